/** State that a released version left behind is brought to today's form, and nothing in it is lost. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { archivePlaceOf } from '../../src/archive/archive-place.ts';
import type { ArchiveIndex } from '../../src/archive/index/archive-index.ts';
import { openIndex } from '../../src/archive/index/open-index.ts';
import { parseSearchQuery } from '../../src/archive/search-query.ts';
import type { Frontier } from '../../src/frontier/frontier.ts';
import { PostgresFrontier } from '../../src/frontier/postgres-frontier.ts';
import { SqliteFrontier } from '../../src/frontier/sqlite-frontier.ts';
import { migrations } from '../../src/store/migrations.ts';
import { PostgresDatabase } from '../../src/store/postgres-database.ts';
import { PresenceLock } from '../../src/store/presence-lock.ts';
import { StateDatabase } from '../../src/store/state-database.ts';
import { StateError } from '../../src/store/state-error.ts';
import { startPostgres, type PostgresServer } from '../support/postgres-server.ts';

const released = path.join(import.meta.dirname, 'released');
const releasesOf = (store: string): string[] =>
  readdirSync(released)
    .filter((name) => name.endsWith(`.${store}.sql`))
    .map((name) => name.slice(0, -`.${store}.sql`.length));
const sqlOf = (version: string, store: string): string =>
  readFileSync(path.join(released, `${version}.${store}.sql`), 'utf8');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dechaff-migrations-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The index knows both revisions, and finds the newest by its words. */
async function expectArticlesKept(index: ArchiveIndex): Promise<void> {
  const rows = await index.rows({ allRevisions: true }, 10);
  expect(rows.map(({ seq, row }) => [seq, row.id, row.revision, row.headline, row.authors])).toEqual([
    [1, 'a1', 1, 'Harbour bridge closed', ['Anna Roe']],
    [2, 'a1', 2, 'Harbour bridge open again', ['Anna Roe', 'Tom Ito']],
  ]);
  expect(rows[1]!.row).toMatchObject({
    url: 'https://news.example/bridge',
    section: 'News',
    dateModified: '2025-06-02T06:00:00Z',
    quality: 0.9,
    wordCount: 130,
    contentHash: 'h2',
    rawRef: 'a.warc.gz:17',
    job: 'daily',
    path: 'news.example/2025/06/bridge-a1.json',
    savedAt: '2025-06-02T07:00:01.000Z',
  });
  expect((await index.latest('a1'))?.revision).toBe(2);
  for (const words of ['bridge', '"harbour bridge open"']) {
    const query = parseSearchQuery(words);
    if (!query.ok) throw new Error(query.message);
    for (const filter of [
      {},
      { host: 'example', from: '2025-01-01', author: 'ito', language: 'en', job: 'daily' },
    ]) {
      const hits = await index.search(query.query, filter, { limit: 5 });
      expect(hits.map(({ row }) => [row.id, row.revision])).toEqual([['a1', 2]]);
    }
  }
}

async function expectQueueKept(frontier: Frontier): Promise<void> {
  expect(await frontier.counts()).toEqual({ queued: 1, fetching: 1, done: 2, dead: 1 });
  expect(await frontier.dead()).toEqual([
    { url: 'https://news.example/gone', reason: 'http-status', attempts: 1 },
  ]);
}

/** What was queued is crawled, what was in flight waits again, and what was settled stays so. */
async function expectCrawlGoesOn(frontier: Frontier, passTime: () => void): Promise<void> {
  const leases = await frontier.lease(5);
  // The host of the worker that died is left alone for its delay.
  passTime();
  leases.push(...(await frontier.lease(5)));
  const urls = await Promise.all(leases.map((lease) => lease.next()));
  expect(urls.map((url) => [url!.url, url!.depth, url!.attempts, url!.discoveredVia]).sort()).toEqual([
    ['https://news.example/ferry', 1, 1, 'https://news.example/'],
    ['https://slow.example/one', 0, 3, null],
  ]);
  const done = { state: 'done', reason: null, hostDelayMs: 0 } as const;
  for (const [index, lease] of leases.entries()) expect(await lease.settle(urls[index]!, done)).toBe('done');
  expect(await frontier.counts()).toEqual({ queued: 0, fetching: 0, done: 4, dead: 1 });
}

describe.each(releasesOf('sqlite'))('the state file of %s', (version) => {
  const makeOld = (): string => {
    const file = path.join(folder, 'state.sqlite');
    const old = new DatabaseSync(file);
    old.exec(sqlOf(version, 'sqlite'));
    old.close();
    return file;
  };

  it('keeps its articles, its queue and all its other rows', async () => {
    const file = makeOld();
    const tables = ['capture', 'availability', 'minhash', 'progress', 'sink', 'refused_delivery'];
    const rowsOf = (): unknown[] => {
      const db = new DatabaseSync(file);
      const rows = tables.map((table) => db.prepare(`SELECT * FROM ${table}`).all());
      db.close();
      return rows;
    };
    const before = rowsOf();
    const state = await StateDatabase.open(file);
    expect(await state.read((sql) => sql.get('PRAGMA user_version'))).toEqual({
      user_version: migrations.length,
    });
    expect(await state.read((sql) => sql.all('PRAGMA integrity_check'))).toEqual([{ integrity_check: 'ok' }]);
    expect(rowsOf()).toMatchObject(before);
    const presence = PresenceLock.claim(path.join(folder, 'workers'));
    let now = Date.now();
    const frontier = new SqliteFrontier(state, presence, { now: () => now });
    await expectQueueKept(frontier);
    await expectCrawlGoesOn(frontier, () => (now += 10_000));
    await frontier.close();
    presence.release();
    await state.close();

    const index = await openIndex(archivePlaceOf({ outputDir: folder, state: folder }));
    await expectArticlesKept(index);
    expect(await index.availabilityOf('a1')).toHaveLength(2);
    await index.close();
  });

  it('comes to the same tables as a file made today', async () => {
    const schemaOf = async (file: string): Promise<unknown> => {
      const state = await StateDatabase.open(file);
      const tables = await state.read((sql) => {
        const names = sql.all<{ name: string; type: string }>(
          "SELECT type, name FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY name",
        );
        return names.map(({ type, name }) => [type, name, sql.all(`PRAGMA table_xinfo(${name})`)]);
      });
      await state.close();
      return tables;
    };
    expect(await schemaOf(makeOld())).toEqual(await schemaOf(path.join(folder, 'new.sqlite')));
  });

  it('stays as it was when a step fails', async () => {
    const file = makeOld();
    // A table that no version of ours had stands where a later step makes one.
    const db = new DatabaseSync(file);
    db.exec('CREATE TABLE host_event (theirs TEXT)');
    const before = db.prepare('SELECT name, sql FROM sqlite_schema ORDER BY name').all();
    await expect(StateDatabase.open(file)).rejects.toThrow('host_event');
    expect(db.prepare('SELECT name, sql FROM sqlite_schema ORDER BY name').all()).toEqual(before);
    expect(db.prepare('SELECT count(*) AS rows FROM url').get()).toEqual({ rows: 5 });
    db.close();
  });
});

describe.each(releasesOf('postgres'))('the PostgreSQL state of %s', (version) => {
  let server: PostgresServer;
  const administer = async <Row>(...statements: string[]): Promise<Row[]> => {
    const database = PostgresDatabase.foreign(server.url);
    try {
      for (const statement of statements.slice(0, -1))
        await database.transaction((sql) => sql.run(statement));
      return await database.transaction((sql) => sql.all<Row>(statements.at(-1)!));
    } finally {
      await database.close();
    }
  };
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());

  it('keeps its articles, its queue and all its other rows, and comes to the same tables as one made today', async () => {
    const columns = (): Promise<unknown[]> =>
      administer(`SELECT table_name, column_name, data_type, collation_name, is_nullable, column_default
        FROM information_schema.columns WHERE table_schema = 'dechaff' ORDER BY table_name, column_name`);
    const indexes = (): Promise<unknown[]> =>
      administer("SELECT indexname FROM pg_indexes WHERE schemaname = 'dechaff' ORDER BY indexname");
    await (await PostgresDatabase.open(server.url)).close();
    const today = [await columns(), await indexes()];
    await administer('DROP SCHEMA dechaff CASCADE', sqlOf(version, 'postgres'));
    const queue = (): Promise<unknown[]> =>
      administer(`SELECT url, depth, priority, state, attempts, reason, discovered_via, etag, last_modified, settled_at,
        host, epoch, holder, waits, ready_at, delay_ms FROM dechaff.url JOIN dechaff.host USING (host) ORDER BY id`);
    const queueBefore = await queue();

    const database = await PostgresDatabase.open(server.url);
    expect([await columns(), await indexes()]).toEqual(today);
    const captures = await database.transaction((sql) => sql.all('SELECT * FROM capture'));
    expect(await queue()).toEqual(queueBefore);
    expect(captures).toMatchObject([{ url: 'https://news.example/bridge', record_id: '<urn:uuid:1>' }]);
    const frontier = await PostgresFrontier.open(database);
    await expectQueueKept(frontier);
    await frontier.close();
    await database.close();
    const index = await openIndex(archivePlaceOf({ outputDir: folder, state: server.url }));
    await expectArticlesKept(index);
    await index.close();
  });

  it('is refused when a newer version made it, and stays as it is', async () => {
    await (await PostgresDatabase.open(server.url)).close();
    await administer('UPDATE dechaff.version SET version = 999');
    const error = await PostgresDatabase.open(server.url).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(StateError);
    expect(error).toMatchObject({ trouble: 'newer' });
    expect((error as Error).message).toContain('was written by a newer version of dechaff; use that version');
    expect(await administer('SELECT version FROM dechaff.version')).toEqual([{ version: 999 }]);
  });
});
