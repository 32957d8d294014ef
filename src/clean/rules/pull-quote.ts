import { wordsOf } from '../../article/identity.ts';
import { classWords } from '../html/class-words.ts';
import type { Page } from '../page/page.ts';
import type { PageBlock } from '../page/page-block.ts';
import { either } from './clutter-classes.ts';
import { lengthOf, wordCountOf } from '../page/block-signs.ts';
import type { Finding, Rule } from './rule.ts';

/** Shortest quote, in characters or words: fewer may be a refrain. */
const shortest = 24;
const fewestWords = 4;
/** Longer ones are no decoration: testimonials, which a page prints twice. */
const longest = 300;
/** How much longer the paragraph is that says it, too. */
const leastContext = 1.3;

/** Paragraphs beside that one from which on they are the text. */
const fewestAround = 4;

/** Where there are more, quoting is what the page does. */
const mostQuotes = 80;
/** Words that may stand beside it: a name and what the person does. */
const mostBeside = 12;

const names = either(`
  pull-?quotes? quote quotes blockquote \\w+-quote quote-\\w+ zitat zitate cita citazione citation citat sitat tsitata`);

export const pullQuote: Rule = {
  id: 'pull-quote',
  stage: 'body',
  why: 'A quote that is set large and says what a paragraph says word for word is that paragraph’s decoration.',
  *find(page): Iterable<Finding> {
    const quotes = page.blocks.filter(isQuote);
    if (quotes.length === 0 || quotes.length > mostQuotes) return;
    const told = page.blocks
      .filter(({ type }) => type === 'paragraph')
      .map((block) => ({ block, words: spaced(block.text) }));
    for (const quote of quotes) {
      const words = spaced(quote.text);
      const source = told.find(
        ({ block, words: theirs }) =>
          block !== quote &&
          theirs.includes(words) &&
          !isQuote(block) &&
          (theirs.length >= words.length * leastContext || isSaidBetween(quote, block)),
      );
      if (source === undefined) continue;
      const evidence = ['said-in-paragraph'];
      yield { block: quote, evidence };
      for (const block of saidBy(page, quote)) yield { block, evidence: [...evidence, 'who-said-it'] };
    }
  },
};

/** A paragraph of its own in the running text, in quotation marks. */
function isSaidBetween(quote: PageBlock, { element, text }: PageBlock): boolean {
  const parent = element.parentElement;
  if (parent === null || !/^["“„«»‘「]/u.test(text) || !parent.contains(quote.element)) return false;
  return [...parent.children].filter(({ localName }) => localName === 'p').length >= fewestAround;
}

const spaced = (text: string): string => ` ${wordsOf(text).join(' ')} `;

/** The name under the quote, alone with it in their box. */
function saidBy(page: Page, quote: PageBlock): PageBlock[] {
  const box = quote.element.closest('blockquote') ?? quote.element.parentElement;
  const range = box === null ? null : page.rangeOf(box);
  if (box === null || range === null || range[1] - range[0] > 4) return [];
  const beside = page.blocksIn(box).filter((block) => block !== quote && block.isKept && block.text !== '');
  return wordsOf(beside.map(({ text }) => text).join(' ')).length <= mostBeside ? beside : [];
}

function isQuote({ type, element, text }: PageBlock): boolean {
  if ((lengthOf(text) < shortest && wordCountOf(text) < fewestWords) || lengthOf(text) > longest)
    return false;
  if (type === 'heading' || type === 'list' || type === 'table') return false;
  if (type === 'quote') return true;
  let box: Element | null = element;
  for (let level = 0; box !== null && level < 3; level++, box = box.parentElement)
    if (names.test(classWords(box))) return true;
  return false;
}
