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
      if (!isHeadingOrLabel(block) || story < leastStory) continue;
      const cue = cues.match(block.originalText, 'relatedHeading');
      if (cue?.isWhole !== true) continue;
      const teasers = teasersBehind(page, block);
      if (teasers.length < leastTeasers || (block.type !== 'heading' && !teasers.every(isArticle))) continue;
      const evidence = [`cue:${cue.phrase}`, `teasers:${String(teasers.length)}`];
      if (block.isKept) yield { block, evidence };
      for (const element of teasers) yield { element, evidence };
    }
  },
};

/** A label is a line that no link is in; boxes that the page itself calls articles stand behind it. */
const isHeadingOrLabel = ({ type, level, links, element }: PageBlock): boolean =>
  type === 'heading' ? level !== 1 : type === 'paragraph' && links.length === 0 && element.localName !== 'li';

const isArticle = ({ localName }: Element): boolean => localName === 'article';

/** Boxes around the teasers, behind the heading's own. */
const mostBoxes = 4;

/** The boxes that follow the heading's own box, or stand together in what follows it, as long as they are of the build of the first. */
function teasersBehind(page: Page, heading: PageBlock): Element[] {
  const next = printedFrom(page, ownBox(page, heading).nextElementSibling);
  let inner = next;
  for (let depth = 0; inner !== null && depth < mostBoxes; depth++) {
    inner = printedFrom(page, inner.firstElementChild);
    const inside = teasersFrom(page, inner);
    if (inside.length >= leastTeasers) return inside;
  }
  return teasersFrom(page, next);
}

/** This element or the first behind it in which something stands: styles and empty boxes lie between the teasers of some pages. */
function printedFrom(page: Page, from: Element | null): Element | null {
  let element = from;
  while (element !== null && page.rangeOf(element) === null) element = element.nextElementSibling;
  return element;
}

function teasersFrom(page: Page, first: Element | null): Element[] {
  const teasers: Element[] = [];
  // Some are numbered: "article_0".
  const build = (element: Element): string =>
    `${element.localName}.${element.className.replace(/\d+/g, '0').trim()}`;
  for (let box = first; box !== null; box = printedFrom(page, box.nextElementSibling)) {
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
    (title !== null || beginsWithTitle(box) || holdsTitle(page, box)) &&
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

/** An `article` in which one line is a link: `<div class="title"><a>Lighthouse opens</a></div>`. */
const holdsTitle = (page: Page, box: Element): boolean =>
  isArticle(box) &&
  page
    .blocksIn(box)
    .filter(
      ({ originalText, originalLinkShare }) =>
        originalLinkShare > 0.9 && wordCountOf(originalText) >= leastWords,
    ).length === 1;
