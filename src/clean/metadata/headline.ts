/** The article's headline: what its heading, its metadata and its title agree on, without the site's name. */
import { foldForComparison, markupFreeText, printedText } from './field-text.ts';
import { typesOf } from './json-ld.ts';
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
  best = withoutKicker(best, candidates);
  const folded = foldForComparison(best.value);
  const heading =
    best.heading ??
    candidates.find(({ heading, value }) => heading !== undefined && foldForComparison(value) === folded)
      ?.heading;
  return { value: best.value, source: best.source, heading: heading ?? anyHeadingLike(facts, folded) };
}

/** A smaller heading that prints the headline tells where the story begins just as well. */
function anyHeadingLike({ scan }: PageFacts, folded: string): MarkedElement | null {
  if (folded.length < 12) return null;
  return (
    scan.headings.slice(0, 40).find(({ element }) => {
      const text = foldForComparison(printedText(element, ' ', 400));
      return text.length >= 12 && (text === folded || text.startsWith(folded) || folded.startsWith(text));
    }) ?? null
  );
}

/** A line printed inside the heading before the headline proper: another place states the rest alone. */
function withoutKicker(best: HeadlineCandidate, all: readonly HeadlineCandidate[]): HeadlineCandidate {
  if (best.source === 'site') return best;
  const own = foldForComparison(best.value);
  const rest = all.find(({ value }) => {
    const theirs = foldForComparison(value);
    return theirs.length >= 15 && theirs.length >= own.length * 0.4 && own.endsWith(' ' + theirs);
  });
  if (rest === undefined) return best;
  return { ...rest, source: best.source, ...(best.heading === undefined ? {} : { heading: best.heading }) };
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
  const stated = [...found.map(({ value }) => value), scan.title ?? ''];
  for (const { mark, text, trust } of headingsByFit(facts, stated)) add(text, 'h1', trust, mark);
  add(scan.title, 'title', 30);
  if (!found.some(({ source }) => source !== 'title')) {
    const second = scan.headings.find(({ tag, zone }) => tag === 'H2' && zone === 'main');
    if (second !== undefined) add(printedText(second.element), 'h2', 20, second);
  }
  return found;
}

/** Main headings with how well the page's other statements agree with each: a heading that shares no words names the site or a box. */
function headingsByFit(
  { scan, url, linked }: PageFacts,
  stated: readonly string[],
): { mark: MarkedElement; text: string; trust: number }[] {
  const firsts = scan.headings.filter(({ tag, element }) => tag === 'H1' && !linksHome(element, url));
  const inMain = firsts.filter(({ zone }) => zone === 'main');
  const usable = (inMain.length > 0 ? inMain : firsts).slice(0, 6);
  const isOnly = usable.length === 1;
  // Newsrooms fill in the headline of their linked data themselves; elsewhere it is written for search engines.
  const isNews =
    linked.article !== null && typesOf(linked.article).some((type) => type.endsWith('NewsArticle'));
  return usable.map((mark, index) => {
    const text = printedText(mark.element);
    const fit = Math.max(0, ...stated.map((other) => sharedWords(text, other)));
    const trust =
      fit >= 0.5
        ? isNews
          ? 56
          : 82 + 8 * fit
        : isOnly && fit >= 0.2 && !isNews
          ? 78
          : isOnly && fit > 0
            ? 60
            : 38;
    return { mark, text, trust: trust - index * 2 - (firsts.length > 3 ? 6 : 0) };
  });
}

/** A heading whose link leads to the home page is the site's name. */
function linksHome(heading: Element, url: string | null): boolean {
  const href =
    heading.querySelector('a[href]')?.getAttribute('href') ?? heading.closest('a')?.getAttribute('href');
  if (href === null || href === undefined) return false;
  const target = URL.parse(href, url ?? 'http://page.invalid/');
  const own = url === null ? null : URL.parse(url);
  return (
    target !== null &&
    /^\/(?:index\.\w+)?$/.test(target.pathname) &&
    target.search === '' &&
    own?.pathname !== target.pathname
  );
}

/** Share of the first text's words (pairs of signs where a script has no spaces) that the second has too, 0–1. */
function sharedWords(text: string, other: string): number {
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

const separators = /\s+[|•·–—»«:‹›/~\\-]+\s+|\s*[|｜]\s*|_|\s[:-]{2,}\s/;

/** Takes the site's name off either end of a title, also through more than one separator. */
export function withoutSiteName(title: string, siteNames: readonly string[]): string {
  const folded = siteNames.map(foldForComparison).filter((name) => name.length > 1);
  let value = withoutGluedName(title, folded);
  for (let round = 0; round < 3; round++) {
    const cut = cutOnce(value, folded);
    if (cut === null) break;
    value = cut;
  }
  return value;
}

/** "武汉的声音-新华网": East Asian titles join the site's name without spaces. */
function withoutGluedName(title: string, names: readonly string[]): string {
  const match = /^(.{6,}?)\s?[-_—–|]{1,2}\s?([^-_—–|]{2,14})$/u.exec(title);
  const [, head, tail] = match ?? [];
  if (head === undefined || tail === undefined || !/[\u3040-\u30ff\u3400-\u9fff]/.test(head)) return title;
  const isMedium = /(?:网|網|報|报|新聞|新闻|ニュース|オンライン|频道|頻道|社|台|中心|日報|在线)$/u.test(
    tail,
  );
  return isMedium || isName(tail, names) ? withoutGluedName(head, names) : title;
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
