/** 2,000 URLs on 40 hosts that answer at once: politeness alone says how long that takes at least. */
import { setTimeout as wait } from 'node:timers/promises';
import type { BenchStore } from './open-bench-store.ts';

const hosts = 40;
const urlsPerHost = 50;

/** @param delayMs between two requests to one host */
export async function measureIdeal({ frontier, name }: BenchStore, delayMs: number): Promise<void> {
  await frontier.add(
    Array.from({ length: hosts * urlsPerHost }, (_, n) => ({
      url: `https://host-${n % hosts}.example/articles/${n}`,
      depth: 0,
    })),
  );
  const idealMs = (urlsPerHost - 1) * delayMs;
  const before = process.cpuUsage();
  const startedAt = performance.now();
  let settled = 0;
  let tooEarly = 0;
  const settledAt = new Map<string, number>();
  for (;;) {
    const leases = await frontier.lease(hosts);
    await Promise.all(
      leases.map(async (lease) => {
        const url = await lease.next();
        if (url === null) return;
        const last = settledAt.get(lease.host);
        if (last !== undefined && performance.now() - last < delayMs - 2) tooEarly++;
        // Before the store is told: it counts the delay from when it was.
        settledAt.set(lease.host, performance.now());
        await lease.settle(url, { state: 'done', reason: null, hostDelayMs: delayMs });
        settled++;
      }),
    );
    if (leases.length > 0) continue;
    const dueAt = await frontier.nextDueAt();
    if (dueAt === null) break;
    await wait(Math.min(100, Math.max(1, dueAt.getTime() - Date.now())));
  }
  const ms = performance.now() - startedAt;
  const { user, system } = process.cpuUsage(before);
  console.table({
    [name]: {
      settled,
      'ideal s': idealMs / 1000,
      s: Number((ms / 1000).toFixed(2)),
      'of the ideal': Number((ms / idealMs).toFixed(3)),
      'asked too early': tooEarly,
      'computing s': Number(((user + system) / 1e6).toFixed(2)),
    },
  });
}
