/** Feeds one target with broken files; every case can be made again from its seed, and what did not hold is kept as a file. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { fuzzTargets, type FuzzTarget } from './fuzz-targets.ts';
import { changes, mutate } from './mutations.ts';

/** A case on which something did not hold, kept as JSON, which can say every string. */
export interface Failure {
  readonly target: string;
  readonly error: string;
  /** fast-check's, of the run that found it, and of the smallest case. */
  readonly seed: number;
  readonly path: string;
  readonly source: string;
}

export interface FuzzResult {
  readonly runs: number;
  readonly slowestMs: number;
  /** Null when all held. */
  readonly failure: Failure | null;
}

/** A case that computes this long counts as not ending. */
const patienceMs = 15_000;

/** @param runs of a target with weight 1 */
export async function fuzz(
  name: string,
  runs: number,
  seed: number,
  target: FuzzTarget | undefined = fuzzTargets[name],
): Promise<FuzzResult> {
  if (target === undefined) throw new Error(`there is no target ${name}`);
  const { seeds, weight, check } = target;
  let slowestMs = 0;
  const property = fc.asyncProperty(fc.nat({ max: seeds.length - 1 }), changes, async (index, list) => {
    const start = process.cpuUsage();
    await inTime(check(mutate(seeds[index]!, list)));
    const { user, system } = process.cpuUsage(start);
    const ms = Math.round((user + system) / 1000);
    slowestMs = Math.max(slowestMs, ms);
    if (ms > patienceMs) throw new Error(`it takes ${ms} ms`);
  });
  const details = await fc.check(property, { numRuns: runs * weight, seed });
  const smallest = details.counterexample;
  const failure =
    smallest === null
      ? null
      : {
          target: name,
          error: String(details.errorInstance),
          seed: details.seed,
          path: details.counterexamplePath ?? '',
          source: mutate(seeds[smallest[0]]!, smallest[1]),
        };
  return { runs: details.numRuns, slowestMs, failure };
}

/** Waits for what may never come: a stream that is not read on. */
async function inTime(checked: void | Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('it does not end')), 4 * patienceMs);
  });
  await Promise.race([checked, late]).finally(() => clearTimeout(timer));
}

const folder = path.join(import.meta.dirname, 'regressions');

/** All that did not hold once; the suite tries them again. */
export function readRegressions(from = folder): Failure[] {
  return readdirSync(from)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(path.join(from, name), 'utf8')) as Failure);
}

/** Keeps a failure for the suite; gives back the file's name. */
export function keepRegression(failure: Failure, to = folder): string {
  const name = `${failure.target}-${failure.seed}.json`;
  writeFileSync(path.join(to, name), `${JSON.stringify(failure, null, 2)}\n`);
  return name;
}
