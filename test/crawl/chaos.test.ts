import { expect, it } from 'vitest';
import { killWorkers } from '../bench/chaos/rounds/kill-workers.ts';

it('loses nothing, doubles nothing and stays polite through kill -9, with two processes, 429 and 500', async () => {
  const result = await killWorkers({
    ...{ store: 'sqlite', times: 5, hosts: 3, pages: 36, workers: 2, delayMs: 60, isLight: false },
    say: () => undefined,
  });
  expect(result.wrong).toEqual([]);
  expect(result).toMatchObject({ pages: 36, lost: 0, torn: 0, double: 0, violations: 0 });
  expect(Number(/^\d+/.exec(result.done)?.[0])).toBeGreaterThanOrEqual(3);
}, 120_000);
