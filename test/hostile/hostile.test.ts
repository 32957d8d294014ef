import { expect, it } from 'vitest';
import { allCases } from './all-cases.ts';
import { groups } from './hostile-case.ts';
import { knownFailures } from './known-failures.ts';
import { runCases } from './run-cases.ts';

it('every hostile case comes out as it must, and no canary hears of it', async () => {
  const names = allCases.map(({ name }) => name);
  expect(new Set(names).size, 'names are unique').toBe(names.length);
  expect(names.length).toBeGreaterThanOrEqual(200);
  expect(new Set(allCases.map(({ group }) => group))).toEqual(new Set(groups));

  const { results, canaryHits } = await runCases(allCases);
  const wrong = results
    .filter((result) => result.wrong.length > 0)
    .map(({ case: { name }, wrong: what }) => ({ name, what }));
  expect(wrong.filter(({ name }) => !(name in knownFailures))).toEqual([]);
  expect(
    Object.keys(knownFailures).filter((name) => !wrong.some((one) => one.name === name)),
    'known failures that hold by now',
  ).toEqual([]);
  expect(canaryHits).toEqual([]);
}, 600_000);
