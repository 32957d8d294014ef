import type { PageBlock } from '../page/page-block.ts';
import { lengthOf, wordCountOf } from '../page/block-signs.ts';
import { linkTargetOf } from '../page/link-target.ts';
import { isHere, isInParentheses } from './line-signs.ts';
import type { Finding, Rule } from './rule.ts';

/** Characters of the longest such line. */
const longest = 140;
const mostLinkWords = 3;

export const hereLink: Rule = {
  id: 'here-link',
  stage: 'body',
  offOnListings: true,
  why: 'A short line of a story, in brackets or with the word "here" as its only link, that leads to another page of the site.',
  *find(page, { isStory, url }): Iterable<Finding> {
    if (!isStory) return;
    for (const block of page.blocks) {
      const sign = signOf(block, url);
      if (sign !== null) yield { block, evidence: [sign, 'own-site'] };
    }
  },
};

/** "You can read about the trends here.", "(See the pictures and read the whole story on this page.)" */
function signOf({ type, text, links }: PageBlock, url: string | null): string | null {
  const [link, ...more] = links;
  if (type !== 'paragraph' || link === undefined || more.length > 0 || lengthOf(text) > longest) return null;
  if (linkTargetOf(link, url) !== 'site') return null;
  const words = link.textContent.replace(/[\s»›→>.]+/gu, ' ').trim();
  if (wordCountOf(words) <= mostLinkWords && isHere(words)) return 'link:here';
  return isInParentheses(text) ? 'in-brackets' : null;
}
