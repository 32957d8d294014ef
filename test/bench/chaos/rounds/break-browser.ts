/** The browser is killed, or stopped for good, under pages that are being fetched with it. */
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { ChaosWorld } from '../chaos-world.ts';
import { finish, pagesPerHost, type RoundOptions, type RoundResult } from './round.ts';

/** Null where processes cannot be looked up (no /proc). */
export async function breakBrowser(options: RoundOptions): Promise<RoundResult | null> {
  const { store, hosts, delayMs, times, say } = options;
  if (process.platform !== 'linux') return null;
  const world = await ChaosWorld.open({
    store,
    hosts,
    pagesPerHost: pagesPerHost(options),
    trouble: false,
    isLight: options.isLight,
    delayMs,
  });
  try {
    let kills = 0;
    let freezes = 0;
    const frozen: number[] = [];
    let crawl = world.crawl({ fetch: 'browser' });
    for (let turn = 0; turn < times && !world.isAllFetched; turn++) {
      if (!crawl.isRunning) crawl = world.crawl({ fetch: 'browser' });
      await world.fetched(3, 60_000);
      await wait(Math.random() * 200);
      const browser = browserOf(crawl.child.pid!);
      if (browser === null) continue;
      if (turn % 2 === 0) {
        process.kill(browser, 'SIGKILL');
        kills++;
      } else {
        process.kill(browser, 'SIGSTOP');
        frozen.push(browser);
        freezes++;
      }
      say(`${turn % 2 === 0 ? 'kill' : 'freeze'} ${turn + 1}: ${world.site.visits.length} fetches so far`);
    }
    const wrong: string[] = [];
    const code = await crawl.ended;
    if (code !== 0) wrong.push(`the crawl ended with ${code}: ${crawl.said.slice(-300)}`);
    const left = frozen.filter(isThere);
    if (left.length > 0) wrong.push(`${left.length} frozen browsers are still there`);
    for (const pid of left) process.kill(pid, 'SIGKILL');
    return await finish(world, `browser: ${kills} × killed, ${freezes} × frozen`, wrong);
  } finally {
    await world.close();
  }
}

/** The first process of a browser below this one; its helpers have a `--type`. */
function browserOf(root: number): number | null {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const parent = /\) \S (\d+) /.exec(read(`/proc/${name}/stat`))?.[1];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  const isBelow = (pid: number): boolean => {
    for (let up = parents.get(pid); up !== undefined && up > 1; up = parents.get(up))
      if (up === root) return true;
    return false;
  };
  for (const pid of parents.keys()) {
    if (!isBelow(pid)) continue;
    const command = read(`/proc/${pid}/cmdline`);
    if (
      /chrom|headless/i.test(command) &&
      command.includes('--remote-debugging') &&
      !command.includes('--type=')
    )
      return pid;
  }
  return null;
}

const isThere = (pid: number): boolean =>
  read(`/proc/${pid}/stat`) !== '' && !/\) Z /.test(read(`/proc/${pid}/stat`));

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
