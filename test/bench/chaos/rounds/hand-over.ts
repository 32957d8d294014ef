/** SIGTERM while pages are in flight, some of them slow: the process gives its hosts back and ends, another goes on. */
import { setTimeout as wait } from 'node:timers/promises';
import { ChaosWorld, type Crawl } from '../chaos-world.ts';
import { finish, pagesPerHost, type RoundOptions, type RoundResult } from './round.ts';

const longestMs = 2_000;

export async function handOver(options: RoundOptions): Promise<RoundResult> {
  const { store, hosts, delayMs, times, say } = options;
  const world = await ChaosWorld.open({
    store,
    hosts,
    pagesPerHost: pagesPerHost(options),
    trouble: false,
    isLight: options.isLight,
    delayMs,
    slowMs: 3_000,
  });
  try {
    const tookMs: number[] = [];
    const wrong: string[] = [];
    let running: Crawl[] = [];
    for (let turn = 0; turn < times; turn++) {
      running = running.filter((crawl) => crawl.isRunning);
      while (running.length < 2 && !world.isAllFetched) running.push(world.crawl());
      await world.fetched(3, 15_000);
      await wait(Math.random() * 100);
      const [crawl] = running.splice(0, 1);
      if (!crawl?.isRunning) continue;
      const at = performance.now();
      crawl.child.kill('SIGTERM');
      const code = await crawl.ended;
      tookMs.push(performance.now() - at);
      if (code !== 130 && code !== 0) wrong.push(`ended with ${code}: ${crawl.said.slice(-300)}`);
      say(`hand-over ${turn + 1}: ${Math.round(tookMs.at(-1)!)} ms`);
    }
    tookMs.sort((one, other) => one - other);
    const [median, worst] = [tookMs[Math.floor(tookMs.length / 2)] ?? NaN, tookMs.at(-1) ?? NaN];
    const late = tookMs.filter((ms) => ms > longestMs).length;
    const done = `${tookMs.length} × SIGTERM: median ${Math.round(median)} ms, longest ${Math.round(worst)} ms, ${late} above ${longestMs} ms`;
    return await finish(world, done, wrong);
  } finally {
    await world.close();
  }
}
