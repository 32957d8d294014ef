import type { PageBlock } from '../page/page-block.ts';
import { wordCountOf } from '../page/block-signs.ts';
import { labelledLinkOf } from './labelled-link.ts';
import type { Finding, Rule } from './rule.ts';

const leastTitleWords = 5;

export const repeatedPointer: Rule = {
  id: 'repeated-pointer',
  stage: 'body',
  why: 'The same label before different links, twice or more: a "See also" in whatever language or wording.',
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
  },
};
