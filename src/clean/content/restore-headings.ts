/** Headings and short facts of the text that Readability drops with the boxes that they stand in: "Best overall", the name of what is tested, a part's title. */
import { makeInBoxes } from '../html/class-words.ts';
import type { Cues } from '../cues/cues.ts';
import type { Page } from '../page/page.ts';
import type { PageBlock } from '../page/page-block.ts';
import type { RemovalMark } from '../page/piece.ts';
import { isProse } from '../page/block-signs.ts';
import { isFoldable, opensPart } from '../html/foldable.ts';
import { linkOf, linkTargetOf } from '../page/link-target.ts';
import { closest, selectFirst } from '../html/select.ts';
import { repeatedTexts } from './restore-whole.ts';

/** In so many places, with kept paragraphs between them, headings of one build stand: they part the text. */
const leastPlaces = 3;
/** Share of them that must say something of their own: "Member", "Key data points" and "Read also" come again and again. */
const leastOwn = 0.8;

interface HeadingClues {
  readonly url: string | null;
  readonly cues: Cues;
}

/** Gives back the lost headings of which the text under them stayed, or which part the text. Returns their number. */
export function restoreHeadings(page: Page, dropped: RemovalMark, { url, cues }: HeadingClues): number {
  const lost = page.allBlocks.filter(
    (block) =>
      block.removal === dropped &&
      block.text === '' &&
      (block.type === 'heading' || givesFacts(block) || asks(block)),
  );
  const places = page.blocks.filter(isProse).map(({ index }) => index);
  const [first = Infinity] = places;
  const within = lost.filter(
    (block) =>
      block.index >= first &&
      !leadsAway(block, url) &&
      !namesMedia(page, block) &&
      !notOfText.some((kind) => cues.match(block.originalText, kind)?.isWhole === true),
  );
  const titles = lost.filter(
    (block) => (block.type === 'heading' ? block.level > 1 : asks(block)) && isTitleOfKeptBox(page, block),
  );
  const found = new Set([
    ...titles,
    ...openingKept(page, within, places.at(-1) ?? -1),
    ...parting(within, places),
  ]);
  page.restore([...found], (mark) => mark === dropped);
  return found.size + restoreOpeners(page, cues);
}

/** Rules that take a button, a label and what Readability left out. */
const takesOpeners = new Set(['readability', 'page-furniture']);
/** In characters. */
const longestOpener = 120;

/** Gives back the titles of folded parts of which the text stayed: a button or a line over it that opens it. Returns their number. */
function restoreOpeners(page: Page, cues: Cues): number {
  const labels = repeatedTexts(page.allBlocks);
  const lost = page.allBlocks.filter(
    (block) =>
      takesOpeners.has(block.removal?.rule ?? '') &&
      block.text === '' &&
      !labels.has(block.originalText.trim()) &&
      isOpener(page, block, cues),
  );
  const marks = new Set(lost.map(({ removal }) => removal));
  page.restore(lost, (mark) => marks.has(mark));
  return lost.length;
}

function isOpener(
  page: Page,
  { element, pieces, originalText, originalLinkShare }: PageBlock,
  cues: Cues,
): boolean {
  const text = originalText.trim();
  if (closest(element, '[role="tablist"]') !== null || originalLinkShare > 0) return false;
  if (text.length > longestOpener || !/\p{L}{3}/u.test(text)) return false;
  if (notOfOpener.some((kind) => cues.match(text, kind) !== null)) return false;
  const section = sectionBehind(pieces[0]?.node?.parentElement ?? element, text.length);
  return section !== null && page.blocksIn(section).some((block) => block.isKept && isProse(block));
}

/** Elements around a title that may hold nothing else: its heading, its bar. */
const mostBars = 2;
/** Characters beside the title: a sign for open and closed. */
const mostSigns = 4;

/** What a fold's title opens: right behind it, or behind the bar that holds it alone. */
function sectionBehind(title: Element, length: number): Element | null {
  let bar: Element | null = title;
  for (let level = 0; bar !== null && level <= mostBars; level++, bar = bar.parentElement) {
    // What it opens stands in the same box.
    if (bar.textContent.trim().length > length + mostSigns) return null;
    const section = bar.nextElementSibling;
    if (section !== null) return isFoldable(section) || opensPart(bar) ? section : null;
    if (bar.previousElementSibling !== null) return null;
  }
  return null;
}

/** What stands over buttons and other stories. */
const notOfText = ['share', 'comments', 'follow', 'relatedHeading'] as const;
const notOfOpener = [...notOfText, 'pageTool', 'seeAlso', 'tableOfContents'] as const;

/** Of one build, between the kept paragraphs, each before others. */
function parting(within: readonly PageBlock[], places: readonly number[]): PageBlock[] {
  const builds = Map.groupBy(within, (block) => block.type + makeInBoxes(block.element, 1));
  return [...builds.values()].filter((alike) => partTheText(alike, places)).flat();
}

/** Several lines, none of them a link: the address and the hours of a place, what speaks for a thing and against it. */
const givesFacts = ({ type, originalText, originalLinkShare }: PageBlock): boolean =>
  (type === 'list' || type === 'paragraph') &&
  originalLinkShare < 0.3 &&
  (type === 'list' || originalText.split('\n').length >= 2);

/** The question of an answer that opens below it, set as a line: builders of pages call it a tab. */
const asks = ({ type, originalText }: PageBlock): boolean =>
  type === 'paragraph' && originalText.length <= longestQuestion && /[?？؟]\s*$/u.test(originalText);
const longestQuestion = 200;

/** Blocks of a box that its title names: a question with its answer, points that sum a story up. */
const mostInBox = 12;

/** First in a box of which all else stayed: the question over its answer, "What you need to know" over the points. */
function isTitleOfKeptBox(page: Page, heading: PageBlock): boolean {
  const box = heading.element.parentElement;
  if (box === null || /^(?:article|main|body|header)$/.test(box.localName)) return false;
  const [first, last] = page.rangeOf(box) ?? [0, 0];
  if (first !== heading.index || last === first || last - first > mostInBox) return false;
  const others = page.allBlocks
    .slice(first + 1, last + 1)
    .filter(({ originalText, removal }) => originalText !== '' && !passedOver.has(removal?.rule ?? ''));
  return others.length > 0 && others.every(({ isKept }) => isKept);
}

/** The lost headings before the last paragraph behind which something stayed, or another of them that comes back. */
function openingKept(page: Page, within: readonly PageBlock[], last: number): PageBlock[] {
  const headings = new Set(within.filter(({ type }) => type === 'heading'));
  if (headings.size === 0) return [];
  const times = Map.groupBy(page.allBlocks, ({ originalText }) => originalText);
  const found: PageBlock[] = [];
  let next: PageBlock | null = null;
  for (const block of page.allBlocks.slice(0, last + 1).toReversed()) {
    if (block.originalText.trim() === '' || passedOver.has(block.removal?.rule ?? '')) continue;
    // What is printed again and again in a box of its own belongs to the page.
    const reach = times.get(block.originalText)?.length === 1 ? mostBoxes : 1;
    const opens: boolean =
      headings.has(block) && next !== null && isBoxedWith(page, block, next.element, reach);
    if (opens) found.push(block);
    next = block.isKept || opens ? block : null;
  }
  return found;
}

/** Around a heading: builders of pages put each part into several. */
const mostBoxes = 6;

/** At the heading's own side, or in the box after the one that the heading ends. */
function isBoxedWith(page: Page, heading: PageBlock, next: Element, reach: number): boolean {
  let box = heading.element.parentElement;
  for (let depth = 0; box !== null && depth < reach; depth++, box = box.parentElement) {
    if (box.contains(next)) return depth === 0 || box.localName !== 'body';
    if (page.rangeOf(box)?.[1] !== heading.index) return false;
  }
  return false;
}

const passedOver = new Set(['hidden', 'page-furniture', 'figure-caption', 'caption', 'advertisement']);

function partTheText(headings: readonly PageBlock[], places: readonly number[]): boolean {
  const before = headings.map(({ index }) => places.findIndex((place) => place > index));
  if (before.includes(-1) || new Set(before).size < leastPlaces) return false;
  const texts = new Set(headings.map(({ originalText }) => originalText));
  return texts.size >= headings.length * leastOwn;
}

/** To another page of the site: the title of another story. What leads to a shop or a maker is what the section is about. */
function leadsAway({ element, originalLinkShare }: PageBlock, url: string | null): boolean {
  if (originalLinkShare < 0.5) return false;
  const link = linkOf(element);
  return link === null || linkTargetOf(link, url) !== 'elsewhere';
}

/** The title of a film or a player, in its box or beside it. */
function namesMedia(page: Page, { element }: PageBlock): boolean {
  const box = element.parentElement;
  const [first, last] = (box === null ? null : page.rangeOf(box)) ?? [0, Infinity];
  const around =
    last - first <= mostInBox ? [box] : [element.previousElementSibling, element.nextElementSibling];
  return around.some((one) => one !== null && (isMedia(one) || selectFirst(one, media) !== null));
}

const media = 'video, audio, iframe';
const isMedia = ({ localName }: Element): boolean => /^(?:video|audio|iframe)$/.test(localName);
