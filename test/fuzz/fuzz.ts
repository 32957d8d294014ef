/** Feeds one target with broken files; every case can be made again from its seed. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { fuzzTargets } from './fuzz-targets.ts';
import { changes, mutate } from './mutations.ts';

export interface FuzzResult {
  readonly runs: number;
  readonly slowestMs: number;
  /** What did not hold, with the seed and the smallest case found; null when all did. */
  readonly failure: string | null;
}

/** A case that takes this long counts as not ending. */
const patienceMs = 30_000;

/** @param runs of a target with weight 1 */
export async function fuzz(name: string, runs: number, seed: number): Promise<FuzzResult> {
  const target = fuzzTargets[name];
  if (target === undefined) throw new Error(`there is no target ${name}`);
  const { seeds, weight, check } = target;
  let slowestMs = 0;
  const property = fc.asyncProperty(fc.nat({ max: seeds.length - 1 }), changes, async (index, list) => {
    const source = mutate(seeds[index]!, list);
    const start = performance.now();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('it does not end')), patienceMs);
    });
    try {
      await Promise.race([check(source), late]);
    } finally {
      clearTimeout(timer);
      slowestMs = Math.max(slowestMs, Math.round(performance.now() - start));
    }
  });
  const numRuns = runs * weight;
  const details = await fc.check(property, { numRuns, seed, interruptAfterTimeLimit: 3_600_000 });
  const failure = details.failed
    ? `seed ${details.seed} path ${details.counterexamplePath}: ${String(details.errorInstance)}\n${JSON.stringify(details.counterexample).slice(0, 2_000)}`
    : null;
  return { runs: details.numRuns, slowestMs, failure };
}

const folder = path.join(import.meta.dirname, 'regressions');

/** Files on which something did not hold once: `TARGET-what-it-was`. */
export function readRegressions(): { name: string; target: string; source: string }[] {
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .map((name) => ({ name, target: name.split('-', 1)[0]!, source: readFileSync(path.join(folder, name), 'utf8') }));
} // prettier-ignore
