import { createServer, connect, type Server } from 'node:net';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ArchiveReader } from '../../src/archive/archive-reader.ts';
import { deliverArticles, type DeliverEnd } from '../../src/archive/deliver/deliver-articles.ts';
import { parseTableAddress, postgresSink } from '../../src/archive/deliver/postgres-sink.ts';
import { StateDatabase } from '../../src/store/state-database.ts';
import { runCommand } from '../cli/run-command.ts';
import { startPostgres, type PostgresServer } from '../support/postgres-server.ts';
import { fillArchive, type FilledArchive } from './filled-archive.ts';
import { sampleArticle } from './sample-article.ts';

const article = (name: string, articleBody: string, more = {}) =>
  sampleArticle({ url: `https://news.example/${name}`, headline: name, articleBody, ...more });

let server: PostgresServer;
let archive: FilledArchive;
beforeAll(async () => {
  server = await startPostgres();
  archive = await fillArchive(
    article('a', 'first'),
    article('b', 'NUL \u0000 and half a pair \ud800'),
    article('a', 'corrected'),
    article('c', "'; DROP TABLE feed; --"),
  );
});
afterAll(async () => {
  await archive.remove();
  await server.stop();
});

async function query<Row extends object>(sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}
const rowsOf = (table: string) =>
  query<{ headline: string; revision: number }>(`SELECT headline, revision FROM ${table} ORDER BY place`);

async function deliver(name: string, url: string, table = 'feed'): Promise<DeliverEnd> {
  const reader = (await ArchiveReader.open(archive.place))!;
  try {
    return await deliverArticles(reader, {
      name,
      sink: postgresSink({ database: url, table }),
      filter: {},
      signal: new AbortController().signal,
      retryBaseMs: 1,
      maxAttempts: 5,
    });
  } finally {
    await reader.close();
  }
}

const expected = [
  { headline: 'a', revision: 1 },
  { headline: 'b', revision: 1 },
  { headline: 'a', revision: 2 },
  { headline: 'c', revision: 1 },
];

describe('a PostgreSQL table', () => {
  it('is made, gets every revision in the order of saving, and each only once', async () => {
    const { stderr } = await runCommand([
      'deliver',
      'warehouse',
      '--postgres',
      `${server.url}?table=public.feed`,
      ...archive.args,
    ]);
    expect(stderr).toContain('4 delivered, 0 refused');
    expect(await rowsOf('feed')).toEqual(expected);
    // The place was lost: all of it comes again.
    expect(await deliver('anew', server.url)).toMatchObject({ kind: 'caught-up', delivered: 4 });
    expect(await rowsOf('feed')).toEqual(expected);
    expect(await query("SELECT article ->> 'articleBody' AS body FROM feed WHERE key LIKE '%.r2'")).toEqual([
      { body: 'corrected' },
    ]);
  });

  it('may have more columns and constraints; a row that it refuses holds up nobody', async () => {
    await deliver('picky', server.url, 'picky');
    await query(
      "DELETE FROM picky; ALTER TABLE picky ADD COLUMN note text, ADD CHECK (headline <> 'b'), ADD CHECK (host <> '')",
    );
    expect(await deliver('picky again', server.url, 'picky')).toEqual({
      kind: 'caught-up',
      delivered: 3,
      refused: 1,
    });
    expect(await rowsOf('picky')).toEqual(expected.filter(({ headline }) => headline !== 'b'));
    const state = await StateDatabase.open(archive.place.stateFile);
    const refused = await state.read((sql) => sql.all('SELECT sink, seq FROM refused_delivery'));
    await state.close();
    expect(refused).toEqual([{ sink: 'picky again', seq: 2 }]);
  });

  it('that is of another shape is waited for: nothing is refused', async () => {
    await query('CREATE TABLE other (id int)');
    expect(await deliver('other', server.url, 'other')).toMatchObject({
      kind: 'gave-up',
      delivered: 0,
      refused: 0,
      message: expect.stringContaining('column') as string,
    });
  });

  it('gets everything through connections that break in the middle', async () => {
    const proxy = await breakingProxy(server.port, 4);
    const url = server.url.replace(`:${server.port}`, `:${proxy.port}`);
    expect(await deliver('broken', url, 'broken')).toMatchObject({ kind: 'caught-up', delivered: 4 });
    expect(proxy.broken()).toBe(4);
    expect(await rowsOf('broken')).toEqual(expected);
    proxy.close();
  });

  it('that is down is given up for now, in words', async () => {
    expect(await deliver('down', 'postgres://nobody@127.0.0.1:1/x')).toMatchObject({
      kind: 'gave-up',
      message: expect.stringContaining('ECONNREFUSED') as string,
    });
  });
});

/** Lets the first connections through only until the server's answer to what was sent last. */
async function breakingProxy(port: number, times: number) {
  let broken = 0;
  const proxy: Server = createServer((inner) => {
    const outer = connect(port, '127.0.0.1');
    inner.on('error', () => outer.destroy()).on('close', () => outer.destroy());
    outer.on('error', () => inner.destroy()).on('close', () => inner.destroy());
    let asked = '';
    inner.on('data', (data) => {
      asked += data.toString('latin1');
      outer.write(data);
    });
    outer.on('data', (data) => {
      // Twice before the rows are in, twice after the COMMIT whose answer is then lost.
      const moment = broken % 2 === 0 ? 'INSERT INTO "broken"' : 'COMMIT';
      if (broken < times && asked.includes('INSERT INTO "broken"') && asked.includes(moment)) {
        broken++;
        inner.destroy();
        return;
      }
      inner.write(data);
    });
  }).listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  return {
    port: (proxy.address() as AddressInfo).port,
    broken: () => broken,
    close: () => void proxy.close(),
  };
}

describe('the address of a table', () => {
  it('names database and table', () => {
    expect(
      parseTableAddress('postgres://me:secret@db.example/news?sslmode=require&table=feed.articles'),
    ).toEqual({
      ok: true,
      address: { database: 'postgres://me:secret@db.example/news?sslmode=require', table: 'feed.articles' },
    });
  });
  it.each([
    'postgres://db.example/news',
    'postgres://me:secret@db.example/news?table=',
    'postgres://me:secret@db.example/news?table=a;drop table b',
    'postgres://me:secret@db.example/news?table=A',
    'postgres://me:secret@db.example/news?table=a.b.c',
    'postgres://me:secret@db.example/news?table="a"',
    `postgres://me:secret@db.example/news?table=${'x'.repeat(57)}`,
    'mysql://me:secret@db.example/news?table=a',
    'postgres://me:secret@[?table=a',
  ])('is refused as %j, without telling the password', (url) => {
    const parsed = parseTableAddress(url);
    expect(parsed.ok).toBe(false);
    expect(JSON.stringify(parsed)).not.toContain('secret');
  });
});
