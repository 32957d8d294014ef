/**
 * Where the story stands in a text that may hold all that its page printed, menus and footer included: the stretch of lines in which
 * running text most outweighs short lines ("maximum subsequence segmentation": Pasternack & Roth, Extracting Article Text from the Web
 * with Maximum Subsequence Segmentation, WWW 2009).
 */
import type { Cues } from '../cues/cues.ts';
import { endsLikeSentence, lengthOf, wordCountOf } from '../page/block-signs.ts';
import type { TextBlock } from './text-block.ts';

/** Indexes of blocks; what stands before `start` and from `end` on is the page around the story. */
export interface StoryPlace {
  readonly start: number;
  readonly end: number;
}

/** Characters (dense scripts counted threefold) from which a sentence is running text, and from which a line is so without its stop. */
const shortestSentence = 45;
const shortestUnended = 150;
const shortestAnnouncement = 25;
/** Most lines that such a line may announce. */
const mostEntries = 12;
/** What a block of running text weighs at most; what a line of a menu costs, and a heading that opens what is no story. */
const heaviest = 240;
const costOfLine = 36;
const costOfEnd = 150;
/** A row of a table has numbers. */
const costOfRow = 12;
/** Fewer short lines than these are no menu: header lines, a caption, a signature. */
const leastLines = 5;

export function isRunning({ type, text }: TextBlock): boolean {
  if (type === 'heading' || type === 'list' || type === 'rule') return false;
  const length = lengthOf(text);
  if (type !== 'paragraph') return true;
  if (endsLikeSentence(text)) return length >= shortestSentence;
  return length >= shortestUnended && !isMenu(text);
}

/** A menu in one line: "News World Business Travel", "OverviewNewsVideos": nearly all its words begin upper case, or are glued. */
function isMenu(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  const cased = words.filter((word) => /^[\p{Lu}\p{Ll}]/u.test(word));
  if (cased.length < words.length / 2) return false;
  const upper = cased.filter((word) => /^\p{Lu}/u.test(word)).length;
  const glued = words.filter((word) => /\p{Ll}\p{Lu}\p{Ll}/u.test(word)).length;
  return upper >= cased.length * mostlyUpper || glued >= words.length / 4;
}
/** German stories have two capitals of five. */
const mostlyUpper = 0.75;

export const isEnded = (text: string): boolean => endsLikeSentence(text) || /[?？]["”’»」』)]*$/u.test(text);

export function findStory(blocks: readonly TextBlock[], cues: Cues): StoryPlace {
  const { start, end: last } = heaviestStretch(weightsOf(blocks, cues));
  const end = endOfStory(blocks, last, cues);
  return {
    start: countLines(blocks.slice(0, start)) < leastLines ? 0 : start,
    end: countLines(blocks.slice(end)) < leastLines ? blocks.length : end,
  };
}

/** Behind the last paragraph: last short sentences, rows of numbers and ingredients, entries of more than a word or two, and a list that is announced. */
function endOfStory(blocks: readonly TextBlock[], last: number, cues: Cues): number {
  let end = last;
  let entries = 0;
  for (const block of blocks.slice(last)) {
    if (announcesList(block)) entries = mostEntries;
    else if (!goesOn(block) && (--entries < 0 || isFurniture(block.text, cues))) break;
    end++;
  }
  return end;
}

const goesOn = (block: TextBlock): boolean =>
  block.type === 'list' ? weightOfList(block.items) > 0 : isEnded(block.text) || isRow(block);

/** "The winners of this year are:" */
const announcesList = ({ type, text }: TextBlock): boolean =>
  type === 'paragraph' && /[:：]$/u.test(text) && lengthOf(text) >= shortestAnnouncement;

export const isFurniture = (text: string, cues: Cues): boolean =>
  furniture.some((kind) => cues.match(text, kind) !== null);
const furniture = [
  'seeAlso',
  'relatedHeading',
  'newsletter',
  'subscribe',
  'follow',
  'share',
  'comments',
  'consent',
  'authorBox',
  'rights',
  'tags',
  'pageTool',
] as const;

const isRow = ({ type, text }: TextBlock): boolean =>
  type === 'paragraph' && /\p{N}.*\p{N}/u.test(text) && !/[©®]|https?:/u.test(text);

function weightsOf(blocks: readonly TextBlock[], cues: Cues): number[] {
  const seen = new Set<string>();
  const headings = headingsOf(blocks);
  const isDialog = blocks.filter(({ text }) => asksConsent(text)).length >= leastOfDialog;
  return blocks.map((block, index) => {
    const isAgain = seen.has(block.text);
    seen.add(block.text);
    if (isRunning(block))
      return isAgain || (isDialog && asksConsent(block.text)) ? 0 : Math.min(lengthOf(block.text), heaviest);
    if (block.type === 'list') return weightOfList(block.items);
    if (opensOther(block.text, cues)) return -costOfEnd;
    if (block.type !== 'paragraph' || isEnded(block.text) || /[:：]$/u.test(block.text)) return 0;
    if (isContentsEntry(block, index, headings)) return 0;
    if (isDayOfOther(blocks, index) && cues.match(block.text, 'published') === null) return -costOfEnd;
    return isRow(block) ? -costOfRow : -costOfLine;
  });
}

/** Short lines with running text below them, by their words: the last place of each. */
export function headingsOf(blocks: readonly TextBlock[]): ReadonlyMap<string, number> {
  const headings = new Map<string, number>();
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    if (isShortLine(block) && next !== undefined && isRunning(next))
      headings.set(unnumbered(block.text), index);
  }
  return headings;
}

/** A line of a table of contents: printed again further down as a heading. */
export const isContentsEntry = (
  { text }: TextBlock,
  index: number,
  headings: ReadonlyMap<string, number>,
): boolean => (headings.get(unnumbered(text)) ?? -1) > index;

/** "2.8 8. Coaching" and "8. Coaching" are the same heading. */
const unnumbered = (text: string): string => text.replace(/^[\d.)\s]+(?=\p{L})/u, '').toLowerCase();

/** The day beside another story's title, with a paragraph of its text at most: "Nine champions of winter", "12.06.2026". */
function isDayOfOther(blocks: readonly TextBlock[], index: number): boolean {
  const text = blocks[index]?.text ?? '';
  if (text.length > longestDay || !wholeDay.test(text)) return false;
  const isTitle = (block: TextBlock | undefined): boolean =>
    block !== undefined && isShortLine(block) && !isRow(block) && wordCountOf(block.text) >= leastTitle;
  const below = blocks.slice(index + 1, index + 4).map((block) => isRunning(block));
  const isFollowed = below.some((isText, at) => isText && below[at + 1] === true);
  return !isFollowed && (isTitle(blocks[index - 1]) || isTitle(blocks[index + 1]));
}
const longestDay = 40;
const leastTitle = 5;
/** A day of a month of a year, in figures or with the month's name. */
const wholeDay =
  /\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:19|20)?\d\d(?!\d)|(?:19|20)\d\d[./年-]\s?\d{1,2}[./月-]\s?\d{1,2}|\d{1,2}\.?\s(?:de\s)?\p{L}{3,}\.?,?\s(?:de\s)?(?:19|20)\d\d|\p{L}{3,}\.?\s\d{1,2},?\s(?:19|20)\d\d/u;

/** What dialogs of cookies and subscriptions without them are full of. */
const asksConsent = (text: string): boolean => (text.match(consentWords)?.length ?? 0) >= 2;
const leastOfDialog = 3;
const consentWords =
  /cookies?|tracking|consent|einwilligung|zustimm|verarbeitungszweck|personali[sz]|datenschutz|privacy|kolačić|piškot|evästee|slapuk|sütik|informasjonskaps|çerez|куки|бисквит|クッキー|쿠키|کوکی|עוגיות|คุกกี้/giu;

/** The entries of a menu are a word or two. */
function weightOfList(items: readonly string[]): number {
  const length = items.reduce((sum, item) => sum + lengthOf(item), 0);
  return length / items.length < 25 ? -costOfLine * items.length : Math.min(length, heaviest);
}

function opensOther(text: string, cues: Cues): boolean {
  return (['relatedHeading', 'comments', 'newsletter'] as const).some(
    (kind) => cues.match(text, kind)?.isWhole === true,
  );
}

function heaviestStretch(weights: readonly number[]): StoryPlace {
  let best = { start: 0, end: weights.length, weight: 0 };
  let [start, sum] = [0, 0];
  for (const [index, weight] of weights.entries()) {
    if (sum <= 0) [start, sum] = [index, 0];
    sum += weight;
    if (sum > best.weight) best = { start, end: index + 1, weight: sum };
  }
  return best;
}

/** What menus, tools and footers consist of: lines that are no sentences, lists of a word or two. */
export const isShortLine = (block: TextBlock): boolean =>
  block.type === 'list'
    ? weightOfList(block.items) < 0
    : block.type === 'paragraph' && !isRunning(block) && !isEnded(block.text);

/** Lines that are no sentences, headings too: those of teasers; a list is one for each of its entries. */
function countLines(blocks: readonly TextBlock[]): number {
  return blocks
    .filter((block) => !isRunning(block) && !isEnded(block.text))
    .reduce((sum, block) => sum + (block.type === 'list' ? block.items.length : 1), 0);
}
