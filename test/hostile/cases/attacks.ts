/** What files other than pages try: jobs, feeds and sitemaps that swell, names that reach into objects, headers that begin others. */
import { gunzipSync } from 'node:zlib';
import { articlePath } from '../../../src/archive/article-path.ts';
import { makeCapture } from '../../../src/archive/warc/warc-record.ts';
import { terminalSafe } from '../../../src/cli/terminal-safe.ts';
import { readFeed } from '../../../src/discover/read-feed.ts';
import { readSitemap } from '../../../src/discover/read-sitemap.ts';
import { policyOfText } from '../../../src/fetch/robots.ts';
import { readJobFile } from '../../../src/schedule/read-job-file.ts';
import { sampleArticle } from '../../archive/sample-article.ts';
import { check, type HostileCase } from '../hostile-case.ts';
import { pageHtml } from '../sample-page.ts';

const url = 'https://hostile.example/feed.xml';
const isPolluted = () => ('polluted' in {} ? 'every object of the program was changed' : null);
/** Nine lines of ten references each: a gigabyte when they are resolved. */
const laughs = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "lol lol lol">${Array.from(
  { length: 9 },
  (_, at) => `<!ENTITY ${String.fromCharCode(98 + at)} "${`&${String.fromCharCode(97 + at)};`.repeat(10)}">`,
).join('')}]>`;
const outside = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY j SYSTEM "file:///etc/passwd">]>';

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.from(text));
}
const sitemapOf = (prolog: string, place: string) =>
  `${prolog}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://hostile.example/${place}</loc></url></urlset>`;
const feedOf = (prolog: string, title: string) =>
  `${prolog}<rss version="2.0"><channel><title>x</title><item><title>${title}</title><link>https://hostile.example/1</link></item></channel></rss>`;
const isSmall = (value: unknown) => {
  const text = JSON.stringify(value);
  if (text.includes('root:')) return 'a file of this machine was read';
  return text.length < 10_000 ? null : `${text.length} characters`;
};

const entities: HostileCase[] = Object.entries({ laughs, outside }).flatMap(([kind, prolog]) => [
  check({ name: `limits/feed with entities: ${kind}`, group: 'limits', why: 'Entities that a document declares are not resolved (OWASP, XXE).' }, () => isSmall(readFeed(feedOf(prolog, '&j;'), url))),
  check({ name: `limits/sitemap with entities: ${kind}`, group: 'limits', why: 'Entities that a document declares are not resolved (OWASP, XXE).' }, async () => {
    // A refusal of the whole file is right as well.
    const found = await Array.fromAsync(readSitemap(bytesOf(sitemapOf(prolog, '&j;')), url)).catch((error: Error) => error.message);
    return isSmall(found);
  }),
]); // prettier-ignore

const yamlBomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
  .split('')
  .map(
    (name, at) =>
      `${name}: &${name} [${Array.from({ length: 9 }, () => `*${'abcdefgh'[at] ?? ''}`).join(',')}]`,
  )
  .join('\n')}\n`;
const jobs: readonly (readonly [string, string])[] = [
  ['aliases that multiply', yamlBomb],
  ['an alias of itself', 'jobs: &a\n  - *a\n'],
  ['10,000 brackets', '['.repeat(10_000)],
  ['10,000 braces', '{a: '.repeat(10_000)],
  ['a tag of code', 'jobs: !!js/function "function () { return 1 }"\n'],
  ['two documents', 'jobs: []\n---\njobs: []\n'],
  [
    'keys of objects',
    '__proto__:\n  polluted: yes\nconstructor:\n  prototype:\n    polluted: yes\njobs: []\n',
  ],
  ['a merge key', 'x: &x\n  __proto__: {polluted: yes}\njobs:\n  - <<: *x\n    name: a\n'],
];

const warcBreak = 'a\r\nWARC-Type: response\r\n\r\nb';
const sequences: Readonly<Record<string, string>> = {
  'a link (OSC 8)': '\u001b]8;;https://evil.example\u001b\\link\u001b]8;;\u001b\\',
  'a link begun by C1': '\u009d8;;https://evil.example\u009clink',
  'a device string of C1': '\u0090q\u009c',
  'a question for settings': '\u001bP1$r\u001b\\',
  'the end of a paste': '\u001b[201~rm -rf /\u001b[200~',
  'the clipboard (OSC 52)': '\u001b]52;c;ZXZpbA==\u0007',
  'next line (C1)': 'one\u0085two',
};

const attacks: HostileCase[] = [
  ...entities,
  ...jobs.map(([name, text]) =>
    check({ name: `limits/jobs file with ${name}`, group: 'limits', why: 'A jobs file is bounded, and names no objects of the program.' }, () =>
      readJobFile(text).ok ? 'it is taken for a jobs file' : isPolluted(),
    ),
  ),
  check({ name: 'limits/robots file of 20,000 groups', group: 'limits', why: 'What is read of a robots file is bounded.' }, () => {
    const text = Array.from({ length: 20_000 }, (_, at) => `User-agent: a${at}\nDisallow: /${at}\n`).join('') + 'User-agent: *\nDisallow: /secret\n';
    return policyOfText('https://a.example/robots.txt', Buffer.from(text), 'dechaff').verdictOf(new URL('https://a.example/secret')).isAllowed ? 'the last group is not obeyed' : null;
  }),
  check({ name: 'limits/robots rule of many stars', group: 'limits', why: 'A pattern cannot take exponential time.' }, () => {
    const text = `User-agent: *\nDisallow: /${'*a'.repeat(60)}*b$\n`;
    const verdict = policyOfText('https://a.example/robots.txt', Buffer.from(text), 'dechaff').verdictOf(new URL(`https://a.example/${'a'.repeat(1_500)}`));
    return typeof verdict.isAllowed === 'boolean' ? null : 'no verdict';
  }),
  check({ name: 'safe-output/WARC header that begins another', group: 'safe-output', why: 'A header of a server is one line of a record.' }, async () => {
    const page = { kind: 'page', url: 'https://hostile.example/1', requestedUrl: 'https://hostile.example/1', html: pageHtml(), httpStatus: 200, headers: { 'content-type': 'text/html', 'x-name': warcBreak }, redirects: [], etag: warcBreak, lastModified: null, fetchMethod: 'http', fetchedAt: '2024-05-06T00:00:00Z', charset: 'utf-8', body: Buffer.from('x'), robots: null } as unknown as Parameters<typeof makeCapture>[0];
    const records = await makeCapture(page, { warcinfoId: '<urn:uuid:0>', requestHeaders: { 'user-agent': warcBreak }, earlier: null });
    const forged = records.filter(({ bytes }) => (gunzipSync(bytes).toString('latin1').match(/^WARC-Type:/gm) ?? []).length !== 1);
    return forged.length === 0 ? null : forged.map(({ type }) => type).join(', ');
  }),
  check({ name: 'safe-output/headlines composed and decomposed', group: 'safe-output', why: 'NFC and NFD of one name are one path, on every file system.' }, () => {
    const [one, two] = ['Café Ångström 한글', 'Café Ångström 한글'.normalize('NFD')].map((headline) => articlePath(sampleArticle({ headline })));
    return one === two && one === one?.normalize('NFC') ? null : `${one} and ${two}`;
  }),
  ...Object.entries(sequences).map(([name, text]) =>
    check({ name: `safe-output/terminal: ${name}`, group: 'safe-output', why: 'Links, clipboards and pastes of terminals are out of a page’s reach.' }, () => {
      const shown = terminalSafe(text);
      // eslint-disable-next-line no-control-regex -- finding control characters is the point
      return /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/.test(shown) ? JSON.stringify(shown) : null;
    }),
  ),
]; // prettier-ignore

export const attackCases: readonly HostileCase[] = attacks;
