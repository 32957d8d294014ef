import { boxThatBeginsWith } from './related-section.ts';
import type { Finding, Rule } from './rule.ts';

const longestTitle = 80;

export const authorSection: Rule = {
  id: 'author-section',
  stage: 'body',
  why: 'A box whose first line is "About the author" tells who wrote the text, whatever the box is called.',
  *find(page, { cues }): Iterable<Finding> {
    for (const block of page.blocks) {
      if (block.type === 'quote' || block.text === '' || block.text.length > longestTitle) continue;
      const cue = cues.match(block.text, 'authorBox');
      const box = cue?.isWhole === true ? boxThatBeginsWith(page, block, () => true) : null;
      if (cue !== null && box !== null)
        yield { element: box, evidence: [`cue:${cue.phrase}`, 'first-in-box'] };
    }
  },
};
