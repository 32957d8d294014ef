import { selectAll, selectFirst } from '../html/select.ts';
import { isProse } from '../page/block-signs.ts';
import type { PageBlock } from '../page/page-block.ts';
import type { Finding, Rule } from './rule.ts';
import { holdsPart, holdsThePage, isInLine, smallBoxAround } from './small-box.ts';

/** Characters that such a box has at most, the form's own words included. */
const longestBox = 400;
/** A heading, a sentence or two, the form, the thanks that it hides. */
const mostBlocks = 10;

/** What a reader types of their own: a search field alone stands in other boxes as well. */
const fields =
  'input[type="email" i], input[type="tel" i], input[name*="mail" i], input[name*="phone" i], textarea';

export const formBox: Rule = {
  id: 'form-box',
  stage: 'page',
  why: 'A small box with a form for the reader’s address or question: its heading and its promise speak of the form.',
  mostProse: 0.2,
  *find(page): Iterable<Finding> {
    const found = new Set<Element>();
    for (const form of selectAll(page.elements, 'form')) {
      if (selectFirst(form, fields) === null) continue;
      const box = smallBoxAround(page, form, {
        mostChars: longestBox,
        mostBlocks,
        mostOfText: 0.15,
        isPage: (element) =>
          holdsThePage.has(element.localName) ||
          holdsPart(element, 'h1, article, table, blockquote, [itemprop="articleBody"]'),
      });
      if (box === null || isInLine(box) || found.has(box)) continue;
      if (page.blocksIn(box).some(countsUp)) continue;
      found.add(box);
      yield { element: box, evidence: ['form:address'] };
    }
  },
};

/** What a calculator answers: "The average cost is $876 to $1,042, from 31 projects." */
const countsUp = (block: PageBlock): boolean =>
  isProse(block) && (block.text.match(/\p{Nd}[\p{Nd}.,]*/gu)?.length ?? 0) >= 3;
