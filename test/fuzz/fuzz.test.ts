import { expect, it } from 'vitest';
import { fuzz, readRegressions } from './fuzz.ts';
import { fuzzTargets } from './fuzz-targets.ts';

it.each(Object.keys(fuzzTargets))(
  '%s holds on broken files',
  async (name) => {
    expect((await fuzz(name, 60, 20_240_506)).failure).toBeNull();
  },
  120_000,
);

it('failures of the past hold', async () => {
  for (const { target, source } of readRegressions()) await fuzzTargets[target]!.check(source);
}, 60_000);
