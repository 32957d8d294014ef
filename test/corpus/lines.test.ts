import { describe, expect, it } from 'vitest';
import { readFloors } from './score-corpus.ts';
import { bodyWith, isGone, isKept, lineSets, spaced } from './score-lines.ts';

const sets = lineSets();

describe('lines of clutter and their look-alikes', () => {
  it('are many, in many languages', () => {
    expect(new Set(sets.map(({ language }) => language)).size).toBeGreaterThanOrEqual(37);
    expect(sets.flatMap(({ clutter, kept }) => [...clutter, ...kept]).length).toBeGreaterThanOrEqual(4000);
  });

  const counts = { gone: 0, kept: 0 };
  const misses: string[] = [];
  it.each(sets)('$id is read, and its story is whole', (set) => {
    for (const line of set.clutter) {
      const body = bodyWith(set, line);
      if (isGone(set, line, body)) counts.gone += 1;
      else misses.push(`${set.id} left ${line.html.slice(0, 90)}`);
      const words = spaced(body);
      for (const paragraph of set.paragraphs) expect(words).toContain(spaced(paragraph).slice(-40));
    }
    for (const line of set.kept)
      if (isKept(line, bodyWith(set, line))) counts.kept += 1;
      else misses.push(`${set.id} lost ${line.html.slice(0, 90)}`);
  });

  it('never fall below the floors reached before', () => {
    const floors = readFloors('lines');
    expect(counts.gone, misses.join('\n')).toBeGreaterThanOrEqual(floors.gone);
    expect(counts.kept, misses.join('\n')).toBeGreaterThanOrEqual(floors.kept);
  });
});
