import { wordsOf } from '../../article/identity.ts';
import { isKnownAgency } from '../metadata/organizations.ts';
import type { PageBlock } from '../page/page-block.ts';
import { wordCountOf } from '../page/block-signs.ts';
import { boxThatBeginsWith } from './related-section.ts';
import type { Finding, PageContext, Rule } from './rule.ts';

const longestTitle = 80;
const mostWordsOfName = 5;

export const authorSection: Rule = {
  id: 'author-section',
  stage: 'body',
  why: 'A box whose first line is "About the author", or the author’s name, tells who wrote the text, whatever the box is called.',
  *find(page, context): Iterable<Finding> {
    for (const block of page.blocks) {
      if (block.type === 'quote' || block.text === '' || block.text.length > longestTitle) continue;
      const sign = titleSign(block, context);
      const box = sign === null ? null : boxThatBeginsWith(page, block, () => true);
      if (box !== null && ofAnybody.test(block.text) && !namesAuthor(page.textIn(box), context.bylines))
        continue;
      if (sign !== null && box !== null) yield { element: box, evidence: [sign, 'first-in-box'] };
    }
  },
};

/** "About the person": whoever is interviewed, unless it is who wrote the text. */
const ofAnybody = /^\s*Zur Person\W*$/iu;

const namesAuthor = (text: string, bylines: readonly string[]): boolean => {
  const words = ` ${wordsOf(text).join(' ')} `;
  const names = bylines.filter((name) => name.includes(' '));
  return names.length === 0 || names.some((name) => words.includes(` ${wordsOf(name).join(' ')} `));
};

/** In a thread the name stands over what its owner says. */
function titleSign(block: PageBlock, { cues, bylines, isThread }: PageContext): string | null {
  const cue = cues.match(block.text, 'authorBox');
  if (cue?.isWhole === true) return `cue:${cue.phrase}`;
  const words = wordsOf(block.text).join(' ');
  const isName =
    !isThread &&
    wordCountOf(block.text) <= mostWordsOfName &&
    bylines.some((name) => name.includes(' ') && !isKnownAgency(name) && wordsOf(name).join(' ') === words);
  return isName ? 'byline' : null;
}
