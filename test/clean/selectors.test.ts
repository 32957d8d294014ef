import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../src/clean/dom.ts';
import { closest, matches, selectAll, selectFirst } from '../../src/clean/selectors.ts';

const body = `<main id="top" class="Page entry-content"><header><h1>Ice on the <a href="/river" rel="Author noopener">river</a></h1><time>today</time></header>
  <p class="lead">One</p><p>Two</p><p style="text-align:right">Three</p><div><p>Four</p><h2><a href="/a"><img src="/Video/a"></a></h2></div>
  <blockquote class="pull-Quote">Five<blockquote>Six</blockquote></blockquote><p>Seven</p></main>
  <aside role="note"><input TYPE="Email" name="mail"><svg><a href="/s"><title>S</title></a></svg></aside>
  <div itemscope itemtype="https://schema.org/QAPage"><span itemprop="name articleBody">Eight</span></div>
  <div class="Entry-Content paywall-box" id="px-captcha" align="RIGHT"><noscript><p>Nine</p><p>Ten</p></noscript></div>`;
const head = `<head><title>Ice</title><meta property="OG:type" content="Website"><script type="application/LD+json">{}</script></head>`;

const selectors = [
  'p',
  'h1, h2, p + p + p',
  'p + p',
  'a[href]',
  'h2 a[href], a[href] img',
  'main p, header h1',
  'main, [role="main"], aside, [role="note"]',
  '.entry-content, .page',
  '#px-captcha, #cf-wrapper',
  '[itemprop~="articleBody"], [itemtype$="/QAPage"]',
  '[class*="paywall" i], [class*="quote" i]',
  'blockquote, [class*="quote" i]',
  'p[style*="right"], p[align="right"], div[align="right"]',
  'script[type="application/ld+json" i]',
  'meta[property="og:type" i][content="website" i]',
  'meta[property="og:type"]',
  'a[rel~="author"], input[type="email"]',
  'img[src^="/video"], img[src*="/video" i]',
  'title, [class], [itemprop]',
  'table',
];

describe.each(['<!doctype html>', ''])('selectors, on a page that begins with "%s"', (doctype) => {
  const parsed = parseHtml(`${doctype}<html lang="en">${head}<body>${body}</body></html>`);
  if (parsed.kind === 'refused') throw new Error('The page is small.');
  const { document } = parsed;
  const elements = [...document.querySelectorAll('*')];

  it.each(selectors)('find what jsdom finds: %s', (selector) => {
    for (const scope of [document, ...elements]) {
      const found = selectAll(scope, selector).map((element) => elements.indexOf(element));
      expect(found).toEqual(
        [...scope.querySelectorAll(selector)].map((element) => elements.indexOf(element)),
      );
      expect(selectFirst(scope, selector)).toBe(scope.querySelector(selector));
    }
    for (const element of elements) {
      expect(matches(element, selector)).toBe(element.matches(selector));
      expect(closest(element, selector)).toBe(element.closest(selector));
    }
  });

  it('find nothing in nothing', () => {
    expect(selectAll(null, 'p')).toEqual([]);
    expect(selectFirst(undefined, 'p')).toBeNull();
    expect(closest(undefined, 'p')).toBeNull();
  });

  it.each(['p:first-child', 'div > p', 'a[href', ''])('refuse what they do not know: "%s"', (selector) => {
    expect(() => selectAll(document, selector)).toThrow(SyntaxError);
  });
});
