import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { fuzz, keepRegression, readRegressions } from './fuzz.ts';
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

it('what does not hold is found, made small, and kept as it was', async () => {
  const check = (source: string) => {
    if (source.includes('\ud800')) throw new Error('a lone surrogate');
  };
  const { failure } = await fuzz('broken', 2_000, 1, { seeds: ['a page'], weight: 1, check });
  expect(failure?.error).toContain('a lone surrogate');
  const folder = mkdtempSync(path.join(tmpdir(), 'dechaff-fuzz-'));
  try {
    keepRegression(failure!, folder);
    expect(readRegressions(folder)).toEqual([failure]);
    expect(failure!.source.length).toBeLessThan('a page'.length + 4);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('failures of the past hold', async () => {
  for (const { target, source } of readRegressions()) await fuzzTargets[target]!.check(source);
}, 60_000);
