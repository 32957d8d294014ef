import { mkdir, readdir, readFile, rename, truncate, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentHashOf } from '../../src/article/identity.ts';
import type { Article } from '../../src/article/article.ts';
import { sqliteCaptureMemory } from '../../src/archive/warc/capture-memory.ts';
import { WarcWriter } from '../../src/archive/warc/warc-writer.ts';
import { StateDatabase } from '../../src/store/state-database.ts';
import { fillArchive, type FilledArchive } from '../archive/filled-archive.ts';
import { sampleArticle } from '../archive/sample-article.ts';
import { runCommand } from './run-command.ts';

const article = (name: string, change: Partial<Article> = {}): Article => {
  const made = sampleArticle({ url: `https://news.example/${name}`, headline: name, ...change });
  return { ...made, contentHash: contentHashOf(made.headline, made.articleBody) };
};

let archive: FilledArchive;
beforeEach(async () => {
  archive = await fillArchive();
  const state = await StateDatabase.open(archive.place.stateFile);
  const writer = await WarcWriter.open({
    dir: archive.place.warcDir,
    memory: sqliteCaptureMemory(state),
    info: { software: 'test' },
  });
  for (const name of ['a', 'b', 'a']) {
    const { rawRef, rawHash } = await writer.record({
      kind: 'page',
      method: 'http',
      requestedUrl: `https://news.example/${name}`,
      url: `https://news.example/${name}`,
      httpStatus: 200,
      redirects: [],
      headers: { 'content-type': 'text/html' },
      html: `<p>${name}</p>`,
      body: Buffer.from(`<p>${name}</p>`),
      fetchedAt: '2024-05-07T10:00:00.000Z',
      fetchReason: null,
    });
    const made = article(name);
    await archive.save({ ...made, provenance: { ...made.provenance, rawRef, rawHash } });
  }
  await writer.close();
  await state.close();
  await archive.save(article('c'), article('c', { articleBody: 'Another text.' }));
});
afterEach(() => archive.remove());

const verify = async () => {
  const run = await runCommand(['verify', '--format', 'jsonl', '--output', archive.place.outputDir]);
  const problems = run.stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { kind: string; where: string });
  return { ...run, problems, kinds: problems.map(({ kind }) => kind) };
};
const fileOf = async (name: string) => {
  const files = await readdir(archive.place.outputDir, { recursive: true });
  return path.join(
    archive.place.outputDir,
    files.find((file) => new RegExp(`/${name}-[0-9a-f]+\\.json$`).test(file))!,
  );
};
const warcFile = async () =>
  path.join(
    archive.place.warcDir,
    (await readdir(archive.place.warcDir)).find((name) => name.endsWith('.warc.gz'))!,
  );

describe('dechaff verify', () => {
  it('finds nothing in a whole archive', async () => {
    const run = await verify();
    expect(run.problems).toEqual([]);
    expect(run.exitCode).toBe(0);
    expect(run.stderr).toContain('4 revisions, 4 files, 10 records in 1 WARC files');
  });

  it.each<[string, () => Promise<void>, string[]]>([
    ['a deleted file', async () => unlink(await fileOf('b')), ['file-missing']],
    ['half a file', async () => truncate(await fileOf('b'), 100), ['file-unreadable']],
    [
      'an edited text',
      async () => {
        const file = await fileOf('b');
        await writeFile(file, (await readFile(file, 'utf8')).replace('four years', 'five years'));
      },
      ['hash-differs'],
    ],
    [
      'another article in its place',
      async () => rename(await fileOf('a'), await fileOf('b')),
      ['file-missing', 'file-differs'],
    ],
    [
      'another headline in the index',
      async () => {
        const state = await StateDatabase.open(archive.place.stateFile);
        await state.write((sql) => sql.run("UPDATE article SET headline = 'x' WHERE headline = 'b'"));
        await state.close();
      },
      ['file-differs'],
    ],
    [
      'an article that leads to the raw page of another one',
      async () => {
        const [a, b] = [await fileOf('a'), await fileOf('b')];
        const other = (JSON.parse(await readFile(a, 'utf8')) as Article).provenance.rawRef!;
        const mine = (JSON.parse(await readFile(b, 'utf8')) as Article).provenance.rawRef!;
        await writeFile(b, (await readFile(b, 'utf8')).replace(mine, other));
      },
      ['file-differs', 'raw-differs'],
    ],
    [
      'a file without a row',
      async () => {
        const file = await fileOf('b');
        await writeFile(file.replace('.json', 'x.json'), await readFile(file));
      },
      ['not-indexed'],
    ],
    [
      'a torn WARC file',
      async () => truncate(await warcFile(), 800),
      ['warc-damaged', 'warc-index', 'raw-missing'],
    ],
    [
      'a flipped bit in a WARC file',
      async () => {
        const file = await warcFile();
        const bytes = await readFile(file);
        bytes[500]! ^= 1;
        await writeFile(file, bytes);
      },
      ['warc-damaged'],
    ],
    [
      'a lost index of a WARC file',
      async () => unlink((await warcFile()).replace('.warc.gz', '.cdxj')),
      ['warc-index'],
    ],
    ['a lost WARC file', async () => unlink(await warcFile()), ['raw-missing', 'raw-missing']],
    [
      'articles that the search does not know',
      async () => {
        const state = await StateDatabase.open(archive.place.stateFile);
        await state.write((sql) => sql.run('DELETE FROM search WHERE rowid = 1'));
        await state.close();
      },
      ['not-searchable'],
    ],
  ])('finds %s', async (_what, spoil, kinds) => {
    await spoil();
    const run = await verify();
    for (const kind of kinds) expect(run.kinds).toContain(kind);
    expect(run.exitCode).toBe(7);
  });
});

describe('dechaff gc', () => {
  const gc = (...args: string[]) => runCommand(['gc', ...args, '--output', archive.place.outputDir]);
  it('names what killed processes left and raw pages without an article, and keeps both on --dry-run', async () => {
    const left = path.join(archive.place.stateDir, 'tmp', 'aaaaaaaaaaaa');
    await mkdir(left, { recursive: true });
    await writeFile(path.join(left, '1.json'), '12345');
    const unused = path.join(archive.place.warcDir, 'dechaff-20200101000000000-00001-aaaaaaaaaaaa.warc.gz');
    await writeFile(unused, '123');

    const dry = await gc('--dry-run');
    expect(dry.stdout.split('\n').filter(Boolean).sort()).toEqual([
      `raw  3  ${unused}`,
      `temporary  5  ${left}`,
    ]);
    expect(dry.stderr).toContain('5 bytes would be removed');
    expect(await readFile(unused, 'utf8')).toBe('123');

    await gc();
    await expect(readdir(left)).rejects.toThrow('ENOENT');
    expect(await readFile(unused, 'utf8')).toBe('123');
    const writer = await WarcWriter.open({
      dir: archive.place.warcDir,
      memory: { find: () => Promise.resolve(null), add: () => Promise.resolve() },
      info: {},
    });
    expect((await gc('--raw')).stderr).toContain('1 WARC files are kept: pages are being saved');
    expect(await readFile(unused, 'utf8')).toBe('123');
    await writer.close();
    await gc('--raw');
    await expect(readFile(unused)).rejects.toThrow('ENOENT');
    expect((await verify()).problems).toEqual([]);
  });
});
