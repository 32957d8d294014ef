import { afterAll, beforeAll, expect, it } from 'vitest';
import { PostgresFrontier } from '../../src/frontier/postgres-frontier.ts';
import { PostgresDatabase } from '../../src/store/postgres-database.ts';
import { startPostgres, type PostgresServer } from '../support/postgres-server.ts';

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

it('leases on after the server was lost with every connection, those of pg-boss too', async () => {
  const database = await PostgresDatabase.open(server.url);
  const frontier = await PostgresFrontier.open(database);
  await frontier.add([{ url: 'https://a.example/1', depth: 0 }]);
  for (let crash = 0; crash < 2; crash++) {
    const down = server.crashAndRestart();
    const [lease] = await frontier.lease(1);
    await down;
    await lease?.release();
  }
  expect(await frontier.counts()).toEqual({ queued: 1, fetching: 0, done: 0, dead: 0 });
  await frontier.close();
  await database.close();
});
