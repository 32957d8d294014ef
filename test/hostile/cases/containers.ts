/** What a run's surroundings do: a container that is small, names that cannot be resolved for a while, clocks that are set, a kill -9. */
import { spawnSync, type ChildProcess } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { HostileCase } from '../hostile-case.ts';
import type { HostileWorld } from '../hostile-world.ts';
import { pageHtml } from '../sample-page.ts';
import { articlesIn, crawlOf, ends, operation, shell } from './operations.ts';

/** Whether this user may mount files over others where nobody else sees it. */
const mayMount = () => spawnSync('unshare', ['-m', 'true']).status === 0;
const out = (folder: string) => path.join(folder, 'out');

const containerMb = 512;
/** Writes the limit where the kernel shows a container's (cgroup 1 and 2), for the command that follows and nobody else. */
const inContainer = `own=$(sed -n 's/^[0-9]*:memory://p;s/^0:://p' /proc/self/cgroup | head -n 1)
mount -t tmpfs none /sys/fs/cgroup
for folder in "/sys/fs/cgroup/memory$own" "/sys/fs/cgroup$own"; do
  mkdir -p "$folder"
  for file in memory.limit_in_bytes memory.soft_limit_in_bytes memory.max memory.high; do echo ${containerMb * 2 ** 20} >"$folder/$file"; done
done
exec "$@"`;

/** Most memory that a process held; 0 when it is gone. */
function peakMbOf({ pid = 0 }: ChildProcess): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Math.round(Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024);
  } catch {
    return 0;
  }
}

async function crawlInContainer(folder: string, world: HostileWorld): Promise<string | null> {
  if (!mayMount()) return null;
  const heavy = pageHtml({ after: `<div>${'x<br>'.repeat(100_000)}</div>` });
  world.serve('/container/heavy', heavy);
  world.serve('/container/plain', pageHtml());
  writeFileSync(path.join(folder, 'container.sh'), inContainer);
  const urls = ['heavy', 'plain'].map((place) => `${world.site.origin}/container/${place}`);
  const args = `--fetch http --robots ignore --delay 0 --allow-address ${world.site.host} --output out`;
  let peakMb = 0;
  let timer: NodeJS.Timeout | undefined;
  const run = await shell(`exec unshare -m sh container.sh $DECHAFF crawl ${args} ${urls.join(' ')}`, folder, {}, (child) => {
    timer = setInterval(() => (peakMb = Math.max(peakMb, peakMbOf(child))), 50);
  });
  clearInterval(timer);
  const trouble = ends(run, [0, 8]);
  if (trouble !== null) return trouble;
  if (!/parse-limit/.test(run.stderr)) return `no page was given up: ${run.stderr.slice(-300)}`;
  if (articlesIn(out(folder)).length < 1) return 'the page that fits was not read';
  return peakMb > 100 && peakMb < containerMb ? null : `${peakMb} MB at most`;
} // prettier-ignore

/** The name is in no list and no server answers; as soon as it has been missed, it is in the list. */
async function nameThatComesBack(folder: string, world: HostileWorld): Promise<string | null> {
  if (!mayMount()) return null;
  const files = { hosts: '127.0.0.1 localhost\n', 'resolv.conf': 'nameserver 127.0.0.1\noptions timeout:1 attempts:1\n', 'nsswitch.conf': 'hosts: files dns\n' }; // prettier-ignore
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  const mounts = Object.keys(files).filter((name) => existsSync(`/etc/${name}`)).map((name) => `mount --bind ${name} /etc/${name}`); // prettier-ignore
  writeFileSync(path.join(folder, 'names.sh'), `${mounts.join('\n')}\nexec "$@"`);
  const host = `name-that-comes-back.example:${world.site.host.split(':')[1]}`;
  world.serve('/back', pageHtml());
  const args = `--fetch http --robots ignore --log-level debug --allow-address ${host} --output out`;
  let misses = 0;
  const run = await shell(`exec unshare -m sh names.sh $DECHAFF crawl ${args} http://${host}/back`, folder, {}, (child) => {
    child.stderr?.on('data', (data) => {
      if (!String(data).includes('dns-failed') || misses++ > 0) return;
      appendFileSync(path.join(folder, 'hosts'), '127.0.0.1 name-that-comes-back.example\n');
    });
  }); // prettier-ignore
  if (misses === 0) return `the name was never missed: ${run.stderr.slice(0, 300)}`;
  return ends(run, [0]) ?? (articlesIn(out(folder)).length === 1 ? null : 'no article');
}

const clock = path.join(import.meta.dirname, '../../bench/chaos/jump-clock.ts');

/** The wall clock jumps by a day while a page is on its way. */
async function clockThatJumps(folder: string, world: HostileWorld, byMs: number): Promise<string | null> {
  const offset = path.join(folder, 'offset');
  writeFileSync(offset, '0');
  const place = `/clock/${byMs}`;
  const before = `NODE_OPTIONS="--import ${clock}" CHAOS_CLOCK="${offset}" exec`;
  const run = await crawlOf(world, folder, place, before, () => writeFileSync(offset, String(byMs)));
  if (run.code !== 0) return ends(run, [0]);
  const again = await crawlOf(world, folder, place, 'exec', () => undefined);
  return ends(again, [0]) ?? (articlesIn(out(folder)).length === 1 ? null : 'not one article');
}

/** Processes whose command line names a folder. */
function processesIn(folder: string): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => {
      if (!(pid > 0)) return false;
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'latin1').includes(folder);
      } catch {
        return false;
      }
    });
}

/** A crawl with its browser is killed; its processes end, and the next run takes away its files and nobody else's. */
async function killedWithItsBrowser(folder: string, world: HostileWorld): Promise<string | null> {
  if (!existsSync('/proc/self/cmdline')) return null;
  const temporary = path.join(folder, 'tmp');
  const foreign = path.join(temporary, 'playwright_chromiumdev_profile-foreign');
  mkdirSync(foreign, { recursive: true });
  const run = (url: string, onStart?: (child: ChildProcess) => void) => {
    const args = `--fetch browser --robots ignore --allow-address ${world.site.host} --output out ${world.site.origin}${url}`;
    return shell(`exec $DECHAFF crawl ${args}`, folder, { TMPDIR: temporary, HOME: process.env['HOME'] ?? '' }, onStart);
  }; // prettier-ignore
  const asked = new Promise<void>((resolve) => world.serve('/killed/first', () => resolve()));
  await run('/killed/first', (child) => void asked.then(() => child.kill('SIGKILL')));
  const ours = () => readdirSync(temporary).filter((name) => /^(?:playwright|dechaff)/.test(name) && !name.endsWith('-foreign')); // prettier-ignore
  if (ours().length === 0) return 'the killed run left nothing that could be swept';
  for (let n = 0; n < 50 && processesIn(temporary).length > 0; n++) await wait(200);
  if (processesIn(temporary).length > 0) return 'its browser lives on';
  world.serve('/killed/first', pageHtml());
  const next = await run('/killed/first');
  if (ours().length > 0) return `not swept: ${ours().join(', ')}`;
  if (!existsSync(foreign)) return 'a folder of somebody else was swept';
  return ends(next, [0]) ?? (articlesIn(out(folder)).length === 1 ? null : 'no article');
}

const day = 86_400_000;

export const containerCases: readonly HostileCase[] = [
  operation(`container of ${containerMb} MB`, 'Pages that take more than fits end as parse-limit, the others are read, and the process stays below the limit.', crawlInContainer),
  operation('names that can be resolved again', 'A name server that fails is no reason to give a host up.', nameThatComesBack),
  operation('clock a day forward', 'Leases and delays go by a clock that nobody sets.', (folder, world) => clockThatJumps(folder, world, day)),
  operation('clock a day back', 'Leases and delays go by a clock that nobody sets.', (folder, world) => clockThatJumps(folder, world, -day)),
  operation('kill -9 with a browser open', 'Nothing of a killed run goes on, and the next one takes away what it left, never what is somebody else’s.', killedWithItsBrowser),
]; // prettier-ignore
