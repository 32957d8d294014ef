/** The extractors that are measured side by side; each loads its package only in the process that runs it. */
import { readFileSync } from 'node:fs';
import type { Article } from '../../../src/article/article.ts';
import type { Outcome } from '../../../src/article/outcome.ts';
import { nothingExtracted, type ExtractedText } from './extraction.ts';
import { htmlToText } from './html-to-text.ts';

/** `without`: rule ids to switch off; only ours has rules. */
export type Extract = (
  html: string,
  url: string | null,
  without: readonly string[],
) => Promise<ExtractedText>;

interface Extractor {
  /** The npm package whose version keys the cache; null is ours, which is never cached. */
  readonly packageName: string | null;
  load(): Promise<Extract>;
}

type CleanHtml = (
  html: string,
  options: { url?: string; without?: readonly string[] },
) => Outcome | Promise<Outcome>;

export const extractors: Readonly<Record<string, Extractor>> = {
  dechaff: { packageName: null, load: loadDechaff },
  'dechaff-text': { packageName: null, load: loadDechaffText },
  readability: { packageName: '@mozilla/readability', load: loadReadability },
  defuddle: { packageName: 'defuddle', load: loadDefuddle },
  extractus: { packageName: '@extractus/article-extractor', load: loadExtractus },
};

export function versionOf(extractor: string): string | null {
  const name = extractors[extractor]?.packageName;
  if (!name) return null;
  const file = new URL(`../../../node_modules/${name}/package.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

async function loadDechaff(): Promise<Extract> {
  const place = '../../../src/clean/clean-html.ts';
  const { cleanHtml } = (await import(place)) as { cleanHtml: CleanHtml };
  return async (html, url, without) => {
    const options = { ...(url !== null && { url }), ...(without.length > 0 && { without }) };
    const outcome = await cleanHtml(html, options);
    return fromArticle(outcome.article, outcome.reason);
  };
}

/** Ours on what another scraper may have left of the page: all of its text, without a trace of markup. */
async function loadDechaffText(): Promise<Extract> {
  const place = '../../../src/clean/clean-text.ts';
  const { cleanText } = (await import(place)) as { cleanText: CleanHtml };
  return async (html, _url, without) => {
    const outcome = await cleanText(htmlToText(html), without.length > 0 ? { without } : {});
    return fromArticle(outcome.article, outcome.reason);
  };
}

export function fromArticle(article: Article | null, reason: string | null): ExtractedText {
  if (article === null) return { ...nothingExtracted, reason };
  return {
    text: article.articleBody,
    title: article.headline,
    authors: article.authors.map((author) => author.name),
    date: article.datePublished?.value ?? null,
    verdict: article.verdict,
    reason,
    contentSource: article.quality.contentSource,
    removed: article.cleaning.removed.map(({ rule, text }) => ({ rule, text })),
  };
}

async function loadReadability(): Promise<Extract> {
  const { JSDOM, VirtualConsole } = await import('jsdom');
  const { Readability } = await import('@mozilla/readability');
  return (html, url) => {
    const dom = new JSDOM(html, { ...(url !== null && { url }), virtualConsole: new VirtualConsole() });
    const result = new Readability(dom.window.document).parse();
    dom.window.close();
    return Promise.resolve({
      ...nothingExtracted,
      text: htmlToText(result?.content ?? ''),
      title: result?.title ?? null,
      authors: named(result?.byline),
      date: result?.publishedTime ?? null,
    });
  };
}

async function loadDefuddle(): Promise<Extract> {
  const { JSDOM, VirtualConsole } = await import('jsdom');
  const { Defuddle } = await import('defuddle/node');
  return async (html, url) => {
    const dom = new JSDOM(html, { ...(url !== null && { url }), virtualConsole: new VirtualConsole() });
    const result = await Defuddle(dom.window.document, url ?? 'about:blank', {
      useAsync: false,
      fetch: () => Promise.reject(new Error('the bench stays offline')),
    });
    dom.window.close();
    return {
      ...nothingExtracted,
      text: htmlToText(result.content),
      title: result.title || null,
      authors: named(result.author),
      date: result.published || null,
    };
  };
}

async function loadExtractus(): Promise<Extract> {
  const { extractFromHtml } = await import('@extractus/article-extractor');
  return async (html, url) => {
    const result = await extractFromHtml(html, url ?? 'https://example.com/page');
    return {
      ...nothingExtracted,
      text: htmlToText(result?.content ?? ''),
      title: result?.title ?? null,
      authors: named(result?.author),
      date: result?.published ?? null,
    };
  };
}

function named(byline: string | null | undefined): string[] {
  return byline ? [byline] : [];
}
