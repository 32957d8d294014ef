import type { PageBlock } from '../page/page-block.ts';
import { isProse, wordCountOf } from '../page/block-signs.ts';
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
  *find(page, { isThread }): Iterable<Finding> {
    if (isThread) return;
    // Whoever answers quotes.
    const blocks = page.blocks.filter(({ type, text }) => type !== 'quote' && text !== '');
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
      if (isSetAbove(first, block))
        yield { block: block.type === 'heading' ? block : first, evidence: ['said-again', 'heading'] };
    }
    yield* copiesIn(run);
  },
};

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
  const length = prose.reduce((sum, { text }) => sum + text.length, 0);
  const isCopy =
    prose.length >= leastRun ? length >= leastText : prose.some(({ text }) => text.length >= leastAlone);
  if (!isCopy) return;
  for (const block of run) yield { block, evidence: ['second-copy', `paragraphs:${String(run.length)}`] };
}
