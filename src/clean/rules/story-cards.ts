import type { Page } from '../page/page.ts';
import { isProse, proseLength, proseShare } from '../page/block-signs.ts';
import { linkOf, linkTargetOf } from '../page/link-target.ts';
import type { Finding, Rule } from './rule.ts';

const leastCards = 3;
/** Blocks of a card: its section, its title, a line about it, its button. */
const mostBlocks = 6;
/** Running text beside the cards, in characters, without which the page lists stories rather than tells one. */
const leastStory = 1_000;
/** Share of the running text that the cards of one box may hold: those of a text about books or places hold most of it. */
const mostProse = 0.25;

export const storyCards: Rule = {
  id: 'story-cards',
  stage: 'body',
  offOnListings: true,
  why: 'Boxes of one build, each with a linked title and at most a line about it, lead to other pages of the site.',
  mostProse,
  *find(page, { url, keepEncyclopediaSections }): Iterable<Finding> {
    const all = proseLength(page);
    if (keepEncyclopediaSections || all < leastStory) return;
    for (const parent of [page.root, ...page.elements]) {
      if (!mayHoldCards(page, parent) || page.isGone(parent)) continue;
      for (const cards of boxesOfOneBuild(parent)) {
        if (!cards.every((card) => isCard(page, card, url))) continue;
        const share = cards.reduce((sum, card) => sum + proseShare(page, card), 0);
        if (share > mostProse || all * (1 - share) < leastStory) continue;
        const evidence = [`cards:${String(cards.length)}`, 'linked-titles'];
        for (const element of cards) yield { element, evidence };
      }
    }
  },
};

/** Each card has a block of its own, its title. */
function mayHoldCards(page: Page, parent: Element): boolean {
  const [first, last] = page.rangeOf(parent) ?? [0, -1];
  return parent === page.root || last - first + 1 >= leastCards;
}

const boxNames = /^(?:div|section|article|li|figure)$/;

function boxesOfOneBuild(parent: Element): Element[][] {
  const builds = new Map<string, Element[]>();
  for (let child = parent.firstElementChild; child !== null; child = child.nextElementSibling) {
    if (!boxNames.test(child.localName)) continue;
    const build = `${child.localName}.${child.classList[0] ?? ''}`;
    const alike = builds.get(build);
    if (alike === undefined) builds.set(build, [child]);
    else alike.push(child);
  }
  return [...builds.values()].filter((boxes) => boxes.length >= leastCards);
}

/** One title, which is a link to another page of the site. */
function isCard(page: Page, card: Element, url: string | null): boolean {
  const blocks = page.blocksIn(card).filter(({ isKept, text }) => isKept && text !== '');
  const titles = blocks.filter(({ type }) => type === 'heading');
  const [title] = titles;
  if (title === undefined || titles.length > 1 || blocks.length > mostBlocks) return false;
  if (blocks.filter(isProse).length > 1) return false;
  const link = linkOf(title.element);
  return link !== null && title.linkShare > 0.9 && linkTargetOf(link, url) === 'site';
}
