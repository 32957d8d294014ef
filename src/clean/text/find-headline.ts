/** Finds the headline of a text: its first line, or, where a page's menus stand above the story, the line that the story is about. */
import { foldForComparison } from '../metadata/field-text.ts';
import { lengthOf } from '../page/block-signs.ts';
import { stemsOf } from '../page/word-stems.ts';
import { headingsOf, isContentsEntry, isRunning, type StoryPlace } from './find-story.ts';
import { wordCount } from './header-lines.ts';
import type { TextBlock } from './text-block.ts';

/** How many blocks above the story's first paragraph the headline and its lines may stand. */
export const farthest = 40;
/** Characters of a headline, dense scripts counted threefold. */
const [shortest, longest] = [15, 240];
/** Where fewer lines stand above the first paragraph, the first one is the headline. */
const fewest = 3;

/** Index of the headline's block; null for none. `isHeaderLine` tells bylines and dates. */
export function findHeadline(
  blocks: readonly TextBlock[],
  story: StoryPlace,
  isHeaderLine: (index: number) => boolean,
): number | null {
  if (story.start > 0) return likeliestTitle(blocks, story, isHeaderLine);
  const top = firstTitle(blocks);
  // A byline glued to its day: the scraper left the headline out.
  const first = top !== null && blocks[top]?.type === 'paragraph' && isHeaderLine(top) ? null : top;
  const opening = blocks.findIndex(isRunning);
  if (opening < fewest || (first !== null && isAbout(blocks[first]?.text ?? '', wordsOfStory(blocks, story))))
    return first;
  return likeliestTitle(blocks, { ...story, start: opening }, isHeaderLine) ?? first;
}

const isAbout = (title: string, told: ReadonlySet<string>): boolean =>
  stemsOf(title).some((part) => told.has(part));

export function wordsOfStory(blocks: readonly TextBlock[], { start, end }: StoryPlace): ReadonlySet<string> {
  const running = blocks.slice(start, end).filter(isRunning);
  return new Set(running.flatMap(({ text }) => stemsOf(text)));
}

/** The first heading, or a first line that is no sentence and has text after it. */
function firstTitle(blocks: readonly TextBlock[]): number | null {
  const [first, second] = blocks;
  if (first?.type === 'heading') return 0;
  if (first === undefined || second === undefined || !isTitle(first)) return null;
  // A section's name above the headline.
  const isKicker = wordCount(first.text) <= 3 && first.text.length <= 30;
  if (
    isKicker &&
    (second.type === 'heading' ? second.level === 1 : isTitle(second) && wordCount(second.text) >= 4)
  ) {
    return 1;
  }
  return 0;
}

function isTitle({ type, text }: TextBlock): boolean {
  if (type !== 'paragraph' || text.length > 220 || hasSentences(text)) return false;
  return !/[.。।۔;,:]["”’»」』)]*$/u.test(text) && !/^https?:/u.test(text);
}

/** A sentence ends within it, behind a word and not behind a name's initial. */
const hasSentences = (text: string): boolean =>
  (text.length > 100 && /\p{Ll}{4}[.。]\s+\p{Lu}/u.test(text)) || /\p{Ll}{3}\.\p{Lu}\p{Ll}/u.test(text);

function likeliestTitle(
  blocks: readonly TextBlock[],
  story: StoryPlace,
  isHeaderLine: (index: number) => boolean,
): number | null {
  const told = wordsOfStory(blocks, story);
  const from = Math.max(0, story.start - farthest);
  const lines = headerLinesOf(story.start, isHeaderLine) ?? Number.POSITIVE_INFINITY;
  const to = lines === Number.POSITIVE_INFINITY ? story.start : Math.max(story.start, lines);
  const printed = blocks.slice(from, to + 1).map(({ text }) => foldForComparison(text));
  const headings = headingsOf(blocks.slice(0, story.end));
  let likely = -1;
  let best: { index: number; score: number } | null = null;
  for (let index = from; index < to; index++) {
    const block = blocks[index];
    if (block === undefined || !mayBeHeadline(block) || isHeaderLine(index)) continue;
    if (isContentsEntry(block, index, headings)) continue;
    const share = shareTold(block.text, told);
    const again = printed.filter((text) => text === foldForComparison(block.text)).length > 1;
    if (share < 0.3 && block.type !== 'heading' && !again) continue;
    const score =
      share +
      worthOf(block, again) -
      // Below the byline it is a caption, behind the first paragraph the dek, and so it is below another candidate.
      (index > lines + 1 ? 0.8 : 0) -
      (index >= story.start ? 0.5 : 0) -
      (index - 1 === likely ? 0.5 : 0) -
      (0.3 * (to - index)) / farthest;
    if (share >= 0.4 && lengthOf(block.text) >= 35) likely = index;
    if (best === null || score >= best.score) best = { index, score };
  }
  return best?.index ?? null;
}

/** Share of its words that the story uses, 0–1. */
function shareTold(text: string, told: ReadonlySet<string>): number {
  const parts = stemsOf(text);
  return parts.length === 0 ? 0 : parts.filter((part) => told.has(part)).length / parts.length;
}

/** What its mark, its length and being printed twice are worth. */
const worthOf = (block: TextBlock, again: boolean): number =>
  (block.type === 'heading' ? 1 / block.level : 0) +
  (again ? 0.3 : 0) +
  Math.min(lengthOf(block.text), 70) / 140;

/** Where the byline and dates begin that stand nearest to the story's first paragraph: below it where it is the dek, above it where it is not. */
function headerLinesOf(opening: number, isHeaderLine: (index: number) => boolean): number | null {
  for (let index = opening + 1; index <= opening + mostBelow; index++) if (isHeaderLine(index)) return index;
  for (let index = opening - 1; index >= Math.max(0, opening - mostAbove); index--) {
    if (!isHeaderLine(index)) continue;
    let start = index;
    while (start > 0 && (isHeaderLine(start - 1) || isHeaderLine(start - 2))) start--;
    return isHeaderLine(start) ? start : start + 1;
  }
  return null;
}
/** Blocks below the first paragraph, and above it, among which the header's lines may be. */
const [mostBelow, mostAbove] = [8, farthest];

function mayBeHeadline(block: TextBlock): boolean {
  const length = lengthOf(block.text);
  if (length < shortest || length > longest) return false;
  return block.type === 'heading' || (isTitle(block) && !credit.test(block.text));
}

/** "(Foto: Bruno Sant'Ana)", "— Foto: TV Gerais", "(AP Photo/Marco Ugarte)": the end of a caption. */
const credit =
  /©|(?:fot|phot|bild|图片|写真|사진)\p{L}*\s?[:：／][^:]{2,60}$|[(（][^()（）]*(?:fot|phot|bild|afp|reuters|getty|epa|efe|写真)[^()（）]*[)）]/iu;
