import type { PostgresDatabase } from '../store/postgres-database.ts';
import type { FrontierTimes, HostLease, QueuedUrl, Settled, Settlement } from './frontier.ts';
import type { HostTokens } from './host-tokens.ts';
import type { Token } from './postgres-hosts.ts';
import { releaseHost, settleUrl, type Taken } from './postgres-queue.ts';

export interface PostgresLeaseKeeper {
  readonly database: PostgresDatabase;
  readonly tokens: HostTokens;
  readonly times: FrontierTimes;
  /** Called once, when the lease is over however it ended. */
  readonly onEnd: (lease: PostgresHostLease) => void;
}

export class PostgresHostLease implements HostLease {
  readonly token: Token;
  /** Id of the pg-boss job. */
  readonly hostToken: string;
  readonly waits: number;
  readonly #keeper: PostgresLeaseKeeper;
  readonly #lost = new AbortController();
  /** By this process's monotonic clock, counted from before the server was asked: never later than the server's own end. */
  #until: number;
  /** Picked for `next`, not handed out yet. */
  #picked: QueuedUrl | null;
  /** Handed out, not settled yet. */
  #taken: QueuedUrl | null = null;
  #isOver = false;

  constructor(keeper: PostgresLeaseKeeper, taken: Taken, until: number) {
    this.#keeper = keeper;
    this.token = taken.token;
    this.hostToken = taken.hostToken;
    this.waits = taken.waits;
    this.#picked = taken.url;
    this.#until = until;
  }

  get host(): string {
    return this.token.host;
  }

  get signal(): AbortSignal {
    return this.#lost.signal;
  }

  get isHeld(): boolean {
    return !this.#isOver && performance.now() < this.#until;
  }

  next(): Promise<QueuedUrl | null> {
    if (this.#taken !== null) throw new Error('settle the URL that was taken before taking the next');
    this.#taken = this.#isOver ? null : this.#picked;
    this.#picked = null;
    return Promise.resolve(this.#taken);
  }

  async settle(url: QueuedUrl, settlement: Settlement): Promise<Settled> {
    const { database, tokens, times } = this.#keeper;
    if (this.#isOver) return 'fenced';
    const askedAt = performance.now();
    const settled = await database.transaction((sql) =>
      settleUrl(sql, tokens, this.token, url, settlement, times),
    );
    this.#taken = null;
    this.#picked = settled.next;
    if (settled.state === 'fenced') this.lose();
    else if (settled.next === null) this.#end();
    else this.#until = askedAt + times.leaseMs;
    return settled.state;
  }

  async release(): Promise<void> {
    if (this.#isOver) return;
    const open = this.#taken ?? this.#picked;
    const wasAsked = this.#taken !== null;
    this.#end();
    const { database, tokens } = this.#keeper;
    await database.transaction((sql) => releaseHost(sql, tokens, this.token, open, wasAsked));
  }

  holdUntil(until: number): void {
    this.#until = until;
  }

  lose(): void {
    this.#end();
    this.#lost.abort(new Error(`the lease of ${this.host} is lost`));
  }

  #end(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#keeper.onEnd(this);
  }
}
