import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StateDatabase } from '../../src/store/state-database.ts';
import { StateError } from '../../src/store/state-error.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dechaff-state-'));
  file = path.join(folder, 'state', 'state.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const hosts = (state: StateDatabase) =>
  state.read((sql) =>
    sql.all<{ host: string }>('SELECT host FROM host ORDER BY host').map((row) => row.host),
  );
const addHost = (state: StateDatabase, host: string) =>
  state.write((sql) => sql.run('INSERT INTO host (host) VALUES (?)', host));

async function refusal(): Promise<StateError> {
  const error = await StateDatabase.open(file, { heldAfterMs: 20 }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(StateError);
  return error as StateError;
}

describe('StateDatabase', () => {
  it('makes the file and its folder, in WAL with synchronous=FULL, and finds what was written', async () => {
    const first = await StateDatabase.open(file);
    await addHost(first, 'a.example');
    const settings = await first.read((sql) => [
      sql.get('PRAGMA journal_mode'),
      sql.get('PRAGMA synchronous'),
    ]);
    expect(settings).toMatchObject([{ journal_mode: 'wal' }, { synchronous: 2 }]);
    await first.close();
    const second = await StateDatabase.open(file);
    expect(await hosts(second)).toEqual(['a.example']);
    await second.close();
  });

  it('undoes only the write that threw, though others share its transaction', async () => {
    const state = await StateDatabase.open(file);
    const done = await Promise.allSettled([
      addHost(state, 'a.example'),
      state.write((sql) => {
        sql.run("INSERT INTO host (host) VALUES ('b.example')");
        throw new Error('mine');
      }),
      addHost(state, 'c.example'),
      addHost(state, 'a.example'),
    ]);
    expect(done.map((one) => one.status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected']);
    expect(await hosts(state)).toEqual(['a.example', 'c.example']);
    await state.close();
  });

  it('shows writes that need not be durable to others at once, and keeps their order among durable ones', async () => {
    const [one, other] = [await StateDatabase.open(file), await StateDatabase.open(file)];
    const order: string[] = [];
    const put = (name: string, isDurable: boolean) =>
      one.write(
        (sql) => {
          order.push(name);
          sql.run('INSERT INTO host (host) VALUES (?)', name);
        },
        { isDurable },
      );
    await put('a.example', false);
    expect(await hosts(other)).toEqual(['a.example']);
    await Promise.all([put('b.example', false), put('c.example', true), put('d.example', false)]);
    const early = put('e.example', false);
    await new Promise(setImmediate);
    await Promise.all([early, put('f.example', true), put('g.example', false)]);
    expect(order.map((name) => name[0]).join('')).toBe('abcdefg');
    expect(await hosts(other)).toHaveLength(7);
    await one.close();
    await other.close();
  });

  it('waits for another process without stopping the event loop', async () => {
    const state = await StateDatabase.open(file);
    const other = new DatabaseSync(file);
    other.exec('BEGIN IMMEDIATE');
    let turns = 0;
    const ticking = setInterval(() => {
      if (++turns === 5) other.exec('COMMIT');
    }, 1);
    await addHost(state, 'a.example');
    clearInterval(ticking);
    expect(turns).toBeGreaterThanOrEqual(5);
    expect(await hosts(state)).toEqual(['a.example']);
    other.close();
    await state.close();
  });

  it('lets many connections write at once and loses nothing', async () => {
    const states = await Promise.all([1, 2, 3].map(() => StateDatabase.open(file)));
    await Promise.all(
      states.flatMap((state, one) =>
        Array.from({ length: 50 }, (_, n) => addHost(state, `h${one}-${n}.example`)),
      ),
    );
    expect(await hosts(states[0]!)).toHaveLength(150);
    for (const state of states) await state.close();
  });

  it('refuses a damaged file and says that the articles are safe', async () => {
    const state = await StateDatabase.open(file);
    for (let n = 0; n < 200; n++) await addHost(state, `host-${n}.example`);
    await state.close();
    const bytes = new DatabaseSync(file);
    bytes.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    bytes.close();
    const { readFileSync } = await import('node:fs');
    const content = readFileSync(file);
    content.fill(0x5a, 4096, content.length - 512);
    writeFileSync(file, content);
    const error = await refusal();
    expect(error.trouble).toBe('corrupt');
    expect(error.message).toContain('articles are untouched');
    expect(readFileSync(file).equals(content)).toBe(true);
  });

  it('refuses what is no database any more, and says what repairs it', async () => {
    await (await StateDatabase.open(file)).close();
    writeFileSync(file, 'a letter to a friend '.repeat(500));
    const error = await refusal();
    expect(error.trouble).toBe('corrupt');
    expect(error.message).toContain('dechaff state repair');
  });

  it('refuses another program’s database and leaves it as it was', async () => {
    await (await StateDatabase.open(file)).close();
    rmSync(file);
    const other = new DatabaseSync(file);
    other.exec('CREATE TABLE recipe (name TEXT)');
    other.close();
    expect((await refusal()).trouble).toBe('foreign');
    const again = new DatabaseSync(file);
    expect(again.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'delete' });
    expect(again.prepare('SELECT name FROM sqlite_schema').all()).toEqual([{ name: 'recipe' }]);
    again.close();
  });

  it('refuses the file of a newer version', async () => {
    await (await StateDatabase.open(file)).close();
    const newer = new DatabaseSync(file);
    newer.exec('PRAGMA user_version = 999');
    newer.close();
    expect((await refusal()).trouble).toBe('newer');
  });

  it('says so when another process holds the file', async () => {
    await (await StateDatabase.open(file)).close();
    const holder = new DatabaseSync(file);
    holder.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; CREATE TABLE x (y); COMMIT');
    expect((await refusal()).trouble).toBe('held');
    holder.close();
  });

  it('says so when the folder cannot be made', async () => {
    writeFileSync(path.join(folder, 'state'), 'a file where the folder should be');
    expect((await refusal()).trouble).toBe('unwritable');
  });

  it('counts URLs by state as they come, move and go', async () => {
    const state = await StateDatabase.open(file);
    const counts = () =>
      state.read((sql) =>
        Object.fromEntries(
          sql
            .all<{ state: string; urls: number }>('SELECT state, urls FROM url_count')
            .map((row) => [row.state, row.urls]),
        ),
      );
    await state.write((sql) => {
      for (const print of ['a', 'b', 'c'])
        sql.run(
          "INSERT INTO url (fingerprint, url, host, depth, state) VALUES (?, ?, 'h', 0, 'queued')",
          print,
          print,
        );
    });
    expect(await counts()).toEqual({ queued: 3, fetching: 0, done: 0, dead: 0 });
    await state.write((sql) => {
      sql.run("UPDATE url SET state = 'done' WHERE fingerprint <> 'a'");
      sql.run("DELETE FROM url WHERE fingerprint = 'b'");
    });
    expect(await counts()).toEqual({ queued: 1, fetching: 0, done: 1, dead: 0 });
    await state.close();
  });
});
