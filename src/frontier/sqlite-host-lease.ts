import type { StateDatabase } from '../store/state-database.ts';
import type { FrontierTimes, HostLease, QueuedUrl, Settled, Settlement } from './frontier.ts';
import { releaseHost, renewLease, settleUrl, type Taken, type Token } from './sqlite-queue.ts';

export interface LeaseKeeper {
  readonly state: StateDatabase;
  readonly times: FrontierTimes;
  readonly now: () => number;
  /** Called once, when the lease is over however it ended. */
  readonly onEnd: (lease: SqliteHostLease) => void;
}

export class SqliteHostLease implements HostLease {
  readonly host: string;
  readonly waits: number;
  readonly #keeper: LeaseKeeper;
  readonly #token: Token;
  readonly #lost = new AbortController();
  #until: number;
  /** Picked for `next`, not handed out yet. */
  #picked: QueuedUrl | null;
  /** Handed out, not settled yet. */
  #taken: QueuedUrl | null = null;
  #isOver = false;

  constructor(keeper: LeaseKeeper, taken: Taken, until: number) {
    this.host = taken.token.host;
    this.waits = taken.waits;
    this.#keeper = keeper;
    this.#token = taken.token;
    this.#picked = taken.url;
    this.#until = until;
  }

  get signal(): AbortSignal {
    return this.#lost.signal;
  }

  get isHeld(): boolean {
    return !this.#isOver && this.#keeper.now() < this.#until;
  }

  next(): Promise<QueuedUrl | null> {
    if (this.#taken !== null) throw new Error('settle the URL that was taken before taking the next');
    this.#taken = this.#isOver ? null : this.#picked;
    this.#picked = null;
    return Promise.resolve(this.#taken);
  }

  async settle(url: QueuedUrl, settlement: Settlement): Promise<Settled> {
    const { state, times, now } = this.#keeper;
    if (this.#isOver) return 'fenced';
    const instant = now();
    const settled = await state.write((sql) => settleUrl(sql, this.#token, url, settlement, instant, times));
    this.#taken = null;
    this.#picked = settled.next;
    if (settled.state === 'fenced') this.lose();
    else if (settled.next === null) this.#end();
    else this.#until = instant + times.leaseMs;
    return settled.state;
  }

  async release(): Promise<void> {
    if (this.#isOver) return;
    const open = this.#taken ?? this.#picked;
    const wasAsked = this.#taken !== null;
    this.#end();
    const instant = this.#keeper.now();
    await this.#keeper.state.write((sql) => releaseHost(sql, this.#token, open, wasAsked, instant));
  }

  /** Puts the end of the lease off; a lease that somebody else took over meanwhile is lost. */
  async renew(): Promise<void> {
    const until = this.#keeper.now() + this.#keeper.times.leaseMs;
    const isOurs = await this.#keeper.state.write((sql) => renewLease(sql, this.#token, until));
    if (this.#isOver) return;
    if (isOurs) this.#until = until;
    else this.lose();
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
