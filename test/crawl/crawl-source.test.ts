import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sqliteArticleIndex } from '../../src/archive/article-index.ts';
import { JsonArchive } from '../../src/archive/json-archive.ts';
import { CleanPool } from '../../src/crawl/clean-pool.ts';
import { CrawlJob, type CrawlJobOptions } from '../../src/crawl/crawl-job.ts';
import { sourceUrl } from '../../src/crawl/crawl-source.ts';
import type { CrawlRules } from '../../src/crawl/crawl-url.ts';
import { UrlScope } from '../../src/crawl/url-scope.ts';
import { Visitor } from '../../src/crawl/visit-url.ts';
import type { FetchFailure, ResourceRequest } from '../../src/fetch/fetch-page.ts';
import { SqliteFrontier } from '../../src/frontier/sqlite-frontier.ts';
import { PresenceLock } from '../../src/store/presence-lock.ts';
import { StateDatabase } from '../../src/store/state-database.ts';
import { articleHtml, FakeWeb } from './fake-web.ts';

let folder: string;
let state: StateDatabase;
let presence: PresenceLock;
let frontier: SqliteFrontier;
let archive: JsonArchive;
const pool = new CleanPool({ threads: 1 });
afterAll(() => pool.close());
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'dechaff-source-'));
  state = await StateDatabase.open(path.join(folder, 'state.sqlite'));
  presence = PresenceLock.claim(path.join(folder, 'workers'));
  frontier = new SqliteFrontier(state, presence, { retryBaseMs: 5 });
  archive = await JsonArchive.open(folder, sqliteArticleIndex(state));
});
afterEach(async () => {
  await frontier.close();
  await archive.close();
  presence.release();
  await state.close();
  rmSync(folder, { recursive: true, force: true });
});

const at = (name: string) => `https://a.example/${name}`;
const feed = (...names: string[]) =>
  `<rss version="2.0"><channel><title>News</title>${names.map((name) => `<item><title>${name}</title><link>${at(name)}</link></item>`).join('')}</channel></rss>`;
const sitemap = (...names: string[]) =>
  `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${names.map((name) => `<url><loc>${at(name)}</loc></url>`).join('')}</urlset>`;

/** A web whose sources are texts, or statuses that they fail with, one after the other. */
class SourceWeb extends FakeWeb {
  readonly read: string[] = [];
  readonly sources: Map<string, (string | number)[]>;

  constructor(pages: Record<string, string>, sources: Record<string, (string | number)[]>) {
    super(pages);
    this.sources = new Map(Object.entries(sources));
  }

  override readonly resources = {
    fetchResource: ({ url, etag }: ResourceRequest) => {
      this.read.push(url);
      const answers = this.sources.get(url) ?? [404];
      const answer = answers.length > 1 ? answers.shift()! : answers[0]!;
      if (typeof answer === 'number') return Promise.resolve(failed(url, answer));
      const own = `"${answer.length}"`;
      if (etag === own) return Promise.resolve({ kind: 'unchanged' as const, requestedUrl: url, url });
      return Promise.resolve({
        kind: 'resource' as const,
        requestedUrl: url,
        url,
        httpStatus: 200,
        redirects: [],
        headers: { etag: own, 'content-type': 'application/xml' },
        body: Buffer.from(answer),
      });
    },
  };
}

const failed = (url: string, httpStatus: number): FetchFailure => ({
  kind: 'failed',
  reason: 'http-status',
  message: `the server answered ${httpStatus}`,
  requestedUrl: url,
  url,
  httpStatus,
  retryAfterMs: null,
  html: null,
});

async function crawl(web: SourceWeb, rules: Partial<CrawlRules> = {}, more: Partial<CrawlJobOptions> = {}) {
  const visitor = new Visitor({ fetching: web, pool });
  const tools = {
    visitor,
    archive,
    rules: { follow: false, maxDepth: 0, delayMs: 0, hostWaitMs: 5, ...rules },
  };
  const job = new CrawlJob({ frontier, tools, concurrency: 2, ...more });
  await job.run(new AbortController().signal);
  await visitor.close();
  return job.tally;
}

describe('a source in the queue', () => {
  it('is read before the pages of its host, and what it lists is crawled, with where it was found', async () => {
    const web = new SourceWeb(
      { [at('one')]: articleHtml('One'), [at('two')]: articleHtml('Two') },
      { [at('feed.xml')]: [feed('one', 'two')] },
    );
    await frontier.add([{ url: at('one'), depth: 0 }, sourceUrl(at('feed.xml'))]);
    const tally = await crawl(web);
    expect(tally).toMatchObject({ sources: 1, urlsFound: 1, pages: 2, articles: 2 });
    const [row] = await state.read((sql) =>
      sql.all<{ via: string }>(`SELECT discovered_via AS via FROM url WHERE url = '${at('two')}'`),
    );
    expect(row).toEqual({ via: at('feed.xml') });
  });

  it('names further sources: a home page its feeds and sitemap, which are read too', async () => {
    const home = `<html><head><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head><body>
      <h2><a href="/harbour-bridge-opens-after-storm">Harbour bridge opens again after the storm</a></h2></body></html>`;
    const web = new SourceWeb(
      {},
      {
        'https://a.example/': [home],
        [at('feed.xml')]: [feed('one')],
        [at('sitemap.xml')]: [sitemap('two', 'three')],
      },
    );
    await frontier.add([sourceUrl('https://a.example/')]);
    await crawl(web);
    expect(web.read.sort()).toEqual(['https://a.example/', at('feed.xml'), at('sitemap.xml')]);
    expect(web.asked.sort()).toEqual(
      [at('harbour-bridge-opens-after-storm'), at('one'), at('three'), at('two')].sort(),
    );
  });

  it('is tried again when it fails, counts against no page limit, and lists only what is in scope', async () => {
    const web = new SourceWeb(
      { [at('in/one')]: articleHtml('One') },
      { [at('feed.xml')]: [500, feed('in/one', 'out/two')] },
    );
    await frontier.add([sourceUrl(at('feed.xml'))]);
    const scope = new UrlScope({
      hosts: [],
      pathPrefixes: ['/in/'],
      include: [],
      exclude: [],
      maxDepth: 0,
    });
    const tally = await crawl(web, { scope }, { maxPages: 1 });
    expect(web.read).toHaveLength(2);
    expect(web.asked).toEqual([at('in/one')]);
    expect(tally).toMatchObject({ pages: 1, articles: 1, retries: 1, failedSeeds: [] });
  });

  it('fails the run when it is gone for good, as a page that was asked for would', async () => {
    const web = new SourceWeb({}, {});
    await frontier.add([sourceUrl(at('feed.xml'))]);
    const tally = await crawl(web);
    expect(tally.failedSeeds).toMatchObject([{ url: at('feed.xml'), reason: 'http-status' }]);
  });

  it('is asked for conditionally, comes again when it is due, and its changes are counted', async () => {
    const web = new SourceWeb(
      { [at('one')]: articleHtml('One'), [at('two')]: articleHtml('Two') },
      { [at('feed.xml')]: [feed('one'), feed('one'), feed('one', 'two')] },
    );
    const rules = { revisit: { minMs: 1, maxMs: 1 } };
    const history = async () => {
      const [row] = await state.read((sql) =>
        sql.all<{ history: string }>("SELECT history FROM url WHERE kind = 'source'"),
      );
      return JSON.parse(row!.history) as unknown;
    };
    await frontier.add([sourceUrl(at('feed.xml'))]);
    await crawl(web, rules);
    for (const expected of [
      { visits: 1, changes: 0 },
      { visits: 1.85, changes: 1 },
    ]) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      expect(await frontier.addDue(10)).toBeGreaterThan(0);
      await crawl(web, rules);
      expect(await history()).toMatchObject(expected);
    }
    expect(web.asked).toContain(at('two'));
  });
});
