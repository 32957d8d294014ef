import { closest } from '../html/select.ts';
import { wordCountOf } from '../page/block-signs.ts';
import type { PageBlock } from '../page/page-block.ts';
import type { Finding, Rule } from './rule.ts';

/** "Image", beside the caption of a picture that a script would load. */
const isLabelInFigure = ({ type, text, element }: PageBlock): boolean =>
  type === 'paragraph' &&
  wordCountOf(text) <= 2 &&
  closest(element, 'figure')?.querySelector('figcaption') != null;

export const figureCaption: Rule = {
  id: 'figure-caption',
  stage: 'body',
  why: 'A caption belongs to its picture: it is kept there, in `images[].caption`, not in the running text.',
  *find(page): Iterable<Finding> {
    for (const block of page.blocks) {
      if (block.type === 'caption' || closest(block.element, 'figcaption') !== null)
        yield { block, evidence: ['in-figure'] };
      else if (isLabelInFigure(block)) yield { block, evidence: ['label-in-figure'] };
    }
  },
};
