import { randomUUID } from 'node:crypto';
import type { Reason } from '../article/reasons.ts';
import type { PostgresDatabase } from '../store/postgres-database.ts';
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
import { HostTokens } from './host-tokens.ts';
import { noteSeenMs } from './job-turns.ts';
import { anyDueAt, jobDueAt, noteSeen, waitingHosts } from './postgres-hosts.ts';
import {
  deadUrls,
  freeOverdueHosts,
  holdOff,
  renewLeases,
  takeHosts,
  releaseHost,
  sendLostTokens,
} from './postgres-queue.ts';
import { settleUrl } from './postgres-settle.ts';
import { addUrls, requeueDead, requeueDue } from './postgres-urls.ts';
import { StoredHostLease, type LeaseStore } from './stored-host-lease.ts';

/** A lease lasts for many times as long. */
const lookAroundMs = 200;

/** URLs added in one transaction. */
const addedAtOnce = 1_000;

/**
 * The frontier in PostgreSQL, for workers on many machines. pg-boss says which hosts are due and gives each to one worker;
 * the lease itself is the host's row, fenced by its epoch. The server's clock is the only one that counts.
 */
export class PostgresFrontier implements Frontier {
  readonly #database: PostgresDatabase;
  readonly #tokens: HostTokens;
  readonly #times: FrontierTimes;
  readonly #job: string | null;
  readonly #me = randomUUID();
  /** Each with the id of its host's token. */
  readonly #leases = new Map<StoredHostLease, string>();
  readonly #leaseStore: LeaseStore;
  #renewal: NodeJS.Timeout | null = null;
  #lookedAt = -Infinity;
  #seenAt = -Infinity;
  #sentLostAt = -Infinity;

  private constructor(
    database: PostgresDatabase,
    tokens: HostTokens,
    times: FrontierTimes,
    job: string | null,
  ) {
    this.#job = job;
    this.#database = database;
    this.#tokens = tokens;
    this.#times = times;
    this.#leaseStore = {
      leaseMs: times.leaseMs,
      // A monotonic clock of this process; the store's own end of the lease is by the server's.
      now: () => performance.now(),
      settle: (token, url, settlement) =>
        database.transaction((sql) => settleUrl(sql, tokens, this.#own, token, url, settlement, times)),
      holdOff: ({ host }, waitMs) => database.transaction((sql) => holdOff(sql, host, waitMs)),
      release: (token, open, wasAsked) =>
        database.transaction((sql) => releaseHost(sql, tokens, token, open, wasAsked)),
      onEnd: (lease) => void this.#leases.delete(lease),
    };
  }

  /** The database is the caller's to close, after the frontier. */
  static async open(
    database: PostgresDatabase,
    { job = '', ...times }: FrontierOptions = {},
  ): Promise<PostgresFrontier> {
    const tokens = await HostTokens.open(database.url, job ?? '');
    return new PostgresFrontier(database, tokens, { ...defaultFrontierTimes, ...times }, job);
  }

  async add(urls: readonly NewUrl[], options: AddOptions = {}): Promise<number> {
    const againBefore = options.againIfSettledBefore?.getTime() ?? null;
    let added = 0;
    for (let start = 0; start < urls.length; start += addedAtOnce) {
      const part = urls.slice(start, start + addedAtOnce);
      added += await this.#database.transaction((sql) =>
        addUrls(sql, this.#tokens, this.#own, part, againBefore),
      );
    }
    return added;
  }

  addDue(limit: number): Promise<number> {
    return this.#database.transaction((sql) => requeueDue(sql, this.#tokens, this.#own, limit));
  }

  async lease(count: number): Promise<HostLease[]> {
    if (count <= 0) return [];
    await this.#lookAround();
    // pg-boss has connections of its own, which are lost as well. Tokens whose answer was lost come back by their heartbeat.
    const tokens = await this.#database.patiently(() => this.#tokens.take(this.#own, count));
    if (tokens.length === 0) {
      await this.#sendLost();
      return [];
    }
    const askedAt = performance.now();
    const taken = await this.#database.transaction((sql) =>
      takeHosts(sql, this.#tokens, this.#own, tokens, this.#me, this.#times),
    );
    this.#renewal ??= setInterval(() => void this.#renewAll(), this.#times.leaseMs / 3).unref();
    return taken.map((one) => {
      const lease = new StoredHostLease(this.#leaseStore, one, askedAt + this.#times.leaseMs);
      this.#leases.set(lease, one.hostToken);
      return lease;
    });
  }

  async counts(): Promise<FrontierCounts> {
    const rows = await this.#database.transaction((sql) =>
      sql.all<{ state: keyof FrontierCounts; urls: number }>(
        'SELECT state, count(*) AS urls FROM url WHERE $1::text IS NULL OR job = $1 GROUP BY state',
        this.#job,
      ),
    );
    const counts = Object.fromEntries(rows.map((row) => [row.state, row.urls]));
    return { queued: 0, fetching: 0, done: 0, dead: 0, ...counts };
  }

  async nextDueAt(): Promise<Date | null> {
    const job = this.#job;
    const dueAt = await this.#database.transaction((sql) =>
      job === null ? anyDueAt(sql) : jobDueAt(sql, job),
    );
    return dueAt === null ? null : new Date(dueAt);
  }

  waiting(limit: number): Promise<readonly WaitingHost[]> {
    return this.#database.transaction((sql) => waitingHosts(sql, limit, this.#times, 'all'));
  }

  troubled(limit: number): Promise<readonly WaitingHost[]> {
    return this.#database.transaction((sql) => waitingHosts(sql, limit, this.#times, 'troubled'));
  }

  retry(reason: Reason | null): Promise<number> {
    return this.#database.transaction((sql) => requeueDead(sql, this.#tokens, this.#job, reason));
  }

  dead(limit = 1_000_000): Promise<readonly DeadUrl[]> {
    return this.#database.transaction((sql) => deadUrls(sql, this.#job, limit));
  }

  async close(): Promise<void> {
    await Promise.all([...this.#leases.keys()].map((lease) => lease.release()));
    this.abandon();
    await this.#tokens.close();
  }

  /** Stops renewing without giving anything back: what a worker that is killed leaves behind. */
  abandon(): void {
    if (this.#renewal !== null) clearInterval(this.#renewal);
    this.#renewal = null;
  }

  /** Takes over hosts whose lease has ended, and shows that somebody looks for work of the job: now and then, not for each claim. */
  async #lookAround(): Promise<void> {
    const now = performance.now();
    if (now - this.#lookedAt < lookAroundMs) return;
    this.#lookedAt = now;
    const isSeen = now - this.#seenAt < noteSeenMs;
    await this.#database.transaction(async (sql) => {
      await freeOverdueHosts(sql, this.#tokens, this.#times);
      if (!isSeen) await noteSeen(sql, this.#own);
    });
    if (!isSeen) this.#seenAt = now;
  }

  /** Once in a lease's time at most. */
  async #sendLost(): Promise<void> {
    if (performance.now() - this.#sentLostAt < this.#times.leaseMs) return;
    this.#sentLostAt = performance.now();
    await this.#database.transaction((sql) => sendLostTokens(sql, this.#tokens, this.#own, this.#times));
  }

  get #own(): string {
    if (this.#job === null) throw new Error('a frontier of all jobs is for looking only');
    return this.#job;
  }

  async #renewAll(): Promise<void> {
    const leases = [...this.#leases.keys()];
    if (leases.length === 0) return;
    const askedAt = performance.now();
    try {
      const ours = await this.#database.transaction((sql) =>
        renewLeases(
          sql,
          leases.map((lease) => lease.token),
          this.#times,
        ),
      );
      for (const lease of leases) {
        if (ours.has(lease.host)) lease.holdUntil(askedAt + this.#times.leaseMs);
        else lease.lose();
      }
      await this.#tokens.touch(this.#own, [...this.#leases.values()]);
    } catch {
      // A server that cannot be reached shows itself at the next settle; the leases then end by their time.
    }
  }
}
