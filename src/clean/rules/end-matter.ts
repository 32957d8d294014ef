import { wordsOf } from '../../article/identity.ts';
import type { PageBlock } from '../page-block.ts';
import { endsLikeSentence, isDateLine, isPointer, isProse, lengthOf, wordCountOf } from './block-signs.ts';
import type { Finding, PageContext, Rule } from './rule.ts';

export const endMatter: Rule = {
  id: 'end-matter',
  stage: 'body',
  why: 'After the last paragraph: credits, links, dates, the author’s short name, labels.',
  *find(page, context): Iterable<Finding> {
    const blocks = page.blocks.filter((block) => block.text !== '');
    if (blocks.filter(isProse).length < 3) return;
    for (const block of blocks.toReversed()) {
      const sign = signOf(block, context);
      if (sign === null) return;
      yield { block, evidence: [sign, 'after-last-paragraph'] };
    }
  },
};

function signOf(block: PageBlock, { cues, bylines }: PageContext): string | null {
  const { text } = block;
  if (block.type === 'code' || block.type === 'table' || block.type === 'quote') return null;
  if (!/[\p{L}\p{N}]/u.test(text)) return 'no-words';
  for (const kind of [
    'authorBox',
    'published',
    'credit',
    'tags',
    'comments',
    'share',
    'newsletter',
    'follow',
  ] as const) {
    const cue = cues.match(text, kind);
    if (cue === null || lengthOf(text) > 160) continue;
    const isLine =
      cue.isWhole ||
      (cue.isSetApart && !endsLikeSentence(text)) ||
      (kind === 'published' && isDateLine(text)) ||
      (kind === 'follow' && block.links.length > 0);
    if (isLine) return `cue:${cue.phrase}`;
  }
  if (isPointer(block) && !isProse(block)) return `link-share:${block.linkShare.toFixed(2)}`;
  if (block.type === 'heading') return 'heading-without-text';
  if (block.type === 'list') return null;
  if (isDateLine(text) && wordCountOf(text) <= 12) return 'date';
  const words = wordsOf(text).join(' ');
  if (
    lengthOf(text) < 120 &&
    bylines.some(
      (name) =>
        name.length > 4 &&
        words.includes(wordsOf(name).join(' ')) &&
        wordCountOf(text) <= wordCountOf(name) + 6,
    )
  )
    return 'byline';
  if (wordCountOf(text) <= 4 && lengthOf(text) < 40 && !/[.!?。！？]["”»’]?$/u.test(text)) return 'label';
  if (/^[([（].{1,60}[)\]）]$/u.test(text) || /^(?:©|\(c\))/iu.test(text)) return 'credit-in-brackets';
  return null;
}
