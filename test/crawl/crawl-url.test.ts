import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { articleOutcome } from '../../src/article/outcome.ts';
import type { ArticleRow } from '../../src/article/article-row.ts';
import { JsonArchive } from '../../src/archive/json-archive.ts';
import { crawlUrl, type CrawlTools } from '../../src/crawl/crawl-url.ts';
import type { HostLease, QueuedUrl, Settlement } from '../../src/frontier/frontier.ts';
import { RevisionTaken } from '../../src/store/revision-taken.ts';
import { sampleArticle } from '../archive/sample-article.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dechaff-crawl-url-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('saves a text anew under the next number when another process got the first', async () => {
  const article = sampleArticle();
  const others = { ...article, revision: 1, contentHash: 'another text', path: 'a.json' };
  let taken: ArticleRow | null = null;
  const archive = await JsonArchive.open(folder, { latest: () => Promise.resolve(taken) });
  const settlements: Settlement[] = [];
  const lease = {
    host: 'news.example',
    waits: 0,
    signal: new AbortController().signal,
    isHeld: true,
    settle: (_url: QueuedUrl, settlement: Settlement) => {
      settlements.push(settlement);
      if (settlements.length > 1) return Promise.resolve('done');
      taken = others as unknown as ArticleRow;
      return Promise.reject(new RevisionTaken(article.id, 1));
    },
  } as unknown as HostLease;
  const tools = {
    archive,
    visitor: {
      visit: () =>
        Promise.resolve({ outcome: articleOutcome(article), links: [], etag: null, lastModified: null }),
      crawlDelayMs: () => Promise.resolve(null),
    },
    rules: { follow: false, maxDepth: 0, delayMs: 0, hostWaitMs: 0 },
  } as unknown as CrawlTools;
  const queued = { id: 1, url: article.url!, depth: 0 } as QueuedUrl;

  const report = await crawlUrl(lease, queued, tools, new AbortController().signal);
  expect(report).toMatchObject({ settled: 'done', saved: { revision: 2 } });
  expect(settlements.map((one) => one.article?.revision)).toEqual([1, 2]);
  await archive.close();
});

it('gives a page back when its lease ended meanwhile: what was not saved is not done', async () => {
  const archive = await JsonArchive.open(folder, { latest: () => Promise.resolve(null) });
  let isHeld = true;
  let visits = 0;
  const settlements: Settlement[] = [];
  const lease = {
    host: 'news.example',
    waits: 0,
    signal: new AbortController().signal,
    get isHeld() {
      return isHeld;
    },
    settle: (_url: QueuedUrl, settlement: Settlement) => {
      settlements.push(settlement);
      return Promise.resolve('done');
    },
  } as unknown as HostLease;
  const tools = {
    archive,
    visitor: {
      visit: () => {
        visits++;
        isHeld = false; // the process stood still while it waited for the answer
        return Promise.resolve({ outcome: articleOutcome(sampleArticle()), links: [], cost: null });
      },
      crawlDelayMs: () => Promise.resolve(null),
    },
    rules: { follow: false, maxDepth: 0, delayMs: 0, hostWaitMs: 0 },
  } as unknown as CrawlTools;
  const url = { id: 1, url: 'https://news.example/2024/05/harbour-bridge', depth: 0 } as QueuedUrl;
  const stop = new AbortController().signal;
  expect(await crawlUrl(lease, url, tools, stop)).toMatchObject({ saved: null, settled: null });
  // Nor is it asked for when the lease is over already.
  expect(await crawlUrl(lease, url, tools, stop)).toMatchObject({ settled: null });
  expect(visits).toBe(1);
  expect(settlements).toEqual([]);
  await archive.close();
});
