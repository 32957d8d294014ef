import { expect, it } from 'vitest';
import { runChaos } from '../bench/chaos/run-chaos.ts';

it('loses nothing, doubles nothing and stays polite through kill -9, with two processes, 429 and 500', async () => {
  const result = await runChaos({ rounds: 5, hosts: 3, pages: 36, workers: 2, delayMs: 60, trouble: true });
  const { lost, torn, double, dead, violations, leftovers, exitCode, articles, kills } = result;
  expect({ lost, torn, double, dead, violations, leftovers }).toEqual({
    lost: [],
    torn: [],
    double: [],
    dead: [],
    violations: [],
    leftovers: [],
  });
  expect({ articles, exitCode }).toEqual({ articles: 36, exitCode: 0 });
  expect(kills).toBeGreaterThanOrEqual(3);
}, 120_000);
