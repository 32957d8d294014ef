import type { PageBlock } from '../page/page-block.ts';
import type { Cues } from '../cues/cues.ts';
import type { Page } from '../page/page.ts';
import { beginsUpper, isProse, isTitleLike, proseShare } from '../page/block-signs.ts';
import type { Finding, Rule } from './rule.ts';
import { seeAlsoCue } from './see-also-cue.ts';

export const relatedSection: Rule = {
  id: 'related-section',
  stage: 'body',
  offOnListings: true,
  why: 'A box whose first line says that it holds other stories, or what readers wrote.',
  *find(page, { cues, keepEncyclopediaSections }): Iterable<Finding> {
    for (const heading of page.blocks) yield* commentsUnder(page, heading, cues);
    for (const block of page.blocks) {
      if (block.type === 'quote' || block.text === '' || block.text.length > 80) continue;
      const cue =
        cues.match(block.text, 'relatedHeading') ??
        seeAlsoCue(cues, block.text) ??
        cues.match(block.text, 'newsletter') ??
        cues.match(block.text, 'subscribe') ??
        cues.match(block.text, 'advertisement');
      if (cue === null || (keepEncyclopediaSections && block.type === 'heading')) continue;
      const evidence = `cue:${cue.phrase}`;
      const isOffer = ['newsletter', 'subscribe', 'advertisement'].includes(cue.kind);
      if (cue.isWhole) {
        const box = boxThatBeginsWith(page, block, (kept) =>
          cue.kind === 'subscribe'
            ? areCards(kept) || !kept.some(isLead)
            : arePointers(kept, isOffer) || areCards(kept),
        );
        if (box !== null) yield { element: box, evidence: [evidence, 'first-in-box'] };
      } else if (!isOffer && isTitleLike(block.text) && beginsUpper(block.text)) {
        const box = boxThatBeginsWith(page, block, areCards);
        if (box !== null) yield { element: box, evidence: [evidence, 'first-in-box', 'cards'] };
      }
    }
  },
};

/** "Comments" over what readers wrote, and nothing else in the box. */
function* commentsUnder(page: Page, heading: PageBlock, cues: Cues): Iterable<Finding> {
  const cue = heading.type === 'heading' ? cues.match(heading.text, 'comments') : null;
  if (cue?.isWhole !== true) return;
  const box = boxThatBeginsWith(page, heading, () => true);
  if (box !== null) yield { element: box, evidence: [`cue:${cue.phrase}`, 'first-in-box'] };
}

/** "Subscribers only" stands over a story's own lead as well. */
const isLead = (block: PageBlock): boolean => isProse(block) && block.links.length === 0;

/** The largest element whose first kept block is the given one and which holds little of the page's running text. */
export function boxThatBeginsWith(
  page: Page,
  block: PageBlock,
  isAfter: (kept: readonly PageBlock[]) => boolean,
): Element | null {
  let box: Element | null = null;
  for (
    let element: Element | null = block.element;
    element !== null && element !== page.root;
    element = element.parentElement
  ) {
    if (!beginsWith(page, element, block) || proseShare(page, element) > 0.15) break;
    const kept = page.blocksIn(element).filter(isThere);
    if (kept.length >= 2 && isAfter(kept.slice(1))) box = element;
  }
  return box;
}

const isThere = ({ isKept, text }: PageBlock): boolean => isKept && text !== '';

/** Told from the first blocks: a page may have thousands of such lines in one element. */
function beginsWith(page: Page, element: Element, block: PageBlock): boolean {
  const [first, last] = page.rangeOf(element) ?? [0, -1];
  for (let at = first; at <= last; at++) {
    const inside = page.allBlocks[at];
    if (inside !== undefined && isThere(inside)) return inside === block;
  }
  return false;
}

function arePointers(blocks: readonly PageBlock[], mayLackLinks: boolean): boolean {
  const pointers = blocks.filter((block) => block.links.length > 0 || !isProse(block));
  const hasLinks = mayLackLinks || blocks.some((block) => block.links.length > 0);
  return pointers.length / blocks.length >= 0.6 && hasLinks;
}

/** Each text stands in a link, or in a small box with a picture and a link: a card that leads to another story. */
function areCards(blocks: readonly PageBlock[]): boolean {
  return blocks.every((block) => block.linkShare > 0.9 || isInCard(block.element));
}

function isInCard(element: Element): boolean {
  if (element.closest('a[href]') !== null) return true;
  for (
    let box = element.parentElement, level = 0;
    box !== null && level < 4;
    box = box.parentElement, level++
  ) {
    if (box.querySelector('p + p, h1') !== null) return false;
    if (box.querySelector('a[href]') !== null && box.querySelector('img, picture') !== null) return true;
  }
  return false;
}
