/** How much two printings say the same. */
import { foldForComparison } from './field-text.ts';

/** Share of the first text's words (pairs of signs where a script has no spaces) that the second has too, 0–1. */
export function sharedWords(text: string, other: string): number {
  const own = wordsOf(text);
  const theirs = new Set(wordsOf(other));
  return own.length === 0 ? 0 : own.filter((word) => theirs.has(word)).length / own.length;
}

function wordsOf(text: string): string[] {
  return foldForComparison(text)
    .split(' ')
    .flatMap((word) =>
      /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/.test(word) && word.length > 2 ? pairsOf(word) : [word],
    )
    .filter((word) => word !== '');
}

const pairsOf = (word: string): string[] =>
  Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
