import type { Frontier } from '../frontier/frontier.ts';

/** With work due and nothing settled for so long, something hangs. */
const stalledMs = 300_000;
/** A store that answers later than this is not reachable. */
const answerMs = 5_000;

/** Whether a crawl that runs for months still does its work. */
export class CrawlHealth {
  readonly #frontier: () => Frontier | null;
  readonly #now: () => number;
  /** When something was last settled, or the last run began. */
  #aliveAt: number;
  #runs = 0;

  constructor(frontier: () => Frontier | null, now: () => number = Date.now) {
    this.#frontier = frontier;
    this.#now = now;
    this.#aliveAt = now();
  }

  noteSettled(): void {
    this.#aliveAt = this.#now();
  }

  /** Counts a run until the returned function is called; without any, nothing has to be settled. */
  noteRun(): () => void {
    this.#runs++;
    this.#aliveAt = this.#now();
    return () => void this.#runs--;
  }

  /** Null when all is well, else what is wrong. */
  async trouble(): Promise<string | null> {
    const frontier = this.#frontier();
    if (frontier === null) return null;
    let dueAt: Date | null;
    try {
      dueAt = await within(answerMs, Promise.all([frontier.nextDueAt(), frontier.counts()])).then(
        ([due, { fetching }]) => (fetching > 0 ? new Date(0) : due),
      );
    } catch (error) {
      return `the store cannot be reached: ${error instanceof Error ? error.message : String(error)}`;
    }
    const quietMs = this.#now() - this.#aliveAt;
    const isDue = dueAt !== null && dueAt.getTime() <= this.#now();
    if (this.#runs === 0 || !isDue || quietMs <= stalledMs) return null;
    return `work is due, and nothing has been settled for ${Math.round(quietMs / 1_000)} s`;
  }
}

function within<Value>(ms: number, work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms / 1_000} s`)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
