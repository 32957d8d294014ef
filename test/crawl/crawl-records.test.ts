import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { postgresRecords, sqliteRecords, type CrawlRecords } from '../../src/crawl/crawl-records.ts';
import { CrawlTally } from '../../src/crawl/crawl-tally.ts';
import { PostgresDatabase } from '../../src/store/postgres-database.ts';
import { PresenceLock } from '../../src/store/presence-lock.ts';
import { StateDatabase } from '../../src/store/state-database.ts';
import { startPostgres, type PostgresServer } from '../support/postgres-server.ts';

/** Records of two processes on one store; `kill` is the end of the first. */
interface Harness {
  readonly one: CrawlRecords;
  readonly other: CrawlRecords;
  kill(): Promise<void>;
  close(): Promise<void>;
}

const at = new Date('2026-11-24T06:00:00Z');
const next = '2026-11-25T06:00:00.000Z';
const later = '2026-11-26T06:00:00.000Z';
const summary = new CrawlTally().summary(null, 2_000);

function keepsRecords(open: () => Promise<Harness>): void {
  let store: Harness;
  beforeEach(async () => (store = await open()));
  afterEach(() => store.close());

  it('tells a run that goes on from one that was killed and one that has ended', async () => {
    const { one, other } = store;
    await one.begin('run-1', 'news', at);
    await one.begin('run-2', 'sport', at);
    await one.update('run-2', summary, { at, exitCode: 0 });
    const states = async () => (await other.latest()).map(({ job, state }) => `${job} ${state}`);
    expect(await states()).toEqual(['news running', 'sport ended']);
    await one.update('run-1', summary, null);
    expect(await states()).toEqual(['news running', 'sport ended']);
    await store.kill();
    expect(await states()).toEqual(['news killed', 'sport ended']);
  });

  it('gives each job to one scheduler, and leaves its plan alone until it has left', async () => {
    const { one, other } = store;
    expect([...(await one.claim([{ job: 'news', nextRunAt: next }]))]).toEqual(['news']);
    const plans = [
      { job: 'news', nextRunAt: later },
      { job: 'sport', nextRunAt: null },
    ];
    expect([...(await other.claim(plans))]).toEqual(['sport']);
    expect(await one.planned()).toEqual([
      { job: 'news', nextRunAt: next },
      { job: 'sport', nextRunAt: null },
    ]);
    expect((await one.claim([{ job: 'news', nextRunAt: next }])).has('news')).toBe(true);
    await one.leave();
    expect([...(await other.claim(plans))].sort()).toEqual(['news', 'sport']);
    expect(await one.planned()).toEqual(plans);
    expect((await one.claim([{ job: 'news', nextRunAt: next }])).size).toBe(0);
    // Not named any more.
    await other.claim([plans[0]!]);
    expect(await one.planned()).toEqual([plans[0]]);
  });

  it('gives the jobs of a scheduler that was killed to another one', async () => {
    const { one, other } = store;
    await one.claim([{ job: 'news', nextRunAt: next }]);
    const plan = [{ job: 'news', nextRunAt: later }];
    expect((await other.claim(plan)).size).toBe(0);
    await store.kill();
    expect((await other.claim(plan)).size).toBe(1);
    expect(await other.planned()).toEqual(plan);
  });

  it('gives a job once when two schedulers ask at the same moment', async () => {
    const jobs = Array.from({ length: 20 }, (_, n) => ({ job: `job-${n}`, nextRunAt: next }));
    const owns = await Promise.all([store.one.claim(jobs), store.other.claim(jobs.toReversed())]);
    expect([...owns[0], ...owns[1]].sort()).toEqual(jobs.map(({ job }) => job).sort());
  });
}

describe('in the state file', () => {
  keepsRecords(async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'dechaff-records-'));
    const states = [
      await StateDatabase.open(path.join(folder, 'state.sqlite')),
      await StateDatabase.open(path.join(folder, 'state.sqlite')),
    ] as const;
    const locks = [
      PresenceLock.claim(path.join(folder, 'workers')),
      PresenceLock.claim(path.join(folder, 'workers')),
    ] as const;
    return {
      one: sqliteRecords(states[0], locks[0]),
      other: sqliteRecords(states[1], locks[1]),
      // The kernel gives the lock back; a file is left behind or not.
      kill: () => Promise.resolve(locks[0].release()),
      async close() {
        for (const lock of locks) lock.release();
        for (const state of states) await state.close();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  });
});

describe('in PostgreSQL', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());

  keepsRecords(async () => {
    const databases = [
      await PostgresDatabase.open(server.url),
      await PostgresDatabase.open(server.url),
    ] as const;
    const change = (...steps: string[]) =>
      databases[1].transaction(async (sql) => {
        for (const step of steps) await sql.run(step);
      });
    return {
      one: postgresRecords(databases[0]),
      other: postgresRecords(databases[1]),
      // Time goes by for both, and nothing is heard of them.
      kill: () =>
        change('UPDATE run SET seen_at = seen_at - 60000', 'UPDATE job SET held_until = held_until - 60000'),
      async close() {
        await change('DELETE FROM run', 'DELETE FROM job');
        for (const database of databases) await database.close();
      },
    };
  });
});
