import {
  mkdtempSync,
  mkdirSync,
  readdirSync,
  rmSync,
  writeFileSync,
  existsSync,
  readFileSync,
} from 'node:fs';
import { createServer as createHttpsServer } from 'node:https';
import os from 'node:os';
import path from 'node:path';
import { generate } from 'selfsigned';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFetcher, type Fetching } from '../../src/fetch/create-fetcher.ts';
import type { FetchOptions } from '../../src/fetch/fetch-options.ts';
import type { FetchRequest, FetchResult } from '../../src/fetch/fetch-page.ts';
import { sweepProfiles } from '../../src/fetch/browser/profile-sweep.ts';
import { findBrowser } from '../../src/fetch/browser/find-browser.ts';
import { silentLog } from '../../src/log.ts';
import { paragraph, startServer, type LocalServer } from './local-server.ts';

const body = `<article>${`<p>${paragraph}</p>`.repeat(6)}</article>`;
let site: LocalServer;
let canary: LocalServer;
let secure: LocalServer;
let shared: Fetching;
const options: FetchOptions = { mode: 'browser', robots: 'ignore', environment: process.env };

beforeAll(async () => {
  const pem = await generate([{ name: 'commonName', value: 'harbour.test' }], {
    keySize: 2048,
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] }],
  });
  site = await startServer();
  canary = await startServer();
  secure = await startServer((listener) => createHttpsServer({ key: pem.private, cert: pem.cert }, listener));
  secure.on('/', `<!doctype html>${body}`);
  shared = createFetcher({
    ...options,
    allowAddresses: [site.host, secure.host],
    caCertificates: pem.cert,
    limits: { scriptMs: 1_500, contentReadyMs: 4_000, totalMs: 20_000 },
  });
});
afterAll(async () => {
  await shared.close();
  await Promise.all([site.close(), canary.close(), secure.close()]);
});

function get(url: string, request: Partial<FetchRequest> = {}): Promise<FetchResult> {
  return shared.fetcher.fetch({
    url: url.startsWith('/') ? site.origin + url : url,
    signal: new AbortController().signal,
    ...request,
  });
}

async function reasonOf(url: string) {
  const result = await get(url);
  return result.kind === 'failed' ? result.reason : result.kind;
}

describe('the browser', () => {
  it('runs scripts and waits for what they bring', async () => {
    let agent = '';
    site.on('/script', (request, response) => {
      agent = request.headers['user-agent'] ?? '';
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(
          `<!doctype html><div id=a></div><script>setTimeout(() => fetch('/data').then((r) => r.text()).then((t) => (a.innerHTML = t)), 100)</script>`,
        );
    });
    site.on('/data', body);
    const result = await get('/script');
    expect(result).toMatchObject({
      kind: 'page',
      method: 'browser',
      httpStatus: 200,
      redirects: [],
      body: null,
    });
    expect(result).toHaveProperty('html', expect.stringContaining(paragraph));
    expect(agent).toMatch(/Chrome\/.* dechaff\//);
  });

  it('follows redirects, meta refresh and scripts, within bounds', async () => {
    site.on('/http', (_request, response) => response.writeHead(302, { location: '/meta' }).end());
    site.on('/meta', '<meta http-equiv="refresh" content="0; url=/bynav">');
    site.on('/bynav', `<script>location.replace('/end')</script>`);
    site.on('/end', `<!doctype html>${body}`);
    site.on('/loop', `<script>location.href = '/loop?' + Math.random()</script>`);
    const result = await get('/http');
    expect(result).toMatchObject({ kind: 'page', url: `${site.origin}/end` });
    expect(result).toHaveProperty(
      'redirects',
      ['/http', '/meta', '/bynav'].map((at) => site.origin + at),
    );
    expect(await reasonOf('/loop')).toBe('redirect-loop');
  });

  it('reads shadow trees, closed and slotted ones', async () => {
    site.on(
      '/shadow',
      `<!doctype html><x-a><b slot=s>in the light</b></x-a>
      <x-b><template shadowrootmode=open><p>declared</p></template></x-b>
      <script>customElements.define('x-a', class extends HTMLElement {
        constructor() { super(); this.attachShadow({ mode: 'closed' }).innerHTML = '<p>' + 'in the shade '.repeat(3) + '</p><slot name=s></slot>'; }
      })</script>`,
    );
    const result = await get('/shadow');
    const text = result.kind === 'page' ? result.html : '';
    expect(text).toMatch(
      /<x-a><p>in the shade in the shade in the shade <\/p><b slot="s">in the light<\/b><\/x-a>/,
    );
    expect(text).toMatch(/<x-b><p>declared<\/p><\/x-b>/);
  });

  it('names statuses and what is no page', async () => {
    site.on('/busy', (_request, response) =>
      response.writeHead(429, { 'retry-after': '9' }).end('slow down'),
    );
    site.on('/json', (_request, response) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}'),
    );
    site.on('/file', (_request, response) =>
      response.writeHead(200, { 'content-type': 'text/html', 'content-disposition': 'attachment' }).end('x'),
    );
    expect(await reasonOf('/not-there')).toBe('http-status');
    const heard: number[] = [];
    const onWait = (waitMs: number) => Promise.resolve(void heard.push(waitMs));
    expect(await get('/busy', { onWait })).toMatchObject({
      reason: 'rate-limited',
      retryAfterMs: 9000,
      httpStatus: 429,
    });
    expect(heard).toEqual([9000]);
    expect(await reasonOf('/json')).toBe('not-html');
    expect(await reasonOf('/file')).toBe('download');
    expect(await reasonOf('http://no-such-host.invalid/')).toBe('dns-failed');
    expect(await reasonOf(`https://${site.host}/`)).toBe('tls-failed');
    expect(await reasonOf(secure.origin.replace('http:', 'https:') + '/')).toBe('page');
  });

  it('answers dialogs, opens no popups, and leaves pages that do not want to be left', async () => {
    site.on(
      '/rude',
      `<!doctype html>${body}<script>alert(1); confirm(2); prompt(3); print(); onbeforeunload = () => 'stay';
      open('/popup'); open('/popup', '_blank', 'noopener')</script>`,
    );
    expect(await reasonOf('/rude')).toBe('page');
    expect(await reasonOf('/end')).toBe('page');
  });

  it('ends pages whose script never does, and goes on', async () => {
    site.on('/hang', `<!doctype html>${body}<script>setTimeout(() => { while (true); }, 0)</script>`);
    expect(await reasonOf('/hang')).toBe('script-hang');
    expect(await reasonOf('/end')).toBe('page');
  });

  it('stops when the caller gives up', async () => {
    const abort = new AbortController();
    site.on('/never', () => abort.abort());
    expect(await get('/never', { signal: abort.signal })).toMatchObject({ reason: 'interrupted' });
    expect(await get('/end', { signal: AbortSignal.abort() })).toMatchObject({ reason: 'interrupted' });
  });

  it('answers a consent banner with no', async () => {
    // The ids that autoconsent's rule for OneTrust looks for.
    site.on(
      '/banner',
      `<!doctype html>${body}<div id="onetrust-consent-sdk"><div id="onetrust-banner-sdk" style="position:fixed;bottom:0;height:99px">
      We use cookies<button id="onetrust-accept-btn-handler" onclick="answer('yes')">Accept</button>
      <button id="onetrust-reject-all-handler" onclick="answer('no')">Reject</button></div></div>
      <script>function answer(text) { document.body.dataset.answer = text; document.getElementById('onetrust-consent-sdk').remove(); }</script>`,
    );
    const result = await get('/banner');
    expect(result).toHaveProperty('html', expect.stringContaining('data-answer="no"'));
  });
});

describe('the egress guard', () => {
  it('lets nothing out to what is forbidden', async () => {
    const at = canary.origin;
    const webSocket = at.replace('http', 'ws');
    site.on(
      '/evil',
      `<!doctype html><link rel=prefetch href="${at}/1"><link rel=preconnect href="${at}"><link rel=stylesheet href="${at}/2">
      <img src="${at}/3"><iframe src="${at}/4"></iframe><object data="${at}/5"></object><script src="${at}/6"></script>${body}
      <script>fetch('${at}/7', { mode: 'no-cors' }); new WebSocket('${webSocket}/8'); navigator.sendBeacon('${at}/9');
      new EventSource('${at}/10'); navigator.serviceWorker?.register('/sw.js'); open('${at}/11'); new Worker('/worker.js');
      import('${at}/12').catch(() => {}); fetch('/bounce').catch(() => {})</script>`,
    );
    site.on('/bounce', (_request, response) => response.writeHead(302, { location: `${at}/13` }).end());
    site.on('/worker.js', (_request, response) =>
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(`fetch('${at}/14').catch(() => {})`),
    );
    site.on('/goes', `<script>location.href = '${at}/15'</script>`);
    site.on('/refreshes', `<meta http-equiv=refresh content="0;url=${at}/16">`);
    site.on('/redirects', (_request, response) => response.writeHead(302, { location: `${at}/17` }).end());
    expect(await reasonOf('/evil')).toBe('page');
    expect(await reasonOf('/goes')).toBe('address-forbidden');
    expect(await reasonOf('/refreshes')).toBe('address-forbidden');
    expect(await reasonOf('/redirects')).toBe('address-forbidden');
    expect(await reasonOf(`${at}/18`)).toBe('address-forbidden');
    expect(await reasonOf(at.replace('127.0.0.1', 'localhost'))).toBe('address-forbidden');
    expect(await reasonOf('file:///etc/passwd')).toBe('url-forbidden');
    expect(canary.asked).toEqual([]);
    expect(site.asked).not.toContain('/sw.js');
  });
});

describe('the process', () => {
  it('is replaced when it dies, and its page fetched again', async () => {
    let kills = 0;
    site.on('/killer', (_request, response) => {
      if (kills++ === 0) for (const pid of ownBrowsers()) process.kill(pid, 'SIGKILL');
      response.writeHead(200, { 'content-type': 'text/html' }).end(body);
    });
    expect(await reasonOf('/killer')).toBe('page');
    expect(kills).toBe(2);
  });

  it('is replaced when it freezes, and its page fetched again', async () => {
    const before = new Set(ownBrowsers());
    const own = createFetcher({ ...options, allowAddresses: [site.host], limits: { totalMs: 3_000 } });
    const ask = () => own.fetcher.fetch({ url: `${site.origin}/end`, signal: new AbortController().signal });
    expect((await ask()).kind).toBe('page');
    for (const pid of ownBrowsers().filter((one) => !before.has(one))) process.kill(pid, 'SIGSTOP');
    expect((await ask()).kind).toBe('page');
    await own.close();
  });

  it('is gone after close, with its profile', async () => {
    const own = createFetcher({ ...options, allowAddresses: [site.host] });
    const before = new Set(ownBrowsers());
    await own.fetcher.fetch({ url: `${site.origin}/end`, signal: new AbortController().signal });
    const started = ownBrowsers().filter((pid) => !before.has(pid));
    expect(started.length).toBeGreaterThan(0);
    await own.close();
    expect(ownBrowsers().filter((pid) => started.includes(pid))).toEqual([]);
    const late = await own.fetcher.fetch({ url: `${site.origin}/end`, signal: new AbortController().signal });
    expect(late).toMatchObject({ reason: 'browser-missing' });
  });

  it('sweeps profiles of dead runs, and only those', async () => {
    const profile = (owner: string | null, name = 'playwright_chromiumdev_profile-') => {
      const folder = mkdtempSync(path.join(os.tmpdir(), name));
      mkdirSync(path.join(folder, 'Default'));
      if (owner !== null) writeFileSync(path.join(folder, 'dechaff-owner'), owner);
      return folder;
    };
    const dead = [profile('999999999'), profile('999999999', 'dechaff-artifacts-')];
    const others = [
      profile(null),
      profile(String(process.pid)),
      profile('no number'),
      profile(String(process.pid), 'dechaff-artifacts-'),
      profile('999999999', 'playwright-artifacts-'),
    ];
    await sweepProfiles();
    expect(dead.filter((folder) => existsSync(folder))).toEqual([]);
    expect(others.every((folder) => existsSync(folder))).toBe(true);
    for (const folder of others) rmSync(folder, { recursive: true });
  });

  it('that is nowhere to be found is named with all that was tried', async () => {
    const launch = () => Promise.reject(new Error('does not start'));
    // Node refuses the option, so that Playwright's installer ends before it asks any network.
    const environment = { HOME: os.homedir(), NODE_OPTIONS: '--no-such-option' };
    const found = await findBrowser(
      { browserPath: '/no/such/browser', cacheDir: null, environment, log: silentLog },
      launch,
    );
    expect(found).toMatchObject({ kind: 'missing' });
    for (const name of [
      '/no/such/browser',
      'Chrome',
      'Edge',
      'system Chromium',
      'sparticuz',
      'playwright install',
    ]) {
      expect(found).toHaveProperty('message', expect.stringContaining(name));
    }
  });
});

/** Browser processes that this process started, by Linux's process table. */
function ownBrowsers(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const parent = / (\d+) /.exec(readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) \S/, ''))?.[1];
        const isBrowser = readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--user-data-dir=');
        return Number(parent) === process.pid && isBrowser;
      } catch {
        return false;
      }
    })
    .map(Number);
}
