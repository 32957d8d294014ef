import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { NewArticleRow } from '../../src/article/article-row.ts';
import type {
  Frontier,
  FrontierOptions,
  FrontierTimes,
  HostLease,
  NewUrl,
  QueuedUrl,
  Settlement,
} from '../../src/frontier/frontier.ts';
import { sampleArticle } from '../archive/sample-article.ts';

/** What a store brings along to be tested: workers on one store, and a clock or the patience to wait. */
export interface FrontierHarness {
  /** One more worker on the same store. */
  open(times?: FrontierOptions): Promise<Frontier>;
  /** Ends a worker as kill -9 would: nothing is given back. */
  kill(frontier: Frontier): Promise<void>;
  /** Lets time go by for all workers, without giving them a turn: as if the machine stood still. */
  passTime(ms: number): Promise<void>;
  now(): number;
  articles(): Promise<{ id: string; revision: number; path: string }[]>;
  close(): Promise<void>;
}

const times: FrontierTimes = {
  leaseMs: 3_000,
  retryBaseMs: 1_000,
  maxAttempts: 3,
  maxDeaths: 3,
  unknownAnswerMs: 0,
  maxHostWaits: 2,
  failuresToOpen: 4,
  openBaseMs: 800,
};

const page = (host: string, name: string | number, more: Partial<NewUrl> = {}): NewUrl => ({
  url: `https://${host}/${name}`,
  depth: 0,
  ...more,
});
const done: Settlement = { state: 'done', reason: null, hostDelayMs: 0 };
const failed: Settlement = { state: 'retry', reason: 'timeout', hostDelayMs: 0 };

/** Fails `times.failuresToOpen` URLs of one host, so that its circuit opens; when the last of them was settled. */
async function openCircuit(frontier: Frontier, now: () => number): Promise<number> {
  await frontier.add(Array.from({ length: 9 }, (_, n) => page('down.example', n)));
  const [lease] = await frontier.lease(1);
  let at = 0;
  for (let n = 0; n < times.failuresToOpen; n++) {
    const url = (await lease!.next())!;
    expect(url.url).toBe(`https://down.example/${n}`);
    at = now();
    expect(await lease!.settle(url, { ...failed, reason: 'connection-failed' })).toBe('queued');
  }
  expect(await lease!.next()).toBeNull();
  return at;
}

export const articleRow = (id: string, revision: number): NewArticleRow => ({
  article: sampleArticle(),
  id,
  revision,
  url: `https://a.example/${id}`,
  requestedUrl: null,
  canonicalUrl: null,
  host: 'a.example',
  headline: 'A storm comes ashore',
  authors: ['Mira Lund'],
  language: 'en',
  section: null,
  datePublished: '2024-05-01',
  dateModified: null,
  verdict: 'article',
  quality: 0.9,
  wordCount: 300,
  contentHash: `hash-${revision}`,
  simhash: '0',
  rawRef: null,
  job: null,
  path: `a.example/2024/05/${id}.json`,
  fetchedAt: null,
  savedAt: '2024-05-01T00:00:00Z',
});

/** The contract that every frontier keeps, whatever it is stored in. */
export function frontierContract(name: string, openHarness: () => Promise<FrontierHarness>): void {
  describe(`${name} keeps the frontier's contract`, () => {
    let store: FrontierHarness;
    let frontier: Frontier;
    beforeEach(async () => {
      store = await openHarness();
      frontier = await store.open(times);
    });
    afterEach(() => store.close());

    const leaseOne = async (of: Frontier = frontier): Promise<HostLease> => {
      const [lease] = await of.lease(1);
      expect(lease).toBeDefined();
      return lease!;
    };
    const takeOne = async (of: Frontier = frontier): Promise<[HostLease, QueuedUrl]> => {
      const lease = await leaseOne(of);
      const url = await lease.next();
      expect(url).not.toBeNull();
      return [lease, url!];
    };

    it('queues a page once, however its address is written', async () => {
      expect(await frontier.add([page('a.example', 'x'), page('a.example', 'x?utm_source=mail')])).toBe(1);
      expect(await frontier.add([page('a.example', 'x#top'), page('a.example', 'y')])).toBe(1);
      expect(await frontier.counts()).toEqual({ queued: 2, fetching: 0, done: 0, dead: 0 });
    });

    it('queues nothing that is no http(s) address', async () => {
      const urls = ['javascript:alert(1)', 'file:///etc/passwd', 'mailto:a@b.example', 'nonsense'];
      expect(await frontier.add(urls.map((url) => ({ url, depth: 0 })))).toBe(0);
      expect(await frontier.nextDueAt()).toBeNull();
    });

    it('gives the URLs of a host by priority, then in the order they came, one at a time', async () => {
      await frontier.add([page('a.example', 1), page('a.example', 2), page('a.example', 3, { priority: 5 })]);
      const lease = await leaseOne();
      const order: string[] = [];
      for (let url = await lease.next(); url; url = await lease.next()) {
        order.push(url.url.at(-1)!);
        expect(await lease.settle(url, done)).toBe('done');
      }
      expect(order).toEqual(['3', '1', '2']);
      expect(await frontier.counts()).toEqual({ queued: 0, fetching: 0, done: 3, dead: 0 });
      expect(await frontier.nextDueAt()).toBeNull();
    });

    it('refuses to hand out a second URL before the first is settled', async () => {
      await frontier.add([page('a.example', 1), page('a.example', 2)]);
      const [lease] = await takeOne();
      await expect(async () => lease.next()).rejects.toThrow('settle');
    });

    it('gives a host to one worker only', async () => {
      await frontier.add(
        ['a', 'b', 'c'].flatMap((host) => [page(`${host}.example`, 1), page(`${host}.example`, 2)]),
      );
      const other = await store.open(times);
      const leases = (await Promise.all([frontier.lease(2), other.lease(2), other.lease(2)])).flat();
      expect(leases.map((lease) => lease.host).sort()).toEqual(['a.example', 'b.example', 'c.example']);
      expect(await frontier.lease(5)).toEqual([]);
    });

    it('keeps the delay of a host after each URL', async () => {
      await frontier.add([page('a.example', 1), page('a.example', 2)]);
      const [lease, url] = await takeOne();
      const before = store.now();
      await lease.settle(url, { ...done, hostDelayMs: 700 });
      expect(await lease.next()).toBeNull();
      const due = (await frontier.nextDueAt())!.getTime();
      expect(due).toBeGreaterThanOrEqual(before + 700);
      const [waiting] = await frontier.waiting(5);
      expect(waiting).toMatchObject({ host: 'a.example', waits: 0 });
      expect(await frontier.lease(1)).toEqual([]);
      await store.passTime(750);
      const [, second] = await takeOne();
      expect(second.url).toBe('https://a.example/2');
    });

    it('stores the article and the links found with the URL', async () => {
      await frontier.add([page('a.example', 1)]);
      const [lease, url] = await takeOne();
      await lease.settle(url, {
        ...done,
        article: articleRow('one', 1),
        links: [
          page('a.example', 2, { depth: 1, discoveredVia: url.url }),
          page('b.example', 1, { depth: 1 }),
        ],
      });
      expect(await store.articles()).toEqual([
        { id: 'one', revision: 1, path: 'a.example/2024/05/one.json' },
      ]);
      // The link on the same host comes with the lease, the other host is free for anybody.
      expect(await lease.next()).toMatchObject({
        url: 'https://a.example/2',
        depth: 1,
        discoveredVia: url.url,
      });
      const [, other] = await takeOne();
      expect(other.url).toBe('https://b.example/1');
    });

    it('moves the row of an earlier revision to its own path', async () => {
      await frontier.add([page('a.example', 1), page('a.example', 2)]);
      const lease = await leaseOne();
      await lease.settle((await lease.next())!, { ...done, article: articleRow('one', 1) });
      await lease.settle((await lease.next())!, { ...done, article: articleRow('one', 2) });
      expect((await store.articles()).map((row) => row.path).sort()).toEqual([
        'a.example/2024/05/one.json',
        'a.example/2024/05/one.r1.json',
      ]);
    });

    it('tries a failure again after a growing wait, then keeps it as dead with its reason', async () => {
      await frontier.add([page('a.example', 1)]);
      const waits: number[] = [];
      for (let attempt = 1; attempt <= 3; attempt++) {
        const [lease, url] = await takeOne();
        expect(url.attempts).toBe(attempt);
        const before = store.now();
        expect(await lease.settle(url, failed)).toBe(attempt < 3 ? 'queued' : 'dead');
        const due = await frontier.nextDueAt();
        if (due === null) break;
        waits.push(due.getTime() - before);
        expect(await frontier.lease(1)).toEqual([]);
        await store.passTime(due.getTime() - store.now() + 50);
      }
      expect(waits).toHaveLength(2);
      // base 1 s, doubled, each ± 50 %; a real server takes its time to settle
      expect(waits[0]).toBeGreaterThanOrEqual(500);
      expect(waits[0]).toBeLessThanOrEqual(1_500 + 400);
      expect(waits[1]).toBeGreaterThanOrEqual(1_000);
      expect(await frontier.dead()).toEqual([{ url: 'https://a.example/1', reason: 'timeout', attempts: 3 }]);
    });

    it('queues dead URLs again when asked to, by their reason', async () => {
      await frontier.add([page('a.example', 1), page('b.example', 1)]);
      for (const reason of ['http-status', 'tls-failed'] as const) {
        const [lease, url] = await takeOne();
        await lease.settle(url, { state: 'dead', reason, hostDelayMs: 0 });
      }
      expect(await frontier.retry('timeout')).toBe(0);
      expect(await frontier.retry('tls-failed')).toBe(1);
      expect(await frontier.dead()).toMatchObject([{ reason: 'http-status' }]);
      const [lease, url] = await takeOne();
      expect(url.attempts).toBe(1);
      await lease.settle(url, done);
      expect(await frontier.retry(null)).toBe(1);
      expect(await frontier.counts()).toEqual({ queued: 1, fetching: 0, done: 1, dead: 0 });
    });

    it('lets a failed URL wait while the others of its host go on', async () => {
      await frontier.add([page('a.example', 1), page('a.example', 2)]);
      const [lease, first] = await takeOne();
      await lease.settle(first, failed);
      expect(await lease.next()).toMatchObject({ url: 'https://a.example/2' });
    });

    it('uses up no attempt for a wait that the host asked for, unless it asks without end', async () => {
      await frontier.add([page('a.example', 1)]);
      const busy: Settlement = {
        state: 'retry',
        reason: 'rate-limited',
        hostDelayMs: 300,
        waitIsHosts: true,
      };
      const seen: { waits: number; attempts: number }[] = [];
      for (let turn = 0; turn < 10; turn++) {
        const [lease, url] = await takeOne();
        seen.push({ waits: lease.waits, attempts: url.attempts });
        const before = store.now();
        await lease.settle(url, busy);
        const due = await frontier.nextDueAt();
        if (due === null) break;
        expect(due.getTime() - before).toBeGreaterThanOrEqual(300);
        await store.passTime(due.getTime() - store.now() + 20);
      }
      // maxHostWaits 2, then maxAttempts 3.
      expect(seen.map((one) => one.attempts)).toEqual([1, 1, 1, 2, 3]);
      expect(seen.map((one) => one.waits)).toEqual([0, 1, 2, 3, 4]);
      expect(await frontier.dead()).toMatchObject([{ reason: 'rate-limited' }]);
    });

    it('forgets the waits of a host as soon as it answers', async () => {
      await frontier.add([page('a.example', 1), page('a.example', 2)]);
      const [first, url] = await takeOne();
      await first.settle(url, {
        state: 'retry',
        reason: 'rate-limited',
        hostDelayMs: 200,
        waitIsHosts: true,
      });
      await store.passTime(250);
      const [second, again] = await takeOne();
      expect(second.waits).toBe(1);
      await second.settle(again, { ...done, hostDelayMs: 200 });
      await store.passTime(250);
      expect((await leaseOne()).waits).toBe(0);
    });

    it('opens the circuit of a host that fails, and says so', async () => {
      const at = await openCircuit(frontier, () => store.now());
      await frontier.add([page('up.example', 1)]);
      const [trouble, ...others] = await frontier.troubled(5);
      expect(others).toEqual([]);
      expect(trouble).toMatchObject({
        host: 'down.example',
        circuit: 'open',
        failures: 4,
        trouble: 'connection-failed',
      });
      expect(trouble!.dueAt.getTime()).toBeGreaterThanOrEqual(at + times.openBaseMs);
      // Other hosts are not held up.
      expect((await frontier.lease(5)).map((lease) => lease.host)).toEqual(['up.example']);
    });

    it('keeps an open circuit when all workers are gone', async () => {
      // Long enough for a server to be left and entered again.
      const patient = { ...times, openBaseMs: 20_000 };
      await frontier.close();
      const first = await store.open(patient);
      await openCircuit(first, () => store.now());
      await first.close();
      const later = await store.open(patient);
      expect(await later.troubled(5)).toMatchObject([{ host: 'down.example', circuit: 'open', failures: 4 }]);
      expect(await later.lease(5)).toEqual([]);
    });

    /** A store that is slow to answer may have let the pause go by already. */
    async function passPause(): Promise<void> {
      const [trouble] = await frontier.troubled(1);
      if (trouble !== undefined) await store.passTime(trouble.dueAt.getTime() - store.now() + 20);
    }

    it('tries one URL after each growing pause, another each time, and none of them uses up an attempt', async () => {
      await openCircuit(frontier, () => store.now());
      const pauses: number[] = [];
      const tried: string[] = [];
      for (let trial = 0; trial < times.maxHostWaits; trial++) {
        await passPause();
        const [lease, url] = await takeOne();
        expect(await frontier.lease(5)).toEqual([]);
        tried.push(url.url);
        const before = store.now();
        // TLS failures are final, but not those of a host that is down.
        expect(await lease.settle(url, { state: 'dead', reason: 'tls-failed', hostDelayMs: 0 })).toBe(
          trial + 1 < times.maxHostWaits ? 'queued' : 'dead',
        );
        expect(await lease.next()).toBeNull();
        pauses.push((await frontier.troubled(1))[0]!.dueAt.getTime() - before);
      }
      expect(new Set(tried).size).toBe(tried.length);
      expect(pauses[0]).toBeGreaterThanOrEqual(2 * times.openBaseMs);
      expect(pauses[1]).toBeGreaterThanOrEqual(4 * times.openBaseMs);
      expect(await frontier.counts()).toMatchObject({ queued: 8, dead: 1 });
    });

    it('closes the circuit with the first answer, whatever it is', async () => {
      await openCircuit(frontier, () => store.now());
      await passPause();
      const [lease, url] = await takeOne();
      const gone: Settlement = { state: 'dead', reason: 'http-status', httpStatus: 404, hostDelayMs: 0 };
      expect(await lease.settle(url, gone)).toBe('dead');
      expect(await frontier.troubled(1)).toEqual([]);
      // The others come at once, the first ones as soon as their own wait is over; the failure that opened it cost nothing.
      const attempts: Record<string, number> = {};
      for (let next = await lease.next(); next; next = await lease.next()) {
        attempts[next.url.at(-1)!] = next.attempts;
        await lease.settle(next, done);
      }
      expect(attempts).toMatchObject({ 5: 1, 6: 1, 7: 1, 8: 1 });
      expect(attempts['3'] ?? 1).toBe(1);
    });

    it('counts server errors in a row, and forgets them as soon as the host answers', async () => {
      const broken: Settlement = { state: 'retry', reason: 'http-status', httpStatus: 500, hostDelayMs: 0 };
      await frontier.add(Array.from({ length: 9 }, (_, n) => page('a.example', n)));
      const lease = await leaseOne();
      for (const [index, settlement] of [broken, broken, broken, done, broken, broken, broken].entries()) {
        const url = (await lease.next())!;
        expect(url.url).toBe(`https://a.example/${index}`);
        await lease.settle(url, settlement);
      }
      // What we refuse without asking says nothing of the host.
      await lease.settle((await lease.next())!, {
        state: 'done',
        reason: 'robots-disallowed',
        hostDelayMs: 0,
      });
      await lease.settle((await lease.next())!, broken);
      expect(await frontier.troubled(1)).toMatchObject([
        { circuit: 'open', failures: 4, trouble: 'http-status' },
      ]);
    });

    it('takes a URL back that was not settled, and it used up no attempt', async () => {
      await frontier.add([page('a.example', 1)]);
      const [lease] = await takeOne();
      await lease.release();
      expect(lease.isHeld).toBe(false);
      expect(await frontier.counts()).toMatchObject({ queued: 1, fetching: 0 });
      const [, url] = await takeOne();
      expect(url.attempts).toBe(1);
    });

    it('takes back what was leased and never asked for', async () => {
      await frontier.add([page('a.example', 1)]);
      await (await leaseOne()).release();
      expect((await takeOne())[1].attempts).toBe(1);
    });

    it('gives back everything when a worker closes', async () => {
      await frontier.add([page('a.example', 1), page('b.example', 1)]);
      const other = await store.open(times);
      await other.lease(2);
      await other.close();
      expect(await frontier.lease(5)).toHaveLength(2);
    });

    it('takes over the hosts of a worker that died, after the politeness delay', async () => {
      await frontier.add([page('a.example', 1), page('a.example', 2)]);
      const other = await store.open(times);
      const [first, url] = await takeOne(other);
      await first.settle(url, { ...done, hostDelayMs: 600 });
      await store.passTime(650);
      const takenAt = store.now();
      await takeOne(other);
      await store.kill(other);
      await store.passTime(times.leaseMs + 100);
      let leases = await frontier.lease(1);
      while (leases.length === 0) {
        await store.passTime(100);
        leases = await frontier.lease(1);
      }
      expect(store.now()).toBeGreaterThanOrEqual(takenAt + times.leaseMs + 590);
      // The dead one had it in hand: that was an attempt.
      expect(await leases[0]!.next()).toMatchObject({ url: 'https://a.example/2', attempts: 2 });
    });

    it('leaves a host alone for longer when its worker died with a request under way', async () => {
      await frontier.add([page('a.example', 1)]);
      const wary = await store.open({ ...times, unknownAnswerMs: 1_200 });
      const victim = await store.open(times);
      await takeOne(victim);
      await store.kill(victim);
      await store.passTime(times.leaseMs + 100);
      const at = store.now();
      expect(await wary.lease(1)).toEqual([]);
      expect((await wary.nextDueAt())!.getTime()).toBeGreaterThanOrEqual(at + 1_150);
    });

    it('keeps a wait that a host asked for when the worker that heard it dies before it settles', async () => {
      await frontier.add([page('busy.example', 1)]);
      const victim = await store.open(times);
      const [lease] = await takeOne(victim);
      const heardAt = store.now();
      await lease.holdOff(30_000);
      await store.kill(victim);
      await store.passTime(times.leaseMs + 500);
      expect(await frontier.lease(1)).toEqual([]);
      const dueAt = (await frontier.nextDueAt())!.getTime();
      expect(dueAt).toBeGreaterThanOrEqual(heardAt + 30_000);
      expect(dueAt).toBeLessThan(heardAt + 32_000);
    });

    it('gives up a URL whose every attempt ended with the death of its worker', async () => {
      await frontier.add([page('a.example', 1)]);
      for (let death = 0; death < times.maxDeaths; death++) {
        const victim = await store.open(times);
        await takeOne(victim);
        await store.kill(victim);
        await store.passTime(times.leaseMs + 100);
      }
      expect(await frontier.lease(1)).toEqual([]);
      expect(await frontier.dead()).toMatchObject([{ reason: 'interrupted', attempts: 3 }]);
      expect(await frontier.nextDueAt()).toBeNull();
    });

    it('fences a worker that stood still for longer than its lease', async () => {
      await frontier.add([page('a.example', 1), page('a.example', 2)]);
      const zombie = await store.open(times);
      const [stale, url] = await takeOne(zombie);
      expect(stale.isHeld).toBe(true);
      await store.passTime(times.leaseMs + 100);
      expect(stale.isHeld).toBe(false);
      const [fresh, same] = await takeOne();
      expect(same.id).toBe(url.id);
      const links = [page('c.example', 1, { depth: 1 })];
      expect(await stale.settle(url, { ...done, article: articleRow('one', 1), links })).toBe('fenced');
      expect(stale.signal.aborted).toBe(true);
      expect(await stale.next()).toBeNull();
      expect(await store.articles()).toEqual([]);
      expect(await frontier.counts()).toEqual({ queued: 1, fetching: 1, done: 0, dead: 0 });
      expect(await fresh.settle(same, done)).toBe('done');
    });

    it('lets a worker that stood still settle when nobody took its host', async () => {
      await frontier.add([page('a.example', 1)]);
      const [lease, url] = await takeOne();
      await store.passTime(times.leaseMs + 100);
      expect(await lease.settle(url, done)).toBe('done');
    });

    it('leaves a settled page alone, unless it was settled before a given instant', async () => {
      await frontier.add([page('a.example', 1)]);
      const [lease, url] = await takeOne();
      await lease.settle(url, { ...done, etag: '"v1"', lastModified: 'Wed, 01 May 2024 00:00:00 GMT' });
      expect(await frontier.add([page('a.example', 1)])).toBe(0);
      const at = store.now();
      expect(
        await frontier.add([page('a.example', 1)], { againIfSettledBefore: new Date(at - 60_000) }),
      ).toBe(0);
      expect(
        await frontier.add([page('a.example', 1)], { againIfSettledBefore: new Date(at + 60_000) }),
      ).toBe(1);
      expect((await takeOne())[1]).toMatchObject({
        attempts: 1,
        etag: '"v1"',
        lastModified: 'Wed, 01 May 2024 00:00:00 GMT',
      });
    });

    it('keeps everything when all workers are gone', async () => {
      await frontier.add([page('a.example', 1), page('b.example', 1)]);
      const [lease, url] = await takeOne();
      await lease.settle(url, { ...done, article: articleRow('one', 1) });
      await frontier.close();
      const later = await store.open(times);
      expect(await later.counts()).toEqual({ queued: 1, fetching: 0, done: 1, dead: 0 });
      expect(await later.add([page('a.example', 1)])).toBe(0);
      expect(await store.articles()).toHaveLength(1);
    });

    it('settles each URL once, one in flight per host, when four workers share the store', async () => {
      const workers = await Promise.all([1, 2, 3, 4].map(() => store.open(times)));
      await frontier.add(Array.from({ length: 20 }, (_, n) => page(`h${n % 5}.example`, n)));
      const settledUrls: string[] = [];
      const inFlight = new Set<string>();
      const overlaps: string[] = [];
      const work = async (worker: Frontier): Promise<void> => {
        while ((await worker.nextDueAt()) !== null) {
          for (const lease of await worker.lease(2)) {
            for (let url = await lease.next(); url; url = await lease.next()) {
              if (inFlight.has(lease.host)) overlaps.push(url.url);
              inFlight.add(lease.host);
              await new Promise(setImmediate);
              inFlight.delete(lease.host);
              const links =
                url.depth < 2
                  ? [0, 1].map((n) => page(`h${n}.example`, `${url.id}-${n}`, { depth: url.depth + 1 }))
                  : [];
              if ((await lease.settle(url, { ...done, links })) === 'done') settledUrls.push(url.url);
            }
          }
          await new Promise(setImmediate);
        }
      };
      await Promise.all(workers.map(work));
      expect(overlaps).toEqual([]);
      expect(settledUrls).toHaveLength(20 + 40 + 80);
      expect(new Set(settledUrls).size).toBe(settledUrls.length);
      expect(await frontier.counts()).toEqual({ queued: 0, fetching: 0, done: 140, dead: 0 });
    });

    describe('with several jobs', () => {
      let news: Frontier;
      let sport: Frontier;
      beforeEach(async () => {
        news = await store.open({ ...times, job: 'news' });
        sport = await store.open({ ...times, job: 'sport' });
      });

      it('keeps the URLs of each apart: added, leased, counted and retried for themselves', async () => {
        expect(await news.add([page('a.example', 1), page('a.example', 2)])).toBe(2);
        expect(await sport.add([page('a.example', 1)])).toBe(1);
        expect(await frontier.lease(1)).toEqual([]);
        expect(await frontier.nextDueAt()).toBeNull();
        expect(await news.counts()).toMatchObject({ queued: 2 });
        const [lease, url] = await takeOne(sport);
        await lease.settle(url, { ...failed, state: 'dead' });
        expect(await sport.counts()).toEqual({ queued: 0, fetching: 0, done: 0, dead: 1 });
        expect(await sport.nextDueAt()).toBeNull();
        expect(await news.dead()).toEqual([]);
        expect(await news.retry(null)).toBe(0);
        expect(await sport.retry(null)).toBe(1);
        const all = await store.open({ ...times, job: null });
        expect(await all.counts()).toEqual({ queued: 3, fetching: 0, done: 0, dead: 0 });
        expect(await all.nextDueAt()).not.toBeNull();
      });

      it('gives a host to one of them at a time, with the delay that the last one leaves', async () => {
        await news.add([page('a.example', 1)]);
        await sport.add([page('a.example', 2), page('b.example', 3)]);
        const [lease, url] = await takeOne(news);
        const others = await sport.lease(5);
        expect(others.map(({ host }) => host)).toEqual(['b.example']);
        await others[0]!.release();
        // While the host is held there is still something to wait for.
        expect(await sport.nextDueAt()).not.toBeNull();
        const settledAt = store.now();
        await lease.settle(url, { ...done, hostDelayMs: 700, links: [page('a.example', 4)] });
        expect((await sport.lease(5)).map(({ host }) => host)).toEqual(['b.example']);
        expect(await news.counts()).toMatchObject({ queued: 1, done: 1 });
        await store.passTime(800);
        const [next] = await sport.lease(1);
        expect(next!.host).toBe('a.example');
        expect((await next!.next())!.url).toBe('https://a.example/2');
        expect(store.now() - settledAt).toBeGreaterThanOrEqual(700);
        expect(await news.lease(1)).toEqual([]);
        await next!.release();
      });

      it('lets them take turns on a host that both want, however eager one of them is', async () => {
        await news.add([1, 2, 3, 4].map((n) => page('a.example', `n${n}`)));
        await sport.add([1, 2, 3, 4].map((n) => page('a.example', `s${n}`)));
        const order: string[] = [];
        // The one asks all the time, the other only now and then.
        for (let round = 0; round < 60 && order.length < 8; round++) {
          for (const one of round % 2 === 0 ? [news, sport] : [news]) {
            for (const lease of await one.lease(1)) {
              const url = (await lease.next())!;
              order.push(url.url.at(-2)!);
              await lease.settle(url, { ...done, hostDelayMs: 1 });
            }
          }
          await store.passTime(60);
        }
        expect(order.filter((name) => name === 's').length).toBeGreaterThanOrEqual(3);
        expect(order.filter((name) => name === 'n').length).toBeGreaterThanOrEqual(3);
        expect(order.join('')).not.toMatch(/nnn|sss/);
      });

      it('wakes a job whose host another job held, also when that one died', async () => {
        await news.add([page('a.example', 1)]);
        await takeOne(news);
        await sport.add([page('a.example', 2)]);
        expect(await sport.lease(1)).toEqual([]);
        await store.kill(news);
        await store.passTime(times.leaseMs + 100);
        const hosts: string[] = [];
        for (let tries = 0; tries < 20 && hosts.length === 0; tries++) {
          hosts.push(...(await sport.lease(1)).map(({ host }) => host));
          if (hosts.length === 0) await store.passTime(100);
        }
        expect(hosts).toEqual(['a.example']);
        expect(await news.counts()).toMatchObject({ queued: 1, fetching: 0 });
      });
    });

    it('queues again what is due for another visit, and remembers what was seen', async () => {
      await frontier.add([
        page('a.example', 1, { kind: 'source' }),
        page('a.example', 1),
        page('a.example', 2),
      ]);
      const lease = await leaseOne();
      const at = (ms: number) => new Date(store.now() + ms);
      const kinds: string[] = [];
      for (let url = await lease.next(); url; url = await lease.next()) {
        kinds.push(url.kind);
        const revisit = { at: url.id % 2 === 0 ? null : at(500), history: `seen ${url.kind}` };
        await lease.settle(url, { ...done, revisit });
      }
      expect(kinds).toEqual(['source', 'page', 'page']);
      expect(await frontier.addDue(10)).toBe(0);
      await store.passTime(600);
      expect(await frontier.addDue(1)).toBe(1);
      const [again, url] = await takeOne();
      expect(url.history).toBe(`seen ${url.kind}`);
      await again.settle(url, { ...done, revisit: { at: null, history: 'twice' } });
      expect(await frontier.addDue(10)).toBeLessThanOrEqual(1);
    });
  });
}
