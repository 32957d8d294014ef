import type { Page } from '../page/page.ts';
import { selectAll, selectFirst } from '../html/select.ts';
import { isProse, isTitleLike, wordCountOf } from '../page/block-signs.ts';
import { isOverlay } from '../page/link-target.ts';
import type { Finding, Rule } from './rule.ts';

/** Longest text of a card, in characters, and how many blocks it has at most. */
const longest = 260;
/** With an excerpt, where the link says the card's title. */
const longestWithExcerpt = 700;
const mostBlocks = 4;

export const linkedCard: Rule = {
  id: 'linked-card',
  stage: 'body',
  offOnListings: true,
  why: 'A box with a title and an empty link laid over it leads to another story: the link has no words of its own.',
  mostProse: 0.25,
  *find(page, { isStory }): Iterable<Finding> {
    if (!isStory || page.blocks.filter(isProse).length < 3) return;
    for (const link of selectAll(page.elements, 'a[href]')) {
      const card = link.parentElement;
      if (card === null || !isOverlay(link) || !cards.has(card.localName) || !isCard(page, card, link))
        continue;
      yield { element: card, evidence: ['empty-link', 'title-like'] };
    }
  },
};

const cards = new Set(['div', 'section', 'aside', 'figure', 'article', 'li']);

function isCard(page: Page, card: Element, link: Element): boolean {
  if (selectFirst(card, 'h1, p + p, blockquote, [itemprop="articleBody"]') !== null) return false;
  const blocks = page.blocksIn(card).filter(({ isKept, text }) => isKept && text !== '');
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const title = link.getAttribute('title') ?? link.getAttribute('aria-label');
  if (title !== null && blocks[0]?.text.trim() === title.trim())
    return blocks.length <= mostBlocks && length <= longestWithExcerpt;
  return (
    blocks.length > 0 &&
    blocks.length <= mostBlocks &&
    length <= longest &&
    blocks.every(({ text, type }) => type !== 'caption' && isTitleLike(text)) &&
    blocks.some(({ text }) => wordCountOf(text) >= 4)
  );
}
