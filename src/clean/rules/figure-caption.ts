import { closest } from '../html/select.ts';
import { wordCountOf } from '../page/block-signs.ts';
import type { Page } from '../page/page.ts';
import type { PageBlock } from '../page/page-block.ts';
import type { Finding, Rule } from './rule.ts';

/** "Image", alone beside the caption of a picture that a script would load. */
function isLabelInFigure(page: Page, { type, text, element }: PageBlock): boolean {
  const figure = type === 'paragraph' && wordCountOf(text) <= 2 ? closest(element, 'figure') : null;
  if (figure?.querySelector('figcaption') == null) return false;
  return (
    page.blocksIn(figure).filter((other) => other.type !== 'caption' && other.originalText !== '').length ===
    1
  );
}

export const figureCaption: Rule = {
  id: 'figure-caption',
  stage: 'body',
  why: 'A caption belongs to its picture: it is kept there, in `images[].caption`, not in the running text.',
  *find(page): Iterable<Finding> {
    for (const block of page.blocks) {
      if (block.type === 'caption' || closest(block.element, 'figcaption') !== null)
        yield { block, evidence: ['in-figure'] };
      else if (isLabelInFigure(page, block)) yield { block, evidence: ['label-in-figure'] };
    }
  },
};
