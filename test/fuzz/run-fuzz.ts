/**
 * `npm run fuzz -- [--minutes N | --runs N] [--seed N] [--target NAME]`: the long run of the fuzz test, in rounds, each with a seed of its
 * own. What does not hold is kept in `regressions/`, where the suite tries it again. Exit code 1 when there was such a thing.
 */
import { parseArgs } from 'node:util';
import { fuzz, keepRegression, readRegressions } from './fuzz.ts';
import { fuzzTargets } from './fuzz-targets.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string' },
    /** Of a target with weight 1, without `--minutes`. */
    runs: { type: 'string', default: '10000' },
    seed: { type: 'string' },
    target: { type: 'string', multiple: true },
  },
});
const runsOfRound = 50;
const end = performance.now() + Number(values.minutes ?? Infinity) * 60_000;
const rounds = values.minutes === undefined ? Math.ceil(Number(values.runs) / runsOfRound) : Infinity;
const firstSeed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
const totals = new Map<string, { cases: number; slowestMs: number; failures: number }>();

console.log(
  `first seed ${firstSeed}; ${readRegressions().length} failures of the past are tried by the suite`,
);
for (let round = 0; round < rounds && performance.now() < end; round++) {
  const seed = firstSeed + round;
  for (const target of values.target ?? Object.keys(fuzzTargets)) {
    const total = totals.get(target) ?? { cases: 0, slowestMs: 0, failures: 0 };
    const { runs, slowestMs, failure } = await fuzz(target, runsOfRound, seed);
    totals.set(target, {
      cases: total.cases + runs,
      slowestMs: Math.max(total.slowestMs, slowestMs),
      failures: total.failures + (failure === null ? 0 : 1),
    });
    if (failure === null) continue;
    process.exitCode = 1;
    console.log(
      `${target}, seed ${seed}: ${failure.error.slice(0, 500)}; kept as ${keepRegression(failure)}`,
    );
  }
}
for (const [target, { cases, slowestMs, failures }] of totals) {
  console.log(`${target}: ${cases} cases, slowest ${slowestMs} ms, ${failures} failures`);
}
