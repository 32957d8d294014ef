import { lengthOf } from './block-signs.ts';
import type { Finding, Rule } from './rule.ts';

const inBrackets = /^[([（【〔][^()[\]（）【】〔〕]+[)\]）】〕]$/u;
/** Longest line, in characters. */
const longest = 80;

export const creditLine: Rule = {
  id: 'credit-line',
  stage: 'body',
  why: 'A credit in brackets on a line of its own belongs to a picture or film that is shown elsewhere.',
  *find(page, { cues }): Iterable<Finding> {
    for (const block of page.blocks) {
      if (block.type !== 'paragraph' || lengthOf(block.text) > longest) continue;
      if (!inBrackets.test(block.text)) continue;
      const cue = cues.match(block.text, 'credit');
      if (cue?.isSetApart === true) yield { block, evidence: [`cue:${cue.phrase}`, 'in-brackets'] };
    }
  },
};
