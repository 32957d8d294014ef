import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { classWords } from '../../src/clean/class-words.ts';

const { document } = new JSDOM().window;

function wordsOf(className: string, id = ''): string {
  const element = document.createElement('p');
  element.className = className;
  element.id = id;
  return classWords(element);
}

it.each([
  ['relatedArticles', '-related-articles-'],
  ['related__articles', '-related-articles-'],
  ['topAd', '-top-ad-'],
  ['adSlot inReadAd', '-ad-slot-in-read-ad-'],
])('reads the words of a name: %s', (name, words) => {
  expect(wordsOf(name)).toBe(words);
});

it('reads none in names that a program made up', () => {
  expect(wordsOf('bXkAd sc-gHrAd')).not.toMatch(/-ad-/);
  expect(wordsOf('', '1J7QK0AD')).not.toMatch(/-ad-/);
});
