/** The article's headline: what its heading, its metadata and its title agree on, without the site's name. */
import { foldForComparison, fieldText, markupFreeText, printedText } from './field-text.ts';
import { headingText } from './heading-text.ts';
import type { Candidate } from './candidate.ts';
import { linkedText, metaText, type PageFacts } from './page-facts.ts';
import type { MarkedElement } from './page-scan.ts';
import { TitleTrimmer } from './title-trimmer.ts';
import { weighHeadings } from './weigh-headings.ts';

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
  const trimmer = new TitleTrimmer([...siteNames, ...homeNames(facts)], facts.url);
  const candidates = headlineCandidates(facts, trimmer);
  let best: HeadlineCandidate | null = null;
  let bestScore = -1;
  for (const candidate of candidates) {
    const score = candidate.trust + agreement(candidate, candidates);
    if (score > bestScore) [best, bestScore] = [candidate, score];
  }
  if (best === null) return null;
  best = withoutKicker(withoutNameBehind(wholeOf(best, candidates), candidates, trimmer), candidates);
  best = asPrinted(best, candidates);
  const folded = foldForComparison(best.value);
  const heading =
    best.heading ??
    candidates.find(({ heading, value }) => heading !== undefined && foldForComparison(value) === folded)
      ?.heading;
  return { value: best.value, source: best.source, heading: heading ?? anyHeadingLike(facts, folded) };
}

/** What links to the home page say: the site's name, more often than not. */
function homeNames({ scan, url }: PageFacts): string[] {
  const own = url === null ? null : URL.parse(url);
  const names: string[] = [];
  for (const link of scan.homeLinks) {
    const target = URL.parse(link.getAttribute('href') ?? '', url ?? 'http://page.invalid/');
    if (own !== null && bareHost(target) !== bareHost(own)) continue;
    const image = link.getElementsByTagName('img')[0]?.getAttribute('alt');
    for (const name of [
      printedText(link, ' ', 200),
      link.getAttribute('title'),
      link.getAttribute('aria-label'),
      image,
    ]) {
      const text = fieldText(name);
      if (text !== null && text.length <= 60) names.push(text);
    }
  }
  return names;
}

const bareHost = (url: URL | null): string => url?.hostname.replace(/^www\./, '') ?? '';

/** A statement that was cut, at a bound on its length or at a quotation mark that ended its attribute: another one has it whole. */
function wholeOf(best: HeadlineCandidate, all: readonly HeadlineCandidate[]): HeadlineCandidate {
  const bare = best.value.replace(/\s*(?:…|\.{3})$/, '');
  const isMarked = bare !== best.value;
  const whole = all.find(({ value }) => {
    if (!value.toLowerCase().startsWith(bare.toLowerCase()) || /(?:…|\.{3})$/.test(value)) return false;
    const rest = value.slice(bare.length);
    if (isMarked) return /^\s*[^\s.…|]/.test(rest);
    if (bare.length >= likelyBound) return /^\s*[\p{L}\p{N}]/u.test(rest);
    return best.source === 'meta' && /^\s?["“„«]/.test(rest);
  });
  return whole === undefined ? best : { ...best, value: whole.value };
}

/** Statements for search engines and networks are cut at this length or a little above. */
const likelyBound = 100;

/** The site's name printed in the heading as well, glued to the headline that another place states alone. */
function withoutNameBehind(
  best: HeadlineCandidate,
  all: readonly HeadlineCandidate[],
  trimmer: TitleTrimmer,
): HeadlineCandidate {
  if (best.heading === undefined) return best;
  const alone = all.find(
    ({ value }) =>
      value.length >= 12 &&
      best.value.startsWith(value) &&
      value !== best.value &&
      trimmer.isLikeSiteName(best.value.slice(value.length)),
  );
  return alone === undefined ? best : { ...best, value: alone.value };
}

/**
 * A line printed in the heading before the headline proper, where metadata state the rest alone. A kicker that metadata state
 * as well ("Harbours: The ferry is back") is part of the headline.
 */
function withoutKicker(best: HeadlineCandidate, all: readonly HeadlineCandidate[]): HeadlineCandidate {
  if (best.source === 'site' || best.heading === undefined) return best;
  const own = foldForComparison(best.value);
  // Networks get a shortened title; what linked data state whole is whole.
  const isWholeInData = all.some(
    ({ source, value }) => source === 'jsonld' && foldForComparison(value) === own,
  );
  const rest = all.find(({ value, source }) => {
    const theirs = foldForComparison(value);
    return (
      source !== 'title' &&
      (source !== 'meta' || !isWholeInData) &&
      theirs.length >= 15 &&
      theirs.length >= own.length * 0.4 &&
      own.endsWith(' ' + theirs)
    );
  });
  return rest === undefined ? best : { ...best, value: rest.value };
}

/** What metadata put behind the printed headline: the agency in brackets, the number of the page. */
const statedTail =
  /^\s*(?:[（(【[][^（(【[]{1,20}[）)】\]]|[-–—|]?\s*(?:Halaman|Page|Seite|Página|Pagina|Strona|Страница|Sayfa|Trang|Sida|Side)\s(?:all|\d{1,2}))$/iu;

function asPrinted(best: HeadlineCandidate, all: readonly HeadlineCandidate[]): HeadlineCandidate {
  if (best.heading !== undefined || best.source === 'site') return best;
  const printed = all.find(
    ({ heading, value }) =>
      heading !== undefined &&
      value.length >= 10 &&
      best.value.startsWith(value) &&
      statedTail.test(best.value.slice(value.length)),
  );
  return printed ?? best;
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

/** "Home gym must-haves ⋆", "Ponies at the games -": what is left of a pattern whose second part is empty. */
const withoutDecoration = (title: string): string =>
  title.replace(/\s+[-–—|:·•»⋆★☆]+$/u, '').replace(/^[|·•»⋆★☆]+\s+/u, '');

/** How much the other places speak for a candidate: the same words, or its words as part of theirs; each kind of place once. */
function agreement(candidate: HeadlineCandidate, all: readonly HeadlineCandidate[]): number {
  const own = foldForComparison(candidate.value);
  const bySource = new Map<string, number>();
  for (const other of all) {
    if (other === candidate || other.source === candidate.source) continue;
    const theirs = foldForComparison(other.value);
    const points =
      theirs === own
        ? isSameText(other.value, candidate.value)
          ? 14
          : 12
        : own.length > 12 && theirs.startsWith(own)
          ? 4
          : 0;
    bySource.set(other.source, Math.max(points, bySource.get(other.source) ?? 0));
  }
  return [...bySource.values()].reduce((sum, points) => sum + points, 0);
}

/** Also in its punctuation. */
const isSameText = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const otherTitleMetas = [
  'parsely-title',
  'sailthru.title',
  'cxenseparse:title',
  'dc.title',
  'dcterms.title',
  'citation_title',
  'title',
  'headline',
];

function headlineCandidates(facts: PageFacts, trimmer: TitleTrimmer): HeadlineCandidate[] {
  const { scan, linked, hints, document } = facts;
  const found: HeadlineCandidate[] = [];
  // What a heading prints whole is no title with the site's words behind it.
  const printed = new Set(
    scan.headings.slice(0, 40).map(({ element }) => foldForComparison(printedText(element, ' ', 400))),
  );
  const add = (
    raw: string | null | undefined,
    source: string,
    trust: number,
    heading?: MarkedElement,
  ): void => {
    const text = markupFreeText(raw);
    const isPrinted = heading !== undefined || (text !== null && printed.has(foldForComparison(text)));
    const value = text === null ? null : withoutDecoration(trimmer.trim(text, isPrinted));
    if (value === null || trimmer.isSiteName(value)) return;
    found.push({ value, source, trust, ...(heading === undefined ? {} : { heading }) });
  };
  if (hints?.headline !== undefined) {
    const element = document.querySelector(hints.headline);
    if (element !== null) add(headingText(element), 'site', 1000);
  }
  add(linkedText(linked.article?.['headline']), 'jsonld', 60);
  if (linked.article !== null && !('headline' in linked.article))
    add(linkedText(linked.article['name']), 'jsonld', 50);
  add(metaText(scan, 'og:title')?.value, 'meta', 58);
  add(metaText(scan, 'twitter:title')?.value, 'meta', 45);
  add(metaText(scan, ...otherTitleMetas)?.value, 'meta', 50);
  const itemprop = scan.marked.find(
    ({ itemprop, tag, zone }) =>
      itemprop.split(' ').includes('headline') && tag !== 'META' && zone === 'main',
  );
  if (itemprop !== undefined) add(headingText(itemprop.element), 'microdata', 56, itemprop);
  add(scan.title, 'title', 30);
  for (const { mark, text, trust } of weighHeadings(facts, found, trimmer))
    add(text, mark.tag.toLowerCase(), trust, mark);
  if (!found.some(({ source }) => source !== 'title')) {
    const second = scan.headings.find(({ tag, zone }) => tag === 'H2' && zone === 'main');
    if (second !== undefined) add(headingText(second.element), 'h2', 20, second);
  }
  const title = markupFreeText(scan.title);
  if (found.length === 0 && title !== null) found.push({ value: title, source: 'title', trust: 10 });
  return found;
}
