/** The headings that may print the headline, each with how well the page's other statements agree with it. */
import { closest } from '../html/select.ts';
import type { Candidate } from './candidate.ts';
import { fieldText, foldForComparison, markupFreeText, printedText } from './field-text.ts';
import { headingText } from './heading-text.ts';
import { typesOf } from './json-ld.ts';
import type { PageFacts } from './page-facts.ts';
import type { MarkedElement } from './page-scan.ts';
import { type TitleTrimmer, titleParts } from './title-trimmer.ts';
import { ownAddress } from './url-date.ts';
import { sharedWords } from './word-overlap.ts';

export interface WeighedHeading {
  readonly mark: MarkedElement;
  readonly text: string;
  readonly trust: number;
}

/** A heading that shares no words with the page's other statements names the site or a box. */
export function weighHeadings(
  facts: PageFacts,
  stated: readonly Candidate<string>[],
  trimmer: TitleTrimmer,
): WeighedHeading[] {
  const { scan, url, linked } = facts;
  const title = markupFreeText(scan.title) ?? '';
  const firsts = scan.headings
    .filter(({ tag, element }) => tag === 'H1' && !linksHome(element, url))
    .slice(0, 12)
    .map((mark) => ({ mark, text: headingOf(mark.element, stated) }))
    .filter(({ text }) => text !== '' && !trimmer.isNamedByTitle(text, title));
  const inMain = firsts.filter(({ mark }) => mark.zone === 'main' && !isHidden(mark));
  const seconds = inMain.some(({ text }) => isBacked(text, stated)) ? [] : statedSeconds(facts, stated);
  const usable = (inMain.length > 0 ? inMain : seconds.length > 0 ? [] : firsts).slice(0, 6);
  // Newsrooms fill in the headline of their linked data themselves; elsewhere it is written for search engines.
  const isNews =
    linked.article !== null && typesOf(linked.article).some((type) => type.endsWith('NewsArticle'));
  const named = usable.filter(({ mark }) => headlineWords.test(mark.words));
  const weighed = usable.map(({ mark, text }, index) => {
    const fit = Math.max(0, ...stated.map(({ value }) => fitOf(text, value)));
    const isNamed = named.length === 1 && named[0]?.mark === mark && text.length <= longestTitle;
    const isHeading = text.length <= longestTitle && !(index > 0 && isOneWord(text));
    const trust =
      isNamed && fit >= 0.2 ? namedTrust : trustOf(isHeading ? fit : 0, isNews, usable.length === 1);
    if (fit === 0 && mark.zone !== 'main') return { mark, text, trust: strayTrust };
    return { mark, text, trust: trust - index * 2 - (firsts.length > 3 ? 6 : 0) };
  });
  const opening = secondAbove(facts, firsts, stated);
  return [
    ...weighed,
    ...seconds.map((second) => ({ ...second, trust: isNews ? 66 : 88 })),
    ...(opening === null ? [] : [{ ...opening, trust: openingTrust }]),
  ];
}

/** More than linked data, metadata, title and a first heading that all say the same. */
const openingTrust = 150;
/** Share of its words that another statement says, too. */
const leastFit = 0.3;
const leastWords = 5;

/** The headline that readers see, in a second heading over the text, where the page's only first heading, for search engines, stands below the text. */
function secondAbove(
  { scan }: PageFacts,
  firsts: readonly PrintedHeading[],
  stated: readonly Candidate<string>[],
): PrintedHeading | null {
  const [first, ...more] = firsts;
  if (first === undefined || more.length > 0) return null;
  const mark = scan.headings.find(({ tag, zone }) => tag === 'H2' && zone === 'main');
  if (
    mark === undefined ||
    mark.order > first.mark.order ||
    !hasTextBetween(mark.element, first.mark.element)
  )
    return null;
  const text = headingText(mark.element) ?? '';
  const fit = Math.max(0, ...stated.map(({ value }) => Math.max(fitOf(text, value), fitOf(value, text))));
  return text.split(/\s+/u).length >= leastWords && fit >= leastFit ? { mark, text } : null;
}

/** Three paragraphs and more beside the upper heading. */
function hasTextBetween(upper: Element, lower: Element): boolean {
  const paragraphs = [...(upper.parentElement?.querySelectorAll('p') ?? [])].filter(
    (paragraph) =>
      paragraph.textContent.length >= leastParagraph &&
      (paragraph.compareDocumentPosition(lower) & follows) !== 0,
  );
  return paragraphs.length >= 3;
}
const leastParagraph = 80;
/** `Node.DOCUMENT_POSITION_FOLLOWING` */
const follows = 4;

/** A word that any longer title may have: after another heading it heads a part of the text. */
const isOneWord = (text: string): boolean => /^[\p{Script=Latin}\p{N}]+$/u.test(text.trim());

/** Less than a title: a heading outside of the main part that nothing else on the page says. */
const strayTrust = 20;

/** Names of the heading that prints the story's headline, and how far it is trusted against what linked data, meta and title agree on. */
const headlineWords = /(?:^|[\s_-])(?:head-?line|(?:entry|post|article|story)[\w-]*-title)(?=$|[\s_-])/;
const namedTrust = 98;

/** Longer statements are descriptions, which share words with anything. */
const longestTitle = 200;
const fitOf = (heading: string, statement: string): number =>
  statement.length > longestTitle ? 0 : sharedWords(heading, statement);

/** A heading for screen readers only repeats the title or names a part of the page. */
const isHidden = ({ words }: MarkedElement): boolean =>
  /(?:^|[\s_-])(?:sr-only|screen-reader(?:-text|-only)?|visually-?hidden)(?=$|[\s_-])/.test(words);

/** Whether a statement says the heading, or most of its words where there are several. */
const isBacked = (text: string, stated: readonly Candidate<string>[]): boolean => {
  const hasSeveralWords = /\S\s+\S|[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]{4}/u.test(text);
  const own = foldForComparison(text);
  return stated.some(
    ({ value }) => foldForComparison(value) === own || (hasSeveralWords && fitOf(text, value) >= 0.5),
  );
};

/**
 * Where the first heading names the site, or is the trail of a breadcrumb, the story's is a second one: it prints what the title or
 * the metadata say, alone or behind a kicker. The longest of them, or none.
 */
function statedSeconds({ scan }: PageFacts, stated: readonly Candidate<string>[]): PrintedHeading[] {
  const parts = statedParts(stated);
  let longest: PrintedHeading | null = null;
  for (const mark of scan.headings.filter(({ tag, zone }) => tag === 'H2' && zone === 'main').slice(0, 6)) {
    const text = statedText(mark.element, parts);
    if (text !== null && text.length > (longest?.text.length ?? 0)) longest = { mark, text };
  }
  return longest === null ? [] : [longest];
}

interface PrintedHeading {
  readonly mark: MarkedElement;
  readonly text: string;
}

/** The statements and what stands between their separators, by their folded form. */
function statedParts(stated: readonly Candidate<string>[]): Map<string, string> {
  const parts = new Map<string, string>();
  for (const { value } of stated)
    for (const part of [value, ...titleParts(value)]) {
      const folded = foldForComparison(part);
      if (folded.length >= 12 && !parts.has(folded)) parts.set(folded, part);
    }
  return parts;
}

function statedText(heading: Element, parts: ReadonlyMap<string, string>): string | null {
  const own = foldForComparison(fieldText(printedText(heading)) ?? '');
  const same = parts.get(foldForComparison(headingText(heading) ?? '')) ?? parts.get(own);
  if (same !== undefined) return same;
  const rest = [...parts].find(([folded]) => own.endsWith(' ' + folded) && folded.length >= own.length * 0.4);
  return rest?.[1] ?? null;
}

/** With its kicker where metadata state it so, else without. */
function headingOf(heading: Element, stated: readonly Candidate<string>[]): string {
  const whole = foldForComparison(printedText(heading));
  const printed = headingText(heading) ?? '';
  const same = stated.find(({ value, source }) => source !== 'title' && foldForComparison(value) === whole);
  if (same === undefined) return printed;
  // Capitals are the page's style, and between a kicker and the rest only metadata have a sign.
  const isPlain = heading.children.length === 0 && printed !== printed.toUpperCase();
  return isPlain && foldForComparison(printed) === whole ? printed : same.value;
}

function trustOf(fit: number, isNews: boolean, isOnly: boolean): number {
  if (fit >= 0.5) return isNews ? 62 : 82 + 8 * fit;
  if (isOnly && fit >= 0.2 && !isNews) return 78;
  return isOnly && fit > 0 ? 60 : 38;
}

/** A heading whose link leads to the home page is the site's name. */
function linksHome(heading: Element, url: string | null): boolean {
  const href =
    heading.getElementsByTagName('a')[0]?.getAttribute('href') ?? closest(heading, 'a')?.getAttribute('href');
  if (href === null || href === undefined) return false;
  const target = URL.parse(ownAddress(href) ?? href, url ?? 'http://page.invalid/');
  const own = url === null ? null : URL.parse(url);
  return (
    target !== null &&
    /^\/(?:index\.\w+)?$/.test(target.pathname) &&
    target.search === '' &&
    own?.pathname !== target.pathname
  );
}
