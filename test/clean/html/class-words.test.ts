import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { classWords } from '../../../src/clean/html/class-words.ts';

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
  ['OptInstyled__Wrapper-k7', '-opt-in-wrapper-k7-'],
  ['adSlot inReadAd', '-ad-slot-in-read-ad-'],
])('reads the words of a name: %s', (name, words) => {
  expect(wordsOf(name)).toBe(words);
});

it('reads none in names that a program made up', () => {
  expect(wordsOf('bXkAd sc-gHrAd')).not.toMatch(/-ad-/);
  expect(wordsOf('', '1J7QK0AD')).not.toMatch(/-ad-/);
});

it('reads none in an id that is made of the heading inside', () => {
  const section = document.createElement('div');
  section.id = 's-further-topics';
  section.innerHTML =
    '<span id="further-topics"></span><h2>Further topics<a href="#further-topics">¶</a></h2>';
  expect(classWords(section)).not.toContain('topics');
  section.innerHTML = '<h2>Read on</h2>';
  expect(classWords(section)).toContain('topics');
});
