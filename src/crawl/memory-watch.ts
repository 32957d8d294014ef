import type { Worker } from 'node:worker_threads';

/** Younger objects, in MB; V8 counts half as much again into its limit. */
export const youngMb = 64;
/** What the cleaner itself takes before it has seen a page, and some; a thread is not ended for that. */
const leastMb = 96;
/** Share of the old objects' limit at which a thread is ended. */
const share = 0.6;
const everyMs = 25;

/** The limit to give V8 for a thread that is to be ended at `memoryMb`. */
export const hardLimitMb = (memoryMb: number): number => Math.ceil(memoryMb / share);

/**
 * Ends threads well before V8's own limit. There Node gives a thread 16 MB more to end itself in; one larger piece of memory is
 * asked for (a table that doubles), and V8 ends the whole process, crawl and all.
 */
export class MemoryWatch {
  readonly #threads: () => readonly Worker[];
  readonly #memoryMb: number;
  readonly #asked = new WeakSet<Worker>();
  readonly #ended = new WeakSet<Worker>();
  #running = 0;
  #timer: NodeJS.Timeout | undefined;
  #untold = 0;

  constructor(threads: () => readonly Worker[], memoryMb: number) {
    this.#threads = threads;
    this.#memoryMb = memoryMb;
  }

  /** Watches until the function that it gives back is called. */
  begin(): () => void {
    this.#running++;
    this.#timer ??= setInterval(() => {
      for (const thread of this.#threads()) void this.#look(thread);
    }, everyMs);
    return () => {
      if (--this.#running > 0) return;
      clearInterval(this.#timer);
      this.#timer = undefined;
    };
  }

  /** Whether an exit of a thread was the watch's doing; tells of each one once. */
  hasEnded(error: unknown): boolean {
    if (this.#untold === 0 || !(error instanceof Error && error.message.startsWith('worker exited')))
      return false;
    this.#untold--;
    return true;
  }

  async #look(thread: Worker): Promise<void> {
    if (this.#asked.has(thread) || this.#ended.has(thread)) return;
    this.#asked.add(thread);
    // Not answered by a thread that is still starting, or gone.
    const statistics = await thread.getHeapStatistics().catch(() => null);
    this.#asked.delete(thread);
    if (statistics === null || this.#ended.has(thread)) return;
    // A limit on the whole process (`--max-old-space-size`) is the limit of each thread as well.
    const oldMb = statistics.heap_size_limit / 2 ** 20 - youngMb * 1.5;
    const mostMb = Math.max(leastMb, Math.min(this.#memoryMb, oldMb * share));
    if (statistics.used_heap_size / 2 ** 20 < mostMb) return;
    this.#ended.add(thread);
    this.#untold++;
    await thread.terminate();
  }
}
