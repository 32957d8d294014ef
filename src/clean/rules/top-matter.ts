import { wordsOf } from '../../article/identity.ts';
import type { Cues } from '../cues/cues.ts';
import { classWords, isNamedRecipePart } from '../html/class-words.ts';
import type { PageBlock } from '../page/page-block.ts';
import {
  endsLikeSentence,
  hasDate,
  isDateLine,
  isProse,
  isLinked,
  isSameText,
  isSentenceWithDate,
  lengthOf,
  wordCountOf,
} from '../page/block-signs.ts';
import { leadsDown } from '../page/link-target.ts';
import type { Finding, PageContext, Rule } from './rule.ts';

/** How many blocks before the first paragraph are looked at. */
const deepest = 14;

export const topMatter: Rule = {
  id: 'top-matter',
  stage: 'body',
  offOnListings: true,
  why: 'Headline, byline, date and section before the first paragraph are metadata.',
  *find(page, facts): Iterable<Finding> {
    const blocks = page.blocks.filter((block) => block.text !== '');
    const context = {
      ...facts,
      hasManyFirsts: titledSections(blocks) >= manyFirsts,
      headlineIndex: headlineBlock(page.allBlocks, facts.headline),
    };
    const first = blocks.findIndex(
      (block) =>
        isProse(block) &&
        !isOpening(block, facts) &&
        signOf(block, context) === null &&
        !isSaidAgain(block, blocks),
    );
    if (first === -1) return;
    yield* beforeHeadline(page.allBlocks, blocks, facts);
    yield* beforeText(blocks, first, context);
    yield* nearTheTop(blocks.slice(first, first + 5), context);
  },
};

/** A dek that the text does not say again, and that opens it therefore. */
const isOpening = ({ text }: PageBlock, { opening }: PageContext): boolean =>
  opening !== null && isSameText(text, opening);

function* beforeText(blocks: readonly PageBlock[], first: number, context: TopContext): Iterable<Finding> {
  const above = blocks.slice(0, first);
  const labels = new Set(context.labels.map(foldedWords));
  const printed = above.some(({ type }) => type === 'heading') ? context.headlineIndex : null;
  for (const [index, block] of above.slice(0, deepest).entries()) {
    if (isOpening(block, context)) continue;
    const sign =
      signOf(block, context) ??
      (isSaidAgain(block, blocks) ? 'said-again' : null) ??
      (isStatedLabel(block, labels) ? 'section' : null) ??
      (isLabel(block, context.url) && !titlesList(blocks[index + 1]) ? 'label-before-text' : null) ??
      headingSign(block, printed) ??
      aboutCue(block, context.cues);
    if (sign !== null) yield { block, evidence: [sign, 'before-first-paragraph'] };
  }
}

/** The headline and the byline also come after a dek; what looks like one down here is a heading of the text. */
function* nearTheTop(blocks: readonly PageBlock[], context: TopContext): Iterable<Finding> {
  for (const block of blocks.slice(0, 2)) yield* dateBefore(block);
  for (const block of blocks) {
    // A table of years, and one of names, is the text's own.
    const isText = isProse(block) || block.type === 'table' || tickerLine.test(block.text);
    const sign = isText ? null : signOf(block, { ...context, dek: null });
    // A year alone is no day: "Last seen in 2013 on the river".
    if (sign === 'date' && !/\p{Nd}\P{Nd}+\p{Nd}/u.test(block.text)) continue;
    if (sign !== null && !isSource(block)) yield { block, evidence: [sign, 'near-the-top'] };
  }
}

/** `<p><time>5 May 2024</time>The boat …`: the day in an element of its own, before the first words. */
function* dateBefore(block: PageBlock): Iterable<Finding> {
  const opening = block.pieces.find(({ text }) => text.trim() !== '');
  const holder = opening?.node?.parentElement ?? null;
  if (opening === undefined || holder === null || holder === block.element || opening.removal !== null)
    return;
  const isDated = holder.localName === 'time' || /-(?:date|datum|time|published)-/.test(classWords(holder));
  if (!isDated || !isDateLine(opening.text) || opening.text.length >= block.text.length) return;
  // "5 May 2024 was the day …" is a sentence.
  const goesOn = /^\s*\p{Ll}/u.test(block.text.slice(opening.text.length));
  if (block.text.startsWith(opening.text) && !goesOn)
    yield { block, start: 0, end: opening.text.length, evidence: ['date', 'before-first-words'] };
}

/** Most blocks that may stand above the headline, and fewest below it: more above it, and it is another story's. */
const mostAbove = 4;
const leastBelow = 3;

/** What stands above the headline that the page prints as its `<h1>` is none of the text: banners, the lead picture's caption. */
function* beforeHeadline(
  all: readonly PageBlock[],
  kept: readonly PageBlock[],
  context: PageContext,
): Iterable<Finding> {
  const { headline } = context;
  if (headline === null) return;
  const printed = all.find((block) => isFirstHeading(block) && isSameText(block.originalText, headline));
  if (printed === undefined) return;
  const above = kept.filter(({ index }) => index < printed.index);
  if (above.length > mostAbove || kept.length - above.length < leastBelow) return;
  for (const block of above)
    if (!isOpening(block, context)) yield { block, evidence: ['before-headline', 'before-first-paragraph'] };
}

/** "Source: the railway's press office, on Facebook" says where the text has it from; names begin upper case. */
const isSource = ({ text }: PageBlock): boolean =>
  /^[^:]{3,20}:\s*\p{Ll}/u.test(text) && wordCountOf(text) > 4;

/** Fewer words may well stand twice. */
const leastSaidAgain = 12;
/** How many blocks further down it is said again: a verdict stands over a review and at its end. */
const nearby = 5;

/** An excerpt, printed over the text that it was cut from: the text begins with it word for word, in another box. */
function isSaidAgain(block: PageBlock, blocks: readonly PageBlock[]): boolean {
  if (block.type === 'list' || block.type === 'table' || wordCountOf(block.text) < leastSaidAgain)
    return false;
  const said = foldedWords(block.text);
  const at = blocks.indexOf(block);
  return blocks
    .slice(at + 1, at + 1 + nearby)
    .some(
      (other) =>
        other.index <= block.index + nearby &&
        other.element.parentElement !== block.element.parentElement &&
        other.text.length >= block.text.length - 2 &&
        foldedWords(other.text).includes(said),
    );
}

function headingSign(block: PageBlock, headlineIndex: number | null): string | null {
  if (block.type !== 'heading') return null;
  if (headlineIndex !== null && block.index < headlineIndex) return 'before-headline';
  return isPrintedHeadline(block) ? 'headline-with-date' : null;
}

/** In one header with the day: the headline that the page prints, where metadata word another one. */
function isPrintedHeadline({ element }: PageBlock): boolean {
  const header = element.closest('article header, article hgroup');
  return header?.querySelector('time') != null && header.querySelector('h1, h2, h3') === element;
}

function headlineBlock(blocks: readonly PageBlock[], headline: string | null): number | null {
  if (headline === null) return null;
  return blocks.find(({ originalText }) => isSameText(originalText, headline))?.index ?? null;
}

/** "原标题：…", "本文来源：…" before the text: what a Chinese or Japanese site says of it. */
function aboutCue({ text, type }: PageBlock, cues: Cues): string | null {
  if (type !== 'paragraph' || lengthOf(text) > 200 || lengthOf(text) === text.length) return null;
  const cue = cues.match(text, 'authorBox');
  return cue?.isSetApart === true && !endsLikeSentence(text) ? `cue:${cue.phrase}` : null;
}

/** So many sections make it the page's way to title them, that the first of them are no headline. */
const manyFirsts = 3;

/** Sections of running text whose heading is a first-level one. */
function titledSections(blocks: readonly PageBlock[]): number {
  return blocks.filter(
    (block, index) => isFirstHeading(block) && blocks.slice(index + 1, index + 3).some(isProse),
  ).length;
}

const isFirstHeading = ({ type, level }: PageBlock): boolean => type === 'heading' && level === 1;

interface TopContext extends PageContext {
  readonly hasManyFirsts: boolean;
  /** Place of what prints the headline, null where nothing does. */
  readonly headlineIndex: number | null;
}

/** How many words a kicker has that stands before the headline in one heading: "Round and round: Swots and lazybones"; behind it more may come after a dash. */
const mostOfKicker = 6;

function isHeadline({ text, type }: PageBlock, headline: string): boolean {
  if (isSameText(text, headline)) return true;
  if (type !== 'heading') return false;
  const [words, own] = [wordsOf(text), wordsOf(headline)];
  if (own.length < 3) return false;
  const before = words.findIndex((_, at) => own.every((word, index) => words[at + index] === word));
  const behind = words.length - own.length - before;
  if (before <= 0) return false;
  return behind === 0
    ? before <= mostOfKicker
    : before + behind <= mostOfKicker * 2 && /\s[-–—|]\s/u.test(text);
}

const foldedWords = (text: string): string => wordsOf(text).join(' ');

/** The section's or a keyword's name, or a line of several. */
function isStatedLabel({ text, type }: PageBlock, labels: ReadonlySet<string>): boolean {
  if (type === 'list' || type === 'table' || lengthOf(text) > 120) return false;
  const parts = [text, ...text.split(/[,|/·•>›»]/u)].map(foldedWords).filter((part) => part !== '');
  const [whole = '', ...rest] = parts;
  return labels.has(whole) || (rest.length > 0 && rest.every((part) => labels.has(part)));
}

function signOf(block: PageBlock, context: TopContext): string | null {
  const { headline, dek, bylines, cues } = context;
  const { text } = block;
  // Points that sum the text up open it, also where metadata take them for the dek.
  if (dek !== null && block.type !== 'list' && isSameText(text, dek)) return 'dek';
  if (lengthOf(text) > 300) return null;
  if (headline !== null && isHeadline(block, headline)) return 'headline';
  if (block.type === 'heading') return signOfHeading(block, context);
  if (isTime(block)) return 'element:time';
  if (bylines.some((name) => isByline(block, name))) return 'byline';
  if (areMetaLines(text, bylines)) return 'lines';
  // Buttons that make letters larger and smaller.
  if (/^(?:[AΑ]\s?[+−–-]?\s*){2,4}$/iu.test(text)) return 'letter-size';
  const published = cues.match(text, 'published');
  if (
    published !== null &&
    (isDateLine(text) ? lengthOf(text) < 140 : saysHowLongAgo(text, published.phrase))
  )
    return `cue:${published.phrase}`;
  // Points of a story name hours as well; lists of its facts are told by their lines.
  const isPoints = block.type === 'list' && text.includes('\n');
  return (isPoints ? null : dateSign(text)) ?? bylineCue(text, cues);
}

function signOfHeading(block: PageBlock, context: TopContext): string | null {
  if (isTitle(block, context)) return 'element:h1';
  return context.bylines.some((name) => saysOnly(block.text, name)) ? 'byline' : null;
}

/** The name, with a word before it: "By Vanessa Roe". */
function saysOnly(text: string, name: string): boolean {
  const [words, own] = [wordsOf(text), wordsOf(name)];
  return own.length >= 2 && words.length <= own.length + 1 && words.slice(-own.length).join() === own.join();
}

/** A first-level heading, unless it is one of many, or stands below the one that prints the headline. */
const isTitle = (block: PageBlock, { hasManyFirsts, headlineIndex }: TopContext): boolean =>
  isFirstHeading(block) && !hasManyFirsts && (headlineIndex === null || block.index < headlineIndex);

/** "This was published 3 months ago" */
const saysHowLongAgo = (text: string, phrase: string): boolean =>
  wordCountOf(phrase) >= 3 && lengthOf(text) < 60 && /\p{Nd}/u.test(text) && !endsLikeSentence(text);

/** "9h05 - The exchange opens in green" */
const tickerLine = /^\d{1,2}\s?[h:.]\s?\d{2}\s*[-–—:|]\s*(?:\p{L}\S*\s+){3}/u;

function dateSign(text: string): string | null {
  if (isDateLine(text) && wordCountOf(text) <= 14 && !dateSentence.test(text) && !isSentenceWithDate(text))
    return 'date';
  return isDayFirst(text) ? 'date-first' : null;
}

/** "12:15 น.", "at 4 p.m." end with a stop and are no sentences. */
const dateSentence = /(?:\p{L}{3,}|\p{N})[.!?]["”]?$/u;

/** "2024年2月13日 10:01 発信地：リンドマルク/スカルン", "2024-05-13 10:22 来源：新华社 编辑：王芳": the day and the hour, and what else is to say of the page. */
function isDayFirst(text: string): boolean {
  return (
    /^(?:19|20)\d\d\s?[年./-]\s?\d{1,2}\s?[月./-]\s?\d{1,2}日?,?\s+\d{1,2}[:：時时]\d{2}/u.test(text) &&
    lengthOf(text) <= 200 &&
    !/[.!?。！？]/u.test(text)
  );
}

/** "[부산=강변일보 이서연 기자] 등대가 …": where the story is from and whose it is, before its first sentence. */
const opensSentence = /^\s*[[(【（][^\])】）]{3,40}[\])】）]\s*\S.{12,}[.!?。다]["”]?\s*$/su;

/** A name and a few words, or more words with a day among them: "Newsdesk, Dehradun. Published by: Neha Bisht. Updated Tue, 19 Mar 2024". */
function isByline({ text, type }: PageBlock, name: string): boolean {
  if (name.length <= 4 || lengthOf(text) >= 200 || /[?？]$/u.test(text.trim())) return false;
  if (!wordsOf(text).join(' ').includes(wordsOf(name).join(' ')) || opensSentence.test(text)) return false;
  const isShort =
    lengthOf(text) < 160 && wordCountOf(text) <= wordCountOf(name) + (type === 'list' ? 20 : 12);
  return isShort || (hasDate(text) && !/[.!?。।]\s/u.test(text) && !endsLikeSentence(text));
}

/** Several short lines in one block, each a name, a day or a label, a day among them. */
function areMetaLines(text: string, bylines: readonly string[]): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return (
    lines.length >= 2 &&
    lines.some(isDateLine) &&
    lines.every(
      (line) =>
        isDateLine(line) ||
        bylines.some((name) => line.includes(name) && lengthOf(line) < 80) ||
        (wordCountOf(line) <= 5 && !endsLikeSentence(line)),
    )
  );
}

/** All of it is the text of a `<time>`. */
function isTime({ element, text }: PageBlock): boolean {
  if (lengthOf(text) > 90) return false;
  const times = element.closest('time') === null ? [...element.getElementsByTagName('time')] : [element];
  return times.some(({ textContent }) => textContent.trim() === text.trim());
}

/** A few words behind "By": "By Monday evening, the decision was made." is a sentence, "By Anna J. Roe Jr." is none. */
function bylineCue(text: string, cues: Cues): string | null {
  const byline = cues.match(text, 'byline');
  if (byline === null || byline.isWhole || lengthOf(text) >= 80 || wordCountOf(text) > 8) return null;
  return /\p{Ll}{3,}[.!?…]["”]?$|[。！？]$/u.test(text) ? null : `cue:${byline.phrase}`;
}

/** A list of things to say, not of links: what stands right above it is its title. */
const titlesList = (next: PageBlock | undefined): boolean =>
  next?.type === 'list' && next.links.length === 0 && wordCountOf(next.text) >= leastOfList;

const leastOfList = 12;

/** A few words, all of a link or without any sentence: a section, a place, "3 min". */
function isLabel(block: PageBlock, url: string | null): boolean {
  if (block.type === 'heading') return false;
  if (block.type === 'list') return isLinked(block) && !leadsDown(block.element, url);
  if (block.type !== 'paragraph') return false;
  return (
    wordCountOf(block.text) <= 5 &&
    lengthOf(block.text) < 50 &&
    !(isNamedRecipePart(block.element) && /\p{L}/u.test(block.text)) &&
    !/^["„“«「].*["“”»」]$/su.test(block.text.trim()) &&
    // "Dear sisters and brothers," opens a speech.
    !/[.!?:,。！？，]["”»\s\p{Extended_Pictographic}\ufe0f]*$/u.test(block.text)
  );
}
