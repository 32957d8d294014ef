/** What is remembered of a host: one behaviour in both stores. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ArchiveIndex } from '../../src/archive/index/archive-index.ts';
import { PostgresIndex } from '../../src/archive/index/postgres-index.ts';
import { SqliteIndex } from '../../src/archive/index/sqlite-index.ts';
import { learnOfHost, learnOfPostgresHost, type HostLesson } from '../../src/store/host-memory.ts';
import { PostgresDatabase } from '../../src/store/postgres-database.ts';
import { StateDatabase } from '../../src/store/state-database.ts';
import { startPostgres, type PostgresServer } from '../support/postgres-server.ts';

interface Store {
  readonly index: ArchiveIndex;
  /** In a transaction of its own, which `fails` at its end. */
  readonly learn: (lesson: HostLesson, fails?: boolean) => Promise<void>;
}

let folder: string;
let server: PostgresServer;
const stores: Record<string, Store> = {};
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dechaff-memory-'));
  const state = await StateDatabase.open(path.join(folder, 'state.sqlite'));
  stores['SQLite'] = {
    index: new SqliteIndex(state),
    learn: (lesson, fails) =>
      state.write((sql) => {
        learnOfHost(sql, lesson);
        if (fails) throw new Error('rolled back');
      }),
  };
  server = await startPostgres();
  const database = await PostgresDatabase.open(server.url);
  stores['PostgreSQL'] = {
    index: new PostgresIndex(database),
    learn: (lesson, fails) =>
      database.transaction(async (sql) => {
        await learnOfPostgresHost(sql, lesson);
        if (fails) throw new Error('rolled back');
      }),
  };
}, 120_000);
afterAll(async () => {
  for (const { index } of Object.values(stores)) await index.close();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Counts, and tells of every tenth. */
const counting = (host: string, kind = 'count'): HostLesson => ({
  host,
  kind,
  learn(before) {
    const count = ((before as { count: number } | null)?.count ?? 0) + 1;
    const events = count % 10 === 0 ? [{ kind, at: `2026-01-01T00:00:${count}.000Z`, value: { count } }] : [];
    return { after: { count }, events };
  },
});

it.each(['SQLite', 'PostgreSQL'])(
  '%s forgets nothing when many learn of one host at once',
  async (name) => {
    const { index, learn } = stores[name]!;
    await Promise.all(
      Array.from({ length: 40 }, (_, one) => learn(counting(one % 2 === 0 ? 'a.example' : 'b.example'))),
    );
    await learn(counting('a.example', 'other'));
    expect(await index.hostMemories('count')).toEqual([
      { host: 'a.example', value: { count: 20 } },
      { host: 'b.example', value: { count: 20 } },
    ]);
    const events = await index.hostEvents('count', 0);
    expect(events.map(({ host, value }) => [host, value]).sort()).toEqual([
      ['a.example', { count: 10 }],
      ['a.example', { count: 20 }],
      ['b.example', { count: 10 }],
      ['b.example', { count: 20 }],
    ]);
    expect(events.map(({ seq }) => seq)).toEqual(events.map(({ seq }) => seq).toSorted((a, b) => a - b));
    expect(await index.hostEvents('count', events[1]!.seq)).toEqual(events.slice(2));
  },
  120_000,
);

it.each(['SQLite', 'PostgreSQL'])('%s has learned nothing of what was rolled back', async (name) => {
  const { index, learn } = stores[name]!;
  for (let time = 0; time < 9; time++) await learn(counting('c.example', 'undone'));
  await expect(learn(counting('c.example', 'undone'), true)).rejects.toThrow('rolled back');
  expect(await index.hostMemories('undone')).toEqual([{ host: 'c.example', value: { count: 9 } }]);
  expect(await index.hostEvents('undone', 0)).toEqual([]);
});
