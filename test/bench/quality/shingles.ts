/**
 * The metric of the article-extraction benchmark: bags of 4-gram shingles over `\w+` tokens, precision and recall per
 * page, macro-averaged over pages; F1 is the harmonic mean of the two averages.
 */

export interface Shingles {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const shingleLength = 4;

/** Scripts written without spaces: one character is one token, or a page would be a handful of huge tokens. */
const tokenPattern =
  /[\p{Script=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[[\p{L}\p{N}_]--[\p{Script=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]]+/gv;

/** Soft hyphens say where a word may be broken, not where it ends: they go from truth and output alike. */
export function tokensOf(text: string): string[] {
  return text.replaceAll('\u00AD', '').normalize('NFC').match(tokenPattern) ?? [];
}

/** Bag of shingles; a text of fewer than four tokens is one shingle, a text without tokens none. */
export function shinglesOf(text: string): Map<string, number> {
  const tokens = tokensOf(text);
  const bag = new Map<string, number>();
  if (tokens.length === 0) return bag;
  for (let start = 0; start < Math.max(1, tokens.length - shingleLength + 1); start += 1) {
    const shingle = tokens.slice(start, start + shingleLength).join(' ');
    bag.set(shingle, (bag.get(shingle) ?? 0) + 1);
  }
  return bag;
}

/** Both empty is a perfect page; one empty scores 0 on the side that says something and on the other, as published. */
export function compareTexts(truth: string, output: string): Shingles {
  const wanted = shinglesOf(truth);
  const got = shinglesOf(output);
  let hits = 0;
  for (const [shingle, count] of got) hits += Math.min(count, wanted.get(shingle) ?? 0);
  const tooMuch = sum(got) - hits;
  const missed = sum(wanted) - hits;
  const precision = tooMuch === 0 && missed === 0 ? 1 : hits === 0 ? 0 : hits / (hits + tooMuch);
  const recall = tooMuch === 0 && missed === 0 ? 1 : hits === 0 ? 0 : hits / (hits + missed);
  return { precision, recall, f1: harmonicMean(precision, recall) };
}

export function harmonicMean(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}

/** Share of `part`'s shingles that stand in `whole`, 0–1; the yardstick for "this paragraph is missing". */
export function coverage(part: string, whole: ReadonlyMap<string, number>): number {
  const bag = shinglesOf(part);
  const total = sum(bag);
  if (total === 0) return 1;
  let hits = 0;
  for (const [shingle, count] of bag) hits += Math.min(count, whole.get(shingle) ?? 0);
  return hits / total;
}

function sum(bag: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const count of bag.values()) total += count;
  return total;
}
