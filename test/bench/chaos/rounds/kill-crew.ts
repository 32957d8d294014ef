/** `crawl --workers N`: kill -9 of single workers, which their parent replaces, and now and then of the parent itself. */
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { ChaosWorld, type Crawl } from '../chaos-world.ts';
import { finish, pagesPerHost, type RoundOptions, type RoundResult } from './round.ts';

/** Each so many kills the parent's turn comes. */
const parentEvery = 5;

/** Null where the children of a process are not to be seen: Linux has them in /proc. */
export async function killCrew(options: RoundOptions): Promise<RoundResult | null> {
  if (childrenOf(process.pid) === null) return null;
  const { store, hosts, delayMs, times, workers, pages, say } = options;
  const world = await ChaosWorld.open({
    ...{ store, hosts, delayMs, trouble: true, isLight: false },
    pagesPerHost: pagesPerHost(options),
  });
  const start = (): Crawl => world.crawl({ args: ['--workers', String(workers)] });
  try {
    let crew = start();
    const kills = { worker: 0, parent: 0 };
    for (let turn = 1; turn <= times; turn++) {
      if (!crew.isRunning) crew = start();
      await world.fetched(1, 15_000);
      await world.fetched(Math.random() * 2 * (pages / times), 5_000);
      if (turn % parentEvery === 0) {
        if (await crew.kill()) kills.parent++;
      } else {
        const children = childrenOf(crew.child.pid) ?? [];
        const victim = children[Math.floor(Math.random() * children.length)];
        if (victim !== undefined && crew.isRunning && kill(victim)) kills.worker++;
        await wait(Math.random() * 40);
      }
      say(`kill ${turn}: ${world.site.visits.length} fetches so far`);
    }
    const done = `${kills.worker} × kill -9 of one of ${workers} workers, ${kills.parent} × of their parent`;
    return await finish(world, done, [], [start]);
  } finally {
    await world.close();
  }
}

function childrenOf(pid: number | undefined): number[] | null {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
  } catch {
    return null;
  }
}

function kill(pid: number): boolean {
  try {
    return process.kill(pid, 'SIGKILL');
  } catch {
    return false; // it had ended by itself
  }
}
