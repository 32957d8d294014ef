import type { PageBlock } from '../page/page-block.ts';
import type { Finding, Rule } from './rule.ts';

export const lineNumbers: Rule = {
  id: 'line-numbers',
  stage: 'body',
  why: 'Numbers that a site prints beside the lines of its code, in a column of their own, are not the code.',
  *find({ blocks }): Iterable<Finding> {
    for (const [index, block] of blocks.entries()) {
      const next = blocks[index + 1];
      if (block.type === 'code' && next?.type === 'code' && countsUp(block, next))
        yield { block, evidence: ['counts-lines-of-code'] };
    }
  },
};

/** One number a line, each one more than the last, as many as the code behind it has lines. */
function countsUp(numbers: PageBlock, code: PageBlock): boolean {
  const lines = numbers.text.trim().split(/\s*\n\s*/u);
  const first = Number(lines[0]);
  return (
    Number.isInteger(first) &&
    lines.every((line, at) => line === String(first + at)) &&
    lines.length === code.text.trimEnd().split('\n').length
  );
}
