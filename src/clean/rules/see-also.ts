import type { CueMatch, Cues } from '../cues/cues.ts';
import type { PageBlock } from '../page/page-block.ts';
import {
  beginsUpper,
  endsLikeSentence,
  isLinked,
  isProse,
  isTitleLike,
  lengthOf,
  wordCountOf,
} from '../page/block-signs.ts';
import { closest } from '../html/select.ts';
import { linkShareOf, rowsOf, type BlockRow } from './block-rows.ts';
import { linkTargetOf } from '../page/link-target.ts';
import type { Finding, PageContext, Rule } from './rule.ts';
import { findLed, leadsToList, pointersAfter, titlesAfter } from './led-by-pointer.ts';
import { beginsWithHere, endsWithHere, isInParentheses, standsOut } from './line-signs.ts';
import { pointerCue } from './see-also-cue.ts';

export const seeAlso: Rule = {
  id: 'see-also',
  stage: 'body',
  offOnListings: true,
  why: 'Lines that lead to another story: "See also", "Read more", in all the ways that pages set them.',
  *find(page, context): Iterable<Finding> {
    for (const [index, block] of page.blocks.entries()) {
      if (block.type === 'code' || block.text === '') continue;
      if (block.type === 'quote') yield* findInQuote(page.blocks, index, context.cues);
      else if (block.type === 'list') yield* findInList(block, context.cues);
      else yield* findInBlock(page.blocks, index, block, context);
    }
  },
};

function* findInBlock(
  blocks: readonly PageBlock[],
  index: number,
  block: PageBlock,
  context: PageContext,
): Iterable<Finding> {
  const { cues, isText, keepEncyclopediaSections, url } = context;
  const cue = pointerCue(cues, block.text);
  if (
    isInBrackets(block) &&
    (cue !== null || block.links.length > 0 || isLabelledTitle(block.text) || beginsWithHere(block.text))
  ) {
    yield { block, evidence: ['in-brackets', cue === null ? 'pointer' : `cue:${cue.phrase}`] };
    return;
  }
  if (cue === null) {
    const said = saysInPassing(block, cues);
    if (said !== null) yield { block, evidence: [`cue:${said}`, 'in-passing'] };
    else if (isText && isArrowLine(blocks, index)) yield { block, evidence: ['arrow', 'title-like'] };
    else yield* findGlued(block, cues);
    return;
  }
  if (!cue.isWhole) {
    if (!leadsDown(block, url)) yield* findBegun(blocks, index, block, cue, context);
    return;
  }
  if (keepEncyclopediaSections && block.type === 'heading') return;
  const headsBox = isText || cues.match(block.text, 'relatedHeading')?.isWhole === true;
  yield* findLed(blocks, index, cue, headsBox);
}

/** A line that begins with the cue and says more. */
function* findBegun(
  blocks: readonly PageBlock[],
  index: number,
  block: PageBlock,
  cue: CueMatch,
  { cues, isText }: PageContext,
): Iterable<Finding> {
  const evidence = isSlantedLine(block, cue)
    ? [`cue:${cue.phrase}`, 'set-apart-line']
    : signsOfLine(block, 0, block.text, cue);
  const led = isText ? titlesBelow(blocks, index) : linksBelow(blocks, index);
  if (led.length > 0) yield* announcedBy(block, led, cue);
  else if (evidence !== null) yield { block, evidence };
  else if (isText && isOwnLine(blocks, index, cue))
    yield { block, evidence: [`cue:${cue.phrase}`, 'own-line'] };
  else yield* findGlued(block, cues);
}

/** Below "Read also these stories:". */
function linksBelow(blocks: readonly PageBlock[], index: number): PageBlock[] {
  const block = blocks[index];
  return block !== undefined && leadsToList(block) ? pointersAfter(blocks, index) : [];
}

/** A text has lost the links: the titles below "Read more about the harbour:", or below a heading like "Related insights". */
function titlesBelow(blocks: readonly PageBlock[], index: number): PageBlock[] {
  const block = blocks[index];
  if (block === undefined) return [];
  const titles = titlesAfter(blocks, index + 1);
  if (leadsToList(block)) return titles;
  const isHeading = isTitleLike(block.text) && wordCountOf(block.text) <= 6;
  return isHeading && titles.length > 1 ? titles : [];
}

/** "See more examples below.": a sentence whose links lead to other places of the same text. */
const leadsDown = ({ text, links }: PageBlock, url: string | null): boolean =>
  links.length > 0 &&
  endsLikeSentence(text) &&
  links.every((link) => /#[\w-]/.test(link.getAttribute('href') ?? '') && linkTargetOf(link, url) === 'page');

/** "[All that happens at the harbour is in our live blog.]": a paragraph of its own in square brackets, with a link or a cue. */
const isInBrackets = ({ type, text }: PageBlock): boolean =>
  type === 'paragraph' && lengthOf(text) <= 400 && /^\s*\[[^[\]]+\]\s*$/u.test(text);

/** "[The case in short: a bridge is swept away in a minute]" */
const isLabelledTitle = (text: string): boolean =>
  /^\s*\[\s*\p{L}[^:.[\]]{3,40}:\s+\S+(?:\s+[^\s.\]]+){2,}\s*\]\s*$/u.test(text);

const arrow = /^\s*(?:[→➔➡⇒▶►⋙]\ufe0f?|>>|»(?=\s))\s*(?=\P{Ll})/u;

/** "→ Why towns should own their bridges", alone between paragraphs: several of them are a list of the text's own. */
function isArrowLine(blocks: readonly PageBlock[], index: number): boolean {
  const { type, text } = blocks[index] ?? { type: null, text: '' };
  if (type !== 'paragraph' || !arrow.test(text) || lengthOf(text) > 140) return false;
  const beside = [blocks[index - 1], blocks[index + 1]];
  return (
    isTitleLike(text) &&
    wordCountOf(text) >= 3 &&
    beside.some((block) => block !== undefined && isProse(block)) &&
    !beside.some((block) => block !== undefined && arrow.test(block.text))
  );
}

/** "(How the money was found, we wrote.)", "We wrote about the money here." */
function saysInPassing({ type, text }: PageBlock, cues: Cues): string | null {
  if (type !== 'paragraph' || lengthOf(text) > 140) return null;
  if (!isInParentheses(text) && !endsWithHere(text)) return null;
  const cue = cues.find(text, 'seeAlso');
  return cue !== null && wordCountOf(cue.phrase) > 1 ? cue.phrase : null;
}

/** "Here you can read why the boat was let in so late.": a sentence, but all of it slanted or small. */
const isSlantedLine = (block: PageBlock, { phrase }: CueMatch): boolean =>
  block.type === 'paragraph' &&
  wordCountOf(phrase) > 1 &&
  lengthOf(block.text) <= 160 &&
  // What it leads to stands below.
  !/[:：]\s*$/u.test(block.text) &&
  standsOut(block);

/** "Read here why the council was right all the same.": a text has lost the link, but it stands alone between paragraphs. */
function isOwnLine(blocks: readonly PageBlock[], index: number, { phrase }: CueMatch): boolean {
  const { type, text } = blocks[index] ?? { type: null, text: '' };
  const beside = [blocks[index - 1], blocks[index + 1]];
  return (
    type === 'paragraph' &&
    wordCountOf(phrase) > 2 &&
    lengthOf(text) <= 120 &&
    !isGlued.test(phrase) &&
    !/["“”„«»:：]/u.test(text) &&
    (wordCountOf(phrase) > 3 || beside.every((block) => block === undefined || isProse(block)))
  );
}

/** "Read also these stories:", with the links behind it. */
function* announcedBy(block: PageBlock, led: readonly PageBlock[], { phrase }: CueMatch): Iterable<Finding> {
  const evidence = [`cue:${phrase}`, `announces-links:${String(led.length)}`];
  for (const found of [block, ...led]) yield { block: found, evidence };
}

/** Some sites set the pointer as a quote: all of it is a label and a link. What somebody says is left alone. */
function* findInQuote(blocks: readonly PageBlock[], index: number, cues: Cues): Iterable<Finding> {
  const block = blocks[index]!;
  const cue = pointerCue(cues, block.text);
  if (cue === null || lengthOf(block.text) > 320) return;
  if (cue.isWhole) {
    const titles = titlesInQuote(blocks, index);
    for (const found of titles.length === 0 ? [] : [block, ...titles])
      yield { block: found, evidence: [`cue:${cue.phrase}`, 'linked-titles', 'in-quote'] };
    return;
  }
  const linkShare = linkShareOf(block, cue.restStart, block.text.length);
  // The label may be glued to the title that the link says: "延伸阅读…".
  if (linkShare >= 0.9)
    yield { block, evidence: [`cue:${cue.phrase}`, `link-share:${linkShare.toFixed(2)}`, 'in-quote'] };
  else if (!cue.isSetApart) return;
  else if (isInParentheses(block.text)) yield { block, evidence: [`cue:${cue.phrase}`, 'in-brackets'] };
  else if (
    block.links.length === 0 &&
    isTitleOf(cue, block.text.slice(cue.restStart)) &&
    lengthOf(block.text) <= 140
  )
    yield { block, evidence: [`cue:${cue.phrase}`, 'title-like', 'in-quote'] };
}

/** The links behind the label, in the same quote. */
function titlesInQuote(blocks: readonly PageBlock[], index: number): readonly PageBlock[] {
  const quote = closest(blocks[index]!.element, 'blockquote');
  const behind = blocks.slice(index + 1);
  const end = behind.findIndex((block) => !isLinked(block) || quote?.contains(block.element) !== true);
  return end === -1 ? behind : behind.slice(0, end);
}

/** Lines inside a list; the whole list where all of it leads elsewhere. */
function* findInList(block: PageBlock, cues: Cues): Iterable<Finding> {
  const found = rowsOf(block).flatMap((row) => {
    const cue = pointerCue(cues, row.text);
    const evidence =
      cue === null || (cue.isWhole && headsOwnRows(block, row))
        ? null
        : cue.isWhole
          ? [`cue:${cue.phrase}`, 'stands-alone']
          : signsOfLine(block, row.start, row.text, cue);
    return evidence === null ? [] : [{ row, evidence, isWhole: cue?.isWhole ?? false }];
  });
  const first = found[0];
  if (first === undefined) return;
  if (first.row.start === 0 && block.linkShare > 0.5)
    yield { block, evidence: [...first.evidence, 'list-of-links'] };
  else for (const { row, evidence } of found) yield { block, start: row.start, end: row.end, evidence };
}

/** "Recommended:" over "Memory: 16 GB": a label of the list's own, where no row of it leads anywhere. */
const headsOwnRows = ({ links, text }: PageBlock, row: BlockRow): boolean =>
  links.length === 0 && /[:：]\s*$/u.test(row.text) && row.end < text.trimEnd().length;

/** "… he said. See also: Another story": the line stands after a sentence of a real paragraph. */
function* findGlued(block: PageBlock, cues: Cues): Iterable<Finding> {
  const { text } = block;
  if (block.type !== 'paragraph') return;
  yield* findLinkBetween(block, cues);
  // The first of several lines stands alone as well.
  for (const boundary of text.matchAll(/^(?=.+\n)|[.!?…。！？।۔؟]["'”»’)\]]*\s*|\n/gu)) {
    const start = boundary.index + boundary[0].length;
    if (start >= text.length || text.length - start > 400) continue;
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const rest = text.slice(start, end);
    const cue = pointerCue(cues, rest);
    if (cue === null) continue;
    const isOnOwnLine = boundary[0].includes('\n');
    const evidence =
      cue.isWhole && isOnOwnLine ? [`cue:${cue.phrase}`, 'own-line'] : signsOfLine(block, start, rest, cue);
    if (evidence === null) continue;
    yield { block, start, end, evidence: [...evidence, 'glued'] };
    return;
  }
}

/** "… he said. 【写真】Another story  The next sentence …": a link with its label, between two sentences of one paragraph. */
function* findLinkBetween(block: PageBlock, cues: Cues): Iterable<Finding> {
  const { text } = block;
  let at = 0;
  for (const { text: piece, link } of block.stretches(0, text.length)) {
    const start = at;
    at += piece.length;
    if (link === null || at === text.length || !endsLikeSentence(text.slice(Math.max(0, start - 8), start)))
      continue;
    const cue = pointerCue(cues, piece);
    if (cue === null || cue.isWhole || !cue.isSetApart || lengthOf(piece) > 320) continue;
    yield { block, start, end: at, evidence: [`cue:${cue.phrase}`, 'link-between-sentences'] };
  }
}

/**
 * Thai sets neither spaces between words nor full stops: all of its sentences read like titles, and only a space tells a label
 * ("ข่าวล่าสุด ท่าเรือเปิดแล้ว") from a sentence that begins with its words ("ข่าวล่าสุดที่ได้รับแจ้ง…"). So in Chinese and Japanese, where a
 * bracket or a colon does ("次に読みたい言葉を尋ねると…").
 */
const isGlued = /[\p{Script=Thai}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]$/u;

/** The second sign beside the cue, or null: words alone never remove a line. */
function signsOfLine(block: PageBlock, start: number, text: string, cue: CueMatch): string[] | null {
  const rest = text.slice(cue.restStart);
  const evidence = [`cue:${cue.phrase}`];
  const linkShare = linkShareOf(block, start + cue.restStart, start + text.length);
  // The cue has a line to itself, with nothing but lines of links under it.
  if (linkShare >= 0.9 && text.slice(0, cue.restStart).includes('\n')) return [...evidence, 'lines-of-links'];
  if (lengthOf(text) > 320) return null;
  const shareOfLine = linkShareOf(block, start, start + text.length);
  if (isLedTo(cue, rest, linkShare, shareOfLine)) return [...evidence, `link-share:${linkShare.toFixed(2)}`];
  if (block.type !== 'heading' && isNearlyWhole(cue, rest)) return [...evidence, 'nearly-whole'];
  if ((block.type === 'heading' && !cue.isSetApart) || !isTitleOf(cue, rest)) return null;
  if (cue.isSetApart) return [...evidence, 'set-apart', 'title-like'];
  if (isGlued.test(text.slice(0, cue.restStart))) return null;
  return wordCountOf(cue.phrase) >= 2 && wordCountOf(rest) >= 4 ? [...evidence, 'title-like'] : null;
}

/** Shares of the link in what follows the cue and in the line. "Ver también el cierre de la línea en 1985.": all that follows two words of a cue. */
function isLedTo(cue: CueMatch, rest: string, linkShare: number, shareOfLine: number): boolean {
  if (linkShare >= 0.6 && (cue.isSetApart || isTitleLike(rest) || shareOfLine > 0.9)) return true;
  const words = wordCountOf(cue.phrase);
  return words > 1 && linkShare >= (words > 2 ? 0.8 : 0.9) && lengthOf(rest) <= longestLed;
}
const longestLed = 170;

/** A label of two words makes a title of what begins lower case: "Bekijk ook: nachtelijke reparatie op de plas". */
function isTitleOf({ isSetApart, phrase }: CueMatch, rest: string): boolean {
  const isLabelled = isSetApart && wordCountOf(phrase) > 1 && wordCountOf(rest) >= 3;
  return isTitleLike(rest) && (beginsUpper(rest) || isLabelled) && wordCountOf(rest) >= 2;
}

/** "The rest of the article under the post" */
const isNearlyWhole = ({ phrase }: CueMatch, rest: string): boolean =>
  wordCountOf(phrase) >= 4 && wordCountOf(rest) <= 3 && !endsLikeSentence(rest);
