import { wordsOf } from '../../article/identity.ts';
import type { Page } from '../page/page.ts';
import type { PageBlock } from '../page/page-block.ts';
import { wordCountOf } from '../page/block-signs.ts';
import type { Finding, Rule } from './rule.ts';

/** Most words of the line over a quote: "Anna Berg said:", "Originally posted by Anna Berg". */
const mostOfLabel = 12;
/** Shorter ones two people may well say: "Thanks a lot!" */
const fewestWords = 6;
/** How many quotes of a page, and boxes around one, are looked at. */
const mostQuotes = 400;
const deepest = 6;
/** How many of their blocks are looked for in all that was said before: each goes through all of it. */
const mostLookups = 2_000;
const quoteBox = 'blockquote, [class*="quote" i]';

export const repeatedQuote: Rule = {
  id: 'repeated-quote',
  stage: 'body',
  why: 'In a thread, a quote of a post that stands above is there already.',
  mostProse: 0.6,
  *find(page, { isThread }): Iterable<Finding> {
    if (!isThread) return;
    const said = new Said();
    const seen = new Set<Element>();
    let waiting = '';
    for (const [index, block] of page.blocks.entries()) {
      const box = block.element.closest(quoteBox);
      if (box !== null && !seen.has(box) && seen.size < mostQuotes) {
        seen.add(box);
        const repeated = repeatedBox(page, box, said);
        if (repeated !== null) {
          for (const inner of repeated.querySelectorAll(quoteBox)) seen.add(inner);
          yield { element: repeated, evidence: ['said-above'] };
        }
      }
      waiting += spaced(block).slice(1);
      // What a box says itself is no proof that it was said before.
      if (page.blocks[index + 1]?.element.closest(quoteBox) === box) continue;
      said.add(waiting);
      waiting = '';
    }
  },
};

/** The words of the posts so far. */
class Said {
  #words = ' ';
  #lookups = 0;

  add(words: string): void {
    this.#words += words;
  }

  has(block: PageBlock): boolean {
    return ++this.#lookups <= mostLookups && this.#words.includes(spaced(block));
  }
}

const spaced = ({ text }: PageBlock): string => ` ${wordsOf(text).join(' ')} `;

/** The largest box of a quote around that says only what was said, and who said it. */
function repeatedBox(page: Page, inner: Element, said: Said): Element | null {
  let box: Element | null = null;
  let at: Element | null = inner;
  for (let level = 0; at !== null && level < deepest; level++) {
    const blocks = page.blocksIn(at).filter(({ isKept, text }) => isKept && text !== '');
    const others = blocks.filter((block) => !said.has(block));
    const isAll = others.every((block) => block === blocks[0] && wordsOf(block.text).length <= mostOfLabel);
    if (!isAll || !blocks.some((block) => !others.includes(block) && wordCountOf(block.text) >= fewestWords))
      break;
    box = at;
    at = at.parentElement?.closest(quoteBox) ?? null;
  }
  return box;
}
