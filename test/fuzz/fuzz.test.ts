import { expect, it } from 'vitest';
import { fuzz, readRegressions } from './fuzz.ts';
import { fuzzTargets } from './fuzz-targets.ts';

/** Of a target with weight 1; the cheap ones get many more. */
const runs = 60;

it('is ten thousand cases', () => {
  const weights = Object.values(fuzzTargets).reduce((sum, { weight }) => sum + weight, 0);
  expect(runs * weights).toBeGreaterThanOrEqual(10_000);
});

it.each(Object.keys(fuzzTargets))(
  '%s holds on broken files',
  async (name) => {
    expect((await fuzz(name, runs, 20_240_506)).failure).toBeNull();
  },
  300_000,
);

it('failures of the past hold', async () => {
  for (const { target, source } of readRegressions()) await fuzzTargets[target]!.check(source);
}, 60_000);
