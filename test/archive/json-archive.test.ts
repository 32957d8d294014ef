import fc from 'fast-check';
import { execFile } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ArticleRow } from '../../src/article/article-row.ts';
import { articleSchema, type Article } from '../../src/article/article.ts';
import { noIndex, type ArticleIndex } from '../../src/archive/article-index.ts';
import { articlePath, hostFolder, slugOf } from '../../src/archive/article-path.ts';
import { JsonArchive } from '../../src/archive/json-archive.ts';
import { sampleArticle } from './sample-article.ts';

let output: string;
let rows: ArticleRow[];
let index: ArticleIndex;
const open: JsonArchive[] = [];
beforeEach(() => {
  output = mkdtempSync(path.join(tmpdir(), 'dechaff-archive-'));
  rows = [];
  index = { latest: (id) => Promise.resolve(rows.findLast((row) => row.id === id) ?? null) };
});
afterEach(async () => {
  for (const archive of open.splice(0)) await archive.close();
  rmSync(output, { recursive: true, force: true });
});

async function openArchive(of: ArticleIndex = index): Promise<JsonArchive> {
  const archive = await JsonArchive.open(output, of, () => new Date('2024-06-01T00:00:00Z'));
  open.push(archive);
  return archive;
}

/** Saves and commits the row, as the crawl does. */
async function keep(archive: JsonArchive, article: Article): Promise<string> {
  const result = await archive.save(article);
  if (result.kind === 'failed') throw new Error(result.message);
  if (result.row) rows.push(result.row);
  return result.kind;
}

const place = 'news.example/2024/05/harbour-bridge-opens';
const files = () =>
  readdirSync(output, { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.startsWith('.dechaff') && lstatSync(path.join(output, name)).isFile())
    .sort();
const read = (name: string) => articleSchema.parse(JSON.parse(readFileSync(path.join(output, name), 'utf8')));

describe('JsonArchive', () => {
  it('saves an article under host, year, month, slug and id, valid in its schema', async () => {
    const article = sampleArticle();
    expect(await keep(await openArchive(), article)).toBe('saved');
    const name = `${place}-${article.id.slice(0, 8)}.json`;
    expect(files()).toEqual([name]);
    expect(read(name)).toEqual(article);
    expect(rows).toMatchObject([{ id: article.id, revision: 1, path: name, host: 'news.example' }]);
  });

  it('makes no revision when only what is around the content changed', async () => {
    const archive = await openArchive();
    await keep(archive, sampleArticle());
    const [name] = files();
    const before = readFileSync(path.join(output, name!), 'utf8');
    expect(await keep(archive, sampleArticle({ description: 'Another teaser' }))).toBe('unchanged');
    expect(readFileSync(path.join(output, name!), 'utf8')).toBe(before);
    expect(rows).toHaveLength(1);
  });

  it('keeps the earlier revisions beside the newest, under one path although headline and date change', async () => {
    const archive = await openArchive();
    const texts = ['First version.', 'Second version.', 'Third version.'];
    for (const articleBody of texts)
      await keep(archive, sampleArticle({ articleBody, headline: `Bridge: ${articleBody}` }));
    const stem = files()[0]!.replace(/\.json$/, '');
    expect(files()).toEqual([`${stem}.json`, `${stem}.r1.json`, `${stem}.r2.json`].sort());
    expect(read(`${stem}.json`)).toMatchObject({ revision: 3, articleBody: texts[2] });
    expect(read(`${stem}.json`).previousRevisionId).toMatch(/\.r2$/);
    expect(read(`${stem}.r1.json`)).toMatchObject({
      revision: 1,
      articleBody: texts[0],
      previousRevisionId: null,
    });
    expect(read(`${stem}.r2.json`)).toMatchObject({ revision: 2, articleBody: texts[1] });
  });

  it('recognises a file that a kill left without its row', async () => {
    const archive = await openArchive();
    await archive.save(sampleArticle());
    expect(await keep(archive, sampleArticle())).toBe('unchanged');
    expect(rows).toMatchObject([{ revision: 1 }]);
    // The same between two revisions.
    await archive.save(sampleArticle({ articleBody: 'Second version.' }));
    expect(await keep(archive, sampleArticle({ articleBody: 'Third version.' }))).toBe('saved');
    expect(rows.at(-1)).toMatchObject({ revision: 3 });
    expect(files()).toHaveLength(3);
  });

  it('works without an index, from the files alone', async () => {
    const archive = await openArchive(noIndex);
    await archive.save(sampleArticle());
    expect(await archive.save(sampleArticle())).toMatchObject({ kind: 'unchanged' });
    expect(await archive.save(sampleArticle({ articleBody: 'New.' }))).toMatchObject({
      kind: 'saved',
      article: { revision: 2 },
    });
  });

  it('writes a file anew that somebody deleted, as the revision it was', async () => {
    const archive = await openArchive();
    await keep(archive, sampleArticle());
    rmSync(path.join(output, files()[0]!));
    expect(await keep(archive, sampleArticle())).toBe('saved');
    expect(read(files()[0]!).revision).toBe(1);
  });

  it('gives one article one file when it is saved many times at once', async () => {
    const archive = await openArchive();
    await Promise.all(Array.from({ length: 8 }, () => archive.save(sampleArticle())));
    expect(files()).toHaveLength(1);
  });

  it('never overwrites a file that is not this article’s', async () => {
    const article = sampleArticle();
    const name = path.join(output, `${place}-${article.id.slice(0, 8)}.json`);
    mkdirSync(path.dirname(name), { recursive: true });
    writeFileSync(name, 'my notes');
    expect(await keep(await openArchive(), article)).toBe('saved');
    expect(readFileSync(name, 'utf8')).toBe('my notes');
    expect(files()).toContain(`${place}-${article.id}.json`);
  });

  it('does not follow a link planted in place of a folder', async () => {
    const elsewhere = mkdtempSync(path.join(tmpdir(), 'dechaff-elsewhere-'));
    symlinkSync(elsewhere, path.join(output, 'news.example'));
    const result = await (await openArchive()).save(sampleArticle());
    expect(result).toMatchObject({ kind: 'failed', reason: 'save-failed' });
    expect(readdirSync(elsewhere)).toEqual([]);
    rmSync(elsewhere, { recursive: true });
  });

  it('replaces a link planted in place of the file, and leaves its target alone', async () => {
    const article = sampleArticle();
    const target = path.join(output, 'precious.txt');
    writeFileSync(target, 'precious');
    const name = path.join(output, `${place}-${article.id.slice(0, 8)}.json`);
    mkdirSync(path.dirname(name), { recursive: true });
    symlinkSync(target, name);
    await keep(await openArchive(), article);
    expect(readFileSync(target, 'utf8')).toBe('precious');
    expect(lstatSync(name).isSymbolicLink()).toBe(false);
  });

  it('says why when nothing can be written', async () => {
    const archive = await openArchive();
    writeFileSync(path.join(output, 'news.example'), 'a file where the folder should be');
    const result = await archive.save(sampleArticle());
    expect(result).toMatchObject({ kind: 'failed', reason: 'save-failed' });
    expect(files()).toEqual(['news.example']);
  });

  it('refuses an article that is not in the schema', async () => {
    const result = await (await openArchive()).save(sampleArticle({ wordCount: -1 }));
    expect(result).toMatchObject({ kind: 'failed', reason: 'internal-error' });
    expect(files()).toEqual([]);
  });

  it('sweeps what a killed process left, and nothing of one that lives', async () => {
    const script = `
      import { writeFileSync, readdirSync } from 'node:fs';
      import { JsonArchive } from ${JSON.stringify(path.resolve('src/archive/json-archive.ts'))};
      await JsonArchive.open(${JSON.stringify(output)}, { latest: async () => null });
      const tmp = ${JSON.stringify(path.join(output, '.dechaff', 'tmp'))};
      for (const name of readdirSync(tmp)) if (!name.includes('.') && !readdirSync(tmp + '/' + name).length)
        writeFileSync(tmp + '/' + name + '/1.json', '{"half":');
      process.kill(process.pid, 'SIGKILL');`;
    const living = await openArchive();
    const temporary = path.join(output, '.dechaff', 'tmp');
    const livingId = readdirSync(temporary).find((name) => !name.includes('.'))!;
    writeFileSync(path.join(temporary, livingId, '7.json'), '{"half":');
    await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script]).catch(() => null);
    const folders = () => readdirSync(temporary).filter((name) => !name.includes('.'));
    expect(folders()).toHaveLength(2);
    const third = await openArchive();
    expect(folders()).toHaveLength(2);
    expect(existsSync(path.join(temporary, livingId, '7.json'))).toBe(true);
    await third.close();
    await living.close();
    expect(readdirSync(temporary)).toEqual([]);
  });
});

describe('articlePath', () => {
  it('never leaves the folder and never makes a name that a file system refuses', () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.constantFrom(
        '../../etc/passwd',
        '..',
        'CON',
        'nul',
        'a\0b',
        '/',
        '\\\\host\\share',
        'x'.repeat(10_000),
        '́',
      ),
    );
    fc.assert(
      fc.property(nasty, nasty, nasty, nasty, (headline, url, id, date) => {
        const article = sampleArticle({ headline, url, id });
        const dated = { ...article, datePublished: { ...article.datePublished!, value: date } };
        const parts = articlePath(dated).split('/');
        expect(parts).toHaveLength(4);
        for (const part of parts) {
          expect(part).not.toMatch(/^\.|[\\/:*?"<>|]|\p{Cc}|^$|^(con|nul|aux|prn)(\.|$)/iu);
          expect(Buffer.byteLength(part)).toBeLessThan(255);
          expect(part).toBe(part.toLowerCase());
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['https://news.example/a', 'news.example'],
    ['http://127.0.0.1:8417/a', '127.0.0.1_8417'],
    ['http://[::1]/a', '___1_'],
    ['https://con/a', '_con'],
    [null, 'no-address'],
  ])('the folder of %s is %s', (url, folder) => {
    expect(hostFolder(url)).toBe(folder);
  });

  it.each([
    ['Crème brûlée: “a” — guide!', 'creme-brulee-a-guide'],
    ['Привет, мир', 'привет-мир'],
    ['東京で地震', '東京で地震'],
    ['...', 'article'],
    [null, 'article'],
  ])('the slug of %j is %s', (headline, slug) => {
    expect(slugOf(headline)).toBe(slug);
  });

  it('takes the day of the fetch for an article without a date', () => {
    expect(articlePath(sampleArticle({ datePublished: null, id: 'abcdef0123' }))).toBe(
      'news.example/2024/05/harbour-bridge-opens-abcdef01.json',
    );
  });
});
