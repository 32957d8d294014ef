import { describe, expect, it } from 'vitest';
import { alarmThreshold, shareOf, stepCusum } from '../../../src/archive/drift/bernoulli-cusum.ts';
import { randomFrom } from '../../bench/drift/demo-days.ts';

/** Pages until the alarm, when each shows the sign with probability `share`. */
function pagesToAlarm(share: number, usual: number, seed: number, most: number): number {
  const random = randomFrom(seed);
  for (let page = 1, sum = 0; page <= most; page++) {
    sum = stepCusum(sum, random() < share, usual);
    if (sum >= alarmThreshold) return page;
  }
  return Infinity;
}

describe('stepCusum', () => {
  it('never falls below 0, rises with a hit and falls with a miss', () => {
    expect(stepCusum(0, false, 0.1)).toBe(0);
    expect(stepCusum(0, true, 0.1)).toBeCloseTo(Math.log(0.775 / 0.1));
    expect(stepCusum(3, false, 0.1)).toBeCloseTo(3 + Math.log(0.225 / 0.9));
  });

  it('tells a share that rose within ten pages', () => {
    for (let seed = 1; seed <= 20; seed++) expect(pagesToAlarm(1, 0.1, seed, 100)).toBeLessThanOrEqual(10);
  });

  it.each([0.05, 0.1, 0.3])('keeps silent for 100,000 pages on average while %d is what it was', (share) => {
    const runs = Array.from({ length: 20 }, (_, seed) => pagesToAlarm(share, share, seed, 1_000_000));
    const mean = runs.reduce((sum, pages) => sum + Math.min(pages, 1_000_000), 0) / runs.length;
    expect(mean).toBeGreaterThan(100_000);
  });

  it('draws shares of few pages to the middle', () => {
    expect(shareOf(0, 0)).toBe(0.5);
    expect(shareOf(0, 40)).toBeCloseTo(2 / 44);
  });
});
