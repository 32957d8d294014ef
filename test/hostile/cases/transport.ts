/** What goes wrong below HTTP: certificates, old protocols, HTTP/2 streams that break, connections that are kept and then closed. */
import { createSecureServer, constants, type ServerHttp2Stream } from 'node:http2';
import { createServer as createHttpsServer } from 'node:https';
import type { Server } from 'node:net';
import { once } from 'node:events';
import { generate, type SelfsignedOptions } from 'selfsigned';
import type { HostileCase, Verdict } from '../hostile-case.ts';
import type { HostileWorld } from '../hostile-world.ts';
import { endings, rawHttp2 } from '../raw-http2.ts';
import { marker, pageHtml } from '../sample-page.ts';

const group = 'http';
const day = 86_400_000;

const certificate = (altName: { type: 7; ip: string } | { type: 2; value: string }, dates: Partial<SelfsignedOptions> = {}) =>
  generate([{ name: 'commonName', value: 'hostile.test' }], {
    keySize: 2048,
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'subjectAltName', altNames: [altName] },
    ],
    ...dates,
  }); // prettier-ignore
const here = { type: 7, ip: '127.0.0.1' } as const;

interface Pem {
  readonly private: string;
  readonly cert: string;
}

/** Visits a server of its own; its certificate is one that the visitor has been told to trust. */
function secured(
  name: string,
  expected: Verdict,
  why: string,
  make: () => Promise<Pem>,
  serve: (pem: Pem) => Server,
): HostileCase {
  return {
    name: `http/${name}`,
    group,
    expected,
    why,
    ...(expected === 'article' && { says: marker }),
    run: async (world: HostileWorld) => {
      const pem = await make();
      const server = serve(pem);
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      world.atClose(() => server.close());
      const address = server.address();
      const host = `127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
      const limits = { firstByteMs: 1_500, idleMs: 1_500, totalMs: 30_000 };
      return world.visit({
        url: `https://${host}/`,
        allow: [host],
        fetch: { caCertificates: pem.cert, limits },
      });
    },
  };
}

const html = { 'content-type': 'text/html; charset=utf-8' };
const plain =
  (options: object = {}) =>
  (pem: Pem) =>
    createHttpsServer({ key: pem.private, cert: pem.cert, ...options }, (_request, response) => {
      response.writeHead(200, { ...html, connection: 'close' }).end(pageHtml());
    });
/** OpenSSL keeps the old protocols behind its lowest level of security. */
const only = (version: 'TLSv1' | 'TLSv1.1') =>
  plain({ minVersion: version, maxVersion: version, ciphers: 'DEFAULT@SECLEVEL=0' });

let good: Promise<Pem> | undefined;
const goodPem = () => (good ??= certificate(here));

const http2 =
  (answer: (stream: ServerHttp2Stream) => void, allowHTTP1 = false) =>
  (pem: Pem) => {
    const server = createSecureServer({ key: pem.private, cert: pem.cert, allowHTTP1 });
    server.on('sessionError', () => undefined);
    server.on('request', (request, response) => {
      if (request.httpVersionMajor > 1) return;
      // The same break for who speaks HTTP/1.1.
      response.writeHead(200, html);
      response.write(pageHtml(), () => setTimeout(() => request.socket.destroy(), 50));
    });
    server.on('stream', (stream) => {
      stream.on('error', () => undefined);
      answer(stream);
    });
    return server;
  };
const bare = (end: keyof typeof endings) => (pem: Pem) =>
  rawHttp2(pem.private, pem.cert, pageHtml(), endings[end]);
const ok = { ':status': 200, ...html };
const halfAnswer = (stream: ServerHttp2Stream): void => {
  stream.respond(ok);
  stream.write(pageHtml(), () => setTimeout(() => stream.close(constants.NGHTTP2_INTERNAL_ERROR), 50));
};

export const transportCases: HostileCase[] = [
  secured('expired certificate', 'tls-failed', 'Who vouched for it does so no more.', () =>
    certificate(here, { notBeforeDate: new Date(Date.now() - 90 * day), notAfterDate: new Date(Date.now() - day) }), plain()),
  secured('certificate that is not valid yet', 'tls-failed', 'Nobody vouches for it yet.', () =>
    certificate(here, { notBeforeDate: new Date(Date.now() + day), notAfterDate: new Date(Date.now() + 90 * day) }), plain()),
  secured('certificate with a wildcard for others', 'tls-failed', 'A wildcard is for names below its own.', () =>
    certificate({ type: 2, value: '*.hostile.test' }), plain()),
  secured('TLS 1.0 only', 'tls-failed', 'RFC 8996 takes TLS 1.0 out of use.', goodPem, only('TLSv1')),
  secured('TLS 1.1 only', 'tls-failed', 'RFC 8996 takes TLS 1.1 out of use.', goodPem, only('TLSv1.1')),
  secured('TLS 1.2 only', 'article', 'TLS 1.2 is still good.', goodPem, plain({ minVersion: 'TLSv1.2', maxVersion: 'TLSv1.2' })),
  secured('HTTP/2 only', 'article', 'HTTP/2 is spoken where TLS agrees on it.', goodPem, http2((stream) => {
    stream.respond(ok);
    stream.end(pageHtml());
  })),
  secured('HTTP/2 stream reset at once', 'protocol-error', 'There was no answer, though a connection (RFC 9113 §5.4.2).', goodPem, http2((stream) => stream.close(constants.NGHTTP2_INTERNAL_ERROR))),
  secured('HTTP/2 stream reset in the middle', 'truncated', 'Half a page is not stored.', goodPem, http2(halfAnswer, true)),
  secured('HTTP/2 in bare frames', 'article', 'The server of the next cases is one that works.', goodPem, bare('whole')),
  ...(['reset', 'reset without error', 'connection closed', 'connection reset', 'GOAWAY and closed'] as const).map((end) =>
    secured(`HTTP/2 only, in the middle: ${end}`, 'truncated', 'Half a page is not stored: no frame said that the stream ends (RFC 9113 §8.1).', goodPem, bare(end)),
  ),
  secured('HTTP/2 length that lies', 'truncated', 'Half a page is not stored (RFC 9113 §8.1.1).', goodPem, http2((stream) => {
    stream.respond({ ...ok, 'content-length': '999999' });
    stream.end(pageHtml());
  })),
  secured('HTTP/2 that falls silent', 'timeout', 'Silence has an end.', goodPem, http2((stream) => {
    stream.respond(ok);
    stream.write('<p>');
  })),
  {
    name: 'http/connection kept and then closed',
    group,
    expected: 'article',
    why: 'A server may close a kept connection as the next request comes: it is asked once more (RFC 9112 §9.3.1).',
    says: marker,
    run: async (world) => {
      const { url, host } = await world.serveRaw((socket, request) => {
        if (request.startsWith('GET /next')) {
          socket.end(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n${pageHtml()}`);
          return;
        }
        socket.write('HTTP/1.1 302 Found\r\nLocation: /next\r\nContent-Length: 0\r\nConnection: keep-alive\r\n\r\n');
        socket.once('data', () => socket.destroy());
      });
      return world.visit({ url, allow: [host] });
    },
  },
]; // prettier-ignore
