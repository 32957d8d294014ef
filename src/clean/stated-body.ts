import { bareAddress, readLinkedData } from './metadata/json-ld.ts';

/** The article's text as the page's JSON-LD gives it (schema.org `articleBody`); null where it does not. */
export function statedBodyOf(document: Document, url: string | null): string | null {
  const texts = [...document.querySelectorAll('script[type="application/ld+json" i]')].map(
    (script) => script.textContent,
  );
  if (!texts.some((text) => text.includes('articleBody'))) return null;
  const body = readLinkedData(texts, url === null ? [] : [bareAddress(url)]).article?.['articleBody'];
  if (typeof body !== 'string') return null;
  return body.includes('<') ? body.replace(/<[^>]*>/g, ' ') : body;
}
