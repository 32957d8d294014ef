import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { startPostgres, type PostgresServer } from './postgres-server.ts';

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

it('is a real server that keeps what was committed over a crash', async () => {
  const run = async (sql: string) => {
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    try {
      return (await client.query<{ n: number }>(sql)).rows;
    } finally {
      await client.end();
    }
  };
  await run('create table kept (n int)');
  await run('insert into kept values (7)');
  await server.crashAndRestart();
  expect(await run('select n from kept')).toEqual([{ n: 7 }]);
});
