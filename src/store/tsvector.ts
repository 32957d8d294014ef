/** Limits of a tsvector, https://www.postgresql.org/docs/current/textsearch-limitations.html, with some room. */
const mostBytes = 900_000;
const lastPosition = 16_383;
const mostPositions = 255;
const mostWordBytes = 1_000;
/** Between two fields, so that no phrase goes from one to the next. */
const fieldGap = 10;

export type Weight = 'A' | 'B' | 'D';

/**
 * The words of fields as a tsvector in its text form. Made here and not by to_tsvector, whose words depend on the server's locale and end at no
 * character of a script without spaces; so both stores find the same. Of a text that is too long for a tsvector, the words of
 * its end are left out.
 */
export function toTsvector(fields: readonly (readonly [words: readonly string[], weight: Weight])[]): string {
  const places = new Map<string, string[]>();
  let position = 0;
  let bytes = 0;
  for (const [words, weight] of fields) {
    for (const word of words) {
      position++;
      let found = places.get(word);
      if (found === undefined) {
        const size = Buffer.byteLength(word);
        if (size > mostWordBytes || bytes + size > mostBytes) continue;
        places.set(word, (found = []));
        bytes += size + 4;
      }
      if (found.length >= mostPositions || bytes > mostBytes) continue;
      found.push(`${Math.min(position, lastPosition)}${weight}`);
      bytes += 2;
    }
    position += fieldGap;
  }
  return [...places]
    .map(([word, found]) => `'${word}'${found.length > 0 ? ':' : ''}${found.join(',')}`)
    .join(' ');
}
