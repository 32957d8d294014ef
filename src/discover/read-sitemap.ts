import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

import { XMLToSitemapIndexStream, XMLToSitemapItemStream, type IndexItem, type SitemapItem } from 'sitemap';

import { absoluteUrl, statedDate, type DiscoveredUrl } from './discovered-url.ts';

/** Limits of one sitemap file (sitemaps.org): 50,000 entries, 50 MB unpacked. */
export const maxSitemapEntries = 50_000;
export const maxSitemapBytes = 52_428_800;

export type SitemapEntry =
  | { readonly kind: 'url'; readonly found: DiscoveredUrl }
  | { readonly kind: 'sitemap'; readonly url: string; readonly date: string | null };

export class NotASitemapError extends Error {}

/**
 * Entries of one sitemap, news sitemap or sitemap index, plain or gzip, as they come: memory stays flat whatever its size.
 * Throws NotASitemapError for anything else; entries already given stay good when the file breaks off.
 */
export async function* readSitemap(
  body: AsyncIterable<Uint8Array>,
  sourceUrl: string,
): AsyncGenerator<SitemapEntry> {
  const { head, rest } = await unpackedWithHead(body);
  const root = rootElement(head);
  if (root === null) throw new NotASitemapError(`${sourceUrl} is no sitemap`);

  const parser =
    root === 'urlset'
      ? new XMLToSitemapItemStream({ logger: false })
      : new XMLToSitemapIndexStream({ logger: false });
  const items = pipeline(Readable.from(rest), parser, thrownByTheIterator);
  let count = 0;
  for await (const item of items as AsyncIterable<SitemapItem | IndexItem>) {
    if (++count > maxSitemapEntries) return;
    const entry = entryOf(item, root, sourceUrl);
    if (entry !== null) yield entry;
  }
}

function entryOf(
  item: SitemapItem | IndexItem,
  root: 'urlset' | 'sitemapindex',
  sourceUrl: string,
): SitemapEntry | null {
  const url = absoluteUrl(item.url, sourceUrl);
  if (url === null) return null;
  const date = statedDate(item.lastmod);
  if (root === 'sitemapindex') return { kind: 'sitemap', url, date };
  const news = 'news' in item ? item.news : undefined;
  return {
    kind: 'url',
    found: {
      url,
      source: news ? 'news-sitemap' : 'sitemap',
      sourceUrl,
      title: news?.title.trim() || null,
      date: statedDate(news?.publication_date) ?? date,
    },
  };
}

/** Unpacks gzip where the magic number says so (servers mislabel it both ways), counts bytes, and looks at the first ones. */
async function unpackedWithHead(
  body: AsyncIterable<Uint8Array>,
): Promise<{ head: string; rest: AsyncIterable<Uint8Array> }> {
  const raw = body[Symbol.asyncIterator]();
  const first = await raw.next();
  const start: Uint8Array = first.done ? new Uint8Array() : first.value;
  const packed = rejoin(start, raw);
  const isGzip = start[0] === 0x1f && start[1] === 0x8b;
  const plain = bounded(isGzip ? gunzip(packed) : packed)[Symbol.asyncIterator]();

  let head = new Uint8Array();
  while (head.length < 4_096) {
    const next = await plain.next();
    if (next.done) break;
    head = Buffer.concat([head, next.value]);
  }
  return { head: Buffer.from(head).toString('utf8'), rest: rejoin(head, plain) };
}

function gunzip(packed: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  return pipeline(Readable.from(packed), createGunzip(), thrownByTheIterator);
}

/** `pipeline` wants a callback; the error also ends the last stream, whose reader gets it. */
function thrownByTheIterator(): void {}

async function* rejoin(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (head.length > 0) yield head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

async function* bounded(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > maxSitemapBytes) return;
    yield chunk;
  }
}

/** Name of the root element behind declaration, comments and doctype. */
function rootElement(head: string): 'urlset' | 'sitemapindex' | null {
  const match = /^\uFEFF?\s*(?:<[?!][^>]*>\s*)*<(?:[\w-]+:)?(urlset|sitemapindex)[\s>]/i.exec(head);
  if (match === null) return null;
  return match[1]!.toLowerCase() === 'urlset' ? 'urlset' : 'sitemapindex';
}
