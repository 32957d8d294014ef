/** Pages that are no story have no main text that Readability could find: they are what their main part says. */
import type { Page } from './page.ts';
import type { PageBlock } from './page-block.ts';
import type { RemovalMark } from './piece.ts';

/** How much more than was found, as a multiple, the rest of the main part must say. */
const leastLost = 0.3;
/** Share of a block's text in links from which on it points rather than tells. */
const mostLinked = 0.5;

/**
 * Gives back what `dropped` took out of the page's `<main>`, or of the whole page where it has none, except what is
 * mostly links. Returns the number of blocks; 0 where what Readability found is most of it.
 */
export function restoreWhole(page: Page, dropped: RemovalMark): number {
  const main = [...page.root.querySelectorAll('main, [role="main"]')].find((element) =>
    page.blocksIn(element).some(({ isKept }) => isKept),
  );
  const blocks = page.blocksIn(main ?? page.root);
  const all = blocks.filter((block) => block.removal === dropped && block.text === '');
  const lost = all.filter((block) => linkShareOf(block) < mostLinked);
  const found = page.blocks.reduce((sum, { text }) => sum + text.length, 0);
  const missing = lost.reduce((sum, { originalText }) => sum + originalText.length, 0);
  if (missing < found * leastLost) return 0;
  lost.push(...all.filter((block) => linkShareOf(block) >= mostLinked && hasOwnText(page, block)));
  page.restore(lost, (mark) => mark === dropped);
  return lost.length;
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
    if (link !== null) linked += text.length;
  }
  return all === 0 ? 1 : linked / all;
}
