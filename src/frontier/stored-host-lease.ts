import type { HostLease, QueuedUrl, Settled, Settlement } from './frontier.ts';

/** Who holds a host: a lease writes only where both still match. */
export interface Token {
  readonly host: string;
  readonly holder: string;
  readonly epoch: number;
}

export interface Taken {
  readonly token: Token;
  readonly waits: number;
  readonly url: QueuedUrl;
}

export interface SettledUrl {
  readonly state: Settled;
  /** Picked in the same transaction, when the host may be asked again at once; else the lease is over. */
  readonly next: QueuedUrl | null;
}

/** What a lease asks of its store. */
export interface LeaseStore {
  readonly leaseMs: number;
  /** Milliseconds on the clock that the lease's end is told by. */
  now(): number;
  settle(token: Token, url: QueuedUrl, settlement: Settlement): Promise<SettledUrl>;
  holdOff(token: Token, waitMs: number): Promise<void>;
  /** Gives the host back; `open` was taken and not settled, and `wasAsked` when it had been handed out. */
  release(token: Token, open: QueuedUrl | null, wasAsked: boolean): Promise<void>;
  /** Called once, when the lease is over however it ended. */
  onEnd(lease: StoredHostLease): void;
}

/** A host lease on top of a store; the same for all stores. */
export class StoredHostLease implements HostLease {
  readonly token: Token;
  readonly waits: number;
  readonly #store: LeaseStore;
  readonly #lost = new AbortController();
  #until: number;
  /** Picked for `next`, not handed out yet. */
  #picked: QueuedUrl | null;
  /** Handed out, not settled yet. */
  #taken: QueuedUrl | null = null;
  #isOver = false;

  constructor(store: LeaseStore, taken: Taken, until: number) {
    this.#store = store;
    this.token = taken.token;
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
    return !this.#isOver && this.#store.now() < this.#until;
  }

  next(): Promise<QueuedUrl | null> {
    if (this.#taken !== null) throw new Error('settle the URL that was taken before taking the next');
    this.#taken = this.#isOver ? null : this.#picked;
    this.#picked = null;
    return Promise.resolve(this.#taken);
  }

  async settle(url: QueuedUrl, settlement: Settlement): Promise<Settled> {
    if (this.#isOver) return 'fenced';
    // Counted from before the store was asked: never later than the store's own end.
    const askedAt = this.#store.now();
    const settled = await this.#store.settle(this.token, url, settlement);
    this.#taken = null;
    this.#picked = settled.next;
    if (settled.state === 'fenced') this.lose();
    else if (settled.next === null) this.#end();
    else this.#until = askedAt + this.#store.leaseMs;
    return settled.state;
  }

  holdOff(waitMs: number): Promise<void> {
    return this.#store.holdOff(this.token, waitMs);
  }

  async release(): Promise<void> {
    if (this.#isOver) return;
    const open = this.#taken ?? this.#picked;
    const wasAsked = this.#taken !== null;
    this.#end();
    await this.#store.release(this.token, open, wasAsked);
  }

  /** The store has put the lease's end off. */
  holdUntil(until: number): void {
    this.#until = until;
  }

  /** Somebody else took the host over. */
  lose(): void {
    this.#end();
    this.#lost.abort(new Error(`the lease of ${this.host} is lost`));
  }

  #end(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#store.onEnd(this);
  }
}
