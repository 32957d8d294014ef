/** Adding, claiming and settling, with as many URLs and hosts as asked for. */
import type { BenchStore } from './open-bench-store.ts';

export interface LoadSize {
  readonly urls: number;
  readonly hosts: number;
  /** URLs settled, each with a link found. */
  readonly settle: number;
  /** Hosts worked on at once. */
  readonly places: number;
}

const addedAtOnce = 5_000;
const claimsAlone = 500;
const megabytes = (bytes: number): number => Math.round(bytes / 1e6);

export async function measureLoad(store: BenchStore, size: LoadSize): Promise<void> {
  const { urls, hosts, places } = size;
  const { frontier } = store;
  const addStart = performance.now();
  for (let start = 0; start < urls; start += addedAtOnce) {
    await frontier.add(
      Array.from({ length: Math.min(addedAtOnce, urls - start) }, (_, n) => ({
        url: `https://host-${(start + n) % hosts}.example/articles/${start + n}`,
        depth: 0,
      })),
    );
  }
  const addSeconds = (performance.now() - addStart) / 1000;
  const alone = await claimAlone(store);
  const memoryBefore = process.memoryUsage.rss();
  const { claims, settlings, settled, seconds, cpuMs } = await settleAll(store, size);
  console.table({
    'one claim alone': quantiles(alone.wall),
    'the same, computing time': quantiles(alone.cpu),
    [`claim, ${places} at once`]: quantiles(claims),
    [`settle, ${places} at once`]: quantiles(settlings),
  });
  const bytes = store.size();
  console.table({
    [store.name]: {
      urls,
      hosts,
      'added URLs/s': Math.round(urls / addSeconds),
      'settled URLs/s': Math.round(settled / seconds),
      'computing ms a settled URL': Number((cpuMs / settled).toFixed(2)),
      'memory before, after, MB': `${megabytes(memoryBefore)}, ${megabytes(process.memoryUsage.rss())}`,
      'file MB': bytes === null ? '–' : megabytes(bytes),
    },
  });
}

/** Nobody else at work: what one claim costs by itself, on the wall clock and in computing time of this process. */
async function claimAlone({ frontier }: BenchStore): Promise<{ wall: number[]; cpu: number[] }> {
  const [wall, cpu]: [number[], number[]] = [[], []];
  for (let n = 0; n < claimsAlone; n++) {
    const before = process.cpuUsage();
    const start = performance.now();
    const [lease] = await frontier.lease(1);
    if (!lease) break;
    wall.push(performance.now() - start);
    const { user, system } = process.cpuUsage(before);
    cpu.push((user + system) / 1000);
    await lease.release();
  }
  return { wall, cpu };
}

/** One URL of a host, then the next host, so that each URL costs a claim of its own: the worst case. */
async function settleAll({ frontier }: BenchStore, { settle, places }: LoadSize) {
  const claims: number[] = [];
  const settlings: number[] = [];
  let settled = 0;
  const before = process.cpuUsage();
  const startedAt = performance.now();
  const work = async (): Promise<void> => {
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
  };
  await Promise.all(Array.from({ length: places }, work));
  const { user, system } = process.cpuUsage(before);
  const seconds = (performance.now() - startedAt) / 1000;
  return { claims, settlings, settled, seconds, cpuMs: (user + system) / 1000 };
}

function quantiles(times: readonly number[]): Record<string, string> {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN).toFixed(2);
  return { 'p50 ms': at(0.5), 'p99 ms': at(0.99), 'max ms': at(1) };
}
