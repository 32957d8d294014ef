import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { sqliteArticleIndex } from '../../src/archive/article-index.ts';
import { JsonArchive } from '../../src/archive/json-archive.ts';
import { CrawlJob, type CrawlEnd, type CrawlJobOptions } from '../../src/crawl/crawl-job.ts';
import type { CrawlRules } from '../../src/crawl/crawl-url.ts';
import { CleanPool } from '../../src/crawl/clean-pool.ts';
import { Visitor } from '../../src/crawl/visit-url.ts';
import type { FetchResult } from '../../src/fetch/fetch-page.ts';
import { SqliteFrontier } from '../../src/frontier/sqlite-frontier.ts';
import { PresenceLock } from '../../src/store/presence-lock.ts';
import { StateDatabase } from '../../src/store/state-database.ts';
import { articleHtml, failure, FakeWeb, page } from './fake-web.ts';

let output: string;
let state: StateDatabase;
let presence: PresenceLock;
let frontier: SqliteFrontier;
let archive: JsonArchive;
const visitors: Visitor[] = [];
const pool = new CleanPool({ threads: 1 });
afterAll(() => pool.close());

beforeEach(async () => {
  output = mkdtempSync(path.join(tmpdir(), 'dechaff-crawl-'));
  state = await StateDatabase.open(path.join(output, '.dechaff', 'state.sqlite'));
  presence = PresenceLock.claim(path.join(output, '.dechaff', 'workers'));
  frontier = new SqliteFrontier(state, presence, { retryBaseMs: 10 });
  archive = await JsonArchive.open(output, sqliteArticleIndex(state));
});
afterEach(async () => {
  for (const visitor of visitors.splice(0)) await visitor.close();
  await frontier.close();
  await archive.close();
  presence.release();
  await state.close();
  rmSync(output, { recursive: true, force: true });
});

const plainRules: CrawlRules = { follow: false, maxDepth: Infinity, delayMs: 0, hostWaitMs: 20 };

function jobOn(
  web: FakeWeb,
  rules: Partial<CrawlRules> = {},
  options: Partial<CrawlJobOptions> = {},
): CrawlJob {
  const visitor = new Visitor({ fetching: web, pool });
  visitors.push(visitor);
  const tools = { visitor, archive, rules: { ...plainRules, ...rules } };
  return new CrawlJob({ frontier, tools, concurrency: 4, ...options });
}

async function crawl(
  web: FakeWeb,
  urls: readonly string[],
  rules: Partial<CrawlRules> = {},
  options: Partial<CrawlJobOptions> = {},
) {
  await frontier.add(urls.map((url) => ({ url, depth: 0 })));
  const job = jobOn(web, rules, options);
  const end = await job.run(new AbortController().signal);
  return { end, tally: job.tally };
}

const articleFiles = () =>
  readdirSync(output, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.json') && !name.startsWith('.dechaff'),
  );
const finished: CrawlEnd = { kind: 'finished' };
const at = (name: string) => `https://a.example/${name}`;

describe('CrawlJob', () => {
  it('keeps the article of each URL, and fetches nothing in a second run', async () => {
    const web = new FakeWeb({
      [at('one')]: articleHtml('Skerry One'),
      [at('two')]: articleHtml('Skerry Two'),
    });
    const { end, tally } = await crawl(web, [at('one'), at('two')]);
    expect(end).toEqual(finished);
    expect(tally.articles).toBe(2);
    expect(articleFiles()).toHaveLength(2);
    expect(await frontier.counts()).toEqual({ queued: 0, fetching: 0, done: 2, dead: 0 });
    await crawl(web, [at('one'), at('two')]);
    expect(web.asked).toHaveLength(2);
  });

  it('follows links on the same host, as deep as it may, each once', async () => {
    const web = new FakeWeb({
      [at('')]: articleHtml('Home', ['/one', '/one#top', 'https://b.example/other', '/photo.jpg']),
      [at('one')]: articleHtml('Skerry One', ['/', '/two']),
      [at('two')]: articleHtml('Skerry Two', ['/three']),
    });
    await crawl(web, [at('')], { follow: true, maxDepth: 2 });
    expect(web.asked).toEqual([at(''), at('one'), at('two')]);
  });

  it('follows no link of a page that asks for it', async () => {
    const html = articleHtml('Home', ['/one']).replace(
      '<head>',
      '<head><meta name="robots" content="nofollow">',
    );
    const web = new FakeWeb({ [at('')]: html });
    await crawl(web, [at('')], { follow: true });
    expect(web.asked).toEqual([at('')]);
  });

  it('keeps no article of another site that a followed link redirected to', async () => {
    const elsewhere = page(at('out'), articleHtml('Elsewhere'), { url: 'https://b.example/story' });
    const web = new FakeWeb({
      [at('')]: articleHtml('Home', ['/out']),
      [at('out')]: () => Promise.resolve(elsewhere),
    });
    const { tally } = await crawl(web, [at('')], { follow: true });
    expect(tally.skipped.get('out-of-scope')).toBe(1);
    expect(tally.articles).toBe(1);
  });

  it('waits when the host asks for it and then gets the page, without using up attempts', async () => {
    const web = new FakeWeb({
      [at('one')]: [failure(429, 30), failure(429), failure(503, 10), articleHtml('Skerry')],
    });
    const { tally } = await crawl(web, [at('one')]);
    expect(web.asked).toHaveLength(4);
    expect(tally).toMatchObject({ articles: 1, retries: 3 });
  });

  it('tries a server error again, and gives up after the last attempt', async () => {
    const web = new FakeWeb({ [at('one')]: failure(500), [at('two')]: failure(404) });
    const { tally } = await crawl(web, [at('one'), at('two')]);
    expect(web.asked.filter((url) => url === at('one'))).toHaveLength(4);
    expect(web.asked.filter((url) => url === at('two'))).toHaveLength(1);
    expect(tally.failed.get('http-status')).toBe(2);
    expect(tally.failedSeeds.map((seed) => seed.url).sort()).toEqual([at('one'), at('two')]);
  });

  it('is not stopped by a mistake of ours on one page', async () => {
    const web = new FakeWeb({
      [at('one')]: () => Promise.reject(new Error('a bug')),
      [at('two')]: articleHtml('Skerry Two'),
    });
    const { end, tally } = await crawl(web, [at('one'), at('two')]);
    expect(end).toEqual(finished);
    expect(tally.articles).toBe(1);
    expect(tally.failed.get('internal-error')).toBe(1);
  });

  it('visits no more pages than it may, and leaves the rest for the next run', async () => {
    const names = ['one', 'two', 'three', 'four', 'five'];
    const web = new FakeWeb(Object.fromEntries(names.map((name) => [at(name), articleHtml(name)])));
    const first = await crawl(web, names.map(at), {}, { maxPages: 2 });
    expect(first.end).toEqual({ kind: 'page-limit' });
    expect(web.asked).toHaveLength(2);
    expect(await frontier.counts()).toMatchObject({ queued: 3, fetching: 0, done: 2 });
    const second = await crawl(web, []);
    expect(second.tally.articles).toBe(3);
  });

  it('ends early when nothing can be saved, and the URL waits again', async () => {
    writeFileSync(path.join(output, 'a.example'), 'a file where the folder should be');
    const web = new FakeWeb({
      [at('one')]: articleHtml('Skerry One'),
      [at('two')]: articleHtml('Skerry Two'),
    });
    const { end } = await crawl(web, [at('one'), at('two')]);
    expect(end).toMatchObject({ kind: 'broken', outcome: { reason: 'save-failed', exitCode: 7 } });
    expect(web.asked).toHaveLength(1);
    expect(await frontier.counts()).toEqual({ queued: 2, fetching: 0, done: 0, dead: 0 });
    rmSync(path.join(output, 'a.example'));
    expect((await crawl(web, [])).tally.articles).toBe(2);
  });

  it('ends when the wait that is left is longer than its patience', async () => {
    const web = new FakeWeb({ [at('one')]: failure(429, 3_600_000) });
    const { end } = await crawl(web, [at('one')], {}, { patienceMs: 1_000 });
    expect(end.kind).toBe('all-wait');
    expect(await frontier.counts()).toMatchObject({ queued: 1 });
  });

  it('lets what is in flight finish when it is stopped', async () => {
    const stop = new AbortController();
    const web = new FakeWeb({
      [at('one')]: (request) => {
        stop.abort();
        return Promise.resolve(page(request.url, articleHtml('Skerry One')));
      },
      [at('two')]: articleHtml('Skerry Two'),
    });
    await frontier.add([at('one'), at('two')].map((url) => ({ url, depth: 0 })));
    const job = jobOn(web);
    expect(await job.run(stop.signal)).toEqual({ kind: 'stopped' });
    expect(job.tally.articles).toBe(1);
    expect(await frontier.counts()).toEqual({ queued: 1, fetching: 0, done: 1, dead: 0 });
  });

  it('gives back what is in flight when it is aborted', async () => {
    const stop = new AbortController();
    const web = new FakeWeb({
      [at('one')]: ({ url, signal }) =>
        new Promise((resolve) => {
          const interrupted = {
            kind: 'failed',
            reason: 'interrupted',
            message: 'given up',
            requestedUrl: url,
            url,
            httpStatus: null,
            retryAfterMs: null,
            html: null,
          } as const;
          signal.addEventListener('abort', () => resolve(interrupted));
          stop.abort();
          job.abort();
        }),
    });
    await frontier.add([{ url: at('one'), depth: 0 }]);
    const job = jobOn(web);
    expect(await job.run(stop.signal)).toEqual({ kind: 'stopped' });
    expect(await frontier.counts()).toEqual({ queued: 1, fetching: 0, done: 0, dead: 0 });
    const [lease] = await frontier.lease(1);
    expect((await lease!.next())!.attempts).toBe(1);
  });

  it('asks again with the validators of the last visit, and keeps what has not changed', async () => {
    const seen: (string | null | undefined)[] = [];
    const web = new FakeWeb({
      [at('one')]: (request) => {
        seen.push(request.etag);
        const isKnown = request.etag === '"one"';
        return Promise.resolve(
          isKnown
            ? { kind: 'unchanged', requestedUrl: request.url, url: request.url }
            : page(request.url, articleHtml('Skerry One')),
        );
      },
    });
    await crawl(web, [at('one')]);
    await frontier.add([{ url: at('one'), depth: 0 }], {
      againIfSettledBefore: new Date(Date.now() + 1_000),
    });
    const { tally } = await crawl(web, []);
    expect(seen).toEqual([null, '"one"']);
    expect(tally.skipped.get('unchanged')).toBe(1);
    expect(articleFiles()).toHaveLength(1);
  });

  it('makes a revision when the content changed, and none when it did not', async () => {
    const web = new FakeWeb({
      [at('one')]: [articleHtml('Skerry'), articleHtml('Skerry'), articleHtml('Holm')],
    });
    const again = { againIfSettledBefore: new Date(Date.now() + 60_000) };
    await crawl(web, [at('one')]);
    await frontier.add([{ url: at('one'), depth: 0 }], again);
    expect((await crawl(web, [])).tally.skipped.get('unchanged')).toBe(1);
    await frontier.add([{ url: at('one'), depth: 0 }], again);
    expect((await crawl(web, [])).tally).toMatchObject({ articles: 1, revisions: 1 });
    const [newest] = articleFiles().filter((name) => !/\.r\d+\.json$/.test(name));
    expect(existsSync(path.join(output, newest!.replace('.json', '.r1.json')))).toBe(true);
  });

  it('records what the page and robots.txt say about its use', async () => {
    const web = new FakeWeb({
      [at('one')]: () =>
        Promise.resolve(
          page(
            at('one'),
            articleHtml('Skerry').replace('<head>', '<head><meta name="robots" content="noarchive">'),
            { headers: { 'x-robots-tag': 'noai', 'tdm-reservation': '1' } },
          ),
        ),
    });
    web.usageLines = ['Content-Signal: ai-train=no'];
    const asked: [string, number][] = [];
    web.optOuts = {
      read: (url, _signal, pauseMs) => {
        asked.push([url, pauseMs]);
        return Promise.resolve({ statements: ['ai.txt: Disallow: /'], retryAfterMs: null });
      },
    };
    await crawl(web, [at('one')], { delayMs: 7 });
    expect(asked).toEqual([[at('one'), 7]]);
    const article = JSON.parse(readFileSync(path.join(output, articleFiles()[0]!), 'utf8')) as Article;
    expect(article.provenance.robots).toEqual([
      'x-robots-tag: noai',
      'tdm-reservation: 1',
      'meta robots: noarchive',
      'robots.txt: Content-Signal: ai-train=no',
      'ai.txt: Disallow: /',
    ]);
  });

  it('keeps a wait that a host asked for although the page was given up before it was judged', async () => {
    const web = new FakeWeb({
      [at('one')]: async ({ url, onWait }) => {
        await onWait?.(3_600_000);
        return { requestedUrl: url, url, ...failure(503), reason: 'interrupted' } as FetchResult;
      },
    });
    const { end } = await crawl(web, [at('one')], {}, { patienceMs: 10_000 });
    expect(end.kind).toBe('all-wait');
    expect(web.asked).toHaveLength(1);
  });

  it('leaves a host alone that asks for a wait when its opt-outs are asked for', async () => {
    const web = new FakeWeb({
      [at('one')]: articleHtml('Skerry One'),
      [at('two')]: articleHtml('Skerry Two'),
    });
    web.optOuts = { read: () => Promise.resolve({ statements: [], retryAfterMs: 3_600_000 }) };
    const { end } = await crawl(web, [at('one'), at('two')], {}, { patienceMs: 10_000 });
    expect(end.kind).toBe('all-wait');
    expect(web.asked).toHaveLength(1);
  });

  it('raises the delay to what robots.txt asks for', async () => {
    const web = new FakeWeb({
      [at('one')]: articleHtml('Skerry One'),
      [at('two')]: articleHtml('Skerry Two'),
    });
    web.crawlDelayMs = 3_600_000;
    const { end } = await crawl(web, [at('one'), at('two')], {}, { patienceMs: 10_000 });
    expect(end.kind).toBe('all-wait');
    expect(web.asked).toHaveLength(1);
  });
});
