import type { PageBlock } from '../page/page-block.ts';
import { wordCountOf } from '../page/block-signs.ts';
import { labelledLinkOf } from './labelled-link.ts';
import type { Finding, Rule } from './rule.ts';

const leastTitleWords = 5;

export const repeatedPointer: Rule = {
  id: 'repeated-pointer',
  stage: 'body',
  why: 'The same label before different links, twice or more, or the same words as a link to three pages: a "See also" in whatever language or wording.',
  *find(page): Iterable<Finding> {
    const blocksOfLabel = new Map<string, PageBlock[]>();
    for (const block of page.blocks) {
      const { label, title } = labelledLinkOf(block) ?? {};
      if (label === undefined || wordCountOf(title ?? '') < leastTitleWords) continue;
      const known = blocksOfLabel.get(label);
      if (known === undefined) blocksOfLabel.set(label, [block]);
      else known.push(block);
    }
    for (const [label, blocks] of blocksOfLabel) {
      if (blocks.length < 2 || new Set(blocks.map(({ text }) => text)).size < 2) continue;
      for (const block of blocks)
        yield { block, evidence: [`label:${label}`, `times:${String(blocks.length)}`, 'leads-to-link'] };
    }
    yield* sameLinks(page.blocks);
  },
};

/** In words. */
const longestLink = 4;
const leastTimes = 3;

/** "Read full review", "Directions", "See the rating.": a line that is one link and says the same of every thing that the text goes through. */
function* sameLinks(blocks: readonly PageBlock[]): Iterable<Finding> {
  const lines = blocks.filter(
    ({ type, links, linkShare, text }) =>
      type === 'paragraph' && links.length === 1 && linkShare > 0.9 && wordCountOf(text) <= longestLink,
  );
  for (const [text, alike] of Map.groupBy(lines, (block) => block.text.trim())) {
    const targets = new Set(alike.map(({ links: [link] }) => link?.getAttribute('href')));
    if (targets.size < leastTimes) continue;
    for (const block of alike)
      yield { block, evidence: [`link:${text}`, `times:${String(alike.length)}`, 'leads-to-link'] };
  }
}
