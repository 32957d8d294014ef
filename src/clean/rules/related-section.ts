import type { PageBlock } from '../page-block.ts';
import type { Page } from '../page.ts';
import { isProse, proseShare } from './block-signs.ts';
import type { Finding, Rule } from './rule.ts';

export const relatedSection: Rule = {
  id: 'related-section',
  stage: 'body',
  why: 'A box whose first line says that it holds other stories.',
  *find(page, { cues, keepEncyclopediaSections }): Iterable<Finding> {
    for (const block of page.blocks) {
      if (block.type === 'quote' || block.text === '' || block.text.length > 80) continue;
      const cue =
        cues.match(block.text, 'relatedHeading') ??
        cues.match(block.text, 'seeAlso') ??
        cues.match(block.text, 'newsletter') ??
        cues.match(block.text, 'subscribe');
      if (cue === null || !cue.isWhole) continue;
      if (keepEncyclopediaSections && block.type === 'heading') continue;
      const asksToSubscribe = cue.kind === 'newsletter' || cue.kind === 'subscribe';
      const box = boxThatBeginsWith(page, block, asksToSubscribe);
      if (box !== null) yield { element: box, evidence: [`cue:${cue.phrase}`, 'first-in-box'] };
    }
  },
};

/** The largest element whose first kept block is the given one and which holds little of the page's running text. */
function boxThatBeginsWith(page: Page, block: PageBlock, mayLackLinks: boolean): Element | null {
  let box: Element | null = null;
  for (
    let element: Element | null = block.element;
    element !== null && element !== page.root;
    element = element.parentElement
  ) {
    const kept = page.blocksIn(element).filter((inside) => inside.isKept && inside.text !== '');
    if (kept[0] !== block || proseShare(page, element) > 0.15) break;
    if (kept.length < 2) continue;
    const pointers = kept.slice(1).filter((inside) => inside.links.length > 0 || !isProse(inside));
    const hasLinks = mayLackLinks || kept.some((inside) => inside.links.length > 0);
    if (pointers.length / (kept.length - 1) >= 0.6 && hasLinks) box = element;
  }
  return box;
}
