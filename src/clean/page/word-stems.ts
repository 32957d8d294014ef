/** The beginnings of a text's words, by which two texts show that they speak of the same thing. */

import { isCommonAnywhere } from '../repairs/common-words.ts';

/** Words of four letters and more, cut to six, in lower case; of scripts without spaces, two signs each. */
export function stemsOf(text: string): string[] {
  const folded = text.toLowerCase();
  return [...(folded.match(/[\p{L}\p{N}]{4,}/gu) ?? [])].flatMap((word) =>
    /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/u.test(word)
      ? Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2))
      : [word.slice(0, 6)],
  );
}

/** Whether a word of five letters and more of the first stands in the second, or a pair of signs: shorter ones stand in any text. */
export function sharesStem(text: string, other: string): boolean {
  const stems = new Set(stemsOf(other));
  return stemsOf(text).some(
    (stem) => stems.has(stem) && (stem.length > 4 || stem.length === 2) && !isCommonAnywhere(stem),
  );
}
