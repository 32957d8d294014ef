/** Tells the lines above a plain text's body apart: headline, dek, byline and dates, and the page around the story. */
import type { Author, PageDate } from '../../article/article.ts';
import { parseByline } from '../metadata/byline.ts';
import { stemsOf } from '../page/word-stems.ts';
import { farthest, findHeadline, wordsOfStory } from './find-headline.ts';
import { findStory, isEnded, isRunning, isShortLine, type StoryPlace } from './find-story.ts';
import { findByline, findLaterByline, isBylineLine, type SignedLines } from './byline-lines.ts';
import { dateIn, isDateLine, isUpdate, wordCount, type HeaderContext } from './header-lines.ts';
import { isMarkdown, withoutMarks } from './inline-markdown.ts';
import { namesIn } from './names-in-line.ts';
import type { LabelledHeader } from './labelled-header.ts';
import type { TextBlock } from './text-block.ts';

export interface TextHeader {
  readonly headline: string | null;
  readonly dek: string | null;
  readonly bylineRaw: string | null;
  readonly authors: readonly Author[];
  readonly published: PageDate | null;
  readonly modified: PageDate | null;
  /** The blocks that are not header. */
  readonly body: readonly TextBlock[];
  /** Those of them that the page printed around the story: menus, its footer, its tools. */
  readonly frame: ReadonlySet<TextBlock>;
}

/** How many blocks below the headline may be header, unless more than that stands between it and the story. */
const deepest = 7;
/** A date, or a section with its date, may stand above the headline. */
const mostAbove = 2;

export function readTextHeader(
  blocks: readonly TextBlock[],
  labelled: LabelledHeader | null,
  context: HeaderContext,
): TextHeader {
  const story = findStory(blocks, context.cues);
  const headline =
    labelled?.fields.has('headline') === true
      ? -1
      : findHeadline(blocks, story, (index) => isHeaderLine(blocks, index, context));
  const lines = readLines(blocks, headline ?? -1, story, context);
  const byline = lines.byline ?? laterByline(blocks, labelled, story, context);
  const taken = new Set([...lines.taken, ...linesOf(byline)]);
  if (headline !== null) taken.add(headline);
  const field = (name: 'headline' | 'dek' | 'byline' | 'published' | 'modified'): string | null =>
    labelled?.fields.get(name) ?? null;
  const isMarked = isMarkdown(blocks);
  const printed = (line: string | null | undefined): string | null =>
    line == null ? null : isMarked ? withoutMarks(line) : line;
  const dateField = (name: 'published' | 'modified'): PageDate | null => {
    const value = field(name);
    return value === null ? null : dateIn(value, context);
  };
  return {
    headline: field('headline') ?? printed(blocks[headline ?? -1]?.text),
    dek: field('dek') ?? printed(lines.dek),
    ...authorsOf(statedByline(field('byline'), context) ?? byline),
    published:
      dateField('published') ?? lines.published ?? dayAround(blocks, headline ?? story.start, story, context),
    modified: dateField('modified') ?? lines.modified,
    body: blocks.filter((_, index) => !taken.has(index)),
    frame: frameOf(blocks, story, headline ?? -1, lines.taken),
  };
}

/** Lines around headline and beginning of the story in which its day may stand when the header has none. */
const [farAbove, farBelow] = [12, 8];

/** The day that all date lines around the header name, or that one of them calls the day of publication. */
function dayAround(
  blocks: readonly TextBlock[],
  headline: number,
  story: StoryPlace,
  context: HeaderContext,
): PageDate | null {
  const lines = blocks
    .slice(Math.max(0, headline - farAbove), Math.min(story.end, story.start + farBelow))
    .flatMap((block) => (block.type === 'paragraph' && isDateLine(block.text, context) ? [block.text] : []))
    .filter((line) => !isUpdate(line, context));
  const called = lines.filter((line) => context.cues.match(line, 'published') !== null);
  const days = (called.length > 0 ? called : lines).map((line) => dateIn(line, context));
  const [first] = days;
  const isOne = days.every((day) => day?.value.slice(0, 10) === first?.value.slice(0, 10));
  return isOne ? (first ?? null) : null;
}

/** Asked only where neither a label nor a line above the text says who signs. */
const laterByline = (
  blocks: readonly TextBlock[],
  labelled: LabelledHeader | null,
  story: StoryPlace,
  context: HeaderContext,
): SignedLines | null =>
  labelled?.fields.has('byline') === true
    ? null
    : findLaterByline(blocks, story, toldBy(blocks, story), context);

const linesOf = (byline: SignedLines | null): readonly number[] => byline?.lines ?? [];

const authorsOf = (
  byline: Pick<SignedLines, 'raw' | 'authors'> | null,
): Pick<TextHeader, 'bylineRaw' | 'authors'> => ({
  bylineRaw: byline?.raw ?? null,
  authors: byline?.authors ?? [],
});

function statedByline(
  printed: string | null,
  { language }: HeaderContext,
): Pick<SignedLines, 'raw' | 'authors'> | null {
  if (printed === null) return null;
  const { authors } = parseByline(namesIn(printed, language), { language });
  return { raw: parseByline(printed, { language }).raw ?? printed, authors };
}

/** What stands before the headline and behind the story, and the short lines between the header's own and the first paragraph. */
function frameOf(
  blocks: readonly TextBlock[],
  story: StoryPlace,
  headline: number,
  taken: readonly number[],
): ReadonlySet<TextBlock> {
  const lastLine = Math.max(-1, ...taken);
  const opening = Math.max(
    story.start,
    blocks.findIndex((block, index) => index > lastLine && isRunning(block)),
  );
  const firstLine = story.start > 0 ? headline : (taken[0] ?? blocks.length);
  return new Set(
    blocks.filter((block, index) => {
      if (index >= story.end || (story.start > 0 && index < headline)) return true;
      return index > firstLine && index < opening && isShortLine(block);
    }),
  );
}

/** A byline or a date. */
function isHeaderLine(blocks: readonly TextBlock[], index: number, context: HeaderContext): boolean {
  const block = blocks[index];
  return (
    block?.type === 'paragraph' && (isBylineLine(blocks, index, context) || isDateLine(block.text, context))
  );
}

/** Whether the story uses a word of a line. */
function toldBy(blocks: readonly TextBlock[], story: StoryPlace): (line: string) => boolean {
  const told = wordsOfStory(blocks, story);
  return (line) => stemsOf(line).some((stem) => told.has(stem));
}

interface HeaderLines {
  /** Their blocks, in order. */
  readonly taken: readonly number[];
  readonly dek: string | null;
  readonly byline: SignedLines | null;
  readonly published: PageDate | null;
  readonly modified: PageDate | null;
}

const noLines: HeaderLines = { taken: [], dek: null, byline: null, published: null, modified: null };

/** Byline and date lines around the headline; what stands between it and the first of them below is the dek. */
function readLines(
  blocks: readonly TextBlock[],
  headline: number,
  story: StoryPlace,
  context: HeaderContext,
): HeaderLines {
  const found = readBylineAndDates(blocks, headline, story, context);
  const first = found.taken.find((index) => index > headline);
  const dekIndex = headline + 1;
  if (headline < 0 || first === undefined || first === dekIndex) return found;
  // Two blocks may stand between (a section's name and the dek); a date further down belongs to the body, unless it signs.
  if (first - dekIndex > 2 && first > story.start && found.byline === null) return noLines;
  const dek = blocks[dekIndex]?.text ?? '';
  if (dek.length > 450 || wordCount(dek) < 4) return found;
  return { ...found, dek, taken: [dekIndex, ...found.taken].sort((one, other) => one - other) };
}

/** The date of a date line, or of a byline that has one behind it. */
const dateOf = (line: string, isByline: boolean, context: HeaderContext): PageDate | null =>
  isByline || isDateLine(line, context) ? dateIn(line, context) : null;

function readBylineAndDates(
  blocks: readonly TextBlock[],
  headline: number,
  story: StoryPlace,
  context: HeaderContext,
): HeaderLines {
  const from = Math.max(0, headline - mostAbove, story.start - farthest);
  const last = Math.max(headline + deepest, story.start);
  const isTold = toldBy(blocks, story);
  const byline = findByline(blocks, { from, to: last + 1, headline, isTold }, context);
  const signed = new Set(byline?.lines);
  const taken = [...signed];
  let { published, modified } = noLines;
  for (let index = from; index <= last; index++) {
    const block = blocks[index];
    const isInStory = index > Math.max(headline + 1, story.start);
    if (block === undefined || (block.type !== 'paragraph' && isInStory)) break;
    if (block.type !== 'paragraph' || index === headline) continue;
    const date = dateOf(block.text, signed.has(index), context);
    const known = { published, modified };
    if (date !== null && published !== null && isUpdate(block.text, context)) modified ??= date;
    else published ??= date;
    if (published !== known.published || modified !== known.modified) taken.push(index);
    else if (taken.length > 0 && isInStory && isEnded(block.text)) break;
  }
  return {
    ...noLines,
    taken: [...new Set(taken)].sort((one, other) => one - other),
    byline,
    published,
    modified,
  };
}
