/** Backends ended by the administrator, and the whole server by a crash, in turn; the workers wait and go on. */
import { setTimeout as wait } from 'node:timers/promises';
import { PostgresDatabase } from '../../../../src/store/postgres-database.ts';
import { ChaosWorld } from '../chaos-world.ts';
import { finish, pagesPerHost, type RoundOptions, type RoundResult } from './round.ts';

export async function breakPostgres(options: RoundOptions): Promise<RoundResult> {
  const { hosts, delayMs, times, workers, pages, say } = options;
  const world = await ChaosWorld.open({
    store: 'postgres',
    hosts,
    pagesPerHost: pagesPerHost(options),
    trouble: false,
    isLight: options.isLight,
    delayMs,
  });
  try {
    const server = world.store.server!;
    let running = Array.from({ length: workers }, () => world.worker());
    const ends: string[] = [];
    let backends = 0;
    let crashes = 0;
    for (let turn = 0; turn < times; turn++) {
      await world.fetched(1 + Math.random() * (pages / times), 15_000);
      await wait(Math.random() * 50);
      if (turn % 2 === 0) backends += await endBackends(server.url);
      else {
        await server.crashAndRestart();
        crashes++;
      }
      say(`break ${turn + 1}: ${world.site.visits.length} fetches so far`);
      const ended = running.filter((crawl) => !crawl.isRunning);
      for (const crawl of ended) {
        const code = await crawl.ended;
        if (code !== 0) ends.push(`a worker ended with ${code}: ${crawl.said.slice(-300)}`);
      }
      running = running.filter((crawl) => crawl.isRunning);
      while (running.length < workers && !world.isAllFetched) running.push(world.worker());
    }
    const done = `${Math.ceil(times / 2)} × all backends (${backends}), ${crashes} × server`;
    return await finish(world, done, ends);
  } finally {
    await world.close();
  }
}

async function endBackends(url: string): Promise<number> {
  const database = await PostgresDatabase.open(url);
  try {
    return await database.transaction(async (sql) => {
      const rows = await sql.all(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'dechaff%' AND pid <> pg_backend_pid()",
      );
      return rows.length;
    });
  } finally {
    await database.close();
  }
}
