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

/** FTS5 string: nothing inside it is an operator (https://sqlite.org/fts5.html#fts5_strings). */
const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Pieces of a phrase: words, and runs of a script without spaces. */
function piecesOf(phrase: string): { text: string; isUnspaced: boolean }[] {
  const pieces: { text: string; isUnspaced: boolean }[] = [];
  let end = 0;
  const text = phrase.normalize('NFKC');
  for (const match of text.matchAll(unspacedRun)) {
    pieces.push(
      { text: text.slice(end, match.index), isUnspaced: false },
      { text: match[0], isUnspaced: true },
    );
    end = match.index + match[0].length;
  }
  pieces.push({ text: text.slice(end), isUnspaced: false });
  return pieces.filter((piece) => /[\p{L}\p{N}\p{M}]/u.test(piece.text));
}

/**
 * An FTS5 expression that matches the phrase; null when there is no word in it. Its parts are joined by AND where
 * scripts meet, since between the pairs of a run and the next word stands the run's last character.
 */
export function toPhraseQuery(phrase: string, isPrefix: boolean): string | null {
  const pieces = piecesOf(phrase);
  const parts = pieces.map(({ text, isUnspaced }, index) => {
    const star = isPrefix && index === pieces.length - 1 ? ' *' : '';
    if (!isUnspaced) return quote(text.trim()) + star;
    return [...text].length === 1 ? `${quote(text)} *` : quote(pairsOf(text, false).join(' '));
  });
  if (parts.length === 0) return null;
  return parts.length === 1 ? parts[0]! : `(${parts.join(' AND ')})`;
}
