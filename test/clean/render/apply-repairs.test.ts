import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyRepairs } from '../../../src/clean/render/apply-repairs.ts';

interface Edit {
  readonly at: number;
  readonly before: string;
  readonly after: string;
}

/** One edit after the other, each looking at every piece. */
function applyOneByOne(pieces: string[], edits: readonly Edit[]): string[] {
  const made = [...pieces];
  for (const { at, before, after } of edits) {
    const end = at + before.length;
    let rest = after;
    let offset = 0;
    for (const [index, text] of made.entries()) {
      const start = offset;
      offset += text.length;
      if (before === '' ? at < start || at > offset : start >= end || offset <= at) continue;
      made[index] =
        text.slice(0, Math.max(0, at - start)) +
        rest +
        text.slice(Math.max(0, Math.min(text.length, end - start)));
      if (before === '') break;
      rest = '';
    }
  }
  return made;
}

const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 5 });
const draft = fc.record({ skip: fc.nat({ max: 4 }), length: fc.nat({ max: 3 }), after: letters });
const rounds = fc.array(fc.array(draft, { maxLength: 5 }), { maxLength: 3 });

it('edits in rising order, in several rounds, come out as if they were made one by one', () => {
  fc.assert(
    fc.property(fc.array(letters, { minLength: 1, maxLength: 5 }), rounds, (pieces, drafts) => {
      let text = pieces.join('');
      const edits: Edit[] = [];
      for (const round of drafts) {
        let at = 0;
        for (const { skip, length, after } of round) {
          at = Math.min(text.length, at + skip);
          const before = text.slice(at, at + length);
          edits.push({ at, before, after });
          text = text.slice(0, at) + after + text.slice(at + before.length);
          at += after.length;
        }
      }
      const out = pieces.map((piece) => ({ node: null, text: piece }));
      applyRepairs(out, edits);
      expect(out.map((piece) => piece.text).join('')).toBe(text);
      expect(out.map((piece) => piece.text)).toEqual(applyOneByOne(pieces, edits));
    }),
    { numRuns: 3_000 },
  );
});
