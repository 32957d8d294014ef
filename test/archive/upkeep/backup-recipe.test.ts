/** The lines under “Backup and restore” in the README, run as they stand there, in the middle of a crawl that is then lost. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bin } from '../../cli/run-cli.ts';

const run = promisify(execFile);
const pages = 30;
const readme = await readFile(path.join(import.meta.dirname, '../../../README.md'), 'utf8');
const section = /^## Backup and restore\n([\s\S]*?)^## /m.exec(readme)![1]!;
const [backUp, restore] = [...section.matchAll(/^```sh\n([\s\S]*?)^```/gm)].map(([, lines]) => lines!);

const story = (
  page: number,
  edition: number,
): string => `<!doctype html><html lang="en"><head><title>Story ${page}</title></head>
  <body><article><h1>Story ${page} of the island</h1>${Array.from(
    { length: 4 },
    (
      _,
      part,
    ) => `<p>In part ${part} of story ${page}, edition ${edition}, the ferry to the outer islands leaves at ${part} past noon, the
    council said, and nobody on the quay had an objection to that at all.</p>`,
  ).join('')}</article></body></html>`;

let home: string;
let server: Server;
let start: string;
/** The texts say which one they are of. */
let edition = 1;
beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'dechaff-backup-'));
  await mkdir(path.join(home, 'bin'));
  const command = path.join(home, 'bin', 'dechaff');
  await writeFile(command, `#!/bin/sh\nexec "${process.execPath}" "${bin}" "$@"\n`);
  await chmod(command, 0o755);
  server = createServer((request, response) => {
    const page = Number(/^\/(\d+)$/.exec(request.url ?? '')?.[1] ?? NaN);
    const links = Array.from({ length: pages }, (_, link) => `<li><a href="/${link}">Story ${link}</a></li>`);
    const isHome = request.url === '/';
    const html = isHome
      ? `<!doctype html><title>Home</title><nav><ul>${links.join('')}</ul></nav>`
      : story(page, edition);
    response.writeHead(isHome || page < pages ? 200 : 404, { 'content-type': 'text/html' }).end(html);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  start = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(home, { recursive: true, force: true });
});

const environment = () => ({
  PATH: `${path.join(home, 'bin')}:${process.env['PATH']}`,
  START: start,
  DECHAFF_ALLOW_ADDRESS: new URL(start).host,
  DECHAFF_DELAY: '0.05',
  DECHAFF_FETCH: 'http',
});

const shell = (lines: string) =>
  run('/bin/sh', ['-e', '-c', lines], { cwd: home, env: environment(), timeout: 60_000 });

async function articlesIn(folder: string): Promise<string[]> {
  const names = await readdir(path.join(home, folder), { recursive: true }).catch(() => []);
  return names.filter((name) => name.endsWith('.json') && !name.startsWith('.'));
}

async function crawlUntil(count: number, ...args: string[]): Promise<ChildProcess> {
  const child = spawn(path.join(home, 'bin', 'dechaff'), ['crawl', '--raw', 'warc', ...args], {
    cwd: home,
    env: environment(),
    stdio: 'ignore',
  });
  while ((await articlesIn('output')).length < count && child.exitCode === null) await wait(20);
  return child;
}

it('keeps what was saved, and the crawl goes on', async () => {
  const crawl = await crawlUntil(8, start, '--follow');
  expect(crawl.exitCode).toBeNull();
  const { stderr } = await shell(backUp!);
  expect(stderr).toContain('All of it fits together.');
  const kept = Number(/(\d+) revisions and \d+ WARC files were copied/.exec(stderr)![1]);
  expect(kept).toBeGreaterThanOrEqual(7);
  expect(kept).toBeLessThan(pages);
  // The crawl was not held up, and then the disk is lost.
  expect(crawl.exitCode).toBeNull();
  crawl.kill('SIGKILL');
  await once(crawl, 'exit');

  const restored = await shell(restore!);
  expect(restored.stderr).toContain('All of it fits together.');
  expect(await articlesIn('output')).toHaveLength(pages);
  expect((await shell('dechaff verify')).stderr).toContain(`${pages} revisions, ${pages} files, `);
}, 120_000);

it('copies the revisions of its moment while newer ones are saved', async () => {
  edition = 2;
  const urls = Array.from({ length: pages }, (_, page) => `${start}${page}`);
  const crawl = await crawlUntil(pages + 4, ...urls, '--again', '0');
  expect(crawl.exitCode).toBeNull();
  const { stderr } = await shell(backUp!.replaceAll('backups/latest', 'backups/second'));
  expect(stderr).toContain('All of it fits together.');
  const kept = Number(/(\d+) revisions and/.exec(stderr)![1]);
  expect(kept).toBeGreaterThanOrEqual(pages + 3);
  expect(kept).toBeLessThan(2 * pages);
  expect(crawl.exitCode).toBeNull();
  await once(crawl, 'exit');
  expect((await shell('dechaff verify')).stderr).toContain(`${2 * pages} revisions, ${2 * pages} files`);
}, 120_000);

it('says what is wrong: a folder that is not empty, an archive that is not there', async () => {
  await expect(shell('dechaff backup backups')).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining('not empty') as string,
  });
  await expect(shell('dechaff backup backups/third --output nowhere')).rejects.toMatchObject({ code: 2 });
});
