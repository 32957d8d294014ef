/** What costs more than a page may: bombs, endless bodies, trees too deep, too wide, too tangled. */
import {
  brotliCompressSync,
  constants,
  deflateRawSync,
  deflateSync,
  gzipSync,
  zstdCompressSync,
} from 'node:zlib';
import type { FetchLimits } from '../../../src/fetch/fetch-options.ts';
import type { HostileCase, Verdict } from '../hostile-case.ts';
import type { RawAnswer } from '../hostile-world.ts';
import { bodyHtml, marker, pageHtml } from '../sample-page.ts';

const group = 'limits';
const article = Buffer.from(pageHtml());
const html = 'text/html; charset=utf-8';

type Encoder = (bytes: Uint8Array) => Uint8Array;
const codings: Record<string, Encoder> = {
  gzip: (bytes) => gzipSync(bytes),
  br: (bytes) => brotliCompressSync(bytes, { params: { 1: 5 } }),
  zstd: (bytes) => zstdCompressSync(bytes),
  deflate: (bytes) => deflateSync(bytes),
};

function coded(
  name: string,
  expected: Verdict,
  why: string,
  coding: string,
  bytes: () => Uint8Array,
): HostileCase {
  const path = `/coded/${encodeURIComponent(name)}`;
  return {
    name: `limits/${name}`,
    group,
    expected,
    why,
    ...(expected === 'article' && { says: marker }),
    run: (world) => {
      world.serve(path, (_request, response) =>
        response.writeHead(200, { 'content-type': html, 'content-encoding': coding }).end(bytes()),
      );
      return world.visit({ url: path });
    },
  };
}

/** 300 MB of zeros as deflate: one block that refers to nothing before it, again and again. Who stops in time never sees that the end is missing. */
const zeroBlocks = (() => {
  const block = deflateRawSync(Buffer.alloc(1_000_000), { finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat(Array.from({ length: 300 }, () => block));
})();
const zlibHead = Buffer.from('789c', 'hex');
const gzipHead = Buffer.from('1f8b08000000000000ff', 'hex');
const bombOf: Record<string, () => Uint8Array> = {
  gzip: () => Buffer.concat([gzipHead, zeroBlocks]),
  br: () => codings['br']!(Buffer.alloc(300_000_000)),
  zstd: () => codings['zstd']!(Buffer.alloc(300_000_000)),
  deflate: () => Buffer.concat([zlibHead, zeroBlocks]),
};
const bombs = Object.entries(bombOf).map(([coding, bomb]) =>
  coded(
    `${coding} bomb of 300 MB`,
    'too-large',
    'What is unpacked is counted while it streams.',
    coding,
    bomb,
  ),
);

function raw(
  name: string,
  expected: Verdict,
  why: string,
  answer: RawAnswer,
  limits: Partial<FetchLimits> = {},
): HostileCase {
  return {
    name: `limits/${name}`,
    group,
    expected,
    why,
    run: async (world) => {
      const { url, host } = await world.serveRaw(answer);
      return world.visit({ url, allow: [host], fetch: { limits } });
    },
  };
}

const head = `HTTP/1.1 200 OK\r\nContent-Type: ${html}\r\n`;
const drip =
  (first: string, piece: string): RawAnswer =>
  (socket) => {
    socket.write(first);
    const timer = setInterval(() => socket.write(piece), 100);
    socket.on('close', () => clearInterval(timer));
  };
const pour: RawAnswer = (socket) => {
  socket.write(`${head}\r\n`);
  const block = Buffer.alloc(1 << 20, 'x ');
  const more = () => {
    while (!socket.destroyed && socket.write(block));
  };
  socket.on('drain', more);
  more();
};

function tree(
  name: string,
  expected: Verdict,
  why: string,
  source: () => string,
  more: Partial<HostileCase> = {},
): HostileCase {
  return {
    name: `limits/${name}`,
    group,
    expected,
    why,
    ...(expected === 'article' && { says: marker }),
    run: (world) => world.clean(source()),
    ...more,
  };
}

const refused = 'A tree beyond the limits is not built.';
const kept = 'It is trimmed or passed over; the article beside it is read.';
const many = (text: string, count: number) => text.repeat(count);

export const limitCases: HostileCase[] = [
  ...bombs,
  ...Object.entries(codings).map(([coding, encode]) =>
    coded(`article in ${coding}`, 'article', 'The offered codings are read.', coding, () => encode(article)),
  ),
  coded('raw deflate', 'article', 'Half the servers send deflate without its envelope.', 'deflate', () => deflateRawSync(article)),
  coded('gzip in gzip', 'article', 'Codings may be stacked (RFC 9110 §8.4).', 'gzip, gzip', () => gzipSync(gzipSync(article))),
  coded('deflate in gzip in br', 'article', 'Codings may be stacked, and of different kinds.', 'deflate, gzip, br', () => brotliCompressSync(gzipSync(deflateSync(article)))),
  coded('bomb of deflate in gzip', 'too-large', 'Every layer is counted.', 'deflate, gzip', () => gzipSync(bombOf['deflate']!())),
  coded('gzip nested ten times', 'decode-failed', 'The setting says three codings at most; what is packed more often cannot be decoded, and whether it is too large nobody knows.', many('gzip, ', 9) + 'gzip', () => gzipSync(article)),
  coded('bomb in a bomb', 'too-large', 'Every layer is counted.', 'gzip, gzip', () => gzipSync(bombOf['gzip']!())),
  coded('unknown coding', 'decode-failed', 'What cannot be unpacked is not guessed at.', 'compress', () => article),
  coded('plain text that says gzip', 'article', 'Servers mistake; the bytes tell.', 'gzip', () => article),
  raw('endless body', 'too-large', 'Bytes on the wire are counted.', pour),
  raw('one byte at a time', 'too-slow', 'A whole fetch has an end, however busy the line looks.', drip(`${head}\r\n`, 'x'), { totalMs: 1_500 }),
  raw('header one byte at a time', 'timeout', 'A header has to end in time.', drip('HTTP/1.1 200 OK\r\n', 'X'), { firstByteMs: 1_000, totalMs: 1_500 }),
  raw('endless interim answers', 'timeout', 'Interim answers do not make a page.', drip('', 'HTTP/1.1 102 Processing\r\n\r\n'), { firstByteMs: 1_000, totalMs: 1_500 }),
  raw('length of a petabyte', 'too-large', 'A promise of too much is enough to leave.', drip(`${head}Content-Length: 1000000000000000\r\n\r\n`, many('x', 400_000)), { totalMs: 20_000 }),
  tree('21 million characters', 'parse-limit', refused, () => pageHtml({ after: many('word '.repeat(20), 210_000) })),
  tree('300,000 elements', 'parse-limit', refused, () => pageHtml({ after: many('<i>x</i>', 300_000) })),
  tree('nested 5,000 deep', 'parse-limit', refused, () => pageHtml({ middle: many('<div>', 5_000) })),
  tree('8,000 nested spans', 'parse-limit', refused, () => pageHtml({ middle: many('<span>', 8_000) + 'x' })),
  tree('nested 300 deep', 'article', 'Sloppy pages forget to close; that much is read.', () => pageHtml({ middle: many('<div>', 300) + 'x' + many('</div>', 300) })),
  tree('40 kB of unclosed formatting', 'parse-limit', refused, () => pageHtml({ middle: many('<b><i><font>', 3_300) + many('<p>x', 200) })),
  tree('formatting reopened in every paragraph', 'parse-limit', refused, () => pageHtml({ middle: many('<b><i><u><s><em><strong><small><code>', 40) + many('<p>x', 4_000) })),
  tree('unclosed links', 'article', kept, () => pageHtml({ after: many('<a href="/x">x', 3_000) })),
  tree('20,000 attributes on one element', 'article', kept, () => pageHtml({ middle: `<p ${Array.from({ length: 20_000 }, (_, n) => `a${n}=1`).join(' ')}>x</p>` })),
  tree('attribute of 5 MB', 'article', kept, () => pageHtml({ middle: `<p class="${many('x ', 2_500_000)}">x</p>` })),
  tree('srcset of 40,000 characters', 'article', kept, () => pageHtml({ middle: `<figure><img srcset="${many('a, ', 13_500)}" src="/a.jpg"></figure>` })),
  tree('srcset without commas', 'article', kept, () => pageHtml({ middle: `<img srcset="${many('a', 40_000)}">` })),
  tree('text of 2 MB in one paragraph', 'article', kept, () => pageHtml({ after: `<footer>${many('footer words go on ', 100_000)}</footer>` })),
  tree('one word of 1 MB', 'article', kept, () => pageHtml({ after: `<div>${many('x', 1_000_000)}</div>` })),
  tree('one million line breaks', 'article', kept, () => pageHtml({ after: many('\n', 1_000_000) })),
  tree('20,000 br', 'article', kept, () => pageHtml({ after: `<div>${many('x<br>', 20_000)}</div>` })),
  tree('120,000 br', 'article', kept, () => pageHtml({ after: `<div>${many('x<br>', 120_000)}</div>` })),
  tree('table of 40,000 cells', 'article', kept, () => pageHtml({ middle: `<table>${many(`<tr>${many('<td>1</td>', 100)}</tr>`, 400)}</table>` })),
  tree('colspan of a billion', 'article', kept, () => pageHtml({ middle: '<table><tr><td colspan="999999999" rowspan="999999999">1</td></tr></table>' })),
  tree('tables in tables', 'article', kept, () => pageHtml({ after: many('<table><tr><td>', 150) })),
  tree('list of 20,000 entries', 'article', kept, () => pageHtml({ after: `<ul>${many('<li><a href="/x">x</a></li>', 20_000)}</ul>` })),
  tree('5,000 headings', 'article', kept, () => pageHtml({ after: many('<h2>x</h2>', 5_000) })),
  tree('3,000 paragraphs', 'article', kept, () => pageHtml({ body: many(bodyHtml, 600) })),
  tree('comment of 5 MB', 'article', kept, () => pageHtml({ head: `<!--${many('-x', 2_500_000)}-->` })),
  tree('script of 5 MB', 'article', kept, () => pageHtml({ head: `<script>${many('<div>', 1_000_000)}</script>` })),
  tree('style of 5 MB', 'article', kept, () => pageHtml({ head: `<style>${many('a{}', 1_600_000)}</style>` })),
  tree('50,000 comments', 'article', kept, () => pageHtml({ after: many('<!-- x -->', 50_000) })),
  tree('100,000 character references', 'article', kept, () => pageHtml({ after: `<div>${many('&amp;&nbsp;', 50_000)}</div>` })),
  tree('JSON-LD of 10 MB', 'article', kept, () => pageHtml({ head: `<script type="application/ld+json">[${many('{"@type":"Thing"},', 550_000)}{}]</script>` })),
  tree('JSON-LD nested 50,000 deep', 'article', kept, () => pageHtml({ head: `<script type="application/ld+json">${many('[', 50_000)}</script>` })),
  tree('JSON-LD of nested graphs', 'article', kept, () => pageHtml({ head: `<script type="application/ld+json">${many('{"@graph":[', 3_000)}1${many(']}', 3_000)}</script>` })),
  tree('3,000 JSON-LD blocks', 'article', kept, () => pageHtml({ head: many('<script type="application/ld+json">{"@type":"NewsArticle","headline":"x"}</script>', 3_000) })),
  tree('20,000 metas', 'article', kept, () => pageHtml({ head: many('<meta property="og:image" content="/x.jpg">', 20_000) })),
  tree('title of 1 MB', 'article', kept, () => pageHtml({ head: `<meta property="og:title" content="${many('t', 1_000_000)}">` })),
  tree('byline of 100 kB', 'article', kept, () => pageHtml({ head: `<meta name="author" content="${many('By A and ', 11_000)}">` })),
  tree('20,000 dates', 'article', kept, () => pageHtml({ after: many('<time datetime="2024-01-01">1</time>', 20_000) })),
  tree('date of 50,000 digits', 'article', kept, () => pageHtml({ head: `<meta property="article:published_time" content="${many('1', 50_000)}">` })),
  tree('spaces in a date without end', 'article', kept, () => pageHtml({ head: `<meta property="article:published_time" content="1${many(' ', 60_000)}x">` })),
  tree('keywords of 60 kB', 'article', kept, () => pageHtml({ head: `<meta name="keywords" content="${many('a,', 30_000)}">` })),
  tree('10,000 pictures', 'article', kept, () => pageHtml({ after: many('<img src="/a.jpg" alt="x">', 10_000) })),
  tree('quotes that never close', 'article', kept, () => pageHtml({ after: `<p>${many('“', 20_000)}</p>` })),
  tree('200 kB of dots', 'article', kept, () => pageHtml({ after: `<p>${many('. ', 100_000)}</p>` })),
  tree('200 kB of combining marks', 'article', kept, () => pageHtml({ after: `<p>Z${many('\u0301', 100_000)}</p>` })),
]; // prettier-ignore
