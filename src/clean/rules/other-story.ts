import type { Page } from '../page/page.ts';
import type { PageBlock } from '../page/page-block.ts';
import { closest, selectAll, selectFirst } from '../html/select.ts';
import { isProse } from '../page/block-signs.ts';
import type { Finding, Rule } from './rule.ts';

/** Largest share of the page's running text that all such boxes together may hold: the posts of a live blog hold more. */
const mostProse = 0.3;
/** Running text in one place, in characters, without which the page lists stories rather than tells one. */
const leastStory = 1_000;

export const otherStory: Rule = {
  id: 'other-story',
  stage: 'page',
  why: 'A short `<article>` with a link, inside or beside the one that holds the story, is the teaser of another.',
  *find(page): Iterable<Finding> {
    const all = proseIn(page.blocks);
    const found = new Set<Element>();
    const others = new Set<PageBlock>();
    for (const element of selectAll(page.elements, 'article')) {
      if (selectFirst(element, 'h1, article') !== null) continue;
      const blocks = page.blocksIn(element).filter((block) => block.isKept);
      if (
        blocks.filter(isProse).length > 2 ||
        (selectFirst(element, 'a[href]') ?? closest(element, 'a[href]')) === null
      )
        continue;
      if (leadsAway(element, blocks)) found.add(element);
      for (const block of blocks) others.add(block);
    }
    const own = proseIn([...others]);
    const story = longestPlace(page.blocks.filter((block) => !others.has(block)));
    if (own > all * mostProse || story < leastStory || story < own) return;
    const boxes = new Set([...found].map((element) => boxOf(page, element, others)));
    for (const element of boxes) yield { element, evidence: ['element:article', 'little-of-the-text'] };
  },
};

/** By a link around it or to its title or picture: one within the running text belongs to that. */
function leadsAway(element: Element, blocks: readonly PageBlock[]): boolean {
  if (closest(element, 'a[href]') !== null) return true;
  const paragraphs = blocks.filter((block) => block.type === 'paragraph' && isProse(block));
  const ofText = new Set(paragraphs.flatMap(({ links }) => links));
  return selectAll(element, 'a[href]').some((link) => !ofText.has(link));
}

/** The largest box around that holds nothing but such stories and a title over them. */
function boxOf(page: Page, story: Element, others: ReadonlySet<PageBlock>): Element {
  let box = story;
  // jsdom finds a tag by an index: such boxes may hold all of the page, and are asked for each story.
  for (let outer = box.parentElement; outer !== null && outer !== page.root; outer = outer.parentElement) {
    const titles = page
      .blocksIn(outer)
      .filter((block) => block.isKept && block.text !== '' && !others.has(block));
    if (
      titles.length > 1 ||
      titles.some((block) => block.text.length > 80) ||
      outer.querySelector('h1') !== null
    )
      break;
    box = outer;
  }
  return box;
}

/** The most running text that stands under one parent, or under parents of one class: each paragraph may have its own box. */
function longestPlace(blocks: readonly PageBlock[]): number {
  const lengths = new Map<Element | string | null, number>();
  for (const { element, text } of blocks.filter(isProse)) {
    const { parentElement: parent } = element;
    const place =
      parent === null || parent.className === '' ? parent : `${parent.localName}.${parent.className}`;
    lengths.set(place, (lengths.get(place) ?? 0) + text.length);
  }
  return Math.max(0, ...lengths.values());
}

function proseIn(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, block) => sum + (block.isKept && isProse(block) ? block.text.length : 0), 0);
}
