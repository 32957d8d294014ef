import { closest } from '../html/select.ts';
import type { Finding, Rule } from './rule.ts';

export const figureCaption: Rule = {
  id: 'figure-caption',
  stage: 'body',
  why: 'A caption belongs to its picture: it is kept there, in `images[].caption`, not in the running text.',
  *find(page): Iterable<Finding> {
    for (const block of page.blocks) {
      if (block.type === 'caption' || closest(block.element, 'figcaption') !== null)
        yield { block, evidence: ['in-figure'] };
    }
  },
};
