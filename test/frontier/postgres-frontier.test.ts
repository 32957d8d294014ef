import { setTimeout as wait } from 'node:timers/promises';
import { PgBoss } from 'pg-boss';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Frontier } from '../../src/frontier/frontier.ts';
import { PostgresFrontier } from '../../src/frontier/postgres-frontier.ts';
import { PostgresDatabase } from '../../src/store/postgres-database.ts';
import { startPostgres, type PostgresServer } from '../support/postgres-server.ts';
import { frontierContract, type FrontierHarness } from './contract.ts';

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
  const first = await PostgresDatabase.open(server.url);
  await (await PostgresFrontier.open(first)).close(); // installs pg-boss once, not in every test
  await first.close();
});
afterAll(() => server.stop());

async function openHarness(): Promise<FrontierHarness> {
  const database = await PostgresDatabase.open(server.url);
  await database.transaction(async (sql) => {
    await sql.run('TRUNCATE host, host_job, job_seen, url, revisions');
    await sql.run('DELETE FROM dechaff_boss.job');
  });
  const open = new Map<Frontier, PostgresDatabase>();
  return {
    async open(times) {
      const own = await PostgresDatabase.open(server.url);
      const frontier = await PostgresFrontier.open(own, times);
      open.set(frontier, own);
      return frontier;
    },
    kill(frontier) {
      (frontier as PostgresFrontier).abandon();
      return Promise.resolve();
    },
    passTime: (ms) => {
      // The workers stand still: no renewal meanwhile, and none first thing afterwards.
      for (const frontier of open.keys()) (frontier as PostgresFrontier).abandon();
      return wait(ms);
    },
    now: () => Date.now(),
    articles: () =>
      database.transaction((sql) =>
        sql.all('SELECT id, revision, path FROM revisions ORDER BY id, revision'),
      ),
    async close() {
      for (const [frontier, own] of open) {
        await frontier.close();
        await own.close();
      }
      await database.close();
    },
  };
}

frontierContract('PostgreSQL', openHarness);

describe('tokens of hosts that wait', () => {
  const page = { url: 'https://a.example/', depth: 0, priority: 0 };

  it('are kept by the maintenance of pg-boss, however long they wait', async () => {
    const harness = await openHarness();
    const frontier = await harness.open({});
    await frontier.add([page]);
    const boss = new PgBoss({ connectionString: server.url, schema: 'dechaff_boss', supervise: false });
    await boss.start();
    await boss.supervise();
    await boss.stop({ graceful: false, close: true });
    expect(await frontier.lease(1)).toHaveLength(1);
    await harness.close();
  });

  it('are sent again when they were lost', async () => {
    const harness = await openHarness();
    const frontier = await harness.open({});
    await frontier.add([page]);
    const database = await PostgresDatabase.open(server.url);
    await database.transaction((sql) => sql.run('DELETE FROM dechaff_boss.job'));
    await database.close();
    expect(await frontier.lease(1)).toHaveLength(0);
    expect(await frontier.lease(1)).toHaveLength(1);
    await harness.close();
  });
});
