/** Trouble of the machine: full disks, too few descriptors, missing folders, signals; the command line in a process of its own. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';

import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { bin } from '../../cli/run-cli.ts';
import { check, type HostileCase } from '../hostile-case.ts';
import { pageHtml } from '../sample-page.ts';
import type { HostileWorld } from '../hostile-world.ts';

const group = 'operations';

interface Run {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder with `page.html` in it, gone afterwards. */
export async function inFolder(find: (folder: string) => Promise<string | null>): Promise<string | null> {
  const folder = mkdtempSync(path.join(tmpdir(), 'dechaff-hostile-'));
  try {
    writeFileSync(path.join(folder, 'page.html'), pageHtml());
    return await find(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs shell words around the command line; `$DECHAFF` stands for it. */
export function shell(
  script: string,
  cwd: string,
  env: Record<string, string> = {},
  onStart: (child: ReturnType<typeof spawn>) => void = () => undefined,
): Promise<Run> {
  const child = spawn('/bin/sh', ['-c', script.replaceAll('$DECHAFF', `"${process.execPath}" "${bin}"`)], {
    cwd,
    env: { PATH: process.env['PATH'], ...env },
    timeout: 110_000,
    killSignal: 'SIGKILL',
  });
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].on('data', (data) => (output[name] += String(data)));
  onStart(child);
  return new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal, ...output })));
}

export const ends = (run: Run, codes: readonly number[]): string | null => {
  if (/\n\s+at .*:\d+:\d+/.test(run.stderr)) return `a stack trace: ${run.stderr.slice(0, 300)}`;
  return codes.includes(run.code ?? -1)
    ? null
    : `exit ${run.code ?? run.signal}: ${run.stderr.slice(0, 300)}`;
};

export function operation(
  name: string,
  why: string,
  find: (folder: string, world: HostileWorld) => Promise<string | null>,
): HostileCase {
  return check({ name: `operations/${name}`, group, why }, (world) =>
    inFolder((folder) => find(folder, world)),
  );
}

/** Sends a signal as soon as the hostile site was asked, and gives the run's end. */
async function signalled(
  folder: string,
  world: HostileWorld,
  signals: readonly NodeJS.Signals[],
): Promise<Run> {
  const place = `/operation/${signals.join('-')}`;
  const asked = new Promise<void>((resolve) => world.serve(place, () => resolve()));
  const args = `--fetch http --robots ignore --allow-address ${world.site.host} --output out`;
  return shell(`exec $DECHAFF crawl ${args} ${world.site.origin}${place}`, folder, {}, (child) => {
    void asked.then(async () => {
      for (const signal of signals) {
        child.kill(signal);
        await wait(300);
      }
    });
  });
}

const left = (folder: string) =>
  readdirSync(path.join(folder, 'out'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    /[/\\]tmp[/\\]./.test(name),
  );

/** Words that run what follows as nobody; null where this user is not root, or nobody may not read the program. */
export function asNobody(): string | null {
  const prefix = 'setpriv --reuid 65534 --regid 65534 --clear-groups';
  if (process.getuid?.() !== 0) return null;
  const args = [
    ...prefix.split(' ').slice(1),
    '/bin/sh',
    '-c',
    `test -r "${bin}" && test -x "${process.execPath}"`,
  ];
  return spawnSync('setpriv', args).status === 0 ? prefix : null;
}

export const articlesIn = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
        /-[0-9a-z]{8}\.json$/.test(name),
      )
    : [];

/** A crawl of one page; `onAsked` is called when the page is asked for, before it is sent. */
export function crawlOf(
  world: HostileWorld,
  folder: string,
  place: string,
  before: string,
  onAsked: () => void,
  onStart: (child: ChildProcess) => void = () => undefined,
): Promise<Run> {
  world.serve(place, (_request, response) => {
    onAsked();
    response.writeHead(200, { 'content-type': 'text/html' }).end(pageHtml());
  });
  const args = `--fetch http --robots ignore --allow-address ${world.site.host} --output out --state state`;
  return shell(`${before} $DECHAFF crawl ${args} ${world.site.origin}${place}`, folder, {}, onStart);
}

export const operationCases: HostileCase[] = [
  operation('a user without rights', 'Nothing needs root.', async (folder) => {
    const nobody = asNobody();
    if (nobody === null) return null;
    chmodSync(folder, 0o755);
    mkdirSync(path.join(folder, 'out'));
    chownSync(path.join(folder, 'out'), 65_534, 65_534);
    const run = await shell(`${nobody} $DECHAFF clean page.html --output out`, folder);
    return ends(run, [0]) ?? (articlesIn(path.join(folder, 'out')).length === 1 ? null : 'no article was written');
  }),
  operation('output that may only be read', 'One clear line, exit code 7.', async (folder) => {
    const nobody = asNobody();
    if (nobody === null) return null;
    chmodSync(folder, 0o755);
    mkdirSync(path.join(folder, 'out'), { mode: 0o555 });
    return ends(await shell(`${nobody} $DECHAFF clean page.html --output out`, folder), [7]);
  }),
  operation('output removed under way', 'The article is written all the same, or its loss is an exit code.', async (folder, world) => {
    const run = await crawlOf(world, folder, '/operation/removed', 'exec', () => rmSync(path.join(folder, 'out'), { recursive: true, force: true }));
    if (run.code === 0) return articlesIn(path.join(folder, 'out')).length === 1 ? null : 'success without an article';
    return ends(run, [7]);
  }),
  operation('few file descriptors in a crawl', 'Too few descriptors end a run with a line, or not at all.', async (folder, world) => {
    const run = await crawlOf(world, folder, '/operation/descriptors', 'ulimit -n 48;', () => undefined);
    if (run.code === 0) return articlesIn(path.join(folder, 'out')).length === 1 ? null : 'success without an article';
    return ends(run, [1, 3, 7, 8]);
  }),
  operation('no HOME, no TMPDIR', 'Nothing of the environment is needed to clean a file.', async (folder) =>
    ends(await shell('$DECHAFF clean page.html >out.json', folder, { HOME: '', TMPDIR: '' }), [0]),
  ),
  operation('HOME and TMPDIR that are not there', 'Nothing of the environment is needed to clean a file.', async (folder) =>
    ends(await shell('$DECHAFF clean page.html >out.json', folder, { HOME: '/no/such/place', TMPDIR: '/no/such/place' }), [0]),
  ),
  operation('disk full behind stdout', 'An article that could not be written is no success.', async (folder) => {
    if (!existsSync('/dev/full')) return null;
    return ends(await shell('$DECHAFF clean page.html >/dev/full', folder), [1, 7]);
  }),
  operation('file size limit', 'A file that cannot be written whole is not left half-written, and is no success.', async (folder) => {
    writeFileSync(path.join(folder, 'big.html'), pageHtml({ body: `<p>${'A long line of words goes on. '.repeat(5_000)}</p>` }));
    const run = await shell('ulimit -f 16; trap "" XFSZ; $DECHAFF clean big.html --output out', folder);
    const files = existsSync(path.join(folder, 'out'))
      ? readdirSync(path.join(folder, 'out'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))
      : [];
    return files.length > 0 ? `left ${files.join(', ')}` : ends(run, [7]);
  }),
  operation('few file descriptors', 'Too few descriptors end a run with a line, or not at all.', async (folder) =>
    ends(await shell('ulimit -n 40; $DECHAFF clean page.html --output out', folder), [0, 1, 7]),
  ),
  operation('output is a file', 'One clear line, exit code 7.', async (folder) =>
    ends(await shell('$DECHAFF clean page.html --output page.html', folder), [7]),
  ),
  operation('output below a file', 'One clear line, exit code 7.', async (folder) =>
    ends(await shell('$DECHAFF clean page.html --output page.html/deeper', folder), [7]),
  ),
  operation('output in a folder of the kernel', 'One clear line, exit code 7.', async (folder) =>
    ends(await shell('$DECHAFF clean page.html --output /proc/dechaff', folder), [7]),
  ),
  operation('state that is no database', 'The state is refused, and nothing of it changed.', async (folder, world) => {
    mkdirSync(path.join(folder, 'state'));
    await shell(`$DECHAFF crawl --fetch http --robots ignore --state state --output out ${world.site.origin}/none --allow-address ${world.site.host}`, folder);
    const [file] = readdirSync(path.join(folder, 'state'), { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:sqlite|db)$/.test(name));
    if (file === undefined) return `no state file in ${readdirSync(path.join(folder, 'state')).join(', ')}`;
    for (const name of readdirSync(path.join(folder, 'state'))) if (name.startsWith(path.basename(file))) rmSync(path.join(folder, 'state', name));
    writeFileSync(path.join(folder, 'state', file), 'no database, '.repeat(1_000));
    return ends(await shell(`$DECHAFF crawl --fetch http --state state --output out ${world.site.origin}/none`, folder), [7]);
  }),
  operation('current folder removed', 'A folder that is gone is said so.', async (folder) => {
    mkdirSync(path.join(folder, 'gone'));
    return ends(await shell(`cd gone && rmdir ../gone && $DECHAFF clean ../page.html`, folder), [1, 2]);
  }),
  operation('stdin, stdout and stderr closed', 'It ends, whatever is closed.', async (folder) => {
    const run = await shell('$DECHAFF clean page.html <&- >&- 2>&-', folder);
    return run.code === null ? `ended by ${run.signal}` : null;
  }),
  operation('reader that goes away', 'A closed pipe ends it quietly.', async (folder) => {
    const run = await shell('$DECHAFF clean page.html page.html page.html --format json | head -c 10 >/dev/null', folder);
    return run.stderr === '' ? null : run.stderr.slice(0, 200);
  }),
  operation('little memory', 'A page that takes too much is refused, the program stays.', async (folder) => {
    writeFileSync(path.join(folder, 'wide.html'), pageHtml({ after: '<p>x <i>y</i></p>'.repeat(60_000) }));
    return ends(await shell('$DECHAFF clean wide.html page.html --format outcome', folder, { NODE_OPTIONS: '--max-old-space-size=200' }), [0, 8]);
  }),
  ...(['SIGTERM', 'SIGINT', 'SIGHUP'] as const).map((signal) =>
    operation(`${signal} in the middle of a fetch`, 'It ends by itself, says that it was interrupted, and leaves nothing behind.', async (folder, world) => {
      const run = await signalled(folder, world, [signal]);
      const rest = left(folder);
      return rest.length > 0 ? `left ${rest.join(', ')}` : ends(run, [130]);
    }),
  ),
  operation('SIGINT twice', 'The second one ends it at once.', async (folder, world) => {
    const run = await signalled(folder, world, ['SIGINT', 'SIGINT']);
    const rest = left(folder);
    return rest.length > 0 ? `left ${rest.join(', ')}` : ends(run, [130]);
  }),
]; // prettier-ignore
