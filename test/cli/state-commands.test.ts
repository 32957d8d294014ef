import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { archivePlaceOf, type ArchivePlace } from '../../src/archive/archive-place.ts';
import { JsonArchive } from '../../src/archive/json-archive.ts';
import { openCrawlStores } from '../../src/crawl/crawl-stores.ts';
import { insertArticle } from '../../src/store/article-table.ts';
import { StateDatabase } from '../../src/store/state-database.ts';
import { sampleArticle } from '../archive/sample-article.ts';
import { runCommand } from './run-command.ts';

let output: string;
let place: ArchivePlace;
beforeEach(() => {
  output = mkdtempSync(path.join(tmpdir(), 'dechaff-repair-'));
  place = archivePlaceOf({ outputDir: output, state: null });
});
afterEach(() => rmSync(output, { recursive: true, force: true }));

const run = (...args: string[]) => runCommand([...args, '--output', output]);
const urlOf = (n: number) => `https://news.example/2024/story-${n}`;

/** The state that a crawl leaves: `saved` articles, the first of them in two revisions, and `waiting` more URLs. */
async function crawlSome(saved: number, waiting: number): Promise<void> {
  const stores = await openCrawlStores(null, place);
  const archive = await JsonArchive.open(output, stores.index);
  const state = await StateDatabase.open(place.stateFile);
  const save = async (n: number, articleBody: string) => {
    const id = String(n).padStart(32, '0');
    const more = { id, url: urlOf(n), requestedUrl: urlOf(n), canonicalUrl: null, articleBody };
    const article = sampleArticle({
      ...more,
      headline: `Story ${n} of the harbour`,
      contentHash: `hash of ${articleBody}`,
    });
    const kept = await archive.save(article);
    if (kept.kind !== 'saved') throw new Error(kept.kind);
    return kept.row!;
  };
  const first = await save(0, 'What was known at first.');
  await state.write((sql) => insertArticle(sql, first));
  await state.write((sql) => sql.run("INSERT INTO sink (name, after_seq) VALUES ('folder', 2)"));
  await stores.frontier.add(
    Array.from({ length: saved + waiting }, (_, n) => ({ url: urlOf(n), depth: 0, priority: -n })),
  );
  const [lease] = await stores.frontier.lease(1);
  for (let n = 0; n < saved; n++) {
    const url = (await lease!.next())!;
    const article = await save(n, `What is known of story ${n}.`);
    await lease!.settle(url, { state: 'done', reason: null, hostDelayMs: 0, article });
  }
  await state.close();
  await archive.close();
  await stores.close();
}

/** Files of articles, with their content. */
const articles = () =>
  Object.fromEntries(
    readdirSync(output, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.json'))
      .map((name) => [name, readFileSync(path.join(output, name), 'utf8')]),
  );
const aside = () =>
  readdirSync(place.stateDir).filter((name) => /^state\.sqlite\.damaged-[^-].*Z$/.test(name));

function query<Row>(sql: string): Row[] {
  const db = new DatabaseSync(place.stateFile, { readOnly: true });
  try {
    return db.prepare(sql).all() as Row[];
  } finally {
    db.close();
  }
}
const counts = () =>
  Object.fromEntries(
    query<{ state: string; urls: number }>('SELECT state, urls FROM url_count').map((row) => [
      row.state,
      row.urls,
    ]),
  );

/** Refused by other commands, and then repaired; the articles stay as they are, and so does the bad file. */
async function refuseAndRepair(): Promise<string> {
  const before = articles();
  const bad = readFileSync(place.stateFile);
  const refused = await run('crawl', urlOf(0), '--log-level', 'silent', '--fetch', 'http');
  expect(refused.exitCode).toBe(7);
  expect(refused.stderr).toContain('dechaff state repair');
  const { exitCode, stderr } = await run('state', 'repair');
  expect(exitCode).toBe(0);
  expect(articles()).toEqual(before);
  expect(aside()).toHaveLength(1);
  expect(readFileSync(path.join(place.stateDir, aside()[0]!)).equals(bad)).toBe(true);
  return stderr;
}

/** Everything about the articles is back, and none of them is fetched again. */
async function expectIndexOf(saved: number): Promise<void> {
  expect(query('SELECT id, revision, path FROM article ORDER BY seq')).toHaveLength(saved + 1);
  expect(query(`SELECT rowid FROM search WHERE search MATCH 'harbour'`)).toHaveLength(saved);
  expect(query(`SELECT rowid FROM search WHERE search MATCH '"known at first"'`)).toEqual([]);
  const crawled = query<{ url: string }>("SELECT url FROM url WHERE state = 'done'").map((row) => row.url);
  expect(crawled).toEqual(expect.arrayContaining(Array.from({ length: saved }, (_, n) => urlOf(n))));
  const stores = await openCrawlStores(null, place);
  expect(
    await stores.frontier.add(Array.from({ length: saved }, (_, n) => ({ url: urlOf(n), depth: 0 }))),
  ).toBe(0);
  await stores.close();
}

it('makes a file of garbage again from the articles alone', async () => {
  await crawlSome(8, 5);
  writeFileSync(place.stateFile, 'a letter to a friend '.repeat(3_000));
  const said = await refuseAndRepair();
  expect(said).toContain('Made again: 9 saved articles');
  expect(said).toContain('--again 0');
  await expectIndexOf(8);
  expect(counts()).toEqual({ queued: 0, fetching: 0, done: 8, dead: 0 });
  // The earlier revision comes first, at the path that it has now.
  expect(query(`SELECT revision, path FROM article WHERE id = '${'0'.repeat(32)}' ORDER BY seq`)).toEqual([
    { revision: 1, path: expect.stringMatching(/\.r1\.json$/) as string },
    { revision: 2, path: expect.not.stringMatching(/\.r\d\.json$/) as string },
  ]);
});

it('takes over what can be read of a file that was cut off', async () => {
  await crawlSome(60, 500);
  truncateSync(place.stateFile, Math.floor((statSync(place.stateFile).size * 0.6) / 512) * 512 + 100);
  const said = await refuseAndRepair();
  await expectIndexOf(60);
  const waiting = counts()['queued']!;
  expect(said).toContain(`${waiting} waiting and`);
  expect(said).toContain('not all that were in it');
  expect(waiting).toBeGreaterThan(0);
  const { stdout } = await run('status', '--json');
  expect(JSON.parse(stdout)).toMatchObject({ counts: { queued: waiting, fetching: 0 } });
});

it('takes over what lies on both sides of an overwritten middle', async () => {
  await crawlSome(60, 500);
  const content = readFileSync(place.stateFile);
  for (let page = 0; page < content.length; page += 4_096) {
    const isLost = /story-4[0-4]\d/.test(content.toString('latin1', page, page + 4_096));
    if (isLost) content.fill(0xa5, page, page + 4_096);
  }
  writeFileSync(place.stateFile, content);
  await refuseAndRepair();
  await expectIndexOf(60);
  const queued = query<{ url: string }>("SELECT url FROM url WHERE state = 'queued'").map((row) => row.url);
  expect(queued).toEqual(expect.arrayContaining([urlOf(350), urlOf(550), urlOf(559)]));
  expect(queued).not.toContain(urlOf(425));
  for (const url of queued) expect(url).toMatch(/^https:\/\/news\.example\/2024\/story-\d+$/);
  const stores = await openCrawlStores(null, place);
  const [lease] = await stores.frontier.lease(1);
  expect(queued).toContain((await lease!.next())?.url);
  await stores.close();
});

it('keeps the order of saving, so that a sink gets nothing twice and misses nothing', async () => {
  await crawlSome(20, 300);
  const order = query<{ seq: number; id: string; revision: number }>(
    'SELECT seq, id, revision FROM article ORDER BY seq',
  );
  const { rootpage } = query<{ rootpage: number }>(
    "SELECT rootpage FROM sqlite_schema WHERE name = 'url_due'",
  )[0]!;
  const content = readFileSync(place.stateFile);
  content.fill(0x11, (rootpage - 1) * 4_096, rootpage * 4_096);
  writeFileSync(place.stateFile, content);
  await refuseAndRepair();
  await expectIndexOf(20);
  expect(query('SELECT seq, id, revision FROM article ORDER BY seq')).toEqual(order);
  expect(query('SELECT name, after_seq FROM sink')).toEqual([{ name: 'folder', after_seq: 2 }]);
  expect(counts()).toEqual({ queued: 300, fetching: 0, done: 20, dead: 0 });
});

it('makes a state file that is not there, and tells of files that are no whole articles', async () => {
  await crawlSome(3, 2);
  rmSync(place.stateFile);
  const [name] = Object.keys(articles()).filter((file) => file.includes('story-2'));
  writeFileSync(path.join(output, name!), '{"id": "half a file');
  const { exitCode, stderr } = await run('state', 'repair');
  expect(exitCode).toBe(0);
  expect(stderr).toContain('Made again: 3 saved articles');
  expect(stderr).toContain(`${name} is no whole article`);
  expect(aside()).toEqual([]);
  expect(counts()).toEqual({ queued: 0, fetching: 0, done: 2, dead: 0 });
});

it('leaves a sound file in its place, and adds articles that its index does not know', async () => {
  await crawlSome(3, 2);
  const db = new DatabaseSync(place.stateFile);
  db.exec('DELETE FROM article WHERE revision = 2');
  db.close();
  const { exitCode, stderr } = await run('state', 'repair');
  expect(exitCode).toBe(0);
  expect(stderr).toContain('The state file is sound. 1 saved articles were added');
  expect(aside()).toEqual([]);
  expect(counts()).toEqual({ queued: 2, fetching: 0, done: 3, dead: 0 });
  expect((await run('state', 'repair')).stderr).toContain('0 saved articles were added');
});

it('touches neither a state in use, nor another program’s database', async () => {
  await crawlSome(2, 2);
  const stores = await openCrawlStores(null, place);
  expect(await run('state', 'repair')).toMatchObject({
    exitCode: 7,
    stderr: expect.stringContaining('in use') as string,
  });
  await stores.close();
  rmSync(place.stateFile);
  const other = new DatabaseSync(place.stateFile);
  other.exec('CREATE TABLE recipe (name TEXT)');
  other.close();
  expect((await run('state', 'repair')).exitCode).toBe(7);
  expect(query('SELECT name FROM sqlite_schema')).toEqual([{ name: 'recipe' }]);
  expect(existsSync(`${place.stateFile}.rebuilt`)).toBe(false);
});
