import { wordsOf } from '../../article/identity.ts';
import type { Finding, Rule } from './rule.ts';

/** So often a ticker says its phrase, that the line is long enough to run over the screen without an end. */
const leastRepeats = 5;
/** In words. */
const longestPhrase = 12;

export const ticker: Rule = {
  id: 'ticker',
  stage: 'page',
  why: 'A line that says one phrase over and over is set in motion; read, it says it once too often.',
  *find(page): Iterable<Finding> {
    for (const block of page.blocks) {
      if (block.type === 'code' || block.type === 'table' || block.type === 'quote') continue;
      const words = wordsOf(block.text);
      const phrase = words.length > 2_000 ? 0 : periodOf(words);
      if (phrase >= 2) yield { block, evidence: [`repeats:${String(Math.floor(words.length / phrase))}`] };
    }
  },
};

/** Words after which all of it begins anew; 0 where it does not. */
function periodOf(words: readonly string[]): number {
  for (let period = 1; period <= longestPhrase && period * leastRepeats <= words.length; period++)
    if (words.every((word, at) => at < period || word === words[at - period])) return period;
  return 0;
}
