import { charAt, charBefore } from '../cues/word-boundary.ts';
import { editsOf, type RepairRule } from './repair-rule.ts';

const pattern = /[\u180e\u200b-\u200d\u2060-\u2064\ufeff]|[\u{e0000}-\u{e007f}]+/gu;
/** Scripts whose letters change shape at a joiner or non-joiner. */
const joinerScript =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
/** Scripts that mark word ends with a zero-width space. */
const zeroWidthSpaceScript =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
const emojiPart = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\u20e3\u{e007f}]/u;

export const zeroWidth: RepairRule = {
  id: 'zero-width',
  why: 'Zero-width marks split words for search and carry hidden text; joiners stay where a script or an emoji needs them.',
  *find(text) {
    yield* editsOf(text, pattern, ({ 0: found, index }) => (isNeeded(text, found, index) ? null : ''));
  },
};

function isNeeded(text: string, found: string, index: number): boolean {
  const before = charBefore(text, index);
  const after = charAt(text, index + found.length);
  switch (found) {
    case '\u200c':
      return joinerScript.test(before) && after !== '' && !/\s/u.test(after);
    case '\u200d':
      return joinerScript.test(before) || (emojiPart.test(before) && emojiPart.test(after));
    case '\u200b':
      return zeroWidthSpaceScript.test(before) && zeroWidthSpaceScript.test(after);
    default:
      // Flags of regions (England, Texas) are a black flag and tag characters.
      return before === '🏴' && found.endsWith('\u{e007f}');
  }
}
