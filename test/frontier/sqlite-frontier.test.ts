import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { retryWaitMs, type Frontier } from '../../src/frontier/frontier.ts';
import { SqliteFrontier } from '../../src/frontier/sqlite-frontier.ts';
import { PresenceLock } from '../../src/store/presence-lock.ts';
import { StateDatabase } from '../../src/store/state-database.ts';
import { frontierContract, type FrontierHarness } from './contract.ts';

function openHarness(): Promise<FrontierHarness> {
  const folder = mkdtempSync(path.join(tmpdir(), 'dechaff-frontier-'));
  const file = path.join(folder, 'state.sqlite');
  const presences = new Map<Frontier, PresenceLock>();
  const states: StateDatabase[] = [];
  let clock = Date.parse('2024-05-01T00:00:00Z');
  return Promise.resolve({
    async open(times) {
      const state = await StateDatabase.open(file);
      const presence = PresenceLock.claim(path.join(folder, 'workers'));
      const frontier = new SqliteFrontier(state, presence, { ...times, now: () => clock });
      states.push(state);
      presences.set(frontier, presence);
      return frontier;
    },
    kill(frontier) {
      presences.get(frontier)!.release();
      return Promise.resolve();
    },
    passTime(ms) {
      clock += ms;
      return Promise.resolve();
    },
    now: () => clock,
    articles: () =>
      states[0]!.read((sql) => sql.all('SELECT id, revision, path FROM article ORDER BY id, revision')),
    async close() {
      for (const [frontier, presence] of presences) {
        await frontier.close();
        presence.release();
      }
      for (const state of states) await state.close();
      rmSync(folder, { recursive: true, force: true });
    },
  });
}

frontierContract('SQLite', openHarness);

it('takes over a dead worker’s host long before its lease ends', async () => {
  const store = await openHarness();
  const times = { leaseMs: 600_000, unknownAnswerMs: 0 };
  const [one, other] = [await store.open(times), await store.open(times)];
  await one.add([{ url: 'https://a.example/1', depth: 0 }]);
  await one.lease(1);
  await store.passTime(2_000);
  expect(await other.lease(1)).toEqual([]);
  await store.kill(one);
  await store.passTime(2_000);
  expect(await other.lease(1)).toHaveLength(1);
  await store.close();
});

it('retryWaitMs doubles from its base, within half around it, up to an hour and a half', () => {
  expect(retryWaitMs(1, 1_000, () => 0.5)).toBe(1_000);
  expect(retryWaitMs(4, 1_000, () => 0.5)).toBe(8_000);
  expect(retryWaitMs(4, 1_000, () => 0)).toBe(4_000);
  expect(retryWaitMs(60, 1_000, () => 1)).toBe(5_400_000);
});
