/** Pages that are no story have no main text that Readability could find: they are what their main part says. */
import type { Page } from '../page/page.ts';
import type { PageBlock } from '../page/page-block.ts';
import type { RemovalMark } from '../page/piece.ts';
import { endsLikeSentence, isProse, wordCountOf } from '../page/block-signs.ts';
import { leavesPage } from '../page/link-target.ts';
import { closest, selectAll, selectFirst } from '../html/select.ts';

/** How much more than was found, as a multiple, the rest of the main part must say. */
const leastLost = 0.3;
/** Share of a block's text in links from which on it points rather than tells. */
const mostLinked = 0.5;

/**
 * Gives back what `dropped` took out of the page's `<main>`, or of the whole page where it has none, except menus, labels and
 * what is mostly links; where that is little beside what was found, only what stands between the running texts found
 * (`prose`). Returns the number of blocks.
 */
export function restoreWhole(page: Page, dropped: RemovalMark, prose: readonly PageBlock[]): number {
  const main = selectAll(page.elements, 'main, [role="main"]').find((element) =>
    page.blocksIn(element).some(({ isKept }) => isKept),
  );
  const blocks = page.blocksIn(main ?? page.root);
  const repeated = repeatedTexts(blocks);
  const all = blocks.filter(
    (block) =>
      block.removal === dropped &&
      block.text === '' &&
      !repeated.has(block.originalText.trim()) &&
      !isAround(block),
  );
  const isTextOfCard = textsOfCards();
  const lost = all.filter((block) => linkShareOf(block) < mostLinked || isTextOfCard(block));
  const found = page.blocks.reduce((sum, { text }) => sum + text.length, 0);
  const missing = lost.reduce((sum, { originalText }) => sum + originalText.length, 0);
  const isMuch = missing >= found * leastLost;
  if (isMuch)
    lost.push(...all.filter((block) => linkShareOf(block) >= mostLinked && hasOwnText(page, block)));
  const wanted = isMuch ? lost : lost.filter(isWithin(page, prose));
  page.restore(wanted, (mark) => mark === dropped);
  return wanted.length;
}

/**
 * Between the first and the last running text that is kept by now: sections of the same page, whatever they are made of. Before the first
 * one that was found stand labels, too.
 */
function isWithin(page: Page, found: readonly PageBlock[]): (block: PageBlock) => boolean {
  const prose = page.blocks.filter(isProse);
  const [first, last] = [prose[0]?.index ?? 0, prose.at(-1)?.index ?? 0];
  const begins = found[0]?.index ?? 0;
  return ({ index, type, originalText }) =>
    index > first && index < last && (index > begins || type === 'heading' || endsLikeSentence(originalText));
}

/** The sentences of a card that is a link as a whole; each link is looked through once, one may hold the whole page. */
function textsOfCards(): (block: PageBlock) => boolean {
  const hasTitle = new Map<Element, boolean>();
  return ({ type, element, originalText }) => {
    const link = type === 'paragraph' ? closest(element, 'a[href]') : null;
    if (link === null || wordCountOf(originalText) < 8) return false;
    if (!hasTitle.has(link)) hasTitle.set(link, selectFirst(link, 'h2, h3, h4, h5') !== null);
    return hasTitle.get(link) === true;
  };
}

/** In a menu or a footer. */
export const isAround = ({ element }: PageBlock): boolean =>
  closest(element, 'nav, footer, [role="navigation"], [role="contentinfo"]') !== null;

/** A text that stands on the page so often is a button or a label of each of its entries. */
const mostRepeated = 3;
/** In words. */
const longestLabel = 4;

export function repeatedTexts(blocks: readonly PageBlock[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { originalText } of blocks) {
    const text = originalText.trim();
    if (wordCountOf(text) <= longestLabel) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= mostRepeated).map(([text]) => text));
}

/** A linked title over a line of its own, which is none: the places of a list of books, studies, offices. */
function hasOwnText(page: Page, { type, element, index }: PageBlock): boolean {
  const next = page.allBlocks[index + 1];
  return (
    type === 'heading' &&
    next?.type === 'paragraph' &&
    linkShareOf(next) < mostLinked &&
    element.parentElement?.parentElement?.contains(next.element) === true
  );
}

/** As the page has it, before anything was removed. */
function linkShareOf({ pieces }: PageBlock): number {
  let all = 0;
  let linked = 0;
  for (const { text, link } of pieces) {
    all += text.length;
    if (link !== null && leavesPage(link)) linked += text.length;
  }
  return all === 0 ? 1 : linked / all;
}
