/** What dechaff writes as HTML, looked at in a real browser: nothing of a page may run. */
import { Readable } from 'node:stream';
import { marked } from 'marked';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { epub } from '../../src/archive/export/epub.ts';
import { html as htmlExport } from '../../src/archive/export/html.ts';
import { markdown } from '../../src/archive/export/markdown.ts';
import { jsonFeed } from '../../src/archive/export/json-feed.ts';
import { toSafeMarkup } from '../../src/archive/export/safe-markup.ts';
import type { ExportFormat } from '../../src/archive/export/export-format.ts';
import { diffArticles } from '../../src/archive/revisions/diff-articles.ts';
import { toHtml as diffPage } from '../../src/cli/run-diff.ts';
import { cleanHtml } from '../../src/clean/clean-html.ts';
import { filesOfBook } from './files-of-book.ts';
import { pageHtml } from './sample-page.ts';
import { ScriptWatch } from './script-watch.ts';
import { xssPayloads, xssPlaces } from './xss-payloads.ts';

let browser: ScriptWatch;
beforeAll(async () => (browser = await ScriptWatch.open()));
afterAll(() => browser.close());
const runsOf = (body: string) => browser.runsOf(body);

const known = new Map<string, Article | null>();

/** The article of a page with the payload; each page is cleaned once for all tests. */
function cleaned(place: keyof typeof xssPlaces, payload: string): Article | null {
  const key = `${place} ${payload}`;
  let article = known.get(key);
  if (article === undefined) {
    article = cleanHtml(pageHtml(xssPlaces[place]!(payload)), { url: 'https://hostile.example/a' }).article;
    known.set(key, article);
  }
  return article;
}

async function exported(format: ExportFormat, article: Article): Promise<string> {
  const parts: string[] = [];
  const context = { title: article.headline ?? '', exportedAt: '2024-05-01T00:00:00Z', version: '0' };
  for await (const part of format(Readable.from([article]), context)) parts.push(part.toString());
  return parts.join('');
}

const withoutFrame = (document: string) => document.replace(/^[^]*<body[^>]*>|<\/body>[^]*$/g, '');

const forbidden =
  /<(?:script|style|iframe|object|embed|svg|math|form|input|button|template|meta|base|link|video|audio)\b/i;
/** Attributes of the elements that a browser would see. */
const attributesOf = (html: string) => [...html.matchAll(/<[a-z][^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*>/gi)].map(([tag]) => tag.replaceAll(/"[^"]*"/g, '""')); // prettier-ignore

it('the payloads run when nobody cleans them, so that the test can fail', async () => {
  let running = 0;
  for (const payload of xssPayloads) if ((await runsOf(payload).catch(() => 1)) > 0) running++;
  expect(running).toBeGreaterThan(45);
  for (const text of ['[a](javascript:ran())', '<img src=x onerror=ran()>']) {
    expect(await runsOf(await marked.parse(text)), text).toBeGreaterThan(0);
  }
  const page = '<html xmlns="http://www.w3.org/1999/xhtml"><body><script>ran()</script></body></html>';
  expect(await browser.show({ body: page, type: 'application/xhtml+xml' })).toEqual({
    runs: 1,
    isBroken: false,
  });
  expect((await browser.show({ body: page.slice(0, -5), type: 'application/xhtml+xml' })).isBroken).toBe(
    true,
  );
}, 300_000);

it.each(Object.keys(xssPlaces))(
  'nothing runs %s',
  async (place) => {
    const bodies: string[] = [];
    for (const payload of xssPayloads) {
      const article = cleaned(place, payload);
      if (article === null) continue;
      const document = await exported(htmlExport, article);
      const feed = JSON.parse(await exported(jsonFeed, article)) as { items: { content_html: string }[] };
      const diff = diffPage(
        [payload, payload],
        diffArticles({ ...article, headline: 'x', articleBody: 'x' }, article),
      );
      bodies.push(
        article.articleBodyHtml,
        withoutFrame(document),
        feed.items[0]?.content_html ?? '',
        // What books hold; feeds hold the same as JSON feeds.
        toSafeMarkup(article.articleBodyHtml, { imagesAsLinks: true }),
        withoutFrame(diff),
        // A renderer that lets HTML and every address through.
        await marked.parse(await exported(markdown, article)),
      );
      expect(article.articleBodyHtml, payload).not.toMatch(forbidden);
      for (const tag of attributesOf(article.articleBodyHtml)) {
        expect(tag, payload).not.toMatch(/\s(?:on\w+|style|id|name|srcdoc|formaction|action)=/i);
      }
      for (const [, address] of article.articleBodyHtml.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
        expect(address, payload).toMatch(/^https?:\/\//);
      }
    }
    expect(bodies.length).toBeGreaterThan(xssPayloads.length);
    // Many in one document first; each alone only where something ran.
    for (let at = 0; at < bodies.length; at += 40) {
      const some = bodies.slice(at, at + 40);
      if ((await runsOf(some.join('\n'))) === 0) continue;
      for (const body of some) expect(await runsOf(body), body).toBe(0);
    }
  },
  300_000,
);

it('nothing runs in a book, whose pages are XHTML', async () => {
  const articles = [...known.values()].filter((article) => article !== null);
  expect(articles.length).toBeGreaterThan(xssPayloads.length);
  const parts: Uint8Array[] = [];
  const context = { title: xssPayloads.join(' '), exportedAt: '2024-05-01T00:00:00Z', version: '0' };
  for await (const part of epub(Readable.from(articles), context)) parts.push(Buffer.from(part));
  const files = await filesOfBook(Buffer.concat(parts));
  const pages = [...files].filter(([name]) => name.endsWith('.xhtml'));
  const sections = pages.flatMap(([, page]) => page.toString().match(/<section /g) ?? []);
  expect(sections).toHaveLength(articles.length);
  for (const [name, page] of pages) {
    const seen = await browser.show({ body: page, type: 'application/xhtml+xml' });
    expect(seen, name).toMatchObject({ runs: 0, isBroken: false });
  }
}, 300_000);

it('Markdown holds no markup of the page and no link but to the web', async () => {
  for (const place of Object.keys(xssPlaces)) {
    for (const payload of xssPayloads) {
      const article = cleaned(place, payload);
      if (article === null) continue;
      const text = await exported(markdown, article);
      const outsideCode = text.replaceAll(/```[^]*?```/g, '').replaceAll(/`[^`]*`/g, '');
      expect(outsideCode, payload).not.toMatch(/<(?!https?:\/\/)[a-z!/?]/i);
      for (const [, address] of outsideCode.matchAll(/(?<!\\)\]\(\s*<?([^)\s]*)/g)) {
        expect(address, payload).toMatch(/^https?:\/\//);
      }
    }
  }
}, 300_000);
