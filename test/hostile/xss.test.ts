/** What dechaff writes as HTML, looked at in a real browser: nothing of a page may run. */
import { Readable } from 'node:stream';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { html as htmlExport } from '../../src/archive/export/html.ts';
import { markdown } from '../../src/archive/export/markdown.ts';
import { jsonFeed } from '../../src/archive/export/json-feed.ts';
import { toSafeMarkup } from '../../src/archive/export/safe-markup.ts';
import type { ExportFormat } from '../../src/archive/export/export-format.ts';
import { diffArticles } from '../../src/archive/revisions/diff-articles.ts';
import { toHtml as diffPage } from '../../src/cli/run-diff.ts';
import { cleanHtml } from '../../src/clean/clean-html.ts';
import { findBrowser } from '../../src/fetch/browser/find-browser.ts';
import { silentLog } from '../../src/log.ts';
import { pageHtml } from './sample-page.ts';
import { xssPayloads, xssPlaces } from './xss-payloads.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  const { chromium } = await import('playwright');
  const options = { browserPath: process.env['DECHAFF_BROWSER'] ?? null, cacheDir: null, log: silentLog };
  const found = await findBrowser({ ...options, environment: process.env }, ({ libraryPath, ...start }) =>
    chromium.launch({
      ...start,
      ...(libraryPath && { env: { ...process.env, LD_LIBRARY_PATH: libraryPath } }),
    }),
  );
  if (found.kind === 'missing') throw new Error(found.message);
  browser = found.browser;
  page = await browser.newPage();
  page.on('dialog', (dialog) => void dialog.dismiss());
  // Nothing leaves the browser; pictures fail, as `onerror` wants it.
  await page.route('**/*', (route) => route.abort());
});
afterAll(() => browser.close());

const spy = '<script>window.count = 0; window.ran = () => { window.count++; };</script>';

/** How often the document called `ran`, while it loaded and when everything in it was pointed at, clicked and focused. */
async function runsOf(body: string): Promise<number> {
  await page.setContent(`<!doctype html><html><head>${spy}</head><body>${body}</body></html>`, {
    waitUntil: 'commit',
  });
  return page.evaluate(async () => {
    addEventListener('submit', (event) => event.preventDefault());
    // A link to the web would leave this page; only what could run something is followed.
    addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a[href], area[href]');
      if (/^https?:/i.test(link?.getAttribute('href') ?? '')) event.preventDefault();
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      for (const type of ['mouseover', 'pointerenter', 'mouseenter', 'focus', 'error', 'load']) {
        element.dispatchEvent(new Event(type));
      }
      element.click?.();
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
    return (window as unknown as { count: number }).count;
  });
}

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
