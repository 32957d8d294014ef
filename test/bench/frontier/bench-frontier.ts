/**
 * `npm run bench:frontier -- [--urls 100000] [--hosts 2000] [--settle 5000] [--workers 1]`: how fast URLs are added, leased
 * and settled without any fetching, and how long a claim takes with so many URLs and hosts.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { SqliteFrontier } from '../../../src/frontier/sqlite-frontier.ts';
import { PresenceLock } from '../../../src/store/presence-lock.ts';
import { StateDatabase } from '../../../src/store/state-database.ts';

const { values } = parseArgs({
  options: {
    urls: { type: 'string', default: '100000' },
    hosts: { type: 'string', default: '2000' },
    settle: { type: 'string', default: '5000' },
    places: { type: 'string', default: '32' },
  },
});
const [urls, hosts, settle, places] = [values.urls, values.hosts, values.settle, values.places].map(
  Number,
) as [number, number, number, number];

const folder = mkdtempSync(path.join(tmpdir(), 'dechaff-bench-'));
const file = path.join(folder, 'state.sqlite');
const state = await StateDatabase.open(file);
const presence = PresenceLock.claim(path.join(folder, 'workers'));
const frontier = new SqliteFrontier(state, presence);

const addStart = performance.now();
for (let start = 0; start < urls; start += 5_000) {
  const part = Array.from({ length: Math.min(5_000, urls - start) }, (_, n) => ({
    url: `https://host-${(start + n) % hosts}.example/articles/${start + n}`,
    depth: 0,
  }));
  await frontier.add(part);
}
const addSeconds = (performance.now() - addStart) / 1000;

/** Nobody else at work: what one claim costs by itself. */
const alone: number[] = [];
for (let n = 0; n < 500; n++) {
  const start = performance.now();
  const [lease] = await frontier.lease(1);
  if (!lease) break;
  alone.push(performance.now() - start);
  await lease.release();
}

const claims: number[] = [];
const settlings: number[] = [];
let settled = 0;
const settleStart = performance.now();
/** One host after the other, with a delay, so that each URL costs a claim of its own: the worst case. */
async function work(): Promise<void> {
  while (settled < settle) {
    const claimStart = performance.now();
    const [lease] = await frontier.lease(1);
    claims.push(performance.now() - claimStart);
    const url = await lease?.next();
    if (!lease || !url) return;
    settled++;
    const start = performance.now();
    const links = [{ url: `${url.url}/more`, depth: 1 }];
    await lease.settle(url, { state: 'done', reason: null, hostDelayMs: 60_000, links });
    settlings.push(performance.now() - start);
  }
}
await Promise.all(Array.from({ length: places }, work));
const settleSeconds = (performance.now() - settleStart) / 1000;

const at = (sorted: readonly number[], share: number) =>
  (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN).toFixed(2);
const quantiles = (times: number[]) => {
  const sorted = times.sort((one, other) => one - other);
  return { 'p50 ms': at(sorted, 0.5), 'p99 ms': at(sorted, 0.99), 'max ms': at(sorted, 1) };
};
console.table({
  'one claim alone': quantiles(alone),
  [`claim, ${places} at once`]: quantiles(claims),
  [`settle, ${places} at once`]: quantiles(settlings),
});
console.table({
  urls,
  hosts,
  'added URLs/s': Math.round(urls / addSeconds),
  'settled URLs/s': Math.round(settled / settleSeconds),
  'memory MB': Math.round(process.memoryUsage().rss / 1e6),
  'file MB': Math.round(statSync(file).size / 1e6),
});
await frontier.close();
presence.release();
await state.close();
rmSync(folder, { recursive: true });
