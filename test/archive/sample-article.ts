import { createHash } from 'node:crypto';
import { articleSchemaVersion, type Article } from '../../src/article/article.ts';

/** A whole, valid article about an event that never was; `change` replaces fields. */
export function sampleArticle(change: Partial<Article> = {}): Article {
  const body =
    change.articleBody ??
    'The harbour bridge at Vellmar opened on Monday after four years of work.\n\nIt carries trams, bicycles and people on foot.';
  const url = change.url ?? 'https://news.example/2024/05/harbour-bridge';
  const hash = (text: string) => createHash('sha256').update(text).digest('hex');
  return {
    schemaVersion: articleSchemaVersion,
    id: hash(url).slice(0, 32),
    revision: 1,
    previousRevisionId: null,
    url,
    requestedUrl: url,
    canonicalUrl: url,
    headline: 'Harbour bridge opens',
    alternativeHeadline: null,
    description: 'Four years of work & one bridge.',
    authors: [
      { name: 'Ada Quill', type: 'Person', url: null },
      { name: 'The Vellmar Post', type: 'Organization', url: 'https://news.example/' },
    ],
    bylineRaw: 'By Ada Quill',
    dateline: null,
    datePublished: {
      raw: '2024-05-06T09:30:00+02:00',
      value: '2024-05-06T09:30:00+02:00',
      utc: '2024-05-06T07:30:00Z',
      precision: 'second',
      source: 'jsonld',
    },
    dateModified: null,
    articleSection: ['City'],
    keywords: ['bridge', 'trams'],
    inLanguage: 'en',
    textDirection: 'ltr',
    publisher: { name: 'The Vellmar Post', domain: 'news.example' },
    isAccessibleForFree: true,
    articleBody: body,
    articleBodyHtml: body
      .split('\n\n')
      .map((paragraph) => `<p>${paragraph.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
      .join(''),
    blocks: body.split('\n\n').map((text) => ({ type: 'paragraph' as const, text })),
    image: {
      url: 'https://news.example/bridge.jpg',
      caption: 'The bridge',
      credit: null,
      width: 800,
      height: 600,
    },
    images: [],
    embeds: [],
    wordCount: body.split(/\s+/).length,
    verdict: 'article',
    quality: { score: 0.9, warnings: [], contentSource: 'readability' },
    cleaning: { rulesetVersion: '1', removed: [], repairs: [] },
    fieldSources: { headline: 'jsonld' },
    provenance: {
      fetchedAt: '2024-05-07T10:00:00.000Z',
      fetchMethod: 'http',
      httpStatus: 200,
      redirects: [],
      etag: null,
      lastModified: null,
      robots: [],
      rawHash: null,
      rawRef: null,
      discoveredVia: null,
      job: null,
      reason: null,
      fetchReason: null,
      extractor: { name: 'dechaff', version: '0.1.0' },
    },
    contentHash: hash(`${change.headline ?? 'Harbour bridge opens'}\n${body}`),
    simhash: '0000000000000000',
    ...change,
  };
}

// eslint-disable-next-line @typescript-eslint/require-await -- what it stands for reads files
export async function* streamOf<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items;
}

/** All that a format writes, in one piece. */
export async function bytesOf(chunks: AsyncIterable<string | Uint8Array>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const chunk of chunks) parts.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(parts);
}
