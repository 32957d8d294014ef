/** Takes a file and makes a broken one of it, the same one for the same numbers; fast-check chooses the numbers. */
import fc from 'fast-check';

const tokens = ['<', '>', '"', "'", '&', '&#x', '</', '<!--', '-->', '<p>', '</p>', '<div>', '<table>', '<script>', '</article>', '<a href="', 'See also: ', '\0', '\u202e', '\ud800', '\ufeff', '\r\n', '\t', '{', '}', '[', ']', ',', ':', '- ', '*', '#', '$', '%', '\u0301', '😀', 'é', '--', '=', '0', '-1', '1e309', 'null', '日本', '<![CDATA[', ']]>', '<?xml', '<!DOCTYPE x [<!ENTITY a "b">]>', '&a;', 'WARC/1.1', '\n\n']; // prettier-ignore

/** One change: what, where (share of the length), how long. */
const change = fc.record({
  kind: fc.constantFrom('insert', 'delete', 'repeat', 'swap', 'cut', 'replace'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 400 }),
  text: fc.oneof(
    { arbitrary: fc.constantFrom(...tokens), weight: 4 },
    fc.string({ unit: 'binary', maxLength: 12 }),
  ),
});
export const changes = fc.array(change, { minLength: 1, maxLength: 12 });
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

export function mutate(source: string, list: readonly Change[]): string {
  let text = source;
  for (const { kind, at, length, text: piece } of list) {
    const start = Math.floor(at * text.length);
    const [before, hit, after] = [text.slice(0, start), text.slice(start, start + length), text.slice(start + length)];
    switch (kind) {
      case 'insert': text = before + piece + hit + after; break;
      case 'delete': text = before + after; break;
      case 'repeat': text = before + hit.repeat(3) + after; break;
      case 'swap': text = after + before + hit; break;
      case 'cut': text = before; break;
      case 'replace': text = before + piece.repeat(3) + after; break;
    }
  } // prettier-ignore
  return text;
}
