import { isProse } from './block-signs.ts';
import type { PageBlock } from './page-block.ts';
import type { Page } from './page.ts';

/** The smallest element that holds `least` (a share) of the running text that is kept. */
export function homeOfText(page: Page, least: number): Element {
  const wanted = least * lengthOf(page.blocks.filter(isProse));
  let box: Element | undefined = page.root;
  for (let inner: Element | undefined = box; inner !== undefined;) {
    box = inner;
    inner = [...box.children].find((child) => lengthOf(proseIn(page, child)) >= wanted);
  }
  return box;
}

/** What stands in the element alone is looked at: a page may have thousands of children and of paragraphs. */
function proseIn(page: Page, box: Element): PageBlock[] {
  return page.blocksIn(box).filter((block) => block.isKept && isProse(block) && box.contains(block.element));
}

function lengthOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
