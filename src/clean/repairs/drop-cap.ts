import { isCommonWord } from '../cues/common-words.ts';
import { editsOf, type RepairRule } from './repair-rule.ts';

const opening = /^(["“„«‘']?\p{Lu})[ \u00a0\n]+(\p{Ll}+)(?![\p{L}\p{M}])/gu;
/** Letters that are a word of their own; the longest list where the language is not known here. */
const oneLetterWords: Readonly<Record<string, string>> = {
  en: 'aio',
  de: 'o',
  fr: 'aàoy',
  es: 'aeouy',
  it: 'aeèioà',
  pt: 'aàeéo',
  nl: 'uo',
};
const anyOneLetterWord = 'aeiouyàèéêíóôúöåwvzksаеиоуявкс';
const vowel = /[aeiouyà-öø-ÿаеёиоуыэюя]/iu;

export const dropCap: RepairRule = {
  id: 'drop-cap',
  why: 'A drop cap set as an element of its own comes out apart from its word: "T he president".',
  *find(text, { language }) {
    yield* editsOf(text, opening, ([, capital = '', rest = '']) => {
      const letter = capital.slice(-1);
      const word = letter + rest;
      const isKnown = isCommonWord(word, language) || occursElsewhere(text, word);
      const alone = oneLetterWords[language?.split(/[-_]/)[0]?.toLowerCase() ?? 'en'] ?? anyOneLetterWord;
      const mayBeTwoWords = alone.includes(letter.toLowerCase()) && vowel.test(rest);
      return isKnown && !mayBeTwoWords ? capital + rest : null;
    });
  },
};

/** The same word further on, whole: "P resident Vale … the president". */
function occursElsewhere(text: string, word: string): boolean {
  if (word.length < 5) return false;
  const found = text.toLowerCase().indexOf(word.toLowerCase());
  return (
    found > 0 && !/\p{L}/u.test(text.charAt(found - 1)) && !/\p{L}/u.test(text.charAt(found + word.length))
  );
}
