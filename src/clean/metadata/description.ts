/** The page's description, as its metadata words it. */
import { markupFreeText } from './field-text.ts';
import { linkedSources, linkedText, metaText, type PageFacts } from './page-facts.ts';

export function readDescription(facts: PageFacts): { value: string; source: string } | null {
  const meta = metaText(
    facts.scan,
    'description',
    'og:description',
    'twitter:description',
    'dc.description',
    'dcterms.description',
    'dcterms.abstract',
    'sailthru.description',
    'cxenseparse:description',
  );
  const value = markupFreeText(meta?.value);
  if (value !== null) return { value, source: 'meta' };
  for (const { node } of linkedSources(facts)) {
    const text = markupFreeText(linkedText(node['description']));
    if (text !== null) return { value: text, source: 'jsonld' };
  }
  const printed = facts.scan.marked.find(({ itemprop }) => itemprop === 'description');
  const text =
    printed === undefined
      ? null
      : markupFreeText(printed.element.getAttribute('content') ?? printed.element.textContent);
  return text === null ? null : { value: text, source: 'microdata' };
}
