/** Snippets, title, authors and date of one page against the truth; null where the truth says nothing. */
import type { Truth } from './corpus.ts';
import type { Extraction } from './extraction.ts';

/** Counts as trafilatura's own evaluation takes them: a wanted sentence found is a hit, an unwanted one found is false. */
export interface SnippetCounts {
  readonly found: number;
  readonly missed: number;
  readonly unwanted: number;
  readonly avoided: number;
}

export function scoreSnippets(truth: Truth, text: string): SnippetCounts | null {
  if (truth.mustHave.length + truth.mustNotHave.length === 0) return null;
  const spaced = collapse(text);
  const has = (snippet: string) => spaced.includes(collapse(snippet));
  const found = truth.mustHave.filter(has).length;
  const unwanted = truth.mustNotHave.filter(has).length;
  return {
    found,
    missed: truth.mustHave.length - found,
    unwanted,
    avoided: truth.mustNotHave.length - unwanted,
  };
}

export function scoreTitle(truth: Truth, title: string | null): boolean | null {
  return truth.title === null ? null : foldTitle(title ?? '') === foldTitle(truth.title);
}

/** Case, width, quotes and dashes folded; a site's suffix or a missing word is a miss. */
function foldTitle(title: string): string {
  return collapse(title.normalize('NFKC').replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, ''))
    .toLowerCase()
    .replace(/["'“”„‟«»‹›‘’‚‛`´「」『』]/gu, '')
    .replace(/[‐‑‒–—―−]/gu, '-')
    .replace(/…/gu, '...')
    .trim();
}

/**
 * Exactly the list, in any order. Peers return one string: it is taken apart for them at commas and "and" words. A
 * truth that is itself one glued string is matched whole or taken apart.
 */
export function scoreAuthors(truth: Truth, authors: readonly string[], isOurs: boolean): boolean | null {
  if (truth.authors === null || truth.authors.length === 0) return null;
  const got = listKey(authors);
  const wanted = [listKey(truth.authors), listKey(truth.authors.flatMap(splitNames))];
  if (wanted.includes(got)) return true;
  return !isOurs && wanted.includes(listKey(authors.flatMap(splitNames)));
}

function listKey(names: readonly string[]): string {
  const folded = names.map((name) =>
    collapse(name.normalize('NFKC'))
      .toLowerCase()
      .replace(/[’‘`´]/gu, "'")
      .trim(),
  );
  return folded
    .filter((name) => name !== '')
    .sort()
    .join(' | ');
}

function splitNames(names: string): string[] {
  return names.split(/\s*[,;/|、・]\s*|\s+(?:and|und|et|y|e|en|och|og|i|и|&)\s+/u);
}

/** Same local day as printed, or, where both name their zone, the same day in UTC. */
export function scoreDate(truth: Truth, date: string | null): boolean | null {
  if (truth.datePublished === null) return null;
  if (date === null) return false;
  if (truth.datePublished.slice(0, 10) === date.slice(0, 10)) return true;
  const [wanted, got] = [utcDay(truth.datePublished), utcDay(date)];
  return wanted !== null && wanted === got;
}

function utcDay(date: string): string | null {
  if (!/(?:Z|[+-]\d\d:?\d\d)$/u.test(date)) return null;
  const instant = new Date(date.replace(' ', 'T').replace(/([+-]\d\d)(\d\d)$/u, '$1:$2'));
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString().slice(0, 10);
}

/** Ours says nothing about an input it refuses; the verdict of the page is then in the reason. */
export function saidVerdict(extraction: Extraction): string {
  return extraction.verdict ?? extraction.reason ?? 'none';
}

function collapse(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
