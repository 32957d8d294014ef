import type { Reason } from '../article/reasons.ts';
import type { PresenceLock } from '../store/presence-lock.ts';
import type { Sql, StateDatabase } from '../store/state-database.ts';
import {
  defaultFrontierTimes,
  type AddOptions,
  type DeadUrl,
  type Frontier,
  type FrontierCounts,
  type FrontierOptions,
  type FrontierTimes,
  type HostLease,
  type NewUrl,
  type WaitingHost,
} from './frontier.ts';
import { noteSeenMs } from './job-turns.ts';
import {
  anyDueAt,
  freeHost,
  hostsHeldBy,
  jobDueAt,
  noteSeen,
  otherHolders,
  waitingHosts,
} from './sqlite-hosts.ts';
import {
  addUrls,
  deadUrls,
  holdOff,
  releaseHost,
  renewLease,
  requeueDead,
  requeueDue,
  settleUrl,
  takeHosts,
} from './sqlite-queue.ts';
import { StoredHostLease, type LeaseStore } from './stored-host-lease.ts';

/** How often to look whether those who hold hosts are still alive. */
const presenceCheckMs = 1_000;
/** URLs added in one transaction, so that a long list does not keep other writers out. */
const addedAtOnce = 1_000;

export interface SqliteFrontierOptions extends FrontierOptions {
  /** Milliseconds by which hosts wait and leases end; the same for all frontiers on the file. */
  readonly now?: () => number;
  /** What the wall clock shows at such an instant. */
  readonly toWall?: (instant: number) => Date;
}

/**
 * The frontier in the state file. Several frontiers, in one process or many, may work on one file: a host is held by
 * one of them, shown by the holder's id and an epoch that grows with every lease. A holder that died is known by its
 * presence lock; one that merely stands still loses its hosts when the lease ends.
 */
export class SqliteFrontier implements Frontier {
  readonly #state: StateDatabase;
  readonly #presence: PresenceLock;
  readonly #times: FrontierTimes;
  readonly #now: () => number;
  readonly #toWall: (instant: number) => Date;
  readonly #job: string | null;
  readonly #leases = new Set<StoredHostLease>();
  readonly #leaseStore: LeaseStore;
  #renewal: NodeJS.Timeout | null = null;
  #checkedAt = -Infinity;
  #seenAt = -Infinity;

  /** Both are the caller's to close, after the frontier. */
  constructor(state: StateDatabase, presence: PresenceLock, options: SqliteFrontierOptions = {}) {
    const { now, toWall, job = '', ...times } = options;
    this.#job = job;
    this.#state = state;
    this.#presence = presence;
    this.#now = now ?? Date.now;
    this.#toWall = toWall ?? ((instant) => new Date(instant));
    this.#times = { ...defaultFrontierTimes, ...times };
    this.#leaseStore = {
      leaseMs: this.#times.leaseMs,
      now: this.#now,
      settle: (token, url, settlement) => {
        const instant = this.#now();
        return state.write((sql) =>
          settleUrl(sql, this.#own, token, url, settlement, instant, this.#times, this.#toWall(instant)),
        );
      },
      holdOff: ({ host }, waitMs) => {
        const until = this.#now() + waitMs;
        return state.write((sql) => holdOff(sql, host, until));
      },
      release: (token, open, wasAsked) => {
        const instant = this.#now();
        return state.write((sql) => releaseHost(sql, token, open, wasAsked, instant));
      },
      onEnd: (lease) => this.#forget(lease),
    };
  }

  async add(urls: readonly NewUrl[], options: AddOptions = {}): Promise<number> {
    const againBefore = options.againIfSettledBefore?.getTime() ?? null;
    let added = 0;
    for (let start = 0; start < urls.length; start += addedAtOnce) {
      const part = urls.slice(start, start + addedAtOnce);
      added += await this.#state.write((sql) => addUrls(sql, this.#own, part, againBefore));
    }
    return added;
  }

  addDue(limit: number): Promise<number> {
    return this.#state.write((sql) => requeueDue(sql, this.#own, this.#toWall(this.#now()).getTime(), limit));
  }

  async lease(count: number): Promise<HostLease[]> {
    const take = (sql: Sql) => {
      const now = this.#now();
      this.#freeHostsOfTheDead(sql, now);
      if (Math.abs(now - this.#seenAt) >= noteSeenMs) noteSeen(sql, this.#own, (this.#seenAt = now));
      const taken = takeHosts(sql, this.#own, count, now, this.#presence.id, this.#times);
      return taken.map((one) => ({ one, now }));
    };
    // A lease that a loss of power forgets is one whose holder is gone.
    const taken = await this.#state.write(take, { isDurable: false });
    return taken.map(({ one, now }) => {
      const lease = new StoredHostLease(this.#leaseStore, one, now + this.#times.leaseMs);
      this.#leases.add(lease);
      this.#renewal ??= setInterval(() => void this.#renewAll(), this.#times.leaseMs / 3).unref();
      return lease;
    });
  }

  counts(): Promise<FrontierCounts> {
    return this.#state.read((sql) => {
      const rows = sql.all<{ state: keyof FrontierCounts; urls: number }>(
        'SELECT state, sum(urls) AS urls FROM url_count WHERE ? IS NULL OR job = ? GROUP BY state',
        this.#job,
        this.#job,
      );
      const counts = Object.fromEntries(rows.map((row) => [row.state, row.urls]));
      return { queued: 0, fetching: 0, done: 0, dead: 0, ...counts };
    });
  }

  async nextDueAt(): Promise<Date | null> {
    const job = this.#job;
    const dueAt = await this.#state.read((sql) =>
      job === null ? anyDueAt(sql) : jobDueAt(sql, job, this.#now()),
    );
    return dueAt === null ? null : this.#toWall(dueAt);
  }

  waiting(limit: number): Promise<readonly WaitingHost[]> {
    return this.#state.read((sql) => waitingHosts(sql, this.#now(), limit, this.#times, 'all', this.#toWall));
  }

  troubled(limit: number): Promise<readonly WaitingHost[]> {
    return this.#state.read((sql) =>
      waitingHosts(sql, this.#now(), limit, this.#times, 'troubled', this.#toWall),
    );
  }

  retry(reason: Reason | null): Promise<number> {
    return this.#state.write((sql) => requeueDead(sql, this.#job, reason));
  }

  dead(limit = 1_000_000): Promise<readonly DeadUrl[]> {
    return this.#state.read((sql) => deadUrls(sql, this.#job, limit));
  }

  async close(): Promise<void> {
    await Promise.all([...this.#leases].map((lease) => lease.release()));
  }

  get #own(): string {
    if (this.#job === null) throw new Error('a frontier of all jobs is for looking only');
    return this.#job;
  }

  /** Not every time: it opens a lock file per holder. */
  #freeHostsOfTheDead(sql: Sql, now: number): void {
    if (Math.abs(now - this.#checkedAt) < presenceCheckMs) return;
    this.#checkedAt = now;
    for (const holder of otherHolders(sql, this.#presence.id)) {
      if (this.#presence.isAlive(holder)) continue;
      for (const host of hostsHeldBy(sql, holder)) freeHost(sql, host, now, this.#times);
    }
  }

  async #renewAll(): Promise<void> {
    // A store that cannot be written shows itself at the next settle; the lease then ends by its time.
    await Promise.allSettled([...this.#leases].map((lease) => this.#renew(lease)));
  }

  async #renew(lease: StoredHostLease): Promise<void> {
    const until = this.#now() + this.#times.leaseMs;
    const isOurs = await this.#state.write((sql) => renewLease(sql, lease.token, until), {
      isDurable: false,
    });
    if (isOurs) lease.holdUntil(until);
    else if (this.#leases.has(lease)) lease.lose();
  }

  #forget(lease: StoredHostLease): void {
    this.#leases.delete(lease);
    if (this.#leases.size > 0 || this.#renewal === null) return;
    clearInterval(this.#renewal);
    this.#renewal = null;
  }
}
