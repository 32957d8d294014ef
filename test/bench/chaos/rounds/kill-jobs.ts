/** Several jobs, each for the whole site, side by side: kill -9 of their processes; the hosts that they share are asked politely. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ChaosWorld, type Crawl } from '../chaos-world.ts';
import { finish, pagesPerHost, type RoundOptions, type RoundResult } from './round.ts';

export async function killJobs(options: RoundOptions): Promise<RoundResult> {
  const { store, hosts, delayMs, times, workers, pages, say } = options;
  const folder = mkdtempSync(path.join(tmpdir(), 'dechaff-chaos-jobs-'));
  const file = path.join(folder, 'jobs.json');
  const world = await ChaosWorld.open({
    ...{ store, hosts, delayMs, trouble: true, isLight: false },
    pagesPerHost: pagesPerHost(options),
  });
  const names = Array.from({ length: workers }, (_, n) => `job-${n + 1}`);
  const jobs = names.map((name) => ({
    ...{ name, urls: world.site.seeds, fetch: 'http', delay: delayMs / 1000 },
    scope: { maxDepth: 100, maxPages: 1_000_000 },
  }));
  writeFileSync(file, JSON.stringify({ jobs }));
  const run = (name: string): Crawl => world.job(file, name);
  try {
    const running = new Map(names.map((name) => [name, run(name)]));
    let kills = 0;
    for (let turn = 1; turn <= times; turn++) {
      await world.fetched(1, 15_000);
      await world.fetched(Math.random() * 2 * (pages / times), 5_000);
      await wait(Math.random() * 40);
      const name = names[Math.floor(Math.random() * names.length)]!;
      if (await running.get(name)!.kill()) kills++;
      running.set(name, run(name));
      say(`kill ${turn}: ${world.site.visits.length} fetches so far`);
    }
    // Each job's last run ends by itself; one more run of each finds nothing lost of its own queue.
    await Promise.all([...running.values()].map((crawl) => crawl.ended));
    const last = names.map((name) => () => run(name));
    return await finish(world, `${kills} × kill -9, ${names.length} jobs on the same hosts`, [], last);
  } finally {
    await world.close();
    rmSync(folder, { recursive: true });
  }
}
