import { isProse, lengthOf } from '../page/block-signs.ts';
import type { Finding, Rule } from './rule.ts';

/** A longer heading, in characters, says something by itself. */
const longestTitle = 80;

export const lastHeading: Rule = {
  id: 'last-heading',
  stage: 'body',
  offOnListings: true,
  why: 'Headings after the last text have nothing under them: what they announced was filled in by a script, or found by another rule.',
  *find(page, { keepEncyclopediaSections, isStory }): Iterable<Finding> {
    if (keepEncyclopediaSections || !isStory) return;
    const last = page.blocks.findLastIndex((block) => block.type !== 'heading');
    if (last === -1 || !page.blocks.some(isProse)) return;
    for (const block of page.blocks.slice(last + 1))
      if (lengthOf(block.text) <= longestTitle) yield { block, evidence: ['nothing-behind'] };
  },
};
