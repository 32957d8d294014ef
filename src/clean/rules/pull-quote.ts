import { wordsOf } from '../../article/identity.ts';
import { classWords } from '../html/class-words.ts';
import { sharedWords } from '../metadata/word-overlap.ts';
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
  pull-?quotes? quote quotes blockquote \\w+-quote quote-\\w+ zitat zitate cita citazione citation citat sitat tsitata
  sumario destacado destaque callout`);

export const pullQuote: Rule = {
  id: 'pull-quote',
  stage: 'body',
  why: 'A quote that is set large and says what a paragraph says word for word is that paragraph’s decoration.',
  *find(page): Iterable<Finding> {
    const quotes = page.blocks.filter(isQuote);
    if (quotes.length === 0 || quotes.length > mostQuotes) return;
    const told: readonly Told[] = page.blocks
      .filter((block) => block.type === 'paragraph' && !isQuote(block))
      .map((block) => ({ block, words: spaced(block.text) }));
    for (const quote of quotes) {
      const said = sentencesOf(quote.text);
      const length = said.reduce((sum, words) => sum + words.length, 0);
      const source = told.find(
        ({ block, words: theirs }) =>
          block !== quote &&
          said.every((words) => theirs.includes(words)) &&
          (theirs.length >= length * leastContext || isSaidBetween(quote, block)),
      );
      if (source === undefined && !isSaidNearby(quote, said, told)) continue;
      const evidence = [source === undefined ? 'said-in-other-words' : 'said-in-paragraph'];
      yield { block: quote, evidence };
      for (const block of saidBy(page, quote)) yield { block, evidence: [...evidence, 'who-said-it'] };
    }
  },
};

interface Told {
  readonly block: PageBlock;
  readonly words: string;
}

/** A paragraph of its own in the running text, in quotation marks. */
function isSaidBetween(quote: PageBlock, { element, text }: PageBlock): boolean {
  const parent = element.parentElement;
  if (parent === null || !/^["“„«»‘「]/u.test(text) || !parent.contains(quote.element)) return false;
  return [...parent.children].filter(({ localName }) => localName === 'p').length >= fewestAround;
}

/** What is said, without the name in the last line; a sentence of a few words is said together with the one before it. */
function sentencesOf(text: string): string[] {
  const lines = text.split('\n');
  if (lines.length > 1 && wordCountOf(lines.at(-1) ?? '') <= mostOfName) lines.pop();
  const sentences: string[] = [];
  for (const sentence of lines.join(' ').split(/(?<=[.!?…]["'”’»]?)\s+/u)) {
    const last = sentences.at(-1);
    const isShort =
      last !== undefined && Math.min(wordCountOf(last), wordCountOf(sentence)) < fewestOfSentence;
    if (isShort) sentences[sentences.length - 1] = `${last} ${sentence}`;
    else sentences.push(sentence);
  }
  return sentences.map(spaced);
}
const mostOfName = 6;
const fewestOfSentence = 6;

/** Of so many words most stand in one paragraph nearby. */
const leastWords = 20;
const leastShared = 0.8;
const leastSharedOfTwo = 0.95;
const nearby = 8;

/** Sentence by sentence, in one paragraph or in two, or most of it in one. */
function isSaidNearby(quote: PageBlock, said: readonly string[], told: readonly Told[]): boolean {
  if (quote.type !== 'quote') return false;
  const near = told.filter(({ block }) => Math.abs(block.index - quote.index) <= nearby);
  const isSaid = said.length > 1 && said.every((words) => near.some((one) => one.words.includes(words)));
  return isSaid || near.some((one, index) => saysMuchOf(one.block, near[index + 1]?.block, quote));
}

/** In one paragraph, or in two with "he said" between the words. */
const saysMuchOf = ({ text }: PageBlock, next: PageBlock | undefined, quote: PageBlock): boolean =>
  wordCountOf(quote.text) >= leastWords &&
  (sharedWords(quote.text, text) >= leastShared ||
    sharedWords(quote.text, `${text} ${next?.text ?? ''}`) >= leastSharedOfTwo);

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
  if (type !== 'paragraph' && type !== 'quote') return false;
  if (type === 'quote') return true;
  let box: Element | null = element;
  for (let level = 0; box !== null && level < 3; level++, box = box.parentElement)
    if (names.test(classWords(box))) return true;
  return false;
}
