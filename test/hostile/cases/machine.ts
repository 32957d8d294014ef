/** What the machine does to a run: disks that fill, memory that ends, state in other hands, a network that goes and comes back. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { check, type HostileCase } from '../hostile-case.ts';
import { pageHtml } from '../sample-page.ts';
import type { HostileWorld } from '../hostile-world.ts';
import { articlesIn, asNobody, crawlOf, ends, inFolder, shell } from './operations.ts';

function machine(
  name: string,
  why: string,
  find: (folder: string, world: HostileWorld) => Promise<string | null>,
): HostileCase {
  return check({ name: `operations/${name}`, group: 'operations', why }, (world) =>
    inFolder((folder) => find(folder, world)),
  );
}

const out = (folder: string) => path.join(folder, 'out');
const oneArticle = (folder: string) =>
  articlesIn(out(folder)).length === 1 ? null : `${articlesIn(out(folder)).length} articles`;

/** Whether this user may mount a small disk that nobody else sees. */
const mayMount = () => spawnSync('unshare', ['-m', 'true']).status === 0;

/** A tree near the limit: cleaning it takes a few hundred megabytes. */
const wide = pageHtml({ after: `<div>${'x<br>'.repeat(100_000)}</div>` });

export const machineCases: HostileCase[] = [
  machine('disk that is full', 'An article that does not fit is no success, and no half of it is left.', async (folder) => {
    if (!mayMount()) return null;
    writeFileSync(path.join(folder, 'big.html'), pageHtml({ body: `<p>${'A long line of words goes on. '.repeat(5_000)}</p>` }));
    mkdirSync(out(folder));
    const run = await shell(`unshare -m sh -c 'mount -t tmpfs -o size=128k none out && "$0" "$@"; code=$?; find out -name "*-????????.json" | sed "s/^/left: /"; exit $code' $DECHAFF clean big.html --output out`, folder);
    return run.stdout.includes('left: ') ? run.stdout.slice(-200) : ends(run, [7]);
  }),
  machine('state on a disk that is full', 'A crawl that cannot write its state says so and ends.', async (folder, world) => {
    if (!mayMount()) return null;
    mkdirSync(path.join(folder, 'state'));
    const run = await crawlOf(world, folder, '/machine/full-state', `unshare -m sh -c 'mount -t tmpfs -o size=64k none state && exec "$0" "$@"'`, () => undefined);
    return ends(run, [7]);
  }),
  machine('state held by another process', 'It waits a while, then says who is in the way.', async (folder, world) => {
    const first = await crawlOf(world, folder, '/machine/held', 'exec', () => undefined);
    if (first.code !== 0) return `the first crawl: exit ${first.code} ${first.stderr.slice(0, 200)}`;
    const [file = ''] = readdirSync(path.join(folder, 'state')).filter((name) => /\.(?:sqlite|db)$/.test(name));
    const holder = new DatabaseSync(path.join(folder, 'state', file));
    holder.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; CREATE TABLE held (x); COMMIT');
    try {
      const run = await crawlOf(world, folder, '/machine/held', 'exec', () => undefined);
      return ends(run, [7]) ?? (/another process|in use|held/i.test(run.stderr) ? null : run.stderr.slice(0, 300));
    } finally {
      holder.close();
    }
  }),
  machine('memory that ends in the middle of a crawl', 'Whatever it takes down, the next run has the article.', async (folder, world) => {
    world.serve('/machine/wide', wide);
    const args = `crawl --fetch http --robots ignore --allow-address ${world.site.host} --output out --state state ${world.site.origin}/machine/wide ${world.site.origin}/machine/memory`;
    world.serve('/machine/memory', pageHtml());
    // RLIMIT_DATA is what a process may ask for; a container's limit would end it by SIGKILL instead.
    const limited = await shell(`ulimit -c 0; ulimit -d 900000; exec $DECHAFF ${args}`, folder);
    const run = await shell(`exec $DECHAFF ${args}`, folder);
    const bodies = articlesIn(out(folder)).map((name) => readFileSync(path.join(out(folder), name), 'utf8'));
    if (!bodies.some((body) => body.includes('/machine/memory'))) return `no article: ${limited.code ?? limited.signal}, then ${run.code}: ${run.stderr.slice(0, 200)}`;
    return ends(run, [0, 3, 8]);
  }),
  machine('a heap of 256 MB', 'The page that takes too much is given up, the others are read.', async (folder) => {
    writeFileSync(path.join(folder, 'wide.html'), wide);
    const run = await shell('$DECHAFF clean wide.html page.html --output out', folder, { NODE_OPTIONS: '--max-old-space-size=256' });
    return ends(run, [0, 8]) ?? (articlesIn(out(folder)).length >= 1 ? null : 'no article was written');
  }),
  machine('SIGPIPE in the middle of a fetch', 'It is the sign of a reader that went away, and no reason to end.', async (folder, world) => {
    let kill = () => false;
    const run = await crawlOf(world, folder, '/machine/pipe', 'exec', () => kill(), (child) => (kill = () => child.kill('SIGPIPE')));
    return ends(run, [0]) ?? oneArticle(folder);
  }),
  machine('a network that comes back', 'A host that is not there is tried again after a while.', async (folder) => {
    const server = createServer((_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(pageHtml()));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    server.close();
    await once(server, 'close');
    const args = `--fetch http --robots ignore --allow-address 127.0.0.1:${port} --output out --state state --log-level debug`;
    const run = await shell(`exec $DECHAFF crawl ${args} http://127.0.0.1:${port}/a`, folder, {}, (child) => {
      // As soon as it has been missed once.
      child.stderr?.on('data', (data) => {
        if (!server.listening && String(data).includes('connection-failed')) server.listen(port, '127.0.0.1');
      });
    });
    server.closeAllConnections();
    server.close();
    return ends(run, [0]) ?? oneArticle(folder);
  }),
  machine('names that cannot be resolved', 'The reason is named, and the exit code says that fetching failed.', async (folder) => {
    const run = await shell('$DECHAFF clean http://no-such-host.invalid/', folder);
    return ends(run, [3]) ?? (run.stderr.includes('dns-failed') ? null : run.stderr.slice(0, 200));
  }),
  machine('a browser for a user without home and rights', 'It is unpacked among the temporary files, or what is missing is said.', async (folder, world) => {
    const nobody = asNobody();
    if (nobody === null) return null;
    chmodSync(folder, 0o777);
    world.serve('/machine/browser', pageHtml());
    const args = `--fetch browser --robots ignore --allow-address ${world.site.host} --output out --state state`;
    const run = await shell(`exec ${nobody} env -u HOME TMPDIR="${folder}" $DECHAFF crawl ${args} ${world.site.origin}/machine/browser`, folder);
    if (run.stderr.includes('browser-missing') || run.stderr.includes('no browser could be started')) return run.stderr.slice(0, 300);
    return ends(run, [0, 3]) ?? (existsSync(path.join(folder, '.cache')) ? 'it was unpacked where it happened to run' : null);
  }),
]; // prettier-ignore
