/** The article's headline: what its heading, its metadata and its title agree on, without the site's name. */
import { foldForComparison, markupFreeText, printedText } from './field-text.ts';
import type { Candidate } from './candidate.ts';
import { linkedText, metaText, type PageFacts } from './page-facts.ts';
import type { MarkedElement } from './page-scan.ts';

/** `heading`: the element that prints it, where one does. */
export interface HeadlineChoice {
  readonly value: string;
  readonly source: string;
  readonly heading: MarkedElement | null;
}

interface HeadlineCandidate extends Candidate<string> {
  readonly heading?: MarkedElement;
}

export function readHeadline(facts: PageFacts, siteNames: readonly string[]): HeadlineChoice | null {
  const candidates = headlineCandidates(facts, siteNames);
  let best: HeadlineCandidate | null = null;
  let bestScore = -1;
  for (const candidate of candidates) {
    const score = candidate.trust + agreement(candidate, candidates);
    if (score > bestScore) [best, bestScore] = [candidate, score];
  }
  if (best === null) return null;
  const folded = foldForComparison(best.value);
  const heading =
    best.heading ??
    candidates.find(({ heading, value }) => heading !== undefined && foldForComparison(value) === folded)
      ?.heading;
  return { value: best.value, source: best.source, heading: heading ?? null };
}

/** How much the other places speak for a candidate: the same words, or its words as part of theirs. */
function agreement(candidate: HeadlineCandidate, all: readonly HeadlineCandidate[]): number {
  const own = foldForComparison(candidate.value);
  let score = 0;
  for (const other of all) {
    if (other === candidate || other.source === candidate.source) continue;
    const theirs = foldForComparison(other.value);
    if (theirs === own) score += 12;
    else if (own.length > 12 && theirs.startsWith(own)) score += 4;
  }
  return score;
}

function headlineCandidates(facts: PageFacts, siteNames: readonly string[]): HeadlineCandidate[] {
  const { scan, linked, hints, document } = facts;
  const found: HeadlineCandidate[] = [];
  const add = (
    raw: string | null | undefined,
    source: string,
    trust: number,
    heading?: MarkedElement,
  ): void => {
    const text = markupFreeText(raw);
    const value = text === null ? null : withoutSiteName(text, siteNames);
    if (value === null || isSiteName(value, siteNames)) return;
    found.push({ value, source, trust, ...(heading === undefined ? {} : { heading }) });
  };
  if (hints?.headline !== undefined) {
    const element = document.querySelector(hints.headline);
    if (element !== null) add(printedText(element), 'site', 1000);
  }
  add(linkedText(linked.article?.['headline']), 'jsonld', 60);
  if (linked.article !== null && !('headline' in linked.article))
    add(linkedText(linked.article['name']), 'jsonld', 50);
  add(metaText(scan, 'og:title')?.value, 'meta', 58);
  add(metaText(scan, 'twitter:title')?.value, 'meta', 45);
  add(
    metaText(
      scan,
      'parsely-title',
      'sailthru.title',
      'cxenseparse:title',
      'dc.title',
      'dcterms.title',
      'citation_title',
      'title',
      'headline',
    )?.value,
    'meta',
    50,
  );
  const itemprop = scan.marked.find(
    ({ itemprop, tag, zone }) =>
      itemprop.split(' ').includes('headline') && tag !== 'META' && zone === 'main',
  );
  if (itemprop !== undefined) add(printedText(itemprop.element), 'microdata', 56, itemprop);
  const firsts = scan.headings.filter(({ tag }) => tag === 'H1');
  const inMain = firsts.filter(({ zone }) => zone === 'main');
  for (const [index, heading] of (inMain.length > 0 ? inMain : firsts).slice(0, 4).entries())
    add(printedText(heading.element), 'h1', 55 - index * 8 - (firsts.length > 3 ? 10 : 0), heading);
  add(scan.title, 'title', 30);
  if (found.length < 3) {
    const second = scan.headings.find(({ tag, zone }) => tag === 'H2' && zone === 'main');
    if (second !== undefined) add(printedText(second.element), 'h2', 20, second);
  }
  return found;
}

const separators = /\s+[|•·–—»«:‹›/~\\-]+\s+|\s*[|｜»«]\s*|_|\s[:-]{2,}\s/;

/** Takes the site's name off either end of a title, also through more than one separator. */
export function withoutSiteName(title: string, siteNames: readonly string[]): string {
  const folded = siteNames.map(foldForComparison).filter((name) => name.length > 1);
  let value = title;
  for (let round = 0; round < 3; round++) {
    const cut = cutOnce(value, folded);
    if (cut === null) break;
    value = cut;
  }
  return value;
}

function cutOnce(title: string, names: readonly string[]): string | null {
  const matches = [...title.matchAll(new RegExp(separators, 'g'))];
  const last = matches.at(-1);
  if (last !== undefined && last.index > 0) {
    const head = title.slice(0, last.index).trim();
    const tail = title.slice(last.index + last[0].length).trim();
    if (head !== '' && isName(tail, names)) return head;
  }
  const first = matches[0];
  if (first !== undefined && first.index > 0) {
    const head = title.slice(0, first.index).trim();
    const tail = title.slice(first.index + first[0].length).trim();
    if (tail !== '' && isName(head, names)) return tail;
  }
  return null;
}

function isName(part: string, names: readonly string[]): boolean {
  const folded = foldForComparison(part);
  if (folded === '') return true;
  const solid = folded.replace(/ /g, '');
  return names.some((name) => {
    const bare = name.replace(/ /g, '');
    return (
      bare === solid ||
      (solid.length > 3 &&
        bare.length > 3 &&
        (solid === 'www' + bare || bare === 'the' + solid || solid === 'the' + bare))
    );
  });
}

const isSiteName = (value: string, siteNames: readonly string[]): boolean =>
  isName(
    value,
    siteNames.map(foldForComparison).filter((name) => name.length > 1),
  );
