import { gzipSync } from 'node:zlib';

import { describe, expect, it } from 'vitest';

import {
  discoverUrls,
  type DiscoveryDoors,
  type DiscoveryOptions,
} from '../../src/discover/discover-urls.ts';

const home = 'https://paper.example/';
const sitemap = (inner: string) =>
  `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${inner}</urlset>`;

const site: Record<string, string | Uint8Array> = {
  [home]: `<html><head><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head><body>
    <h2><a href="/harbour-bridge-opens-after-storm">Harbour bridge opens again after storm</a></h2></body></html>`,
  'https://paper.example/feed.xml': `<rss version="2.0"><channel><item><title>Ferry</title><link>/ferry</link><pubDate>Tue, 24 Nov 2026 10:00:00 GMT</pubDate></item>
    <item><title>Bridge</title><link>/harbour-bridge-opens-after-storm</link></item></channel></rss>`,
  'https://paper.example/index.xml': `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    <sitemap><loc>https://paper.example/new.xml.gz</loc><lastmod>2026-11-24</lastmod></sitemap>
    <sitemap><loc>https://paper.example/old.xml</loc><lastmod>2019-01-01</lastmod></sitemap>
    <sitemap><loc>https://paper.example/index.xml</loc></sitemap></sitemapindex>`,
  'https://paper.example/new.xml.gz': gzipSync(
    sitemap('<url><loc>https://paper.example/from-map</loc><lastmod>2026-11-23</lastmod></url>'),
  ),
  'https://paper.example/old.xml': sitemap(
    '<url><loc>https://paper.example/of-2018</loc><lastmod>2018-01-01</lastmod></url>',
  ),
  'https://paper.example/pixel': 'GIF89a',
};

async function discover(url: string, options: Partial<DiscoveryOptions> = {}): Promise<string[]> {
  const doors: DiscoveryDoors = {
    open: (asked) => {
      const body = site[asked];
      if (body === undefined)
        return Promise.resolve({ kind: 'problem', url: asked, reason: 'http-status', message: '404' });
      const bytes = Buffer.from(body);
      return Promise.resolve({ kind: 'resource', url: asked, body: bytes, text: bytes.toString('utf8') });
    },
    robotsSitemaps: () =>
      Promise.resolve(['https://paper.example/index.xml', 'https://paper.example/gone.xml']),
  };
  const found: string[] = [];
  for await (const entry of discoverUrls(url, doors, { signal: new AbortController().signal, ...options })) {
    found.push('kind' in entry ? `${entry.reason} ${entry.url}` : `${entry.source} ${entry.url}`);
  }
  return found;
}

describe('discoverUrls', () => {
  it('reads a home page, its feeds and the sitemaps of robots.txt, each URL once, and goes on past a missing one', async () => {
    expect(await discover(home)).toEqual([
      'section-page https://paper.example/harbour-bridge-opens-after-storm',
      'http-status https://paper.example/gone.xml',
      'rss https://paper.example/ferry',
      'sitemap https://paper.example/from-map',
      'sitemap https://paper.example/of-2018',
    ]);
  });

  it('leaves out what is older than asked for, whole sitemaps included', async () => {
    expect(await discover('https://paper.example/index.xml', { since: new Date('2026-11-01') })).toEqual([
      'sitemap https://paper.example/from-map',
    ]);
  });

  it('stops at its limits', async () => {
    expect(await discover(home, { maxUrls: 2 })).toHaveLength(3); // two URLs and the missing sitemap
    expect(await discover(home, { maxSources: 1 })).toHaveLength(1);
  });

  it('says so when a source is nothing it can read', async () => {
    expect(await discover('https://paper.example/pixel')).toEqual(['not-html https://paper.example/pixel']);
  });
});
