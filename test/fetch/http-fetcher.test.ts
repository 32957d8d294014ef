import { createServer as createHttpsServer } from 'node:https';
import { createSecureServer } from 'node:http2';
import { createServer as createTcpServer, type AddressInfo, type Socket } from 'node:net';
import { once } from 'node:events';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { generate } from 'selfsigned';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createFetcher, type Fetching } from '../../src/fetch/create-fetcher.ts';
import type { FetchOptions } from '../../src/fetch/fetch-options.ts';
import type { FetchRequest, FetchResult } from '../../src/fetch/fetch-page.ts';
import { paragraph, sendHtml, startServer, type LocalServer } from './local-server.ts';

const html = `<!doctype html><title>Harbour</title><p>${paragraph}</p>`;
let site: LocalServer;
let canary: LocalServer;
let made: Fetching[] = [];

beforeAll(async () => {
  site = await startServer();
  canary = await startServer();
  canary.on('/', html);
});
afterEach(async () => {
  await Promise.all(made.map((fetching) => fetching.close()));
  made = [];
});
afterAll(async () => {
  await Promise.all([site.close(), canary.close()]);
});

function fetching(options: FetchOptions = {}): Fetching {
  const one = createFetcher({ mode: 'http', robots: 'ignore', allowAddresses: [site.host], ...options });
  made.push(one);
  return one;
}

function get(
  path: string,
  options: FetchOptions = {},
  request: Partial<FetchRequest> = {},
): Promise<FetchResult> {
  const url = path.startsWith('/') ? site.origin + path : path;
  return fetching(options).fetcher.fetch({ url, signal: new AbortController().signal, ...request });
}

async function reasonOf(path: string, options: FetchOptions = {}, request: Partial<FetchRequest> = {}) {
  const result = await get(path, options, request);
  return result.kind === 'failed' ? result.reason : result.kind;
}

/** A server that speaks bytes: what HTTP libraries refuse to send. */
async function rawServer(
  answer: (socket: Socket) => void,
): Promise<{ url: string; host: string; close(): void }> {
  const sockets = new Set<Socket>();
  const server = createTcpServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('data', () => answer(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  return { url: `http://127.0.0.1:${port}/`, host: `127.0.0.1:${port}`, close };
}

async function reasonOfBytes(answer: (socket: Socket) => void, limits: FetchOptions['limits'] = {}) {
  const server = await rawServer(answer);
  try {
    return await reasonOf(server.url, { allowAddresses: [server.host], limits });
  } finally {
    server.close();
  }
}

describe('a page', () => {
  it('comes with its text, address, headers and our name', async () => {
    let asked: Record<string, unknown> = {};
    site.on('/page', (request, response) => {
      asked = request.headers;
      sendHtml(response, html);
    });
    const result = await get('/page#part', { userAgent: 'dechaff/1 (+https://contact.example)' });
    expect(result).toMatchObject({ kind: 'page', method: 'http', httpStatus: 200, html, redirects: [] });
    expect(result.url).toBe(`${site.origin}/page#part`);
    expect(asked['user-agent']).toBe('dechaff/1 (+https://contact.example)');
  });

  it('keeps connections alive', async () => {
    const ports = new Set<number | undefined>();
    site.on('/port', (request, response) => {
      ports.add(request.socket.remotePort);
      sendHtml(response, html);
    });
    const { fetcher } = fetching();
    for (let i = 0; i < 6; i++)
      await fetcher.fetch({ url: `${site.origin}/port`, signal: new AbortController().signal });
    // Two, because a connection is free again only a moment after the body's end.
    expect(ports.size).toBeLessThanOrEqual(2);
  });

  it('is asked for again when a kept-alive connection was just closed', async () => {
    let count = 0;
    site.on('/stale', (request, response) => {
      if (++count === 2) request.socket.destroy();
      else sendHtml(response, html);
    });
    const { fetcher } = fetching();
    const ask = () => fetcher.fetch({ url: `${site.origin}/stale`, signal: new AbortController().signal });
    await ask();
    expect((await ask()).kind).toBe('page');
    expect(count).toBe(3);
  });
});

describe('addresses', () => {
  it('refuses what was not opened, on every hop, and contacts nothing', async () => {
    site.on('/inside', (_request, response) =>
      response.writeHead(302, { location: `${canary.origin}/` }).end(),
    );
    expect(await reasonOf(`${canary.origin}/`)).toBe('address-forbidden');
    expect(await reasonOf(canary.origin.replace('127.0.0.1', 'localhost'))).toBe('address-forbidden');
    expect(await reasonOf(canary.origin.replace('127.0.0.1', '2130706433'))).toBe('address-forbidden');
    expect(await reasonOf(canary.origin.replace('127.0.0.1', '[::ffff:127.0.0.1]'))).toBe(
      'address-forbidden',
    );
    expect(await reasonOf('/inside')).toBe('address-forbidden');
    expect(canary.asked).toEqual([]);
  });

  it('refuses other schemes and what is no URL', async () => {
    site.on('/file', (_request, response) =>
      response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    );
    expect(await reasonOf('file:///etc/passwd')).toBe('url-forbidden');
    expect(await reasonOf('javascript:alert(1)')).toBe('url-forbidden');
    expect(await reasonOf('http://')).toBe('invalid-url');
    expect(await reasonOf('/file')).toBe('url-forbidden');
  });

  it('sends credentials to their own place only and shows them nowhere', async () => {
    const seen: (string | undefined)[] = [];
    site.on('/secret', (request, response) => {
      seen.push(request.headers.authorization);
      response.writeHead(302, { location: `http://other:word@${site.host}/after` }).end();
    });
    site.on('/after', (request, response) => {
      seen.push(request.headers.authorization);
      sendHtml(response, html);
    });
    const result = await get(site.origin.replace('//', '//me:pa%20ss@') + '/secret');
    expect(seen).toEqual(Array(2).fill(`Basic ${btoa('me:pa ss')}`));
    expect(JSON.stringify(result)).not.toMatch(/pa%20ss|pa ss|other|word/);
    expect(result).toMatchObject({ requestedUrl: `${site.origin}/secret`, url: `${site.origin}/after` });
  });
});

describe('redirects', () => {
  it.each([301, 302, 303, 307, 308])('%i is followed and recorded', async (status) => {
    site.on('/old', (_request, response) => response.writeHead(status, { location: 'new?x=1' }).end());
    site.on('/new', html);
    const result = await get('/old#f');
    expect(result).toMatchObject({
      kind: 'page',
      url: `${site.origin}/new?x=1#f`,
      redirects: [`${site.origin}/old#f`],
    });
  });

  it('in a circle or without end are stopped, broken ones named', async () => {
    site.on('/a', (_request, response) => response.writeHead(302, { location: '/b' }).end());
    site.on('/b', (_request, response) => response.writeHead(302, { location: '/a' }).end());
    site.on('/on', (request, response) =>
      response.writeHead(302, { location: `/on?${Number(request.url?.split('?')[1] ?? 0) + 1}` }).end(),
    );
    site.on('/nowhere', (_request, response) => response.writeHead(302).end());
    site.on('/broken', (_request, response) => response.writeHead(302, { location: 'http://[' }).end());
    expect(await reasonOf('/a')).toBe('redirect-loop');
    expect(await reasonOf('/on')).toBe('redirect-loop');
    expect(site.asked.filter((path) => path === '/on')).toHaveLength(11);
    expect(await reasonOf('/nowhere')).toBe('bad-redirect');
    expect(await reasonOf('/broken')).toBe('bad-redirect');
  });

  it('that wait for a cookie end when it comes back', async () => {
    site.on('/cookie', (request, response) => {
      if (request.headers.cookie?.includes('seen=1')) sendHtml(response, html);
      else response.writeHead(302, { location: '/cookie', 'set-cookie': 'seen=1; Path=/' }).end();
    });
    const result = await get('/cookie');
    expect(result.kind).toBe('page');
    expect(JSON.stringify(result)).not.toContain('seen=1');
  });

  it('to unescaped UTF-8 are understood', async () => {
    site.on('/utf8', (_request, response) =>
      response.writeHead(302, { location: Buffer.from('/häfen').toString('latin1') }).end(),
    );
    site.on('/h%C3%A4fen', html);
    expect(await reasonOf('/utf8')).toBe('page');
  });
});

describe('statuses', () => {
  it.each([
    [404, 'http-status'], [410, 'http-status'], [500, 'http-status'], [503, 'http-status'], [401, 'auth-required'],
    [407, 'auth-required'], [429, 'rate-limited'], [403, 'http-status'], [300, 'http-status'], [304, 'http-status'],
  ])('%i is %s', async (status, reason) => {
    site.on('/status', (_request, response) => response.writeHead(status).end());
    expect(await reasonOf('/status')).toBe(reason);
  }); // prettier-ignore

  it('none is asked for any more once it may not be', async () => {
    const asked = site.asked.length;
    expect(await reasonOf('/status', {}, { mayAsk: () => false })).toBe('interrupted');
    expect(site.asked.slice(asked)).not.toContain('/status');
  });

  it('come with Retry-After in both forms and with what the page says', async () => {
    site.on('/busy', (_request, response) =>
      response.writeHead(429, { 'retry-after': '7', 'content-type': 'text/html' }).end('<h1>Slow down</h1>'),
    );
    site.on('/later', (_request, response) =>
      response.writeHead(503, { 'retry-after': new Date(Date.now() + 60_000).toUTCString() }).end(),
    );
    const heard: number[] = [];
    const onWait = (waitMs: number) => Promise.resolve(void heard.push(waitMs));
    expect(await get('/busy', {}, { onWait })).toMatchObject({
      retryAfterMs: 7000,
      html: '<h1>Slow down</h1>',
      httpStatus: 429,
    });
    expect(heard).toEqual([7000]);
    const { retryAfterMs } = (await get('/later')) as { retryAfterMs: number };
    expect(retryAfterMs).toBeGreaterThan(30_000);
    expect(retryAfterMs).toBeLessThanOrEqual(60_000);
  });

  it('304 answers a conditional request', async () => {
    site.on('/same', (request, response) => {
      const isSame =
        request.headers['if-none-match'] === '"v1"' || request.headers['if-modified-since'] !== undefined;
      if (isSame) response.writeHead(304).end();
      else sendHtml(response, html);
    });
    expect(await reasonOf('/same', {}, { etag: '"v1"' })).toBe('unchanged');
    expect(await reasonOf('/same', {}, { lastModified: 'Tue, 24 Nov 2026 20:00:00 GMT' })).toBe('unchanged');
    expect(await reasonOf('/same')).toBe('page');
  });
});

describe('content', () => {
  const serve = (type: string | null, body: string | Buffer, more: Record<string, string> = {}) =>
    site.on('/content', (_request, response) =>
      response.writeHead(200, { ...(type !== null && { 'content-type': type }), ...more }).end(body),
    );

  it.each([
    ['application/json', '{"a":1}', 'not-html'], ['application/pdf', '%PDF-1.7', 'not-html'], ['image/png', 'x', 'not-html'],
    ['text/html', '%PDF-1.7 binary', 'not-html'], ['text/html', '{"articleBody":"x"}', 'not-html'],
    ['text/html', '<?xml version="1.0"?><rss version="2.0"></rss>', 'not-html'], ['application/rss+xml', '<rss/>', 'not-html'],
    ['text/plain', 'just words', 'not-html'], ['text/plain', html, 'page'], [null, html, 'page'],
    ['application/octet-stream', html, 'page'], ['application/octet-stream', '\u0001\u0002\u0003', 'download'],
    ['application/xhtml+xml', `<html xmlns="http://www.w3.org/1999/xhtml"><body><p>${paragraph}</p></body></html>`, 'page'],
    ['text/html', '', 'no-content'],
  ])('%s with %j is %s', async (type, body, expected) => {
    serve(type, body);
    expect(await reasonOf('/content')).toBe(expected);
  }); // prettier-ignore

  it('as an attachment is a download', async () => {
    serve('text/html', html, { 'content-disposition': 'attachment; filename=x.html' });
    expect(await reasonOf('/content')).toBe('download');
  });

  it.each([
    ['gzip', gzipSync(html)], ['br', brotliCompressSync(html)], ['zstd', zstdCompressSync(html)], ['deflate', deflateSync(html)],
    ['deflate', deflateRawSync(html)], ['x-gzip', gzipSync(html)], ['gzip, br', brotliCompressSync(gzipSync(html))],
    ['identity', Buffer.from(html)], ['gzip', Buffer.from(html)], ['', Buffer.from(html)],
  ])('coded as %j is unpacked (case %#)', async (coding, body) => {
    serve('text/html', body, { 'content-encoding': coding });
    expect(await get('/content')).toMatchObject({ kind: 'page', html });
  }); // prettier-ignore

  it.each([
    ['gzip', gzipSync(Buffer.alloc(30_000_000))], ['br', brotliCompressSync(Buffer.alloc(30_000_000))],
    ['zstd', zstdCompressSync(Buffer.alloc(30_000_000))], ['deflate', deflateSync(Buffer.alloc(30_000_000))],
    ['gzip, gzip', gzipSync(gzipSync(Buffer.alloc(30_000_000)))],
  ])('that is a %s bomb stops at the limit', async (coding, body) => {
    serve('text/html', body, { 'content-encoding': coding });
    expect(await reasonOf('/content', { limits: { maxBodyBytes: 1_000_000 } })).toBe('too-large');
  }); // prettier-ignore

  it('that is too large on the wire, too deeply coded, broken or unknown is named', async () => {
    serve('text/html', Buffer.alloc(300_000, 'a'));
    expect(await reasonOf('/content', { limits: { maxTransferBytes: 200_000 } })).toBe('too-large');
    serve('text/html', gzipSync('x'), { 'content-encoding': 'gzip, gzip, gzip, gzip' });
    expect(await reasonOf('/content')).toBe('decode-failed');
    serve('text/html', Buffer.concat([gzipSync(html.repeat(99)).subarray(0, 60), Buffer.alloc(99, 7)]), {
      'content-encoding': 'gzip',
    });
    expect(await reasonOf('/content')).toBe('decode-failed');
    serve('text/html', html, { 'content-encoding': 'rot13' });
    expect(await reasonOf('/content')).toBe('decode-failed');
    for (const [coding, whole] of Object.entries({
      gzip: gzipSync(html.repeat(50)),
      br: brotliCompressSync(html.repeat(50)),
      zstd: zstdCompressSync(html.repeat(50)),
    })) {
      serve('text/html', whole.subarray(0, whole.length - 20), { 'content-encoding': coding });
      expect(await reasonOf('/content'), coding).toBe('truncated');
    }
  });
});

describe('bad servers', () => {
  const head = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n';

  it('that break off are truncated', async () => {
    expect(await reasonOfBytes((socket) => socket.end(`${head}Content-Length: 500\r\n\r\n${html}`))).toBe(
      'truncated',
    );
    expect(
      await reasonOfBytes((socket) => socket.end(`${head}Transfer-Encoding: chunked\r\n\r\n20\r\nabc`)),
    ).toBe('truncated');
  });

  it('that speak no HTTP, or close at once', async () => {
    expect(await reasonOfBytes((socket) => socket.end('SSH-2.0-OpenSSH_9.9\r\n'))).toBe('protocol-error');
    expect(await reasonOfBytes((socket) => socket.destroy())).toBe('connection-failed');
    expect(await reasonOf('http://127.0.0.1:1/', { allowAddresses: ['127.0.0.1'] })).toBe(
      'connection-failed',
    );
    expect(await reasonOf('http://no-such-host.invalid/')).toBe('dns-failed');
  });

  it('with headers without end', async () => {
    expect(await reasonOfBytes((socket) => socket.write(`${head}X: ${'a'.repeat(100_000)}\r\n\r\n`))).toBe(
      'too-large',
    );
  });

  it('that are silent, stop in between, or drip', async () => {
    const limits = { firstByteMs: 300, idleMs: 300, totalMs: 900 };
    expect(await reasonOfBytes(() => undefined, limits)).toBe('timeout');
    const stop = (socket: Socket) => socket.write(`${head}\r\n<p>`);
    expect(await reasonOfBytes(stop, { idleMs: 300, totalMs: 20_000 })).toBe('timeout');
    const drip = (socket: Socket): void => {
      socket.write(`${head}\r\n`);
      const timer = setInterval(() => socket.write('x'), 50);
      socket.on('close', () => clearInterval(timer));
    };
    expect(await reasonOfBytes(drip, limits)).toBe('too-slow');
  });

  it('are left at once when the caller gives up', async () => {
    let closed: Promise<unknown> = Promise.resolve();
    const abort = new AbortController();
    site.on('/endless', (request, response) => {
      closed = once(request.socket, 'close');
      response.writeHead(200, { 'content-type': 'text/html' }).write('<p>');
      abort.abort();
    });
    expect(await reasonOf('/endless', {}, { signal: abort.signal })).toBe('interrupted');
    await closed;
    expect(await reasonOf('/endless', {}, { signal: AbortSignal.abort() })).toBe('interrupted');
    const closing = fetching();
    site.on('/silent', () => void closing.close());
    const result = await closing.fetcher.fetch({
      url: `${site.origin}/silent`,
      signal: new AbortController().signal,
    });
    expect(result).toMatchObject({ reason: 'interrupted' });
  });
});

describe('TLS and HTTP/2', () => {
  let pem: { private: string; cert: string };
  beforeAll(async () => {
    pem = await generate([{ name: 'commonName', value: 'harbour.test' }], {
      keySize: 2048,
      extensions: [
        { name: 'basicConstraints', cA: true },
        { name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] },
      ],
    });
  });

  it('refuses a certificate that nobody vouches for, and takes it with its authority', async () => {
    const secure = await startServer((listener) =>
      createHttpsServer({ key: pem.private, cert: pem.cert }, listener),
    );
    secure.on('/', html);
    const options = { allowAddresses: [secure.host, `localhost:${secure.host.split(':')[1]}`] };
    expect(await reasonOf(`https://${secure.host}/`, options)).toBe('tls-failed');
    expect(await reasonOf(`https://${secure.host}/`, { ...options, caCertificates: pem.cert })).toBe('page');
    const wrongHost = `https://localhost:${secure.host.split(':')[1]}/`;
    expect(await reasonOf(wrongHost, { ...options, caCertificates: pem.cert })).toBe('tls-failed');
    // Plain HTTP to a TLS port, and TLS to a plain port.
    expect(await reasonOf(`https://${site.host}/`)).toBe('tls-failed');
    await secure.close();
  });

  it('speaks HTTP/2, and names a reset stream', async () => {
    const server = createSecureServer({ key: pem.private, cert: pem.cert });
    server.on('stream', (stream, headers) => {
      stream.on('error', () => undefined);
      if (headers[':path'] === '/reset') return stream.close(2);
      stream.respond({ ':status': 200, 'content-type': 'text/html' });
      stream.end(html);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    const options = { allowAddresses: [host], caCertificates: pem.cert };
    expect(await reasonOf(`https://${host}/`, options)).toBe('page');
    expect(await reasonOf(`https://${host}/reset`, options)).toBe('protocol-error');
    await Promise.all(made.map((one) => one.close()));
    server.close();
  });
});

describe('a proxy', () => {
  it('is used, its refusals are named, and exceptions go around it', async () => {
    const { Server: ProxyServer } = await import('proxy-chain');
    const asked: string[] = [];
    const proxy = new ProxyServer({
      host: '127.0.0.1',
      port: 0,
      prepareRequestFunction: ({ hostname, username }) => {
        asked.push(hostname);
        return { requestAuthentication: username !== 'me' };
      },
    });
    await proxy.listen();
    site.on('/proxied', html);
    const address = `http://me:x@127.0.0.1:${proxy.port}`;
    expect(await reasonOf('/proxied', { proxy: address })).toBe('page');
    expect(asked).toEqual(['127.0.0.1']);
    expect(await reasonOf('/proxied', { proxy: address.replace('me', 'you') })).toBe('proxy-failed');
    expect(await reasonOf('/proxied', { proxy: address, noProxy: '127.0.0.1' })).toBe('page');
    expect(await reasonOf(`${canary.origin}/`, { proxy: address })).toBe('address-forbidden');
    expect(asked).toHaveLength(2);
    await proxy.close(true);
    expect(await reasonOf('/proxied', { proxy: address })).toBe('proxy-failed');
  });
});
