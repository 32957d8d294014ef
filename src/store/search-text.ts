/**
 * Scripts that are written without spaces between words. Hangul has spaces, but glues endings to words; it is found as
 * CJK is.
 */
const unspacedRun =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30fc]+/gu;

/**
 * Text as the search index gets it: compatibility forms made one (NFKC), and every run of a script without spaces turned
 * into its overlapping pairs, ending in its last character alone: 東京都 → `東京 京都 都`. A query of n characters is then a
 * phrase of n − 1 pairs, and one of a single character a prefix, which needs neither a dictionary nor a scan
 * (Nie and Ren, "Chinese information retrieval: using characters or words?", 1999).
 */
export function toSearchText(text: string): string {
  return text.normalize('NFKC').replace(unspacedRun, (run) => ` ${pairsOf(run, true).join(' ')} `);
}

/** The pairs of a run; `withLast` adds the last character alone. */
function pairsOf(run: string, withLast: boolean): string[] {
  const characters = [...run];
  const pairs = characters.slice(0, -1).map((character, index) => character + characters[index + 1]!);
  return withLast ? [...pairs, characters.at(-1)!] : pairs;
}

/** Whether there is anything in the text that the search index could hold. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}\p{M}]/u.test(text.normalize('NFKC'));
}

/** A part of a phrase: words, or a run of a script without spaces, which is looked up by its pairs. */
export type PhrasePart =
  | { readonly kind: 'words'; readonly text: string }
  /** Overlapping pairs that stand one after the other. */
  | { readonly kind: 'pairs'; readonly pairs: readonly string[] }
  /** One character alone: the beginning of a pair, or the end of a run. */
  | { readonly kind: 'character'; readonly text: string };

/**
 * The parts of a phrase, all of which must be there. Where scripts meet they cannot be asked for side by side, since
 * between the pairs of a run and the next word stands the run's last character.
 */
export function phrasePartsOf(phrase: string): PhrasePart[] {
  const parts: PhrasePart[] = [];
  const text = phrase.normalize('NFKC');
  const addWords = (words: string): void => {
    if (hasWords(words)) parts.push({ kind: 'words', text: words.trim() });
  };
  let end = 0;
  for (const match of text.matchAll(unspacedRun)) {
    addWords(text.slice(end, match.index));
    const run = match[0];
    parts.push(
      [...run].length === 1
        ? { kind: 'character', text: run }
        : { kind: 'pairs', pairs: pairsOf(run, false) },
    );
    end = match.index + run.length;
  }
  addWords(text.slice(end));
  return parts;
}

/**
 * The words of a text as the tokenizer of the state file's search makes them (unicode61, `remove_diacritics 2`): letters,
 * digits and marks, in lower case, Latin letters without marks. For stores that take words and not texts.
 */
export function searchWords(text: string): string[] {
  return foldLetters(toSearchText(text)).match(/[\p{L}\p{N}\p{Co}\p{Mn}\p{Mc}]+/gu) ?? [];
}

export function foldLetters(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin}[\u0300-\u036f]*)[\u0300-\u036f]/gu, '')
    .normalize('NFC');
}
