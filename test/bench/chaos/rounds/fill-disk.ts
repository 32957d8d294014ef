/** Articles and state on a file system that is full after a while: the crawl says so and ends; with space it goes on. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ChaosWorld } from '../chaos-world.ts';
import { readArticles } from '../judge.ts';
import { finish, pagesPerHost, type RoundOptions, type RoundResult } from './round.ts';

/** How a full disk is told is the command line's part, so that it is what runs here. */
const savingFailed = 7;

/** Null where no file system can be mounted: that is left to the superuser. */
export async function fillDisk(options: RoundOptions): Promise<RoundResult | null> {
  const { store, hosts, delayMs, times, say } = options;
  const output = mkdtempSync(path.join(tmpdir(), 'dechaff-full-'));
  try {
    // Large enough for an empty state; the first crawl has little room, each further one some more.
    mount(output, ['-t', 'tmpfs', '-o', `size=${kilobytes(0)}k`, 'tmpfs']);
  } catch {
    rmSync(output, { recursive: true });
    return null;
  }
  const world = await ChaosWorld.open({
    ...{ store, output, delayMs, hosts, trouble: false, isLight: options.isLight },
    pagesPerHost: pagesPerHost(options),
  });
  try {
    const wrong: string[] = [];
    let stops = 0;
    for (let turn = 0; turn < times; turn++) {
      mount(output, ['-o', `remount,size=${kilobytes(turn)}k`]);
      const crawl = world.crawl();
      const code = await crawl.ended;
      say(`${kilobytes(turn)} kB: ended with ${code}: ${crawl.said.trim().split('\n').at(-1)}`);
      if (code === 0) break;
      stops++;
      if (code !== savingFailed || !/space|full|cannot be (?:written|saved)/i.test(crawl.said))
        wrong.push(`ended with ${code} on a full disk: ${crawl.said.slice(-300)}`);
      wrong.push(...readArticles(world.site, output).torn.map((name) => `torn by a full disk: ${name}`));
    }
    mount(output, ['-o', 'remount,size=512m']);
    return await finish(world, `${stops} × disk full`, wrong);
  } finally {
    await world.close();
    execFileSync('umount', [output]);
    rmSync(output, { recursive: true });
  }
}

const kilobytes = (turn: number) => 640 + 330 * turn;

function mount(folder: string, args: readonly string[]): void {
  execFileSync('mount', [...args, folder], { stdio: 'pipe' });
}
