import { gzipSync } from 'node:zlib';

import { describe, expect, it } from 'vitest';

import {
  maxSitemapEntries,
  NotASitemapError,
  readSitemap,
  type SitemapEntry,
} from '../../src/discover/read-sitemap.ts';

const at = 'https://paper.example/sitemap.xml';

async function* chunks(bytes: Uint8Array, size = 1_000): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size)
    yield await Promise.resolve(bytes.subarray(start, start + size));
}

function read(body: string | Uint8Array): Promise<SitemapEntry[]> {
  return Array.fromAsync(readSitemap(chunks(typeof body === 'string' ? Buffer.from(body) : body), at));
}

const urlset = (inner: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><!-- made by hand --><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${inner}</urlset>`;

describe('readSitemap', () => {
  it('reads addresses with lastmod, and drops what is no http address', async () => {
    const entries = await read(
      urlset(
        '<url><loc>https://paper.example/a</loc><lastmod>2026-11-20</lastmod></url><url><loc>ftp://paper.example/b</loc></url>',
      ),
    );
    expect(entries).toEqual([
      {
        kind: 'url',
        found: {
          url: 'https://paper.example/a',
          source: 'sitemap',
          sourceUrl: at,
          title: null,
          date: '2026-11-20',
        },
      },
    ]);
  });

  it('reads news sitemaps with title and publication date', async () => {
    const [entry] = await read(
      urlset(
        '<url><loc>https://paper.example/n</loc><news:news><news:publication><news:name>Paper</news:name><news:language>en</news:language></news:publication><news:publication_date>2026-11-24T08:00:00+01:00</news:publication_date><news:title>Ferry runs again</news:title></news:news></url>',
      ),
    );
    expect(entry).toMatchObject({
      found: { source: 'news-sitemap', title: 'Ferry runs again', date: '2026-11-24T07:00:00.000Z' },
    });
  });

  it('reads an index', async () => {
    const entries = await read(
      '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>https://paper.example/s1.xml.gz</loc><lastmod>2026-11-24</lastmod></sitemap></sitemapindex>',
    );
    expect(entries).toEqual([
      { kind: 'sitemap', url: 'https://paper.example/s1.xml.gz', date: '2026-11-24' },
    ]);
  });

  it('unpacks gzip by its magic number and stops at the protocol limit of entries', async () => {
    const many = urlset(
      Array.from(
        { length: maxSitemapEntries + 10 },
        (_, n) => `<url><loc>https://paper.example/${n}</loc></url>`,
      ).join(''),
    );
    const entries = await read(gzipSync(many));
    expect(entries).toHaveLength(maxSitemapEntries);
  });

  it('gives what came before a break, and refuses what is no sitemap', async () => {
    const whole = urlset(
      Array.from({ length: 200 }, (_, n) => `<url><loc>https://paper.example/${n}</loc></url>`).join(''),
    );
    const got: SitemapEntry[] = [];
    await (async () => {
      for await (const entry of readSitemap(chunks(gzipSync(whole).subarray(0, -20), 50), at))
        got.push(entry);
    })().catch(() => undefined);
    expect(got.length).toBeGreaterThan(100);
    await expect(read('<html><body>Not found</body></html>')).rejects.toThrow(NotASitemapError);
    await expect(read('')).rejects.toThrow(NotASitemapError);
  });
});
