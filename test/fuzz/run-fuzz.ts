/** `npm run fuzz -- --runs N [--seed N] [--target NAME]`: the long run of the fuzz test. Exit code 1 when something does not hold. */
import { parseArgs } from 'node:util';
import { fuzz, readRegressions } from './fuzz.ts';
import { fuzzTargets } from './fuzz-targets.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000' },
    seed: { type: 'string' },
    target: { type: 'string', multiple: true },
  },
});
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
console.log(`seed ${seed}; ${readRegressions().length} failures of the past are tried first by the tests`);
for (const name of values.target ?? Object.keys(fuzzTargets)) {
  const start = performance.now();
  const { runs, slowestMs, failure } = await fuzz(name, Number(values.runs), seed);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${name}: ${runs} cases in ${seconds} s, slowest ${slowestMs} ms${failure === null ? '' : '\n' + failure}`);
  if (failure !== null) process.exitCode = 1;
} // prettier-ignore
