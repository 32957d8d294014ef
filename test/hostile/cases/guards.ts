/** The guard behind what is asked for besides pages, passwords that must stay nowhere, and connections that never come about. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { connect, type Socket } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { AddressGuard } from '../../../src/fetch/address-guard.ts';
import { EgressGuard } from '../../../src/fetch/browser/egress-guard.ts';
import { resolveFetchOptions } from '../../../src/fetch/fetch-options.ts';
import { HttpClient } from '../../../src/fetch/http-client.ts';
import { sendHtml } from '../../fetch/local-server.ts';
import { runCommand } from '../../cli/run-command.ts';
import { check, type HostileCase } from '../hostile-case.ts';
import type { HostileWorld } from '../hostile-world.ts';
import { marker, pageHtml } from '../sample-page.ts';
import { inFolder } from './operations.ts';

const html = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n';

/** A site whose file of that name is elsewhere: at the canary's. */
function fileElsewhere(file: string): HostileCase {
  return {
    name: `addresses/${file} redirects to loopback`,
    group: 'addresses',
    expected: 'article',
    why: 'What is asked for besides a page goes through the same guard; without an answer the page counts all the same.',
    says: marker,
    run: async (world) => {
      const { url, host } = await world.serveRaw((socket, request) =>
        socket.end(
          request.startsWith(`GET /${file}`)
            ? `HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:${world.canaryPort}/x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`
            : html + pageHtml(),
        ),
      );
      return world.visit({ url, allow: [host] });
    },
  };
}

/** What the browser's way out answers for a name that resolves differently each time, and how often the name was asked. */
async function throughEgress(world: HostileWorld, allow: string[], answers: string[]) {
  let asked = 0;
  const guard = new AddressGuard(allow, () =>
    Promise.resolve([{ address: answers[asked++] ?? answers[0]!, family: 4 }]),
  );
  const egress = new EgressGuard(guard, resolveFetchOptions({ allowAddresses: allow }));
  await egress.listen();
  try {
    const target = `http://rebind.example:${world.site.host.split(':')[1]}/egress`;
    const asking = httpRequest(egress.url, { path: target, headers: { host: new URL(target).host } }).end();
    const [response] = (await once(asking, 'response')) as [IncomingMessage];
    response.resume();
    return `${response.statusCode} after ${asked}`;
  } finally {
    await egress.close();
  }
}

/** Crawls with everything kept that can be kept, and says in which file a password is. */
async function whereIsThePassword(world: HostileWorld): Promise<string | null> {
  const authorization = `Basic ${Buffer.from('ali:sesame').toString('base64')}`;
  const link = `http://eve:thistle@${world.site.host}/credentials/second`;
  const sent: boolean[] = [];
  world.serve('/credentials/first', (request, response) => {
    sent.push(request.headers.authorization === authorization);
    sendHtml(response, pageHtml({ middle: `<p>Read the <a href="${link}">second part</a>.</p>` }));
  });
  world.serve('/credentials/second', pageHtml());
  world.serve('/credentials/hop', (_request, response) => response.writeHead(302, { location: link }).end());
  return inFolder(async (folder) => {
    const urls = ['first', 'hop', 'none'].map((place) => `http://ali:sesame@${world.site.host}/credentials/${place}`);
    const places = ['--output', path.join(folder, 'out'), '--log-file', path.join(folder, 'log')];
    const options = ['--log-level', 'trace', '--raw', 'warc', '--follow', '--delay', '0', '--fetch', 'http'];
    const run = await runCommand(['crawl', ...places, ...options, '--allow-address', world.site.host, ...urls]);
    if (sent.length !== 1 || !sent[0]) return `the password was not sent to its own place: ${run.stderr.slice(0, 200)}`;
    if (/sesame|thistle/.test(run.stdout + run.stderr)) return 'it is printed';
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
    const names = files.map((file) => path.join(file.parentPath, file.name));
    const kinds = ['.warc.gz', 'log', '.sqlite', '.json'].filter((end) => !names.some((name) => name.endsWith(end)));
    if (kinds.length > 0) return `nothing was kept as ${kinds.join(', ')} in ${names.join(', ')}`;
    const found = names.find((name) => {
      const text = (name.endsWith('.gz') ? gunzipSync(readFileSync(name)) : readFileSync(name)).toString('latin1');
      // A raw page holds the links that it came with.
      return /sesame|YWxpOnNlc2FtZ/.test(text) || (!name.endsWith('.gz') && text.includes('thistle'));
    });
    return found === undefined ? null : `it is in ${path.relative(folder, found)}`;
  });
} // prettier-ignore

/** A port whose queue of connections is full: the kernel answers nothing to whoever comes next. */
async function withFullPort(run: (host: string) => Promise<string | null>): Promise<string | null> {
  const listen = `const s=require('net').createServer();s.listen({port:0,host:'127.0.0.1',backlog:1},()=>console.log(s.address().port))`;
  const server = spawn(process.execPath, ['-e', listen], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(server.stdout, 'data')) as [Buffer];
  const port = Number(String(line));
  server.kill('SIGSTOP');
  const fillers: Socket[] = [];
  try {
    for (let n = 0; n < 8; n++) fillers.push(connect(port, '127.0.0.1').on('error', () => undefined));
    await wait(200);
    return await run(`127.0.0.1:${port}`);
  } finally {
    for (const socket of fillers) socket.destroy();
    server.kill('SIGKILL');
  }
}

const connectMs = 1_000;
const isTimely = (reason: string, startedAt: number): string | null => {
  const ms = Math.round(performance.now() - startedAt);
  return reason === 'timeout' && ms < 15 * connectMs ? null : `${reason} after ${ms} ms`;
};

export const guardCases: readonly HostileCase[] = [
  ...['.well-known/tdmrep.json', 'ai.txt'].map(fileElsewhere),
  check({ name: 'addresses/DNS rebinding in the browser', group: 'addresses', why: 'The browser’s way out connects to the address that was checked, and asks for no name twice.' }, async (world) => {
    world.serve('/egress', pageHtml());
    const place = `rebind.example:${world.site.host.split(':')[1]}`;
    const open = await throughEgress(world, [place], ['127.0.0.1', '127.0.0.2']);
    const shut = await throughEgress(world, [], ['127.0.0.1', '93.184.216.34']);
    return open === '200 after 1' && shut === '502 after 1' ? null : `opened: ${open}; not opened: ${shut}`;
  }),
  check({ name: 'addresses/credentials in a crawl with everything kept', group: 'addresses', why: 'No file of a crawl holds a password: log, state, index, articles, raw pages.' }, whereIsThePassword),
  check({ name: 'limits/name that is never resolved', group: 'limits', why: 'Name lookup, TCP and TLS have one limit together.' }, async () => {
    const client = new HttpClient(resolveFetchOptions({ mode: 'http', limits: { connectMs } }), new AddressGuard([], () => new Promise(() => undefined)));
    const startedAt = performance.now();
    const result = await client.get({ url: 'http://slow-name.example/', signal: new AbortController().signal });
    await client.close();
    return isTimely(result.kind === 'failed' ? result.reason : result.kind, startedAt);
  }),
  check({ name: 'limits/TLS that never begins', group: 'limits', why: 'Name lookup, TCP and TLS have one limit together.' }, async (world) => {
    const { host } = await world.serveRaw(() => undefined);
    const startedAt = performance.now();
    const { verdict } = await world.visit({ url: `https://${host}/`, allow: [host], fetch: { limits: { connectMs } } });
    return isTimely(verdict, startedAt);
  }),
  check({ name: 'limits/port that takes no connection', group: 'limits', why: 'A connection has to come about in time.' }, (world) =>
    withFullPort(async (host) => {
      const startedAt = performance.now();
      const { verdict } = await world.visit({ url: `http://${host}/`, allow: [host], fetch: { limits: { connectMs } } });
      return isTimely(verdict, startedAt);
    }),
  ),
  check({ name: 'safe-output/tracking pixels', group: 'safe-output', why: 'A picture that nobody can see is no picture of the article.' }, async (world) => {
    const pixels = ['width="1" height="1"', 'width=0 height=0', 'style="width:1px;height:1px"', 'width="1px"', 'style="border:0; height: 0px !important"'];
    const { outcome } = await world.clean(pageHtml({ middle: pixels.map((how, at) => `<img src="https://count.example/${at}.gif" ${how}>`).join('') }));
    const saved = JSON.stringify(outcome?.article);
    const seen = ['width="0" height="0" style="width:100%;height:auto"', 'width="600" height="400" style="max-width:1px"'];
    const { outcome: other } = await world.clean(pageHtml({ middle: seen.map((how, at) => `<img src="https://photo.example/${at}.jpg" ${how}>`).join('') }));
    for (const at of seen.keys()) if (!JSON.stringify(other?.article).includes(`photo.example/${at}`)) return `lost: ${seen[at]}`;
    return saved.includes('count.example') ? `kept: ${/count\.example\/\d/.exec(saved)?.[0]}` : null;
  }),
]; // prettier-ignore
