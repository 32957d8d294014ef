/** What servers answer: statuses, redirects, bodies that are no pages, protocols broken in all places. */
import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { HostileCase, Verdict } from '../hostile-case.ts';
import type { RawAnswer } from '../hostile-world.ts';
import { marker, pageHtml } from '../sample-page.ts';

const group = 'http';
const article = pageHtml();

type Headers = Record<string, string | string[]>;

function answers(
  name: string,
  expected: Verdict,
  why: string,
  [status, headers, body]: readonly [number, Headers, string | Uint8Array],
  more: Partial<HostileCase> = {},
): HostileCase {
  const path = `/http/${encodeURIComponent(name)}`;
  return {
    name: `http/${name}`,
    group,
    expected,
    why,
    run: (world) => {
      world.serve(path, (_request, response: ServerResponse) =>
        response.writeHead(status, headers).end(body),
      );
      return world.visit({ url: path });
    },
    ...(expected === 'article' ? { says: marker } : {}),
    ...more,
  };
}

function raw(name: string, expected: Verdict, why: string, answer: RawAnswer): HostileCase {
  return {
    name: `http/${name}`,
    group,
    expected,
    why,
    ...(expected === 'article' ? { says: marker } : {}),
    run: async (world) => {
      const { url, host } = await world.serveRaw(answer);
      const limits = { firstByteMs: 1_500, idleMs: 1_500, totalMs: 30_000 };
      return world.visit({ url, allow: [host], fetch: { limits } });
    },
  };
}

const html = { 'content-type': 'text/html; charset=utf-8' };
/** Statuses by what they must come to; the body is a whole article, so that nobody is misled by it. */
const statuses: Record<string, number[]> = {
  'http-status': [
    400, 402, 403, 404, 405, 406, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418, 421, 422, 423, 424, 425, 426,
    428, 431, 451, 499, 500, 501, 502, 503, 504, 505, 506, 507, 508, 510, 511, 520, 521, 522, 523, 524, 525, 526, 530, 599,
    999,
  ],
  'auth-required': [401, 407],
  'rate-limited': [429],
  article: [200, 201, 202, 203],
}; // prettier-ignore

const redirects = [301, 302, 303, 307, 308].map((status): HostileCase => ({
  name: `http/redirect ${status}`,
  group,
  expected: 'article',
  why: 'Redirects of every kind are followed, and recorded.',
  says: marker,
  holds: ({ outcome }) =>
    outcome?.article?.provenance.redirects.length === 1 ? null : 'the redirect is not recorded',
  run: (world) => {
    world.serve(`/redirected/${status}`, article);
    const location = `../redirected/${status}`;
    world.serve(`/redirect/${status}`, (_request, response) =>
      response.writeHead(status, { location }).end(),
    );
    return world.visit({ url: `/redirect/${status}` });
  },
}));

const loops: HostileCase[] = [
  answers('redirect to itself', 'redirect-loop', 'A circle is left.', [302, { location: '' + '?' }, '']),
  answers('redirect without Location', 'bad-redirect', 'There is nowhere to go.', [302, {}, article]),
  answers('redirect to no URL', 'bad-redirect', 'There is nowhere to go.', [
    302,
    { location: 'http://[' },
    '',
  ]),
  answers('status 300 with choices', 'http-status', 'Nobody chooses for the reader.', [300, html, article]),
  answers('status 304 unasked', 'http-status', 'Nothing was kept that could be unchanged.', [304, html, '']),
  {
    name: 'http/redirects without end',
    group,
    expected: 'redirect-loop',
    why: 'Redirects are counted.',
    run: (world) => {
      world.serve('/endless', (request, response) =>
        response
          .writeHead(302, { location: `/endless?${Number(request.url?.split('?')[1] ?? 0) + 1}` })
          .end(),
      );
      return world.visit({ url: '/endless' });
    },
  },
  {
    name: 'http/redirect until a cookie comes back',
    group,
    expected: 'article',
    why: 'Sites that ask for a cookie get it, for this visit only.',
    says: marker,
    run: (world) => {
      world.serve('/cookie', (request, response) => {
        if (request.headers.cookie?.includes('seen=1')) response.writeHead(200, html).end(article);
        else response.writeHead(302, { location: '/cookie', 'set-cookie': 'seen=1' }).end();
      });
      return world.visit({ url: '/cookie' });
    },
  },
  {
    name: 'http/conditional request answered 304',
    group,
    expected: 'unchanged',
    why: 'What has not changed is nothing new.',
    run: (world) => {
      world.serve('/same', (request, response) =>
        response.writeHead(request.headers['if-none-match'] === '"v"' ? 304 : 200, html).end(),
      );
      return world.visit({ url: '/same', etag: '"v"' });
    },
  },
  {
    name: 'http/downgrade from https to http',
    group,
    expected: 'article',
    why: 'A redirect from https to http is followed, and stands in the provenance.',
    says: marker,
    holds: ({ outcome }) =>
      outcome?.article?.provenance.redirects[0]?.startsWith('https:')
        ? null
        : 'the downgrade is not recorded',
    run: (world) => {
      const location = world.serve('/downgraded', article);
      world.secure.on('/downgrade', (_request, response) => response.writeHead(302, { location }).end());
      return world.visit({ url: `https://${world.secure.host}/downgrade` });
    },
  },
  {
    name: 'http/fragment kept through a redirect',
    group,
    expected: 'article',
    why: 'RFC 9110 §10.2.2.',
    holds: ({ outcome }) => (outcome?.url?.endsWith('#part') ? null : `ended at ${outcome?.url}`),
    run: (world) => {
      world.serve('/fragment-end', article);
      world.serve('/fragment', (_request, response) =>
        response.writeHead(302, { location: '/fragment-end' }).end(),
      );
      return world.visit({ url: '/fragment#part' });
    },
  },
];

const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const noPage = 'It is no page, whatever its address says.';
const contents: HostileCase[] = [
  answers('empty 200', 'no-content', 'Success without a byte is no article.', [200, html, '']),
  answers('204', 'no-content', 'No content means no content.', [204, {}, '']),
  answers('only spaces', 'no-content', 'Spaces are no text.', [200, html, ' \n\t '.repeat(50)]),
  answers('PDF', 'not-html', noPage, [200, { 'content-type': 'application/pdf' }, '%PDF-1.7 x']),
  answers('PDF that says HTML', 'not-html', noPage, [200, html, '%PDF-1.7\n' + article]),
  answers('picture', 'not-html', noPage, [200, { 'content-type': 'image/png' }, png]),
  answers('picture that says HTML', 'not-html', noPage, [200, html, png]),
  answers('JSON', 'not-html', noPage, [200, { 'content-type': 'application/json' }, '{"a":1}']),
  answers('JSON that says HTML', 'not-html', noPage, [200, html, '{"headline":"x"}']),
  answers('feed behind an article URL', 'not-html', noPage, [200, { 'content-type': 'application/rss+xml' }, '<rss version="2.0"/>']),
  answers('feed that says HTML', 'not-html', noPage, [200, html, '<?xml version="1.0"?><rss version="2.0"><channel/></rss>']),
  answers('XML', 'not-html', noPage, [200, { 'content-type': 'application/xml' }, '<?xml version="1.0"?><note><to>Ada</to></note>']),
  answers('XHTML that says XML', 'article', 'The root element decides: it is a page.', [200, { 'content-type': 'application/xml' }, `<?xml version="1.0"?>${article.replace('<html', '<html xmlns="http://www.w3.org/1999/xhtml"')}`]),
  answers('XHTML that is not well-formed', 'article', 'It is read as HTML, where nothing is fatal.', [200, { 'content-type': 'application/xhtml+xml' }, `<?xml version="1.0"?>${article.replace('<p>', '<p class=x><br>&nbsp;')}`]),
  answers('script', 'not-html', noPage, [200, { 'content-type': 'text/javascript' }, 'alert(1)']),
  answers('plain text', 'not-html', noPage, [200, { 'content-type': 'text/plain' }, 'Just words.']),
  answers('attachment', 'download', 'It asks to be saved, not read.', [200, { ...html, 'content-disposition': 'attachment; filename="../../x.html"' }, article]),
  answers('octet stream', 'download', 'Bytes of no known kind.', [200, { 'content-type': 'application/octet-stream' }, Buffer.alloc(500, 7)]),
  answers('zip that says HTML', 'not-html', noPage, [200, html, Buffer.from('PK\x03\x04xxxx')]),
  answers('gzip file that says HTML', 'not-html', noPage, [200, html, gzipSync(article)]),
  answers('HTML without a type', 'article', 'Servers forget.', [200, {}, article]),
  answers('HTML as text/plain', 'article', 'Servers mistake.', [200, { 'content-type': 'text/plain' }, article]),
  answers('HTML as octet stream', 'article', 'Servers mistake.', [200, { 'content-type': 'application/octet-stream' }, article]),
  answers('HTML with a nonsense type', 'article', 'Servers mistake.', [200, { 'content-type': 'html' }, article]),
  answers('XHTML', 'article', 'XHTML is read as HTML.', [200, { 'content-type': 'application/xhtml+xml' }, `<?xml version="1.0"?>${article}`]),
  answers('two content types', 'article', 'The last good one counts (Fetch §2.2.2).', [200, { 'content-type': 'foo, text/html; charset=utf-8' }, article]),
  answers('type in capitals', 'article', 'Types have no case.', [200, { 'content-type': 'TEXT/HTML; CHARSET="UTF-8"' }, article]),
]; // prettier-ignore

const head = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n';
const closing = `${head}Connection: close\r\n`;
const chunked = (text: string) => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;
const broken: HostileCase[] = [
  raw('body shorter than its length', 'truncated', 'Half a page is not stored.', (socket) => socket.end(`${head}Content-Length: 99999\r\n\r\n${article}`)),
  raw('chunks that break off', 'truncated', 'Half a page is not stored.', (socket) => socket.end(`${head}Transfer-Encoding: chunked\r\n\r\n${chunked(article)}FFFF\r\nabc`)),
  raw('chunks without the last one', 'truncated', 'Half a page is not stored.', (socket) => socket.end(`${head}Transfer-Encoding: chunked\r\n\r\n${chunked(article)}`)),
  raw('chunk size that is no number', 'protocol-error', 'It is no HTTP.', (socket) => socket.end(`${head}Transfer-Encoding: chunked\r\n\r\nzz\r\n${article}\r\n0\r\n\r\n`)),
  raw('gzip that breaks off', 'truncated', 'Half a page is not stored.', (socket) => socket.end(Buffer.concat([Buffer.from(`${closing}Content-Encoding: gzip\r\n\r\n`), gzipSync(article).subarray(0, 300)]))),
  raw('another protocol', 'protocol-error', 'It is no HTTP.', (socket) => socket.end('SSH-2.0-OpenSSH_9.9\r\n')),
  raw('HTTP/0.9', 'protocol-error', 'A page without header is no HTTP.', (socket) => socket.end(article)),
  raw('connection closed at once', 'connection-failed', 'There was no answer.', (socket) => socket.destroy()),
  raw('reset in the middle', 'truncated', 'Half a page is not stored.', (socket) => {
    socket.write(`${head}Content-Length: 99999\r\n\r\n${article}`, () => setTimeout(() => socket.resetAndDestroy(), 50));
  }),
  raw('header without end', 'too-large', 'Header bytes are bounded.', (socket) => socket.write(`${head}X: ${'a'.repeat(200_000)}`)),
  raw('ten thousand header fields', 'too-large', 'Header bytes are bounded.', (socket) => socket.write(head + 'X-A: b\r\n'.repeat(20_000))),
  raw('two lengths that differ', 'protocol-error', 'The framing is invalid: the response is thrown away (RFC 9112 §6.3, rule 5).', (socket) => socket.end(`${head}Content-Length: 10\r\nContent-Length: 20\r\n\r\n${article}`)),
  raw('length and chunks', 'protocol-error', 'It may be an attempt to smuggle, to be handled as an error (RFC 9112 §6.3, rule 3).', (socket) => socket.end(`${head}Content-Length: 10\r\nTransfer-Encoding: chunked\r\n\r\n${chunked(article)}0\r\n\r\n`)),
  raw('folded header', 'article', 'A line that begins with a space goes on with the one before (RFC 9112 §5.2).', (socket) => socket.end(`HTTP/1.1 200 OK\r\nContent-Type: text/html;\r\n charset=utf-8\r\nConnection: close\r\n\r\n${article}`)),
  raw('two types that differ', 'article', 'The last good one counts (Fetch §2.2.2).', (socket) => socket.end(`HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n${article}`)),
  raw('NUL in a header', 'protocol-error', 'A field with a NUL is invalid and dangerous (RFC 9110 §5.5).', (socket) => socket.end(`HTTP/1.1 200 OK\r\nX-Name: a\0b\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n${article}`)),
  raw('header that is no ASCII', 'article', 'Old servers write Latin-1.', (socket) => socket.end(`${closing}X-Name: M\xfcller\r\n\r\n${article}`, 'latin1')),
  raw('early hints first', 'article', 'Interim answers are skipped.', (socket) => socket.end(`HTTP/1.1 103 Early Hints\r\nLink: </x>; rel=preload\r\n\r\n${closing}\r\n${article}`)),
  raw('no reason phrase', 'article', 'The phrase is optional.', (socket) => socket.end(`HTTP/1.1 200\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n${article}`)),
  raw('HTTP/1.0', 'article', 'Old servers exist.', (socket) => socket.end(`HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n${article}`)),
  raw('status line only', 'article', 'A page without any field is still one.', (socket) => socket.end(`HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n${article}`)),
  raw('never a byte', 'timeout', 'Silence has an end.', () => undefined),
  raw('silence after the header', 'timeout', 'Silence has an end.', (socket) => socket.write(`${head}\r\n<p>`)),
]; // prettier-ignore

const elsewhere: HostileCase[] = [
  {
    name: 'http/unknown name',
    group,
    expected: 'dns-failed',
    why: 'The name does not exist (RFC 6761).',
    run: (world) => world.visit({ url: 'http://no-such-host.invalid/' }),
  },
  {
    name: 'http/nobody listens',
    group,
    expected: 'connection-failed',
    why: 'The port is closed.',
    run: (world) => world.visit({ url: 'http://127.0.0.1:1/', allow: ['127.0.0.1:1'] }),
  },
  {
    name: 'http/TLS to a plain port',
    group,
    expected: 'tls-failed',
    why: 'The server does not speak TLS.',
    run: (world) => world.visit({ url: `https://${world.site.host}/` }),
  },
  {
    name: 'http/self-signed certificate',
    group,
    expected: 'tls-failed',
    why: 'Nobody vouches for it.',
    run: (world) => world.visit({ url: `https://${world.secure.host}/`, fetch: { caCertificates: null } }),
  },
  {
    name: 'http/certificate of another host',
    group,
    expected: 'tls-failed',
    why: 'The certificate is for 127.0.0.1, not for localhost.',
    run: (world) => {
      const host = `localhost:${world.secure.host.split(':')[1]}`;
      return world.visit({ url: `https://${host}/`, allow: [host] });
    },
  },
];

export const httpCases: HostileCase[] = [
  ...Object.entries(statuses).flatMap(([expected, list]) =>
    list.map((status) =>
      answers(
        `status ${status}`,
        expected as Verdict,
        status < 300
          ? 'Success with an article is an article.'
          : 'An error page is no article, however long it is.',
        [status, html, article],
      ),
    ),
  ),
  ...redirects,
  ...loops,
  ...contents,
  ...broken,
  ...elsewhere,
];
