import { selectAll, selectFirst } from '../html/select.ts';
import { isProse, isSameText } from '../page/block-signs.ts';
import type { Finding, Rule } from './rule.ts';

/** Share of the kept running text that `<main>` must hold before what stands outside it goes. */
const leastProse = 0.7;
/** The same where the page's title stands in it, too. */
const leastUnderTitle = 0.3;

export const outsideMain: Rule = {
  id: 'outside-main',
  stage: 'body',
  why: 'HTML says of `<main>` that it holds what the page is about; where it holds the text, the rest is furniture.',
  mostProse: 1 - leastUnderTitle,
  *find(page, { opening }): Iterable<Finding> {
    const prose = page.blocks.filter(isProse);
    if (prose.length < 3) return;
    for (const main of selectAll(page.elements, 'main, [role="main"]')) {
      const inside = prose.filter(({ element }) => main.contains(element));
      const least = selectFirst(main, 'h1') !== null && inside.length >= 3 ? leastUnderTitle : leastProse;
      if (lengthOf(inside) < lengthOf(prose) * least) continue;
      for (const block of page.blocks) {
        if (!main.contains(block.element) && !(opening !== null && isSameText(block.text, opening)))
          yield { block, evidence: ['outside:main'] };
      }
      return;
    }
  },
};

function lengthOf(blocks: readonly { readonly text: string }[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
