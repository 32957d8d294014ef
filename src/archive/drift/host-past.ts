import type { PageSigns } from '../../clean/page-signs.ts';

/** What a number of a host's pages were like; JSON, and bounded however many pages it sums up. */
export interface HostPast {
  readonly pages: number;
  /** Pages with an article among them; author, date and length are asked of these only. */
  readonly articles: number;
  /** Sign → pages that showed it. */
  readonly signs: Readonly<Record<string, number>>;
  /** Words, and shares of the page that were kept, of the last articles. */
  readonly words: readonly number[];
  readonly keptShares: readonly number[];
  /** Layout hash → pages that had it. */
  readonly layout: Readonly<Record<string, number>>;
}

export const emptyPast: HostPast = {
  pages: 0,
  articles: 0,
  signs: {},
  words: [],
  keptShares: [],
  layout: {},
};

const mostSamples = 128;
const mostLayoutNames = 256;
/** Older pages count for less and less: the past is never longer than so many pages. */
const longestPast = 400;

export function hasArticle({ verdict, words }: PageSigns): boolean {
  return words > 0 && (verdict === 'article' || verdict === 'partial' || verdict === 'paywalled');
}

/** Signs that only a page with an article can show, or not. */
export function isAboutArticle(sign: string): boolean {
  return articleSigns.has(sign) || sign.startsWith('rule:');
}

const articleSigns: ReadonlySet<string> = new Set([
  'no-author',
  'no-date',
  'no-headline',
  'shorter',
  'longer',
  'keeps-less',
  'keeps-more',
]);

/**
 * The signs that a page shows. Lengths are compared with the host's own 5th and 95th percentile, and a layout is new when most of
 * its names were not seen in the past.
 */
export function signsOf(page: PageSigns, past: HostPast): Set<string> {
  const signs = new Set<string>([`verdict:${page.verdict}`]);
  if (page.words === 0) signs.add('empty');
  if (past.pages > 0 && isNewLayout(page.layout, past)) signs.add('new-layout');
  if (!hasArticle(page)) return signs;
  if (!page.hasAuthor) signs.add('no-author');
  if (!page.hasDate) signs.add('no-date');
  if (!page.hasHeadline) signs.add('no-headline');
  for (const rule of page.rules) signs.add(`rule:${rule}`);
  if (past.words.length < fewestSamples) return signs;
  if (page.words < quantile(past.words, 0.05) * 0.8) signs.add('shorter');
  if (page.words > quantile(past.words, 0.95) * 1.25) signs.add('longer');
  if (page.keptShare < quantile(past.keptShares, 0.05) * 0.9) signs.add('keeps-less');
  if (page.keptShare > quantile(past.keptShares, 0.95) * 1.1) signs.add('keeps-more');
  return signs;
}

const fewestSamples = 20;

/** A name that one page in fifty had is known. */
function isNewLayout(layout: readonly string[], past: HostPast): boolean {
  if (layout.length === 0) return false;
  const known = layout.filter((name) => (past.layout[name] ?? 0) >= Math.max(1, past.pages / 50));
  return known.length < layout.length / 2;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

export function withPage(past: HostPast, page: PageSigns, signs: ReadonlySet<string>): HostPast {
  const isArticle = hasArticle(page);
  return {
    pages: past.pages + 1,
    articles: past.articles + (isArticle ? 1 : 0),
    signs: counted(past.signs, signs),
    words: isArticle ? [...past.words, page.words].slice(-mostSamples) : past.words,
    keptShares: isArticle
      ? [...past.keptShares, Number(page.keptShare.toFixed(3))].slice(-mostSamples)
      : past.keptShares,
    layout: mostFrequent(counted(past.layout, page.layout)),
  };
}

/** Both pasts as one, the older drawn down to what is still worth knowing. */
export function mergedPasts(older: HostPast, newer: HostPast): HostPast {
  const weight = Math.min(1, Math.max(0, longestPast - newer.pages) / Math.max(1, older.pages));
  const merge = (
    one: Readonly<Record<string, number>>,
    other: Readonly<Record<string, number>>,
  ): Record<string, number> => {
    const sums: Record<string, number> = {};
    for (const [name, count] of Object.entries(one)) {
      const kept = Number((count * weight).toFixed(2));
      // What was seen on less than half a page of all those that still count is forgotten.
      if (kept >= 0.5) sums[name] = kept;
    }
    for (const [name, count] of Object.entries(other)) sums[name] = (sums[name] ?? 0) + count;
    return sums;
  };
  return {
    pages: Math.round(older.pages * weight) + newer.pages,
    articles: Math.round(older.articles * weight) + newer.articles,
    signs: merge(older.signs, newer.signs),
    words: [...older.words, ...newer.words].slice(-mostSamples),
    keptShares: [...older.keptShares, ...newer.keptShares].slice(-mostSamples),
    layout: mostFrequent(merge(older.layout, newer.layout)),
  };
}

function counted(
  counts: Readonly<Record<string, number>>,
  names: Iterable<string>,
): Readonly<Record<string, number>> {
  const sums: Record<string, number> = { ...counts };
  for (const name of names) sums[name] = (sums[name] ?? 0) + 1;
  return sums;
}

function mostFrequent(counts: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  const entries = Object.entries(counts);
  if (entries.length <= mostLayoutNames) return counts;
  return Object.fromEntries(
    entries.toSorted((one, other) => other[1] - one[1]).slice(0, (mostLayoutNames * 3) / 4),
  );
}
