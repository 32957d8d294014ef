import { wordsOf } from '../../article/identity.ts';
import type { PageBlock } from '../page-block.ts';
import { isProse } from './block-signs.ts';
import type { Finding, Rule } from './rule.ts';

/** Fewer words may well stand twice. */
const leastWords = 12;
/** So many paragraphs in a row, and so many characters, are no refrain. */
const leastRun = 3;
const leastText = 400;
const leastAlone = 600;
/** How many blocks below a heading the text may say the same again. */
const nearby = 10;

export const repeatedText: Rule = {
  id: 'repeated-text',
  stage: 'body',
  mostProse: 0.55,
  why: 'Systems print a text a second time for another view of the page, and set a sentence of the text above it as a heading.',
  *find(page, { isThread }): Iterable<Finding> {
    if (isThread) return;
    // Whoever answers quotes.
    const blocks = page.blocks.filter(({ type, text }) => type !== 'quote' && text !== '');
    const places = Map.groupBy(blocks.keys(), (at) => saidIn(blocks[at]));
    for (const [said, [first, ...others]] of places) {
      const block = first === undefined ? undefined : blocks[first];
      if (said === '' || block?.type !== 'heading' || first === undefined) continue;
      const near = others.filter((at) => at - first <= nearby).map((at) => blocks[at]);
      for (const other of near)
        yield { block: other?.type === 'heading' ? other : block, evidence: ['said-again', 'heading'] };
    }
    for (const run of runsOfCopies(blocks, places))
      for (const block of run) yield { block, evidence: ['second-copy', `paragraphs:${String(run.length)}`] };
  },
};

const saidIn = (block: PageBlock | undefined): string => {
  const words = block === undefined ? [] : wordsOf(block.text);
  return words.length < leastWords ? '' : words.join(' ');
};

/** A paragraph of some length says it alone. */
const isCopy = (prose: readonly PageBlock[]): boolean => {
  const length = prose.reduce((sum, { text }) => sum + text.length, 0);
  return prose.length >= leastRun ? length >= leastText : prose.some(({ text }) => text.length >= leastAlone);
};

/** Paragraphs one behind the other that all stand further up as well; what stands between two of them was said there, too. */
function runsOfCopies(
  blocks: readonly PageBlock[],
  places: ReadonlyMap<string, readonly number[]>,
): readonly (readonly PageBlock[])[] {
  const runs: PageBlock[][] = [];
  const short = new Map<string, number>();
  let run: PageBlock[] = [];
  const end = (): void => {
    if (isCopy(run.filter(isProse))) runs.push(run);
    run = [];
  };
  for (const [at, block] of blocks.entries()) {
    const said = saidIn(block);
    const first = said === '' ? (short.get(block.text) ?? at) : (places.get(said)?.[0] ?? at);
    if (said === '' && first === at) short.set(block.text, at);
    if (first < at) run.push(block);
    else end();
  }
  end();
  return runs;
}
