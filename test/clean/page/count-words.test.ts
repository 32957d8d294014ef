import { describe, expect, it } from 'vitest';
import { countWords } from '../../../src/clean/page/count-words.ts';
import { wordCountOf } from '../../../src/clean/page/block-signs.ts';

describe('the number of words', () => {
  it.each([
    ['Bakers don’t sleep well at 3.30.', 6],
    ['बंदरगाह के मुखिया ने कहा', 5], // vowel signs are marks, and belong to their words
    ['துறைமுகம் திறந்தது', 2],
    ['نَزَلَ المَطَرُ', 2],
  ])('of "%s" is %i', (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  it('is the same for the rules, but for scripts that write a word in one or two characters', () => {
    expect(wordCountOf('बंदरगाह के मुखिया ने कहा')).toBe(5);
    expect(wordCountOf('துறைமுகம் திறந்தது')).toBe(2);
  });
});
