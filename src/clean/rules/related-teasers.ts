import type { Page } from '../page/page.ts';
import type { PageBlock } from '../page/page-block.ts';
import { selectFirst } from '../html/select.ts';
import { isProse, wordCountOf } from '../page/block-signs.ts';
import type { Finding, Rule } from './rule.ts';

/** Running text before the heading, in characters, without which the page lists stories rather than tells one. */
const leastStory = 500;
const leastTeasers = 2;
/** Excerpts of other stories may well be longer than a short one. */
const mostOfTeasers = 0.8;

export const relatedTeasers: Rule = {
  id: 'related-teasers',
  stage: 'page',
  why: 'Boxes of one build behind a heading that announces other stories, each with a linked title, are their teasers.',
  mostProse: mostOfTeasers,
  *find(page, { cues, keepEncyclopediaSections }): Iterable<Finding> {
    if (keepEncyclopediaSections) return;
    let story = 0;
    for (const block of page.allBlocks) {
      if (block.isKept && isProse(block)) story += block.text.length;
      if (block.type !== 'heading' || block.level === 1 || story < leastStory) continue;
      const cue = cues.match(block.originalText, 'relatedHeading');
      if (cue?.isWhole !== true) continue;
      const teasers = teasersBehind(page, block);
      if (teasers.length < leastTeasers) continue;
      const evidence = [`cue:${cue.phrase}`, `teasers:${String(teasers.length)}`];
      if (block.isKept) yield { block, evidence };
      for (const element of teasers) yield { element, evidence };
    }
  },
};

/** Boxes around the teasers, behind the heading's own. */
const mostBoxes = 4;

/** The boxes that follow the heading's own box, or stand together in what follows it, as long as they are of the build of the first. */
function teasersBehind(page: Page, heading: PageBlock): Element[] {
  const next = ownBox(page, heading).nextElementSibling;
  let inner = next;
  for (let depth = 0; inner !== null && depth < mostBoxes; depth++, inner = inner.firstElementChild) {
    const inside = teasersFrom(page, inner.firstElementChild);
    if (inside.length >= leastTeasers) return inside;
  }
  return teasersFrom(page, next);
}

function teasersFrom(page: Page, first: Element | null): Element[] {
  const teasers: Element[] = [];
  const build = (element: Element): string => `${element.localName}.${element.className}`;
  for (let box = first; box !== null; box = box.nextElementSibling) {
    if (teasers[0] !== undefined && build(box) !== build(teasers[0])) break;
    if (!isTeaser(page, box)) break;
    teasers.push(box);
  }
  return teasers;
}

/** The largest box that holds nothing but the heading. */
function ownBox(page: Page, heading: PageBlock): Element {
  let box = heading.element;
  for (let outer = box.parentElement; outer !== null && outer !== page.root; outer = outer.parentElement) {
    const [first, last] = page.rangeOf(outer) ?? [-1, -1];
    if (first !== heading.index || last !== heading.index) break;
    box = outer;
  }
  return box;
}

function isTeaser(page: Page, box: Element): boolean {
  const title = selectFirst(box, 'h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3, a[href] h4');
  return (
    (title !== null || beginsWithTitle(box)) &&
    page.blocksIn(box).filter((block) => block.isKept && isProse(block)).length <= 2
  );
}

/** An entry of a list that begins with a linked title: "<a>Lighthouse opens</a> The keeper has …". */
function beginsWithTitle(box: Element): boolean {
  if (box.localName !== 'li') return false;
  const link = selectFirst(box, 'a[href]');
  const title = link?.textContent.trim() ?? '';
  return title !== '' && box.textContent.trim().startsWith(title) && wordCountOf(title) >= leastWords;
}

const leastWords = 4;
