/** Headlines and bylines that templates put together from several elements. */
import { describe, expect, it } from 'vitest';
import { parseByline } from '../../../src/clean/metadata/byline.ts';
import { articleOf, paragraphs } from '../sample-page.ts';

const page = (top: string, language = 'en'): string =>
  `<!doctype html><html lang="${language}"><head><title>Ferry returns to the old pier - Harbour News</title></head><body><main><article>${top}<div class="story">${paragraphs
    .map((text) => `<p>${text}</p>`)
    .join('')}</div></article></main></body></html>`;
const headlineOf = (heading: string): string | null => articleOf(page(heading)).headline;
const authorsOf = (byline: string, language?: string): string[] =>
  articleOf(page(`<h1>Ferry returns to the old pier</h1>${byline}`, language)).authors.map(
    ({ name }) => name,
  );

describe('a headline', () => {
  it('ends before the count of its comments, not before a year', () => {
    const story = 'Ferry returns to the old pier';
    expect(headlineOf(`<h1>${story} <a class="headline__comments" href="#c">(18)</a></h1>`)).toBe(story);
    expect(headlineOf(`<h1>${story} <span class="year">(1972)</span></h1>`)).toBe(`${story} (1972)`);
  });
});

describe('a byline', () => {
  it('has all the names that stand side by side, each marked as author', () => {
    const byline =
      '<div><span itemprop="author">Anna Berg</span>, <span itemprop="author">Tom Ito</span></div>';
    expect(authorsOf(byline)).toEqual(['Anna Berg', 'Tom Ito']);
  });

  it('ends before the paper that is set apart behind the name; a name in two pieces is one', () => {
    expect(authorsOf('<div class="author">Anna Berg <span>News portal Harbour</span></div>')).toEqual([
      'Anna Berg',
    ]);
    expect(authorsOf('<div class="author">Anna Maria <span>Berg</span></div>')).toEqual(['Anna Maria Berg']);
  });

  it.each([
    ['sr', '<p>Аутор: <a href="/a/1">Гордана Илић</a></p>', 'Гордана Илић'],
    ['sl', '<p>Avtorica: Katja Vrbnjak</p>', 'Katja Vrbnjak'],
    ['lt', '<p>Autorius: Jonas Petreikis</p>', 'Jonas Petreikis'],
    ['el', '<p>Συντάκτρια: Ελένη Γκιόκα</p>', 'Ελένη Γκιόκα'],
  ])('is read behind its label in %s', (language, byline, name) => {
    expect(authorsOf(byline, language)).toEqual([name]);
  });

  it('names who signs with initials behind a name, and no place', () => {
    const names = (raw: string): string[] =>
      parseByline(raw, { language: 'hr' }).authors.map(({ name }) => name);
    expect(names('Dora Kalebić, M.V.')).toEqual(['Dora Kalebić', 'M.V.']);
    expect(names('Dora Kalebić, Split')).toEqual(['Dora Kalebić']);
  });
});
