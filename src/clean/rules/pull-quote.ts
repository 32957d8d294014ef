import { wordsOf } from '../../article/identity.ts';
import { classWords } from '../class-words.ts';
import type { PageBlock } from '../page-block.ts';
import { either } from './clutter-classes.ts';
import { isProse, lengthOf } from './block-signs.ts';
import type { Finding, Rule } from './rule.ts';

/** Shortest quote, in characters: fewer may be a refrain. */
const shortest = 24;
/** Longer ones are no decoration: testimonials, which a page prints twice. */
const longest = 300;
/** How much longer the paragraph is that says it, too. */
const leastContext = 1.3;

const names = either(`
  pull-?quotes? quote quotes blockquote \\w+-quote quote-\\w+ zitat zitate cita citazione citation citat sitat tsitata`);

export const pullQuote: Rule = {
  id: 'pull-quote',
  stage: 'body',
  why: 'A quote that is set large and says what a paragraph says word for word is that paragraph’s decoration.',
  *find(page): Iterable<Finding> {
    const quotes = page.blocks.filter(isQuote);
    if (quotes.length === 0) return;
    const told = page.blocks.filter(isProse).map((block) => ({ block, words: spaced(block.text) }));
    for (const quote of quotes) {
      const words = spaced(quote.text);
      const source = told.find(
        ({ block, words: theirs }) =>
          block !== quote &&
          theirs.length >= words.length * leastContext &&
          !isQuote(block) &&
          theirs.includes(words),
      );
      if (source !== undefined) yield { block: quote, evidence: ['said-in-paragraph'] };
    }
  },
};

const spaced = (text: string): string => ` ${wordsOf(text).join(' ')} `;

function isQuote({ type, element, text }: PageBlock): boolean {
  if (lengthOf(text) < shortest || lengthOf(text) > longest) return false;
  if (type === 'heading' || type === 'list' || type === 'table') return false;
  if (type === 'quote') return true;
  let box: Element | null = element;
  for (let level = 0; box !== null && level < 3; level++, box = box.parentElement)
    if (names.test(classWords(box))) return true;
  return false;
}
