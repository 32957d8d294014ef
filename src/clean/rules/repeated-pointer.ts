import type { PageBlock } from '../page/page-block.ts';
import { isTitleLike, lengthOf, wordCountOf } from '../page/block-signs.ts';
import type { Finding, Rule } from './rule.ts';

/** What sets a label apart from the title that it leads to. */
const setApart = /[|:›»>→–—-]\s*$/u;

export const repeatedPointer: Rule = {
  id: 'repeated-pointer',
  stage: 'body',
  why: 'The same label before different links, twice or more: a "See also" in whatever language or wording.',
  *find(page): Iterable<Finding> {
    const blocksOfLabel = new Map<string, PageBlock[]>();
    for (const block of page.blocks) {
      const label = labelOf(block);
      if (label === null) continue;
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

/** The words before a paragraph's only link, where the link reads like a title and ends the paragraph. */
function labelOf(block: PageBlock): string | null {
  if (block.type !== 'paragraph' && block.type !== 'heading') return null;
  if (block.links.length !== 1 || lengthOf(block.text) > 250) return null;
  const pieces = block.keptPieces;
  const first = pieces.findIndex(({ link }) => link !== null);
  const label = pieces
    .slice(0, first)
    .map(({ text }) => text)
    .join('')
    .trim();
  const title = pieces
    .slice(first)
    .filter(({ link }) => link !== null)
    .map(({ text }) => text)
    .join('')
    .trim();
  const rest = pieces
    .slice(first)
    .filter(({ link }) => link === null)
    .map(({ text }) => text)
    .join('')
    .trim();
  if (label === '' || rest !== '' || wordCountOf(label) > 6 || !setApart.test(label)) return null;
  return isTitleLike(title) && wordCountOf(title) >= 5 && !/^\S+$/u.test(title) ? label : null;
}
