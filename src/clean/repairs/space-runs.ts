import { editsOf, type RepairRule } from './repair-rule.ts';

const space = '[ \\t\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]';
const runs = new RegExp(`^${space}+|${space}+$|${space}+(?=\\n)|(?<=[^\\n])${space}{2,}`, 'gu');

export const spaceRuns: RepairRule = {
  id: 'space-runs',
  why: 'Runs of spaces come from source code and from spacing by hand; one no-break space alone is typography and stays.',
  *find(text) {
    yield* editsOf(text, runs, ({ 0: found, index }) => {
      const isEdge =
        index === 0 || /^(?:\n|$)/.test(text.slice(index + found.length, index + found.length + 1));
      return isEdge ? '' : ' ';
    });
  },
};
