/** Small questions about blocks that several rules ask. */
import { wordsOf } from '../../article/identity.ts';
import type { Cues } from '../cues/cues.ts';
import type { Page } from './page.ts';
import type { PageBlock } from './page-block.ts';

const proseMemo = new WeakMap<PageBlock, { readonly text: string; readonly isProse: boolean }>();

/** Thai and Lao sentences end with a space at most. */
const withoutStops = /[\p{Script=Thai}\p{Script=Lao}]{10}/u;

/** Running text: long enough, ends like a sentence, mostly not links. */
export function isProse(block: PageBlock): boolean {
  const { text } = block;
  const memo = proseMemo.get(block);
  if (memo?.text === text) return memo.isProse;
  const isProse =
    block.type !== 'heading' &&
    block.type !== 'caption' &&
    lengthOf(text) >= 80 &&
    block.linkShare < 0.5 &&
    (/[.!?…。！？।۔؟։።။:"”»’)]/u.test(text) || withoutStops.test(text));
  proseMemo.set(block, { text, isProse });
  return isProse;
}

/** Where Unicode keeps such scripts; told sooner than the scripts themselves. */
const mayBeDense = /[\u1100-\u11ff\u2e80-\uffff]/;

/** Characters, those of scripts that write a word in one or two of them counted threefold. */
export function lengthOf(text: string): number {
  if (!mayBeDense.test(text)) return text.length;
  const dense =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  return text.length + 2 * dense;
}

export function endsLikeSentence(text: string): boolean {
  return /[.!…。！।۔؟]["'”“»«’‘)\]」』）】]*$/u.test(text.trimEnd());
}

/** Reads like the title of something: a line that is no sentence. Questions may be titles. */
export function isTitleLike(text: string): boolean {
  const trimmed = text.trim();
  return (
    trimmed !== '' &&
    lengthOf(trimmed) <= 220 &&
    !/[.。।۔]["'”“»«’‘)\]」』）】]*$/u.test(trimmed) &&
    !/[.!?] \p{Lu}.*[.!?] \p{Lu}/u.test(trimmed)
  );
}

/** Begins as a title or name does; scripts without case always do. */
export function beginsUpper(text: string): boolean {
  return !/^\p{Ll}/u.test(text.trim().replace(/^[^\p{L}\p{N}]+/u, ''));
}

/** Vowel signs belong to their word, but in scripts without spaces between words (Thai, Lao, Burmese, Khmer) they are all that parts it. */
const word = /(?:[\p{L}\p{N}]|(?![\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF])\p{M})+/gu;

export function wordCountOf(text: string): number {
  return lengthOf(text) > text.length ? Math.ceil(lengthOf(text) / 6) : (text.match(word)?.length ?? 0);
}

/** All of it is one or more links. */
export function isLinked(block: PageBlock): boolean {
  return block.linkShare >= 0.9;
}

/** Not running text but pointers to other pages. */
export function isPointer(block: PageBlock): boolean {
  if (block.type === 'figure' || block.type === 'embed' || block.type === 'caption') return true;
  if (block.type === 'list' || block.type === 'table') return block.linkShare >= 0.6;
  return block.linkShare >= 0.8 && !(endsLikeSentence(block.text) && block.links.length > 1);
}

const proseLengths = new WeakMap<readonly PageBlock[], number>();

/** Characters of running text that the page still has. Asked for by each box of a page: counted once for one state of its blocks. */
export function proseLength(page: Page): number {
  const { blocks } = page;
  let length = proseLengths.get(blocks);
  if (length === undefined) {
    length = blocks.reduce((sum, block) => sum + (isProse(block) ? block.text.length : 0), 0);
    proseLengths.set(blocks, length);
  }
  return length;
}

/** Share of the kept running text of the page that stands inside the element, 0–1. */
export function proseShare(
  page: Page,
  element: Element,
  counts: (block: PageBlock) => boolean = () => true,
): number {
  const all = proseLength(page);
  if (all === 0) return 0;
  let own = 0;
  for (const block of page.blocksIn(element))
    if (block.isKept && isProse(block) && counts(block)) own += block.text.length;
  return own / all;
}

/** "Want to know more about farming? Check out our guides.": a question that nobody is quoted with, and what is said behind it. */
export function questionAhead(text: string): { readonly question: string; readonly rest: string } | null {
  const [, question, rest] =
    /^([^.!?？"“„«]{8,160}?(?:[?？؟]|(?<=\p{Script=Greek})[;\u037e]))\s*((?!\p{Ll})\S.*)$/su.exec(
      text.trim(),
    ) ?? [];
  return question === undefined || rest === undefined ? null : { question, rest };
}

/** A short text with a day, a year or an hour in it, and no price; the days in an address are none. */
export function isDateLine(text: string): boolean {
  return lengthOf(text) <= 90 && hasDate(text) && !price.test(text) && !/https?:\/\//.test(text);
}

/** "$9.05 a month", "24 zł": a sum with the sign or the name of its currency. */
export const hasPrice = (text: string): boolean =>
  /\p{Sc}\s?\p{Nd}|\p{Nd}\s?(?:\p{Sc}|euros?\b|eur\b|kr(?:onor|oner|\.|\b)|kč|zł|tl\b|lei\b|ft\b|руб|грн|лв|円|元|원)/iu.test(
    text,
  );

/** "$655.00", "12.50 €": an hour has no currency. */
const price = /\p{Sc}\s?\p{Nd}|\p{Nd}\s?\p{Sc}/u;

export function hasDate(text: string): boolean {
  if (!/\p{Nd}/u.test(text)) return false;
  return /\p{Nd}{1,2}[:.h]\p{Nd}{2}|(?:19|20)\d\d|(?<!\p{Nd})\p{Nd}{1,2}[./-]\p{Nd}{1,2}[./-]\p{Nd}{2}|\p{Nd}{1,2}月\p{Nd}{1,2}日|[۰-۹٠-٩]{4}/u.test(
    text,
  );
}

/** A year is all that it has of a date, or an hour stands in a sentence: "The paper will last until 2026. Then comes the carpet." */
export function isSentenceWithDate(text: string): boolean {
  const numbers = text.match(/\p{Nd}+/gu)?.length ?? 0;
  return wordCountOf(text) - numbers > 6 && (numbers === 1 || endsLikeSentence(text));
}

/** Share of the kept text inside the element that stands in links, 0–1. */
export function linkShareIn(page: Page, element: Element): number {
  let all = 0;
  let linked = 0;
  for (const block of page.blocksIn(element)) {
    if (!block.isKept) continue;
    all += block.text.length;
    linked += block.linkLength;
  }
  return all === 0 ? 0 : linked / all;
}

/** The same words, or nearly all of one in the other. */
export function isSameText(one: string, other: string): boolean {
  const [first, second] = [wordsOf(one).join(' '), wordsOf(other).join(' ')];
  if (first === '' || second === '') return false;
  return (
    first === second ||
    (first.length > 20 &&
      (first.includes(second) || second.includes(first)) &&
      Math.min(first.length, second.length) / Math.max(first.length, second.length) > 0.7)
  );
}

/** Words that stand between names, in the languages of the newsrooms met so far. */
const betweenNames =
  /^(?:and|und|et|y|e|en|och|og|ja|i|a|in|from|for|at|aus|de|da|do|du|von|van|der|den|di|del|della|la|le|the|of)$/u;

/** One to eight words, each of which begins upper case, but for what stands between names. */
export function namesOnly(text: string): boolean {
  const words = text
    .trim()
    .replace(/[.,;:!)\]]+(?=\s|$)/gu, '')
    .split(/\s+/u);
  return (
    words.length <= 8 &&
    /^\p{Lu}/u.test(words[0] ?? '') &&
    words.every((word) => /^[\p{Lu}&/(]/u.test(word) || betweenNames.test(word))
  );
}

/** A note of the newsroom to its own text, which is part of it, or what opens one: "Correction: …", "【訂正】…", "A correction was made on March 12:". */
export function isCorrection(text: string, cues: Cues): boolean {
  const cue = cues.match(text.replace(/^[*•[(（【]\s*/u, ''), 'correction');
  if (cue === null || cue.isWhole) return false;
  const opensNote = /:\s*$/u.test(text);
  const isLabelled = cue.isSetApart || /^\s*[[【（(][^\]】）)]{1,20}[\]】）)]/u.test(text);
  const rest = text.slice(cue.restStart);
  return (
    (isLabelled || wordCountOf(cue.phrase) > 3) &&
    (opensNote || wordCountOf(rest) >= 5 || lengthOf(rest) >= 60)
  );
}
