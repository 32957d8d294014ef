/**
 * Folds text for cue matching one code point at a time, so that offsets in the unfolded text stay known: case, width,
 * accents, typographic apostrophes and dashes, kinds of space, invisible characters.
 *
 * Marks are dropped only where leaving them out is a habit of writers (Latin, Greek, Cyrillic accents, Hebrew points,
 * Arabic vowel signs, the Devanagari nukta). Thai and Indic vowel signs are letters in all but name and stay.
 */

/** Ranges of code points, first and last. */
const droppedMarks: readonly (readonly [number, number])[] = [
  [0x300, 0x36f], // combining accents
  [0x483, 0x487], // Cyrillic
  [0x591, 0x5bd], // Hebrew points
  [0x5bf, 0x5bf],
  [0x5c1, 0x5c2],
  [0x5c4, 0x5c5],
  [0x5c7, 0x5c7],
  [0x610, 0x61a], // Arabic signs, tatweel, vowels
  [0x640, 0x640],
  [0x64b, 0x65f],
  [0x670, 0x670],
  [0x6d6, 0x6dc],
  [0x6df, 0x6e8],
  [0x6ea, 0x6ed],
  [0x93c, 0x93c], // Devanagari nukta
  [0xfe00, 0xfe0f], // variation selectors
];

function isDroppedMark(char: string): boolean {
  const codePoint = char.codePointAt(0)!;
  return droppedMarks.some(([first, last]) => codePoint >= first && codePoint <= last);
}

const invisible = /\p{Cf}/u;

/** Letters that Unicode does not decompose but people type without their stroke, or in a neighbour's form. */
const lookLike = new Map<string, string>([
  ...['‘', '’', '‛', 'ʼ', 'ʹ', 'ʻ', '`', '´', '′'].map((mark): [string, string] => [mark, "'"]),
  ...['“', '”', '„', '‟', '«', '»', '″'].map((mark): [string, string] => [mark, '"']),
  ['ß', 'ss'],
  ['ı', 'i'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ø', 'o'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ى', 'ي'], // Arabic alef maksura, Persian and Urdu yeh: one key away from each other
  ['ی', 'ي'],
  ['ک', 'ك'],
  ['ة', 'ه'],
  ['ہ', 'ه'],
  ['ھ', 'ه'],
  ['ς', 'σ'],
]);

const memoLimit = 0x3000;
const memo: string[] = [];

function isComposedScript(codePoint: number): boolean {
  return (
    (codePoint >= 0x3041 && codePoint <= 0x31ff) ||
    (codePoint >= 0x3400 && codePoint <= 0x9fff) ||
    (codePoint >= 0xac00 && codePoint <= 0xd7a3)
  );
}

function computeFold(codePoint: number): string {
  const char = String.fromCodePoint(codePoint);
  if (/\s/u.test(char)) return ' ';
  if (/\p{Pd}/u.test(char)) return '-';
  const decomposed = Array.from(char.toLowerCase().normalize('NFKD').toLowerCase())
    .filter((letter) => !isDroppedMark(letter) && !invisible.test(letter))
    .join('');
  // Hangul and kana are recomposed: a syllable must not match as the beginning of a longer one.
  const folded = decomposed.normalize('NFC');
  return Array.from(folded, (letter) => lookLike.get(letter) ?? letter).join('');
}

/** What one code point becomes: usually one character, `''` for what nobody sees, several for ligatures. */
export function foldCodePoint(codePoint: number): string {
  if (isComposedScript(codePoint)) return String.fromCodePoint(codePoint);
  if (codePoint >= memoLimit) return computeFold(codePoint);
  return (memo[codePoint] ??= computeFold(codePoint));
}

/** A whole string folded, its runs of space made one, its ends trimmed. */
export function foldText(text: string): string {
  let folded = '';
  for (const char of text.normalize('NFC')) folded += foldCodePoint(char.codePointAt(0)!);
  return folded.replace(/ +/g, ' ').trim();
}
