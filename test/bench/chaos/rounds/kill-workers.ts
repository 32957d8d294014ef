/** kill -9 at random moments: mostly while pages are being fetched, sometimes while a process starts. */
import { setTimeout as wait } from 'node:timers/promises';
import { ChaosWorld, type Crawl } from '../chaos-world.ts';
import { finish, pagesPerHost, type RoundOptions, type RoundResult } from './round.ts';

/** The site also answers some first requests with 500, and some with 429 and Retry-After. */
export async function killWorkers(options: RoundOptions): Promise<RoundResult> {
  const { store, hosts, delayMs, times, workers, pages, say } = options;
  const world = await ChaosWorld.open({
    store,
    hosts,
    pagesPerHost: pagesPerHost(options),
    trouble: true,
    isLight: options.isLight,
    delayMs,
  });
  try {
    const running: Crawl[] = [];
    let kills = 0;
    for (let turn = 0; turn < times; turn++) {
      while (running.length < workers) running.push(world.worker());
      await killMoment(world, pages / times);
      const [victim] = running.splice(Math.floor(Math.random() * running.length), 1);
      if (await victim!.kill()) kills++;
      say(`kill ${turn + 1}: ${world.site.visits.length} fetches so far`);
    }
    return await finish(world, `${kills} × kill -9, ${workers} processes`);
  } finally {
    await world.close();
  }
}

async function killMoment(world: ChaosWorld, pages: number): Promise<void> {
  if (Math.random() < 0.15) return void (await wait(Math.random() * 600));
  await world.fetched(1, 5_000);
  await world.fetched(Math.random() * 2 * pages, 5_000);
  await wait(Math.random() * 40);
}
