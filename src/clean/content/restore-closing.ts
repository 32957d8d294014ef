/** The last chapters of a text, which Readability drops with their boxes: answers to common questions, the end of a guide. */
import { endsLikeSentence, isProse, lengthOf } from '../page/block-signs.ts';
import type { PageBlock } from '../page/page-block.ts';
import type { Page } from '../page/page.ts';
import type { RemovalMark } from '../page/piece.ts';
import { homeOfText } from '../page/text-home.ts';

/** Share of the running text that one box must hold for all in it to be the text. */
const leastProse = 0.8;
/** Comments stand in the box of the text as well, but not under headings of their own. */
const leastChapters = 3;
/** In characters; a shorter line is a label. */
const shortest = 40;
const mostLinked = 0.3;

/** Gives back what `dropped` took after the last paragraph that stayed, in the very box of the text. Returns the number of blocks. */
export function restoreClosing(page: Page, dropped: RemovalMark): number {
  const prose = page.blocks.filter(isProse);
  const last = prose.at(-1);
  if (last === undefined || prose.length < 3) return 0;
  const lost: PageBlock[] = [];
  const chapters = new Set<PageBlock>();
  let heading: PageBlock | null = null;
  for (const block of page.blocksIn(homeOfText(page, leastProse))) {
    if (block.index <= last.index) continue;
    if (block.type === 'heading') heading = block;
    if (heading === null || block.removal !== dropped || block.text !== '' || !isOfText(block)) continue;
    lost.push(block);
    if (endsLikeSentence(block.originalText)) chapters.add(heading);
  }
  if (chapters.size < leastChapters) return 0;
  page.restore(lost, (mark) => mark === dropped);
  return lost.length;
}

function isOfText({ type, originalText, originalLinkShare }: PageBlock): boolean {
  return (
    (type === 'paragraph' || type === 'list' || type === 'table' || type === 'quote') &&
    lengthOf(originalText) >= shortest &&
    originalLinkShare <= mostLinked
  );
}
