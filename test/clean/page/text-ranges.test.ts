import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withLooseSpace } from '../../../src/clean/page/text-ranges.ts';

const mark = { rule: 'a', evidence: [] };
/** What is left when these stretches are taken away. */
function without(text: string, ...ranges: readonly (readonly [number, number])[]): string {
  let left = '';
  let at = 0;
  for (const { start, end } of withLooseSpace(
    text,
    ranges.map(([start, end]) => ({ start, end, mark })),
  )) {
    left += text.slice(at, start);
    at = end;
  }
  return left + text.slice(at);
}

it('a range takes the space that would stand twice or at an end', () => {
  expect(without('one two three', [4, 7])).toBe('one three');
  expect(without('one two three', [0, 3])).toBe('two three');
  expect(without('one two three', [8, 13])).toBe('one two');
});

it('what is last once the others are gone ends without space', () => {
  expect(without('one\ntwo\nthree', [4, 7], [8, 13])).toBe('one');
  expect(without('one\ntwo\nthree', [8, 13], [4, 7])).toBe('one');
  expect(without('one\ntwo\nthree', [0, 3], [4, 7], [8, 13])).toBe('');
});

it('ranges come back in order and apart, whatever they were', () => {
  const range = fc.record({
    start: fc.integer({ min: -2, max: 14 }),
    end: fc.integer({ min: -2, max: 14 }),
    mark: fc.constant(mark),
  });
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', ' ', '\n'), maxLength: 12 }),
      fc.array(range),
      (text, ranges) => {
        let at = 0;
        for (const { start, end } of withLooseSpace(text, ranges)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          at = end;
        }
      },
    ),
  );
});
