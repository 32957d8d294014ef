import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { articleHtml } from '../crawl/fake-web.ts';
import { runCommand } from './run-command.ts';

/** Two jobs that meet on one host; the server keeps the record. */
let site: Server;
let origin: string;
let folder: string;
let visits: { readonly path: string; readonly job: string; readonly at: number; endedAt: number }[];
let feedItems: string[];
let asked: IncomingMessage['headers'][];
const delayMs = 150;
// Threads of the cleaner take their time to start on a busy machine, and each run starts its own.
vi.setConfig({ testTimeout: 120_000 });

beforeEach(async () => {
  visits = [];
  asked = [];
  feedItems = ['one', 'two', 'three'];
  folder = mkdtempSync(path.join(tmpdir(), 'dechaff-together-'));
  site = createServer((request, response) => {
    const url = request.url ?? '/';
    if (url === '/robots.txt') return void response.writeHead(404).end();
    const visit = { path: url, job: request.headers.cookie ?? '', at: performance.now(), endedAt: Infinity };
    visits.push(visit);
    response.on('close', () => (visit.endedAt = performance.now()));
    const name = url.slice(1).split('/').at(-1)!;
    if (name !== 'feed.xml') {
      const cookie = { 'content-type': 'text/html', 'set-cookie': `from=${name}; Path=/` };
      return void setTimeout(() => response.writeHead(200, cookie).end(articleHtml(name)), 30);
    }
    asked.push(request.headers);
    const etag = `"${feedItems.length}"`;
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304, { etag }).end();
    const items = feedItems.map((item) => `<item><title>${item}</title><link>/news/${item}</link></item>`);
    response
      .writeHead(200, { 'content-type': 'application/rss+xml', etag })
      .end(`<rss version="2.0"><channel><title>News</title>${items.join('')}</channel></rss>`);
  }).listen(0, '127.0.0.1');
  await once(site, 'listening');
  origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
});
afterEach(() => {
  site.closeAllConnections();
  site.close();
  rmSync(folder, { recursive: true, force: true });
});

interface StatusJson {
  readonly jobs: readonly { readonly job: string }[];
}

const output = () => path.join(folder, 'output');
const place = () => ['--output', output(), '--allow-address', '127.0.0.1', '--log-level', 'silent'];
function writeJobs(text: string): string {
  const file = path.join(folder, 'jobs.yaml');
  writeFileSync(file, text);
  return file;
}

function state<Row>(sql: string): Row[] {
  const database = new DatabaseSync(path.join(output(), '.dechaff', 'state.sqlite'), { readOnly: true });
  const rows = database.prepare(sql).all() as Row[];
  database.close();
  return rows;
}

const gaps = () =>
  visits
    .toSorted((one, other) => one.at - other.at)
    .flatMap((visit, index, all) => (index === 0 ? [] : [visit.at - all[index - 1]!.endedAt]));

it('runs jobs side by side on one host: each has its own pages, budget and record, and the host its delay', async () => {
  const file = writeJobs(`jobs:
  - name: news
    sources: ['${origin}/feed.xml']
    delay: ${delayMs / 1000}
    fetch: http
  - name: pages
    urls: ['${origin}/a', '${origin}/b', '${origin}/c', '${origin}/news/one', '${origin}/d']
    scope: { maxPages: 4 }
    delay: ${delayMs / 1000}
    fetch: http
`);
  const run = (name: string) => runCommand(['jobs', 'run', name, '--file', file, ...place()]);
  const ends = await Promise.all([run('news'), run('pages')]);
  expect(ends.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
  const paths = new Set(visits.map((visit) => visit.path));
  for (const name of ['/a', '/feed.xml', '/news/one', '/news/two', '/news/three'])
    expect(paths).toContain(name);
  expect(paths).not.toContain('/d');
  expect(Math.min(...gaps())).toBeGreaterThan(delayMs - 5);
  // They took turns: neither job's visits are all before the other's.
  const isNews = visits.map((visit) => /two|three|feed/.test(visit.path));
  const isOther = visits.map((visit) => /^\/[abc]$/.test(visit.path));
  expect(isNews.indexOf(true)).toBeLessThan(isOther.lastIndexOf(true));
  expect(isOther.indexOf(true)).toBeLessThan(isNews.lastIndexOf(true));
  const runs = state<{ job: string; pages: number }>(
    "SELECT job, summary ->> 'pages' AS pages FROM run WHERE exit_code = 0 ORDER BY job",
  );
  expect(runs.map(({ job }) => job)).toEqual(['news', 'pages']);
  expect(runs[1]!.pages).toBeLessThanOrEqual(4);
  const left = state("SELECT job, url FROM url WHERE state = 'queued'");
  expect(left).toContainEqual({ job: 'pages', url: `${origin}/d` });
});

it('brings what a job saved to its sinks, each revision with its key, and goes on where a sink failed', async () => {
  let status = 503;
  const keys: string[] = [];
  const receiver = createServer((request, response) => {
    request.resume().on('end', () => {
      if (status === 200) keys.push(String(request.headers['webhook-id']));
      response.writeHead(status, { 'retry-after': '0' }).end();
    });
  }).listen(0, '127.0.0.1');
  await once(receiver, 'listening');
  const file = writeJobs(`jobs:
  - name: news
    sources: ['${origin}/feed.xml']
    delay: 0
    fetch: http
    sinks:
      - folder: out
      - name: hook
        webhook: http://127.0.0.1:${(receiver.address() as AddressInfo).port}/in
  - name: other
    urls: ['${origin}/a']
    delay: 0
    fetch: http
`);
  try {
    const run = (name: string) => runCommand(['jobs', 'run', name, '--file', file, ...place()]);
    expect((await run('other')).exitCode).toBe(0);
    const stop = setTimeout(() => (status = 200), 3_000);
    const first = await run('news');
    clearTimeout(stop);
    expect(first.exitCode).toBe(0);
    const files = () =>
      readdirSync(path.join(folder, 'out'), { recursive: true, encoding: 'utf8' }).filter((name) =>
        name.endsWith('.json'),
      );
    // Three articles of this job; that of the other job is not its business.
    expect(files()).toHaveLength(3);
    expect(new Set(keys).size).toBe(3);
    status = 200;
    keys.length = 0;
    feedItems.push('four');
    expect((await run('news')).exitCode).toBe(0);
    expect(files()).toHaveLength(4);
    expect(keys).toHaveLength(1);
    const article = JSON.parse(readFileSync(path.join(folder, 'out', files()[0]!), 'utf8')) as {
      provenance: { job: string };
    };
    expect(article.provenance.job).toBe('news');
  } finally {
    receiver.closeAllConnections();
    receiver.close();
  }
});

it('with revisit: auto reads a source only when it is due, conditionally, and says so in status', async () => {
  const file = writeJobs(`jobs:
  - name: news
    sources: ['${origin}/feed.xml']
    revisit: { auto: { min: 3600, max: 7200 } }
    delay: 0
    fetch: http
`);
  const run = () => runCommand(['jobs', 'run', 'news', '--file', file, ...place()]);
  /** An hour goes by for the source. */
  const passHour = () => {
    const database = new DatabaseSync(path.join(output(), '.dechaff', 'state.sqlite'));
    const set = "UPDATE url SET revisit_at = revisit_at - 3600000 WHERE kind = 'source'";
    database.exec(set);
    database.close();
  };
  await run();
  expect(asked).toHaveLength(1);
  expect((await run()).stderr).toContain('Nothing is due');
  expect(asked).toHaveLength(1);
  passHour();
  const status = async () =>
    (JSON.parse((await runCommand(['status', '--json', '--output', output()])).stdout) as StatusJson).jobs;
  expect(await status()).toMatchObject([{ job: 'news', visits: { planned: 4, dueNow: 1 } }]);
  await run(); // the server says that nothing changed
  expect(asked).toHaveLength(2);
  expect(asked[1]!['if-none-match']).toBe('"3"');
  const history = () =>
    JSON.parse(
      state<{ history: string }>("SELECT history FROM url WHERE kind = 'source'")[0]!.history,
    ) as unknown;
  expect(history()).toMatchObject({ visits: 1, changes: 0 });
  feedItems.push('four');
  passHour();
  passHour();
  await run();
  expect(asked).toHaveLength(3);
  expect(visits.map((visit) => visit.path)).toContain('/news/four');
  expect(history()).toMatchObject({ changes: 1 });
  expect(await status()).toMatchObject([
    { job: 'news', lastRun: { exitCode: 0, summary: { sources: 1, articles: 1 } }, visits: { dueNow: 0 } },
  ]);
});
