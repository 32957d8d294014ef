import { mkdtemp, readdir, readFile, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { WARCParser } from 'warcio';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { WarcWriter } from '../../src/archive/warc/warc-writer.ts';
import { fillArchive, type FilledArchive } from '../archive/filled-archive.ts';
import { sampleArticle } from '../archive/sample-article.ts';
import { runCommand } from './run-command.ts';

const article = (name: string, change: Partial<Article> = {}) =>
  sampleArticle({ url: `https://news.example/${name}`, headline: name, ...change });

let archive: FilledArchive;
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dechaff-export-'));
  archive = await fillArchive(article('c'), article('a'), article('b', { inLanguage: 'de' }));
});
afterEach(async () => {
  await archive.remove();
  await rm(folder, { recursive: true });
});

const exportIt = (...args: string[]) => runCommand(['export', ...args, '--output', archive.place.outputDir]);
const headlines = (jsonl: string) =>
  jsonl
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as Article).headline);
const cursorOf = (stderr: string) => /--since (\S+)/.exec(stderr)![1]!;

it('gives the articles in the order of saving, and increments after a cursor', async () => {
  const first = await exportIt();
  expect(first.exitCode).toBe(0);
  expect(headlines(first.stdout)).toEqual(['c', 'a', 'b']);
  const cursor = cursorOf(first.stderr);
  expect((await exportIt('--since', cursor)).stdout).toBe('');

  await archive.save(article('d'), article('a', { articleBody: 'Corrected.' }));
  const second = await exportIt('--since', cursor);
  expect(headlines(second.stdout)).toEqual(['d', 'a']);
  expect(second.stdout).toContain('Corrected.');
  expect(headlines((await exportIt()).stdout)).toEqual(['c', 'b', 'd', 'a']);
  expect(headlines((await exportIt('--all-revisions')).stdout)).toEqual(['c', 'a', 'b', 'd', 'a']);
  expect(headlines((await exportIt('--language', 'de')).stdout)).toEqual(['b']);
  await expect(exportIt('--since', 'yesterday')).rejects.toThrow('is no cursor');
});

it('keeps the cursor in a file', async () => {
  const cursorFile = path.join(folder, 'cursor');
  expect(headlines((await exportIt('--cursor-file', cursorFile)).stdout)).toHaveLength(3);
  await archive.save(article('d'));
  expect(headlines((await exportIt('--cursor-file', cursorFile)).stdout)).toEqual(['d']);
  expect((await exportIt('--cursor-file', cursorFile)).stdout).toBe('');
});

it('does not write over an increment that nobody has taken away', async () => {
  const [file, cursorFile] = [path.join(folder, 'a.jsonl'), path.join(folder, 'cursor')];
  const increment = () => exportIt('--file', file, '--cursor-file', cursorFile);
  await writeFile(file, 'of something else: without a cursor it begins anew');
  await increment();
  await archive.save(article('d'));
  await expect(increment()).rejects.toThrow('holds an earlier increment');
  expect(headlines(await readFile(file, 'utf8'))).toHaveLength(3);
  await unlink(file);
  await increment();
  expect(headlines(await readFile(file, 'utf8'))).toEqual(['d']);
});

it('writes a file whole or not at all', async () => {
  const file = path.join(folder, 'a.jsonl');
  await writeFile(file, 'before');
  const controller = new AbortController();
  controller.abort();
  const args = ['export', '--file', file, '--output', archive.place.outputDir];
  expect((await runCommand(args, { signal: controller.signal })).exitCode).toBe(130);
  expect(await readFile(file, 'utf8')).toBe('before');
  expect((await runCommand(args)).exitCode).toBe(0);
  expect(headlines(await readFile(file, 'utf8'))).toHaveLength(3);
  expect(await readdir(folder)).toEqual(['a.jsonl']);
  const refused = await exportIt('--file', path.join(folder, 'missing', 'a.jsonl'));
  expect(refused).toMatchObject({
    exitCode: 7,
    stderr: expect.stringContaining('could not be written') as string,
  });
});

it('leaves out what cannot be read, says so, and does not exit with 0', async () => {
  const [file = ''] = (await readdir(archive.place.outputDir, { recursive: true })).filter((name) =>
    /\/a-.*\.json$/.test(name),
  );
  await unlink(path.join(archive.place.outputDir, file));
  const run = await exportIt();
  expect(headlines(run.stdout)).toEqual(['c', 'b']);
  expect(run.stderr).toContain(`${file} is missing`);
  expect(run.exitCode).toBe(7);
});

it.each(['csv', 'parquet', 'markdown', 'html', 'jsonfeed', 'rss', 'warc', 'epub'])(
  'writes %s',
  async (format) => {
    const file = path.join(folder, 'out');
    expect((await exportIt('--format', format, '--file', file)).exitCode).toBe(0);
    const bytes = await readFile(file);
    expect(bytes.length).toBeGreaterThan(100);
    if (format === 'parquet') {
      const connection = await (await DuckDBInstance.create(':memory:')).connect();
      const rows = await connection.runAndReadAll(`select headline from read_parquet('${file}')`);
      expect(rows.getRows().flat()).toEqual(['c', 'a', 'b']);
      connection.closeSync();
    }
  },
);

it('keeps binary formats off a terminal', async () => {
  await expect(
    runCommand(['export', '--format', 'parquet', '--output', archive.place.outputDir], { isTerminal: true }),
  ).rejects.toThrow('--file');
});

it('exports raw records as they are, with the article beside', async () => {
  const writer = await WarcWriter.open({
    dir: archive.place.warcDir,
    memory: { find: () => Promise.resolve(null), add: () => Promise.resolve() },
    info: { software: 'test' },
  });
  const html = '<p>raw page</p>';
  const page = (name: string) =>
    writer.record({
      kind: 'page',
      method: 'http',
      requestedUrl: `https://news.example/${name}`,
      url: `https://news.example/${name}`,
      httpStatus: 200,
      redirects: [],
      headers: { 'content-type': 'text/html' },
      html,
      body: Buffer.from(html),
      fetchedAt: '2024-05-07T10:00:00.000Z',
      fetchReason: null,
    });
  await page('other');
  const { rawRef, rawHash } = await page('raw');
  await writer.close();
  const base = article('raw');
  await archive.save({ ...base, provenance: { ...base.provenance, rawRef, rawHash } });
  const file = path.join(folder, 'out.warc.gz');
  await exportIt('--format', 'warc', '--file', file);
  const records = [];
  for await (const record of new WARCParser([await readFile(file)])) {
    records.push({
      type: record.warcType,
      text: await record.contentText(),
      refers: record.warcHeader('WARC-Refers-To'),
      id: record.warcHeader('WARC-Record-ID'),
    });
  }
  expect(records.map(({ type }) => type)).toEqual([
    ...['warcinfo', 'conversion', 'conversion', 'conversion', 'response', 'conversion'],
  ]);
  expect(records[4]!.text).toBe(html);
  expect(records[5]!.refers).toBe(records[4]!.id);
  expect(JSON.parse(records[5]!.text)).toMatchObject({ headline: 'raw' });
});
