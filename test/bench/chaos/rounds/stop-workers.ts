/** SIGSTOP for longer than a lease lasts: the host is taken over, and what the sleeper writes later is fenced. */
import { setTimeout as wait } from 'node:timers/promises';
import { ChaosWorld } from '../chaos-world.ts';
import { finish, pagesPerHost, type RoundOptions, type RoundResult } from './round.ts';

const leaseMs = 2_000;

export async function stopWorkers(options: RoundOptions): Promise<RoundResult> {
  const { store, hosts, delayMs, times, say } = options;
  const world = await ChaosWorld.open({
    store,
    hosts,
    pagesPerHost: pagesPerHost(options),
    trouble: false,
    isLight: options.isLight,
    delayMs,
    slowMs: 400,
  });
  try {
    let sleeper = world.lightCrawl({ leaseMs });
    let other = world.lightCrawl({ leaseMs });
    let stops = 0;
    let fenced = 0;
    for (let turn = 0; turn < times; turn++) {
      if (!sleeper.isRunning) sleeper = world.lightCrawl({ leaseMs });
      if (!other.isRunning) other = world.lightCrawl({ leaseMs });
      await world.fetched(2, 15_000);
      await wait(Math.random() * 60);
      if (sleeper.isRunning && sleeper.child.kill('SIGSTOP')) stops++;
      await wait(leaseMs * 2);
      sleeper.child.kill('SIGCONT');
      await wait(300);
      say(`stop ${turn + 1}: ${world.site.visits.length} fetches so far`);
      [sleeper, other] = [other, sleeper];
    }
    const result = await finish(world, '');
    for (const crawl of world.crawls) fenced += crawl.said.split('fenced').length - 1;
    return { ...result, done: `${stops} × SIGSTOP past the lease, ${fenced} stale pages fenced` };
  } finally {
    await world.close();
  }
}
