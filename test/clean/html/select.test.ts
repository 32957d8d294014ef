import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../src/clean/html/dom.ts';
import { closest, selectAll, selectFirst } from '../../../src/clean/html/select.ts';

const head = `<head><title>Ice</title><meta property="OG:type" content="Website"><script type="application/LD+json">{}</script></head>`;
const body = `<main id="top" class="Page entry-content"><header><h1>Ice on the <a href="/river" rel="Author noopener">river</a></h1><time>today</time></header>
  <p class="lead">One</p><p>Two</p><p style="text-align:right">Three</p><div><p>Four</p><h2><a href="/a"><img src="/Video/a"></a></h2></div>
  <blockquote class="pull-Quote">Five<blockquote>Six</blockquote></blockquote><p>Seven</p></main>
  <aside role="note"><input TYPE="Email" name="mail"><svg viewBox="0 0 1 1"><a href="/s"><title>S</title></a></svg></aside>
  <template><p class="lead">No part of the page</p></template>
  <div itemscope itemtype="https://schema.org/QAPage"><span itemprop="name articleBody">Eight</span></div>
  <div class="Entry-Content paywall-box" id="px-captcha" align="RIGHT"><noscript><p>Nine</p><p>Ten</p></noscript></div>`;

const selectors = [
  '*',
  'p',
  'P[STYLE]',
  'h1, h2, p + p + p',
  'p ~ blockquote, p:not(.lead) + p',
  'header > h1, main > p:first-child, p:last-of-type',
  'h2 a[href], a[href] img',
  'main p, header h1, body > aside',
  'main, [role="main"], aside, [role="note"]',
  '.entry-content, .page',
  '#px-captcha, #cf-wrapper',
  '[itemprop~="articleBody"], [itemtype$="/QAPage"]',
  '[class*="paywall" i], [class*="quote" i]',
  ':is(header, div) :is(h1, h2, p):not([class])',
  'div:has(img), main:has(> blockquote), p:has(+ blockquote)',
  'p[style*="right"], p[align="right"], div[align="right"]',
  'script[type="application/ld+json" i]',
  'meta[property="og:type" i][content="website" i]',
  'meta[property="og:type"], [viewbox]',
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
  const places = (found: Iterable<Element>): number[] =>
    [...found].map((element) => elements.indexOf(element));

  it.each(selectors)('find what jsdom finds, in its order: %s', (selector) => {
    for (const scope of [document, ...elements]) {
      expect(places(selectAll(scope, selector))).toEqual(places(scope.querySelectorAll(selector)));
      expect(selectFirst(scope, selector)).toBe(scope.querySelector(selector));
    }
    for (const element of elements) {
      expect(selectFirst([element], selector) === element).toBe(element.matches(selector));
      expect(closest(element, selector)).toBe(element.closest(selector));
    }
  });

  it.each(selectors)('find the same among listed elements: %s', (selector) => {
    expect(places(selectAll(elements, selector))).toEqual(places(document.querySelectorAll(selector)));
    expect(selectFirst(elements, selector)).toBe(document.querySelector(selector));
  });

  it('see what was changed since they were last asked', () => {
    const element = document.createElement('p');
    expect(selectFirst([element], '[lang="is"]') === element).toBe(false);
    element.lang = 'is';
    expect(selectFirst([element], '[lang="is"]') === element).toBe(true);
  });

  it('find nothing in nothing, and refuse what is no selector', () => {
    expect(selectAll([], 'p')).toEqual([]);
    expect(selectFirst([], 'p')).toBeNull();
    expect(() => selectAll(document, 'a[href')).toThrow();
    expect(() => selectAll(document, '> p')).toThrow();
  });
});
