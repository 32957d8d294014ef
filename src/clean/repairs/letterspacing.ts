import { editsOf, type RepairRule } from './repair-rule.ts';

const gap = '[ \\u00a0\\u2009\\u200a\\u202f]';
/** At least five letters one space apart, not part of a longer word on either side. */
const spaced = new RegExp(`(?<![\\p{L}\\p{N}.'’-])\\p{L}(?:${gap}\\p{L}){4,}(?![\\p{L}\\p{N}.'’-])`, 'gu');
const vowels = /[aeiouyäöüàáâãåèéêëìíîïòóôõùúûœæаеёиоуыэюяіїєαεηιουω]/giu;

export const letterspacing: RepairRule = {
  id: 'letterspacing',
  why: 'Headings spaced by hand ("B R E A K I N G") are words to nobody but the eye; two spaces part the words.',
  *find(text) {
    yield* editsOf(text, spaced, ([found]) => {
      const letters = Array.from(found.replace(new RegExp(gap, 'gu'), ''));
      return isWord(letters) ? letters.join('') : null;
    });
  },
};

/** Letters that are a list stay apart: the alphabet, note names, chess pieces, variables. */
function isWord(letters: readonly string[]): boolean {
  const word = letters.join('');
  const first = letters[0] ?? '';
  if (first === first.toLowerCase()) return false;
  if (word !== word.toUpperCase() && word.slice(1) !== word.slice(1).toLowerCase()) return false;
  const share = (word.match(vowels)?.length ?? 0) / letters.length;
  if (share < 0.2 || share > 0.7) return false;
  if (letters.every((letter) => /[a-g]/iu.test(letter))) return false;
  return letters.some((letter, index) => index > 0 && letter < (letters[index - 1] ?? ''));
}
