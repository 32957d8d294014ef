/** On a page that lists other pages the titles are the text: what Readability took of them comes back. */
import { makeInBoxes } from '../html/class-words.ts';
import type { Page } from '../page/page.ts';
import type { PageBlock } from '../page/page-block.ts';
import { isAround, repeatedTexts } from './restore-whole.ts';
import { wordCountOf } from '../page/block-signs.ts';
import { linkOf } from '../page/link-target.ts';

/** Titles of one make from which they are a list. */
const leastTitles = 5;
/** Where the pictures of a site's wall lead. */
const networks = /^(?:https?:)?\/\/(?:[\w-]+\.)*(?:instagram|facebook|tiktok|twitter|x|pinterest)\.com\//i;

const mistaken: ReadonlySet<string> = new Set(['readability', 'other-story']);

/** Gives back what was taken between the first and the last title of the page's lists. Returns the number of blocks. */
export function restoreListing(page: Page): number {
  const groups = titlesByMake(page);
  const most = Math.max(0, ...groups.map(({ length }) => length));
  const lost = new Set<PageBlock>();
  for (const titles of groups) {
    const [first, last] = [titles[0]?.index ?? 0, titles.at(-1)?.index ?? 0];
    if (titles.length < Math.max(leastTitles, most / 2)) continue;
    const between = page.allBlocks.slice(first, endOfEntry(page, titles, last) + 1);
    const repeated = repeatedTexts(between);
    for (const block of between)
      if (isDropped(block) && !repeated.has(block.originalText.trim()) && !isAround(block)) lost.add(block);
  }
  const marks = new Set([...lost].map(({ removal }) => removal));
  page.restore(lost, (mark) => marks.has(mark));
  return lost.size;
}

function isDropped({ isKept, removal }: PageBlock): boolean {
  return !isKept && mistaken.has(removal?.rule ?? '');
}

/** Linked headings, and linked lines of some words, below no menu and no footer; those of one element and class together. */
function titlesByMake(page: Page): readonly (readonly PageBlock[])[] {
  const byMake = new Map<string, Map<string, PageBlock>>();
  for (const block of page.allBlocks) {
    if (!(block.isKept || isDropped(block)) || !isLinkedTitle(block) || isAround(block)) continue;
    const make = makeInBoxes(block.element, 1);
    const titles = byMake.get(make) ?? new Map<string, PageBlock>();
    // Below its list a shop shows some of it again.
    if (!titles.has(block.originalText)) titles.set(block.originalText, block);
    byMake.set(make, titles);
  }
  return [...byMake.values()].map((titles) => [...titles.values()]);
}

function isLinkedTitle({ type, element, pieces, originalText }: PageBlock): boolean {
  if (type !== 'heading' && type !== 'paragraph') return false;
  // What has its link in a line of its own.
  if (
    type === 'heading' &&
    pieces.every(({ link }) => link === null) &&
    element.closest('li, article') !== null
  )
    return true;
  const linked = pieces.reduce((sum, { text, link }) => sum + (link === null ? 0 : text.length), 0);
  if (linked < originalText.trim().length * 0.8 && element.closest('a[href]') === null) return false;
  const link = linkOf(element);
  if (link === null || networks.test(link.getAttribute('href') ?? '')) return false;
  return wordCountOf(originalText) >= (type === 'heading' ? 1 : 4);
}

/** The last entry goes on as far behind its title as the one before it does. */
function endOfEntry(page: Page, titles: readonly PageBlock[], last: number): number {
  const step = last - (titles.at(-2)?.index ?? last);
  return Math.min(page.allBlocks.length - 1, last + Math.max(0, Math.min(step - 1, 6)));
}
