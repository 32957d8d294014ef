import PQueue from 'p-queue';
import { Piscina } from 'piscina';
import { reasonOutcome } from '../article/outcome.ts';
import type { Reason } from '../article/reasons.ts';
import type { CleanAnswer, CleanTask } from './clean-worker.ts';
import { cleaningShare } from './cleaning-share.ts';
import { hardLimitMb, MemoryWatch, youngMb } from './memory-watch.ts';

export interface CleanPoolOptions {
  /**
   * Longest computing time that one page may take. It is looked at when so much time has gone by: on a machine that is busy
   * with other things a page gets longer, up to `longestStretch` times, or its verdict would depend on the machine's load.
   */
  readonly timeoutMs?: number;
  /** Most memory that one thread may take for its objects; by default what `cleaningShare` says, as for `threads`. */
  readonly memoryMb?: number;
  readonly threads?: number;
  /** Processes that divide this machine's or container's memory. */
  readonly sharers?: number;
  /** Module that the threads run, in place of the cleaner. */
  readonly workerFile?: URL;
}

// The source is run as it is in a checkout, and as JavaScript from the package.
const ownWorkerFile = new URL(
  import.meta.url.endsWith('.ts') ? './clean-worker.ts' : './clean-worker.js',
  import.meta.url,
);
const idleMs = 60_000;
const longestStretch = 15;

/**
 * Cleans pages in threads that can be ended: 40 kB of hostile markup can keep a parser busy for a minute, and no timer
 * fires in a thread that is busy. A page over its bounds is refused with `parse-limit`.
 */
export class CleanPool {
  readonly #pool: Piscina<CleanTask, CleanAnswer>;
  /** As many tasks as threads, so that a page's time starts when its thread does. */
  readonly #slots: PQueue;
  readonly #timeoutMs: number;
  readonly #memoryMb: number;
  readonly #memory: MemoryWatch;
  /** What to call when no thread is left that could take a task. */
  readonly #waiting = new Set<(error: Error) => void>();

  constructor({
    timeoutMs = 20_000,
    sharers = 1,
    memoryMb = cleaningShare({ sharers }).memoryMb,
    threads: count = cleaningShare({ sharers }).threads,
    workerFile = ownWorkerFile,
  }: CleanPoolOptions = {}) {
    this.#timeoutMs = timeoutMs;
    this.#memoryMb = memoryMb;
    this.#slots = new PQueue({ concurrency: count });
    this.#pool = new Piscina({
      filename: workerFile.href,
      minThreads: 0,
      maxThreads: count,
      idleTimeout: idleMs,
      concurrentTasksPerWorker: 1,
      // Each page is a turn of the thread's event loop: within one turn V8 frees nothing that a WeakRef was made of, which
      // jsdom does with its documents, so that a thread that waits in the middle of a turn kept 0.5 MB of every page.
      atomics: 'disabled',
      // Nothing of the environment is the cleaner's business.
      env: {},
      execArgv: [],
      resourceLimits: {
        maxOldGenerationSizeMb: hardLimitMb(memoryMb),
        maxYoungGenerationSizeMb: youngMb,
        stackSizeMb: 4,
      },
    });
    this.#memory = new MemoryWatch(() => this.#pool.threads, memoryMb);
    // A thread that fails at a task ends the task with that error; one that fails before it could take a task tells only here,
    // and the pool starts no other, so that the tasks that wait would wait for good.
    this.#pool.on('error', (error: Error) => {
      if (this.#pool.threads.length > 0) return;
      for (const giveUp of this.#waiting) giveUp(error);
    });
  }

  /** Never throws for a page's sake. Aborting `signal` ends the thread. */
  async clean(task: CleanTask, signal: AbortSignal): Promise<CleanAnswer> {
    try {
      return await this.#slots.add(() => this.#run(task, signal), { signal });
    } catch (error) {
      if (signal.aborted) return refusal(task, 'interrupted', 'The cleaning was interrupted.');
      throw error;
    }
  }

  /** Ends all threads. */
  async close(): Promise<void> {
    this.#slots.clear();
    await this.#pool.destroy();
  }

  /** `isAgain`: in another thread, after one ended that may have been full of earlier pages' rubbish. */
  async #run(task: CleanTask, signal: AbortSignal, isAgain = false): Promise<CleanAnswer> {
    const timeout = new AbortController();
    // A timer of our own keeps the process alive: a thread that is still starting does not.
    const stopTimer = afterComputing(this.#timeoutMs, () => timeout.abort());
    const lost = Promise.withResolvers<never>();
    this.#waiting.add(lost.reject);
    const unwatch = this.#memory.begin();
    try {
      const answer = this.#pool.run(task, { signal: AbortSignal.any([signal, timeout.signal]) });
      return await Promise.race([answer, lost.promise]);
    } catch (error) {
      if (signal.aborted) return refusal(task, 'interrupted', 'The cleaning was interrupted.');
      if (timeout.signal.aborted) {
        const seconds = this.#timeoutMs / 1000;
        return refusal(
          task,
          'parse-limit',
          `Cleaning the page took longer than ${seconds} s; it is not read.`,
        );
      }
      const isOutOfMemory = (error as { code?: unknown }).code === 'ERR_WORKER_OUT_OF_MEMORY';
      if (this.#memory.hasEnded(error) || isOutOfMemory) {
        if (!isAgain) return await this.#run(task, signal, true);
        return refusal(
          task,
          'parse-limit',
          `Cleaning the page took more memory than the ${this.#memoryMb} MB that it may; it is not read.`,
        );
      }
      // Takes a task that no thread began out of the pool's queue.
      timeout.abort();
      const message = error instanceof Error ? error.message : String(error);
      return refusal(task, 'internal-error', `The cleaner failed: ${message}`);
    } finally {
      stopTimer();
      unwatch();
      this.#waiting.delete(lost.reject);
    }
  }
}

/**
 * Calls `end` when this process has computed for so long; what a thread computes is part of it. Gives what stops the waiting.
 */
function afterComputing(longestMs: number, end: () => void): () => void {
  const before = process.cpuUsage();
  const startedAt = performance.now();
  let timer: NodeJS.Timeout;
  const look = (): void => {
    const { user, system } = process.cpuUsage(before);
    const leftMs = Math.min(
      longestMs - (user + system) / 1000,
      longestMs * longestStretch - (performance.now() - startedAt),
    );
    if (leftMs > 0) timer = setTimeout(look, Math.max(leftMs, 1));
    else end();
  };
  timer = setTimeout(look, longestMs);
  return () => clearTimeout(timer);
}

function refusal({ url, requestedUrl }: CleanTask, reason: Reason, message: string): CleanAnswer {
  return {
    outcome: reasonOutcome(reason, message, { url, requestedUrl }),
    links: [],
    signs: null,
    lesson: null,
  };
}
