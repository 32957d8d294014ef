/** One signal out of the caller's and a total time limit, which tells afterwards which of the two it was. */
export class FetchDeadline {
  readonly #controller = new AbortController();
  readonly #outer: AbortSignal;
  readonly #timer: NodeJS.Timeout;
  #isExpired = false;

  constructor(outer: AbortSignal, totalMs: number) {
    this.#outer = outer;
    this.#timer = setTimeout(() => {
      this.#isExpired = true;
      this.#controller.abort();
    }, totalMs);
    if (outer.aborted) this.#controller.abort();
    else outer.addEventListener('abort', this.#onOuterAbort, { once: true });
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** The time was up; the caller did not give up. */
  get isExpired(): boolean {
    return this.#isExpired && !this.#outer.aborted;
  }

  /** The caller gave up. */
  get isInterrupted(): boolean {
    return this.#outer.aborted;
  }

  clear(): void {
    clearTimeout(this.#timer);
    this.#outer.removeEventListener('abort', this.#onOuterAbort);
  }

  readonly #onOuterAbort = (): void => this.#controller.abort();
}
