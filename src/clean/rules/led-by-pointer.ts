/** What a line that leads to other stories leads to: the links or titles below it. */
import type { CueMatch } from '../cues/cues.ts';
import type { PageBlock } from '../page/page-block.ts';
import { isLinked, isPointer, isProse, isTitleLike, lengthOf, wordCountOf } from '../page/block-signs.ts';
import { stemsOf } from '../page/word-stems.ts';
import { isCommonAnywhere } from '../cues/common-words.ts';
import type { Finding } from './rule.ts';

/** A cue with nothing after it goes with what it leads to: links, or one line that reads like a title. */
export function* findLed(
  blocks: readonly PageBlock[],
  index: number,
  cue: CueMatch,
  headsBox: boolean,
): Iterable<Finding> {
  const [block, next] = [blocks[index], blocks[index + 1]];
  if (block === undefined) return;
  const evidence = [`cue:${cue.phrase}`, 'stands-alone'];
  if (next !== undefined && isButtonOfCard(blocks, block, next)) {
    yield { block, evidence: [...evidence, 'button-of-card'] };
    return;
  }
  // "The essentials" over points that sum the text up.
  if (next?.type === 'list' && next.linkShare < 0.2) return;
  const led = pointersAfter(blocks, index);
  if (led.length > 0) {
    evidence.push(`leads-to-links:${String(led.length)}`);
  } else if (next !== undefined && leadsToTitle(block, next) && !isOneOfQuestions(next, blocks)) {
    led.push(...(headsBox ? titlesAfter(blocks, index + 1) : []));
    if (led.length === 0) led.push(next);
    evidence.push('leads-to-title');
  } else {
    const sign = signOfLone(block, next, cue);
    if (sign === null) return;
    evidence.push(...sign);
  }
  for (const found of [block, ...led]) yield { block: found, evidence };
}

/** "The rest of the story", itself a link, leads to where it links. */
const leadsToTitle = (block: PageBlock, next: PageBlock): boolean =>
  isTitleBelow(next) && block.type !== 'heading' && !isLinked(block);

/** Nothing to lead to is below it; null for what may well be part of the text. */
function signOfLone(block: PageBlock, next: PageBlock | undefined, { phrase }: CueMatch): string[] | null {
  if (next === undefined) return ['last'];
  if (block.type === 'heading')
    return next.type === 'heading' && next.level <= block.level ? ['empty-section'] : null;
  if (isCounted(block.text)) return ['count'];
  return wordCountOf(phrase) < 2 ? null : [];
}

/** "Gallery (12)" */
const isCounted = (text: string): boolean => /[([]\s*\p{Nd}{1,3}\s*[)\]]\s*$/u.test(text);

/** "Most popular" over "$18" praises an offer. */
const isTitleBelow = ({ type, text }: PageBlock): boolean =>
  type === 'paragraph' && isTitleLike(text) && /\p{L}{2}/u.test(text);

/** The titles that a scraper left of a list of links; the last of several may be the heading of what follows. */
export function titlesAfter(blocks: readonly PageBlock[], from: number): PageBlock[] {
  const titles = blocks.slice(from, from + mostTitles);
  const end = titles.findIndex((block) => !isPlainTitle(block));
  if (end !== -1) titles.length = end;
  const [last, next] = [titles.at(-1), blocks[from + titles.length]];
  if (last === undefined || next === undefined || titles.length === 1) return titles;
  return mayHead(last, next, titles, blocks) ? titles.slice(0, -1) : titles;
}

/** A heading is shorter than titles, or has a word of the paragraph below it; what somebody says, or a question of several, may have none. */
function mayHead(
  title: PageBlock,
  below: PageBlock,
  titles: readonly PageBlock[],
  blocks: readonly PageBlock[],
): boolean {
  const average = titles.reduce((sum, { text }) => sum + lengthOf(text), 0) / titles.length;
  if (lengthOf(title.text) < average * leastOfAverage) return true;
  if (!isProse(below) || /^\s*["“”„»«]/u.test(title.text)) return true;
  if (sharesStem(title.text, below.text)) return true;
  return isQuestion(title) && blocks.some((block) => block !== title && isQuestion(block));
}

const leastOfAverage = 0.75;

/** In an interview the label stands before the next question. */
const isOneOfQuestions = (block: PageBlock, blocks: readonly PageBlock[]): boolean =>
  isQuestion(block) && blocks.filter(isQuestion).length >= leastQuestions;

const leastQuestions = 4;

const isQuestion = ({ text }: PageBlock): boolean => /[?？؟]\s*$/u.test(text);

const isPlainTitle = ({ type, text, links }: PageBlock): boolean =>
  type === 'paragraph' &&
  links.length === 0 &&
  lengthOf(text) <= 140 &&
  wordCountOf(text) >= 3 &&
  isTitleLike(text) &&
  !/^\s*\p{Nd}|[:：;]\s*$/u.test(text);
const mostTitles = 6;

/** So many boxes that end with the same words are cards, each with its button: what follows is the next card. */
const leastCards = 3;

function isButtonOfCard(
  blocks: readonly PageBlock[],
  { element, text }: PageBlock,
  next: PageBlock,
): boolean {
  const card = element.parentElement;
  return (
    card !== null &&
    card.firstElementChild !== element &&
    !card.contains(next.element) &&
    isSaidOften(blocks, text.trim())
  );
}

function isSaidOften(blocks: readonly PageBlock[], text: string): boolean {
  let times = 0;
  return blocks.some((block) => block.text.trim() === text && ++times >= leastCards);
}

/** The pointers right behind a block, also behind one line that announces them; no picture at their end. */
export function pointersAfter(blocks: readonly PageBlock[], index: number): PageBlock[] {
  const led: PageBlock[] = [];
  for (const next of blocks.slice(index + 1)) {
    if (!isPointer(next) && !(led.length === 0 && leadsToList(next))) break;
    led.push(next);
  }
  while (['figure', 'embed'].includes(led.at(-1)?.type ?? '')) led.pop();
  return led.every(leadsToList) ? [] : led;
}

/** "You may also like the following articles:" */
export function leadsToList(block: PageBlock): boolean {
  return block.type === 'paragraph' && lengthOf(block.text) < 120 && /[:：]$/u.test(block.text.trimEnd());
}

/** Whether a word of five letters and more of the first stands in the second, or a pair of signs: shorter ones stand in any text. */
function sharesStem(text: string, other: string): boolean {
  const stems = new Set(stemsOf(other));
  return stemsOf(text).some(
    (stem) => stems.has(stem) && (stem.length > 4 || stem.length === 2) && !isCommonAnywhere(stem),
  );
}
