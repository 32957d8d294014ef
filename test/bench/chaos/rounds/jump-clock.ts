/** The machine's clock is set forth and back, by up to a day, while processes work, start and end. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ChaosWorld, type Crawl } from '../chaos-world.ts';
import { finish, pagesPerHost, type RoundOptions, type RoundResult } from './round.ts';

const preload = path.resolve(import.meta.dirname, '../jump-clock.ts');
const jumpsMs = [3_600_000, -3_600_000, 86_400_000, -86_400_000, 5_000, -5_000, 0];

export async function jumpClock(options: RoundOptions): Promise<RoundResult> {
  const { store, hosts, delayMs, times, workers, say } = options;
  const folder = mkdtempSync(path.join(tmpdir(), 'dechaff-clock-'));
  const clock = path.join(folder, 'offset');
  const world = await ChaosWorld.open({
    store,
    hosts,
    pagesPerHost: pagesPerHost(options),
    trouble: true,
    isLight: options.isLight,
    delayMs,
  });
  const start = (): Crawl => world.worker({ node: ['--import', preload], env: { CHAOS_CLOCK: clock } });
  try {
    writeFileSync(clock, '0');
    let running: Crawl[] = [];
    for (let turn = 0; turn < times; turn++) {
      running = running.filter((crawl) => crawl.isRunning);
      while (running.length < workers && !world.isAllFetched) running.push(start());
      await world.fetched(2, 10_000);
      writeFileSync(clock, String(jumpsMs[turn % jumpsMs.length]!));
      await wait(200);
      say(`jump ${turn + 1}: ${world.site.visits.length} fetches so far`);
    }
    return await finish(world, `${times} jumps of the clock, ${workers} processes`);
  } finally {
    await world.close();
    rmSync(folder, { recursive: true });
  }
}
