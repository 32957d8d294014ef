import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { PageBlock } from '../../../src/clean/page/page-block.ts';
import type { RemovalMark } from '../../../src/clean/page/piece.ts';

const { document } = new JSDOM('<p></p>').window;
const texts = Array.from({ length: 12 }, (_, at) => document.createTextNode(`t${at}`));

/** Pieces of a block, by the number of their node; -1 is glue. */
const pieces = fc.array(fc.integer({ min: -1, max: texts.length - 1 }), { minLength: 1, maxLength: 24 });
const step = fc.record({
  nodes: fc.uniqueArray(fc.nat({ max: texts.length - 1 }), { minLength: 1, maxLength: 4 }),
  /** Also bring back what this earlier step took. */
  restored: fc.option(fc.nat({ max: 8 }), { freq: 4 }),
});

function blockOf(numbers: readonly number[]): PageBlock {
  const element = document.querySelector('p')!;
  const block = new PageBlock({ type: 'paragraph', element, level: 0, group: null }, 0);
  for (const number of numbers) {
    const node = number === -1 ? null : texts[number]!;
    block.add({ node, text: node?.data ?? ' ', link: null, row: 0, cell: 0, removal: null });
  }
  return block;
}

it('text nodes taken away one finding after the other leave the marks that a look at all pieces leaves', () => {
  fc.assert(
    fc.property(pieces, fc.array(step, { minLength: 1, maxLength: 8 }), (numbers, steps) => {
      const [quick, thorough] = [blockOf(numbers), blockOf(numbers)];
      const marks: RemovalMark[] = steps.map((_, at) => ({ rule: `rule-${at}`, evidence: [] }));
      for (const [at, { nodes, restored }] of steps.entries()) {
        const taken = new Set(nodes.map((number) => texts[number]!));
        const changed = thorough.remove(marks[at]!, ({ node }) => node !== null && taken.has(node));
        expect(quick.removeNodes(marks[at]!, taken)).toBe(changed);
        expect(quick.text).toBe(thorough.text);
        if (restored !== null) {
          for (const block of [quick, thorough]) block.restore((mark) => mark === marks[restored]);
        }
        expect(quick.pieces.map(({ removal }) => removal?.rule)).toEqual(
          thorough.pieces.map(({ removal }) => removal?.rule),
        );
      }
    }),
    { numRuns: 2_000 },
  );
});
