/**
 * `npm run bench:breaks -- [--store sqlite|postgres|both] [--task export,reclean,…] [--kills N] [--full]`: commands that write are
 * killed at moments that chance picks, and run out of disk space, again and again; then they run to their end, and what they
 * came to is compared with a run that nothing disturbed.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { startPostgres } from '../../../support/postgres-server.ts';
import { BrokenArchive } from './broken-archive.ts';
import { startReceiver } from './receiver.ts';
import { tasks, type Task } from './tasks.ts';

const { values } = parseArgs({
  options: {
    store: { type: 'string', default: 'sqlite' },
    task: { type: 'string' },
    kills: { type: 'string' },
    full: { type: 'boolean', default: false },
  },
});
const kills = Number(values.kills ?? (values.full ? 40 : 6));
const fullDisks = values.full ? 12 : 4;
const sizes = values.full ? { articles: 2_000, rawPages: 150 } : { articles: 300, rawPages: 40 };
const cli = path.resolve(import.meta.dirname, '../../../../src/cli/bin.ts');
const saveFailed = 7;

const receiver = await startReceiver(sizes.rawPages);
const table: Record<string, Record<string, number | string>> = {};
const allWrong: string[] = [];
for (const store of values.store === 'both' ? ['sqlite', 'postgres'] : [values.store]) {
  const server = store === 'postgres' ? await startPostgres() : null;
  const template = await BrokenArchive.make(sizes, server);
  for (const task of tasks.filter(({ name }) => isWanted(name))) {
    const whole = await undisturbed(task, template);
    await rounds(`${store} ${task.name}, killed`, task, template, whole, killed);
    await rounds(`${store} ${task.name}, disk full`, task, template, whole, outOfSpace);
  }
  await template.remove();
  await server?.stop();
}
receiver.close();
console.table(table);
for (const line of allWrong.slice(0, 50)) console.log(line);
process.exitCode = allWrong.length > 0 ? 1 : 0;

function isWanted(name: string): boolean {
  return values.task === undefined || values.task.split(',').some((wanted) => name.startsWith(wanted));
}

interface Ended {
  readonly code: number | null;
  readonly said: string;
  readonly ms: number;
}

interface Whole {
  readonly outcome: unknown;
  readonly ms: number;
}

interface Broken {
  /** How often the command was really broken off. */
  readonly times: number;
  readonly wrong: readonly string[];
}

async function run(args: readonly string[], killAfterMs?: number): Promise<Ended> {
  const started = performance.now();
  const child = spawn(process.execPath, [cli, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
  const timer = killAfterMs === undefined ? null : setTimeout(() => child.kill('SIGKILL'), killAfterMs);
  const [code] = (await once(child, 'close')) as [number | null];
  if (timer) clearTimeout(timer);
  return { code, said, ms: performance.now() - started };
}

async function undisturbed(task: Task, template: BrokenArchive): Promise<Whole> {
  const archive = await template.copy();
  receiver.reset();
  task.prepare?.(archive);
  const { code, said, ms } = await run(task.args(archive, receiver));
  if (code !== 0) throw new Error(`${task.name} ended with ${code}: ${said}`);
  const wrong = await task.wrongs(archive, true, receiver);
  if (wrong.length > 0) throw new Error(`${task.name} is wrong without being disturbed: ${wrong[0]}`);
  const outcome = await task.outcome(archive, receiver);
  await archive.remove();
  return { outcome, ms };
}

async function rounds(
  title: string,
  task: Task,
  template: BrokenArchive,
  whole: Whole,
  breakOff: (task: Task, template: BrokenArchive, whole: Whole) => Promise<[BrokenArchive, Broken] | null>,
): Promise<void> {
  receiver.reset();
  const done = await breakOff(task, template, whole);
  if (done === null) return console.log(`${title}: not possible on this machine`);
  const [archive, broken] = done;
  const wrong = [...broken.wrong];
  const last = await run(task.args(archive, receiver));
  if (last.code !== 0) wrong.push(`the last run ended with ${last.code}: ${last.said.slice(-300)}`);
  wrong.push(...(await task.wrongs(archive, true, receiver)));
  wrong.push(...differences(await task.outcome(archive, receiver), whole.outcome));
  await archive.remove();
  table[title] = { 'broken off': broken.times, wrong: wrong.length, 'undisturbed, s': seconds(whole.ms) };
  allWrong.push(...wrong.map((line) => `${title}: ${line}`));
  console.log(`${title}: ${broken.times} × broken off, ${wrong.length} × wrong ${wrong[0] ?? ''}`);
}

/** Says what is missing and what is too much, so that a round that came to something else need not be run again to be understood. */
function differences(got: unknown, wanted: unknown): string[] {
  if (isDeepStrictEqual(got, wanted)) return [];
  const lines = (value: unknown): string[] =>
    Array.isArray(value) ? value.flat().map((item) => JSON.stringify(item)) : [JSON.stringify(value)];
  const [have, want] = [lines(got), lines(wanted)];
  const missing = want.filter((line) => !have.includes(line));
  const extra = have.filter((line) => !want.includes(line));
  const first = (list: readonly string[]): string => list.slice(0, 3).join(' ').slice(0, 600);
  return [
    `came to something else: ${missing.length} missing ${first(missing)}, ${extra.length} too much ${first(extra)}`,
  ];
}

function seconds(ms: number): number {
  return Math.round(ms / 100) / 10;
}

async function killed(
  task: Task,
  template: BrokenArchive,
  { ms, outcome }: Whole,
): Promise<[BrokenArchive, Broken]> {
  let archive = await template.copy();
  task.prepare?.(archive);
  const wrong: string[] = [];
  let longestMs = ms;
  for (let times = 0; ;) {
    // The first quarter is mostly the start of the process.
    const ended = await run(task.args(archive, receiver), longestMs * (0.25 + 0.75 * Math.random()));
    wrong.push(...(await task.wrongs(archive, ended.code !== null, receiver)));
    if (ended.code === null) times++;
    if (ended.code === null && !task.isDone?.(archive)) {
      if (times === kills) return [archive, { times, wrong }];
      continue;
    }
    longestMs = Math.min(longestMs, ended.ms);
    // It was faster than the kill: what several broken runs came to, and then from the start.
    wrong.push(...differences(await task.outcome(archive, receiver), outcome));
    await archive.remove();
    archive = await template.copy();
    receiver.reset();
    task.prepare?.(archive);
    if (times === kills) return [archive, { times, wrong }];
  }
}

/** The archive on a small file system that is full after some more kilobytes each time. Null where none can be mounted. */
async function outOfSpace(task: Task, template: BrokenArchive): Promise<[BrokenArchive, Broken] | null> {
  const folder = mkdtempSync(path.join(tmpdir(), 'dechaff-full-'));
  try {
    mount(folder, ['-t', 'tmpfs', '-o', 'size=2g', 'tmpfs']);
  } catch {
    rmSync(folder, { recursive: true });
    return null;
  }
  const wrong: string[] = [];
  let times = 0;
  const small = await template.copy(folder);
  task.prepare?.(small);
  // Until it has room enough, or has come to its end in spite of it.
  for (let turn = 0; turn < fullDisks; turn++) {
    const { bsize, blocks, bfree } = statfsSync(folder);
    mount(folder, [
      '-o',
      `remount,size=${Math.ceil(((blocks - bfree) * bsize) / 1024) + 16 * 3 ** (turn % 6)}k`,
    ]);
    const { code, said } = await run(task.args(small, receiver));
    mount(folder, ['-o', 'remount,size=2g']);
    if (code !== 0) {
      times++;
      if (code !== saveFailed || !/space|full|written|saved/i.test(said))
        wrong.push(`ended with ${code} on a full disk: ${said.slice(-300)}`);
    }
    wrong.push(...(await task.wrongs(small, false, receiver)));
    if (code === 0) task.prepare?.(small);
  }
  // Off the small file system, so that it can go.
  const archive = await small.copy();
  execFileSync('umount', [folder]);
  rmSync(folder, { recursive: true });
  return [archive, { times, wrong }];
}

function mount(folder: string, args: readonly string[]): void {
  execFileSync('mount', [...args, folder], { stdio: 'pipe' });
}
