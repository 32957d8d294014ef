/** Asides and notes that belong to the text, although the rule `aside` or Readability took them. */
import { wordsOf } from '../../article/identity.ts';
import { noteWords } from '../html/class-words.ts';
import type { Cues } from '../cues/cues.ts';
import type { Page } from '../page/page.ts';
import type { PageBlock } from '../page/page-block.ts';
import { endsLikeSentence, isCorrection, isProse, lengthOf } from '../page/block-signs.ts';
import { closest, selectAll, selectFirst } from '../html/select.ts';

export const asideRule = 'aside';
export const asides = 'aside, [role="complementary"], [role="note"]';
/** Invitations ask for something; fact boxes do not. */
const asks = 'form, input, button:not([aria-expanded]), iframe';
const mostLinked = 0.1;
const leastLength = 80;

/**
 * Gives back asides between the kept paragraphs that tell something themselves: a fact box, a glossary. A quote that the text
 * says again stays away. Returns the number of blocks.
 */
export function restoreAsides(page: Page): number {
  const prose = page.blocks.filter(isProse);
  const [first, last] = [prose[0]?.index ?? 0, prose.at(-1)?.index ?? 0];
  let said: string | null = null;
  let count = restorePoints(page, first);
  for (const aside of selectAll(page.elements, asides)) {
    const range = page.rangeOf(aside);
    if (range === null || range[0] <= first || range[1] >= last || selectFirst(aside, asks) !== null)
      continue;
    const lost = page.blocksIn(aside).filter(({ removal }) => removal?.rule === asideRule);
    if (!lost.some(isToldSentence) || linkShareOf(lost) > mostLinked) continue;
    said ??= ` ${page.blocks.flatMap(({ text }) => wordsOf(text)).join(' ')} `;
    if (
      lost.filter(isToldSentence).every(({ originalText }) => said?.includes(wordsOf(originalText).join(' ')))
    )
      continue;
    count += giveBack(page, lost);
  }
  return count;
}

/** The points above the text, in an aside of their own: a list of sentences without a link, and its title. */
function restorePoints(page: Page, first: number): number {
  for (const aside of selectAll(page.elements, asides)) {
    const [from, to] = page.rangeOf(aside) ?? [first, first];
    if (to > first + nearFirst || to - from > 2 || selectFirst(aside, asks) !== null) continue;
    const lost = page
      .blocksIn(aside)
      .filter(({ type, removal }) => removal?.rule === asideRule && (type === 'list' || type === 'heading'));
    const [list] = lost.filter(({ type }) => type === 'list');
    if (list === undefined || lost.some(({ originalLinkShare }) => originalLinkShare > 0)) continue;
    const points = list.originalText.split('\n').filter((point) => point.trim() !== '');
    if (points.length >= 2 && points.every((point) => endsLikeSentence(point))) return giveBack(page, lost);
  }
  return 0;
}

/** In blocks: behind the lead, too. */
const nearFirst = 3;

function isToldSentence({ type, originalText }: PageBlock): boolean {
  return (
    type !== 'heading' &&
    type !== 'caption' &&
    lengthOf(originalText) >= leastLength &&
    endsLikeSentence(originalText)
  );
}

function linkShareOf(blocks: readonly PageBlock[]): number {
  const all = blocks.reduce((sum, { originalText }) => sum + originalText.length, 0);
  return blocks.reduce((sum, block) => sum + block.originalLinkShare * block.originalText.length, 0) / all;
}

export function giveBack(page: Page, blocks: readonly PageBlock[]): number {
  const marks = new Set(blocks.map(({ removal }) => removal));
  page.restore(blocks, (mark) => marks.has(mark));
  return blocks.length;
}

/** Rules that take what stands under a text for the page's own. */
const takenWithFooter: ReadonlySet<string> = new Set(['page-furniture', 'readability']);

/** Gives back corrections in the footer of the story's own element. Returns the number of blocks. */
export function restoreCorrections(page: Page, cues: Cues): number {
  const first = page.blocks.find(isProse);
  const story = first === undefined ? null : closest(first.element, 'article, main, [role="main"]');
  if (first === undefined || story === null) return 0;
  const lost = page
    .blocksIn(story)
    .filter(
      ({ index, isKept, removal, originalText, element }) =>
        !isKept &&
        index > first.index &&
        takenWithFooter.has(removal?.rule ?? '') &&
        isCorrection(originalText, cues) &&
        closest(element, 'form, dialog, nav') === null,
    );
  return lost.length === 0 ? 0 : giveBack(page, lost);
}

const hash = /^#(?<id>.+)$/u;

/** Gives back the notes to which numbers in the kept text lead, wherever they stand. Returns the number of blocks. */
export function restoreNotes(page: Page): number {
  const boxes = boxesNamed(page, noteWords);
  if (boxes.length === 0) return 0;
  const named = new Set(
    page.blocks.flatMap(({ links }) =>
      links.map((link) => hash.exec(link.getAttribute('href') ?? '')?.groups?.['id'] ?? ''),
    ),
  );
  const lost = boxes
    .filter((box) => [box, ...box.querySelectorAll('[id]')].some(({ id }) => id !== '' && named.has(id)))
    .flatMap((box) => page.blocksIn(box).filter(({ removal }) => removal?.rule === 'readability'));
  return lost.length === 0 ? 0 : giveBack(page, [...new Set(lost)]);
}

export function boxesNamed(page: Page, names: RegExp): Element[] {
  return page.namedElements.filter(([, words]) => names.test(words)).map(([element]) => element);
}
