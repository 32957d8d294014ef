import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, truncate } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { WARCParser } from 'warcio';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import type { Outcome } from '../../src/article/outcome.ts';
import { readRawPage } from '../../src/archive/warc/read-raw-page.ts';
import { runCommand } from './run-command.ts';

const sentence =
  'The ferry line to the outer islands will run every hour from the first of June, the council said.';
const pageOf = (name: string, more = '') =>
  `<!doctype html><html lang="en"><title>${name}</title><body><nav><a href="/">Home</a></nav><article><h1>${name}</h1>${`<p>${name}: ${sentence}</p>`.repeat(6)}${more}</article></body></html>`;

let server: Server;
let origin: string;
let folder: string;
let correction = '';
let isTakenAway = false;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dechaff-raw-'));
  server = createServer((request, response) => {
    if (request.url === '/robots.txt') return response.writeHead(404).end();
    if (request.url === '/gone' || (request.url === '/one' && isTakenAway))
      return response.writeHead(404, { 'content-type': 'text/html' }).end('<p>gone</p>');
    if (request.url === '/validated' && request.headers['if-none-match'] === '"1"')
      return response.writeHead(304).end();
    const etag = request.url === '/validated' ? { etag: '"1"' } : {};
    const name = `Story ${request.url!.slice(1)}`;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...etag });
    response.end(pageOf(name, request.url === '/changing' ? correction : ''));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

const output = () => path.join(folder, 'out');
const crawl = (...more: string[]) =>
  runCommand([
    ...['crawl', ...['one', 'validated', 'changing', 'gone'].map((name) => `${origin}/${name}`)],
    ...['--raw', 'warc', '--fetch', 'http', '--delay', '0', '--log-level', 'silent', '--output', output()],
    ...['--allow-address', new URL(origin).host, ...more],
  ]);
const exported = async (from: string) => {
  const { stdout } = await runCommand(['export', '--output', from]);
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Article);
};
const warcDir = () => path.join(output(), '.dechaff', 'warc');
const warcFiles = async () =>
  (await readdir(warcDir()))
    .filter((name) => name.endsWith('.warc.gz'))
    .sort()
    .map((name) => path.join(warcDir(), name));

it('leads from each crawled article to its raw page, and all of it fits together', async () => {
  await crawl();
  const articles = await exported(output());
  expect(articles.map(({ headline }) => headline).sort()).toEqual([
    'Story changing',
    'Story one',
    'Story validated',
  ]);
  for (const { provenance, url, headline } of articles) {
    const raw = await readRawPage(warcDir(), provenance.rawRef!);
    expect(raw).toMatchObject({ kind: 'page', url, html: pageOf(headline!) });
  }
  expect((await runCommand(['verify', '--output', output()])).exitCode).toBe(0);
});

it('keeps what changed, and a revisit of what did not', async () => {
  correction = `<p>Correction: the line runs every two hours.</p>`;
  await crawl('--again', '0');
  const [, second] = await warcFiles();
  const types = new Map<string, string>();
  for await (const record of new WARCParser([await readFile(second!)])) {
    if (record.warcType === 'response' || record.warcType === 'revisit') {
      types.set(
        new URL(record.warcTargetURI!).pathname,
        `${record.warcType} ${record.warcHeader('WARC-Profile')?.split('/').at(-1) ?? ''}`.trim(),
      );
    }
  }
  expect(Object.fromEntries(types)).toEqual({
    '/one': 'revisit identical-payload-digest',
    '/validated': 'revisit server-not-modified',
    '/changing': 'response',
  });
  expect((await runCommand(['verify', '--output', output()])).exitCode).toBe(0);
  const history = await runCommand(['history', `${origin}/changing`, '--output', output()]);
  expect(history.stdout).toContain('changed without a word +7 −0 words');
});

it('cleans a WARC file as it cleaned the crawl', async () => {
  const [first] = await warcFiles();
  const { stdout, exitCode } = await runCommand(['clean', first!, '--format', 'outcome']);
  const outcomes = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Outcome);
  expect(exitCode).toBe(0);
  expect(outcomes.map(({ article }) => article!.headline).sort()).toEqual([
    'Story changing',
    'Story one',
    'Story validated',
  ]);
  expect(outcomes[0]!.article!.provenance).toMatchObject({ fetchMethod: 'warc', httpStatus: 200 });

  const other = path.join(folder, 'imported');
  const files = await warcFiles();
  expect((await runCommand(['crawl', '--from-warc', ...files, '--output', other])).exitCode).toBe(0);
  const hashes = (articles: Article[]) =>
    articles.map(({ id, contentHash }) => `${id} ${contentHash}`).sort();
  expect(hashes(await exported(other))).toEqual(hashes(await exported(output())));
  const again = await runCommand(['crawl', '--from-warc', files.at(-1)!, '--output', other]);
  expect(again.stderr).toContain('1 unchanged');

  await truncate(files[0]!, 1500);
  const torn = await runCommand(['crawl', '--from-warc', files[0]!, '--output', other]);
  expect(torn).toMatchObject({ exitCode: 3, stderr: expect.stringContaining('is torn at byte') as string });
  await expect(
    runCommand(['crawl', '--from-warc', path.join(folder, 'no.warc'), '--output', other]),
  ).rejects.toThrow('ENOENT');
});

it('keeps on record that an article was taken away, and is back', async () => {
  for (isTakenAway of [true, false]) await crawl('--again', '0');
  const { stdout } = await runCommand(['history', `${origin}/one`, '--output', output()]);
  const said = stdout
    .trimEnd()
    .split('\n')
    .slice(2)
    .map((line) => line.replace(/^\S+ +/, ''));
  expect(said).toEqual(['taken away (HTTP 404)', 'back (HTTP 200)']);
});
