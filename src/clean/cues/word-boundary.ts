/** Where a cue phrase may begin and end inside running text, in scripts with and without spaces between words. */

const wordChar = /[\p{L}\p{N}\p{M}]/u;
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u;
/**
 * What shows, in a script without spaces, that the phrase before it is part of a sentence: Japanese grammar is written in hiragana
 * (広告 is a label, 広告を見た is prose), Chinese particles, Thai vowels that belong to the consonant before them.
 */
const continuation = /[\p{Script=Hiragana}的了着過过们們\u0e30\u0e32\u0e33\u0e45\p{M}]/u;

/** The code point that ends right before `index`, as a string; `''` at the start. */
export function charBefore(text: string, index: number): string {
  if (index <= 0) return '';
  const low = text.charCodeAt(index - 1);
  const isLow = low >= 0xdc00 && low <= 0xdfff && index > 1;
  return isLow ? text.slice(index - 2, index) : text.slice(index - 1, index);
}

/** The code point that begins at `index`, as a string; `''` at the end. */
export function charAt(text: string, index: number): string {
  const codePoint = text.codePointAt(index);
  return codePoint === undefined ? '' : String.fromCodePoint(codePoint);
}

export function isWordChar(char: string): boolean {
  return char !== '' && wordChar.test(char);
}

export function isUnspaced(char: string): boolean {
  return char !== '' && unspaced.test(char);
}

function isCamelJoint(before: string, after: string): boolean {
  return /\p{Ll}/u.test(before) && /\p{Lu}/u.test(after);
}

/** Two of them are the inside of a word, as most places of a text are. */
const isSmallAscii = (code: number): boolean => code >= 0x61 && code <= 0x7a;

/**
 * Whether a phrase may begin at `index`. `allowGlued`: also where a space was lost between a small and a capital letter
 * ("the votesRead more"); for phrases of several words only, or "JavaScript" would contain a word.
 */
export function mayBeginAt(text: string, index: number, allowGlued: boolean): boolean {
  if (isSmallAscii(text.charCodeAt(index)) && isSmallAscii(text.charCodeAt(index - 1))) return false;
  const before = charBefore(text, index);
  const first = charAt(text, index);
  if (!isWordChar(before) || !isWordChar(first)) return true;
  if (isUnspaced(first) || isUnspaced(before)) return !/\p{M}/u.test(first);
  return allowGlued && isCamelJoint(before, first);
}

/** Whether a phrase whose last letter ends at `end` is whole when the next visible character stands at `nextIndex`. */
export function mayEndAt(text: string, end: number, nextIndex: number, allowGlued: boolean): boolean {
  const last = charBefore(text, end);
  const next = charAt(text, nextIndex);
  if (!isWordChar(next)) return true;
  if (isUnspaced(last)) return !continuation.test(next);
  if (!isWordChar(last) || isUnspaced(next)) return true;
  return allowGlued && isCamelJoint(last, next);
}
