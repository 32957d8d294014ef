import { wordsOf } from '../../article/identity.ts';
import type { PageBlock } from '../page/page-block.ts';
import { isProse, isSameText, lengthOf, wordCountOf } from '../page/block-signs.ts';
import type { Finding, Rule } from './rule.ts';

/** Fewer words in a heading may well begin a sentence of the text, or stand twice. */
const leastWords = 12;
const leastWordsOfCopy = 8;
/** How many blocks below a heading the text may say the same again. */
const nearby = 10;
/** So many paragraphs in a row, and so many characters, are no refrain; a paragraph of some length says it alone. */
const leastRun = 3;
const leastText = 400;
const leastAlone = 600;

export const repeatedText: Rule = {
  id: 'repeated-text',
  stage: 'body',
  mostProse: 0.55,
  why: 'Systems print a text a second time for another view of the page, and set a sentence of the text above it as a heading.',
  *find(page, { isThread, dek }): Iterable<Finding> {
    if (isThread) return;
    // Whoever answers quotes.
    const blocks = page.blocks.filter(({ type, text }) => type !== 'quote' && text !== '');
    for (const block of wholesOf(blocks)) yield { block, evidence: ['said-again', 'in-parts'] };
    const firsts = new Map<string, PageBlock>();
    let run: PageBlock[] = [];
    for (const [at, block] of blocks.entries()) {
      if (beginsParagraph(block, blocks.slice(at + 1, at + 1 + nearby)))
        yield { block, evidence: ['said-again', 'heading'] };
      const first = firsts.get(block.text.trim());
      if (first === undefined) {
        firsts.set(block.text.trim(), block);
        yield* copiesIn(run);
        run = [];
        continue;
      }
      run.push(block);
      // The rule for what stands above the text takes its dek.
      if (isCopyBeside(first, block) && !(dek !== null && isSameText(dek, block.text)))
        yield { block, evidence: ['second-copy', 'beside'] };
      if (isSetAbove(first, block))
        yield { block: block.type === 'heading' ? block : first, evidence: ['said-again', 'heading'] };
    }
    yield* copiesIn(run);
  },
};

/** For another width of the screen: "subtitle-desktop" and "subtitle-mobile". */
const isCopyBeside = (first: PageBlock, again: PageBlock): boolean =>
  first.type === 'paragraph' &&
  again.type === 'paragraph' &&
  again.index - first.index <= 2 &&
  wordCountOf(again.text) >= leastWords &&
  first.element.className !== again.element.className;

/** So many characters of a block, which those behind it say again, paragraph by paragraph. */
const leastWhole = 200;
const mostParts = 12;

/** Blocks that hold all of the text that follows them: systems print it once in one piece. */
function* wholesOf(blocks: readonly PageBlock[]): Iterable<PageBlock> {
  for (const [at, block] of blocks.entries()) {
    if (block.type !== 'paragraph' || block.text.length < leastWhole) continue;
    const whole = wordsOf(block.text).join(' ');
    let said = '';
    for (const part of blocks.slice(at + 1, at + 1 + mostParts)) {
      said = `${said} ${wordsOf(part.text).join(' ')}`.trim();
      if (said.length >= whole.length || !whole.startsWith(said)) break;
    }
    if (said === whole && block.text !== blocks[at + 1]?.text) yield block;
  }
}

const isSetAbove = ({ type, index, text }: PageBlock, again: PageBlock): boolean =>
  type === 'heading' &&
  again.index - index <= nearby &&
  wordCountOf(text) >= (again.type === 'heading' ? leastWordsOfCopy : leastWords);

/** A heading that is the beginning of a paragraph's first sentence. */
function beginsParagraph({ type, text }: PageBlock, below: readonly PageBlock[]): boolean {
  if (type !== 'heading' || wordCountOf(text) < leastWords) return false;
  const said = text.trim().replace(/[.!?…]$/u, '');
  return below.some((block) => block.type === 'paragraph' && block.text.trimStart().startsWith(said));
}

/** `run`: blocks one behind the other that all stand further up as well. */
function* copiesIn(run: readonly PageBlock[]): Iterable<Finding> {
  const prose = run.filter(isProse);
  const length = prose.reduce((sum, { text }) => sum + lengthOf(text), 0);
  const isCopy =
    prose.length >= leastRun ? length >= leastText : prose.some(({ text }) => lengthOf(text) >= leastAlone);
  if (!isCopy) return;
  for (const block of run) yield { block, evidence: ['second-copy', `paragraphs:${String(run.length)}`] };
}
