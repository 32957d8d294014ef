import { describe, expect, it } from 'vitest';
import { CorpusTally, ownPages, readFloors, type CorpusCounts } from './score-corpus.ts';

const pages = ownPages();

describe('our own corpus', () => {
  it('is wide enough', () => {
    expect(pages.length).toBeGreaterThanOrEqual(80);
    expect(new Set(pages.map(({ language }) => language)).size).toBeGreaterThanOrEqual(30);
    expect(new Set(pages.map(({ pageType }) => pageType)).size).toBeGreaterThanOrEqual(17);
  });

  it('says of every page what it is, and of every story what must stay', () => {
    for (const { id, truth } of pages) {
      expect(truth.verdict, id).not.toBeNull();
      if (truth.body !== null) expect(truth.mustHave.length, id).toBeGreaterThan(0);
      for (const line of truth.mustHave) expect(truth.mustNotHave, id).not.toContain(line);
    }
  });

  const tally = new CorpusTally();
  it.each(pages)('$id is read', (page) => expect(() => tally.add(page)).not.toThrow());

  it('never falls below the floors reached before', () => {
    const { counts, totals, misses } = tally.score;
    const floors = readFloors();
    for (const name of Object.keys(floors) as (keyof CorpusCounts)[]) {
      expect(
        counts[name],
        `${name} of ${totals[name]}; known misses:\n${misses.join('\n')}`,
      ).toBeGreaterThanOrEqual(floors[name]);
    }
  });
});
