import { setTimeout as wait } from 'node:timers/promises';
import PQueue from 'p-queue';
import type { Outcome } from '../article/outcome.ts';
import type { Frontier, HostLease } from '../frontier/frontier.ts';
import { silentLog, type Logger } from '../log.ts';
import { crawlEntryOf, CrawlTally, type CrawlEntry } from './crawl-tally.ts';
import { crawlSource } from './crawl-source.ts';
import { crawlUrl, endsTheCrawl, type CrawlTools, type UrlReport } from './crawl-url.ts';
import { CountedBudget, type PageBudget } from './page-budget.ts';

/** A host gives its place to others after so many pages in a row. */
const pagesPerLease = 50;
/** Other processes may add URLs or die at any time: look again at least this often. */
const longestPauseMs = 1_000;
const shortestPauseMs = 5;

export interface CrawlJobOptions {
  readonly frontier: Frontier;
  readonly tools: CrawlTools;
  /** Hosts crawled at the same time. */
  readonly concurrency: number;
  /** Pages visited in this run at most; null for no limit. */
  readonly maxPages?: number | null;
  /** In place of `maxPages`, where several work for one run. */
  readonly budget?: PageBudget;
  /** The run ends when no host may be asked within this time; what waits is left for the next run. */
  readonly patienceMs?: number;
  readonly log?: Logger;
  readonly onEntry?: (entry: CrawlEntry) => void;
}

export type CrawlEnd =
  /** Nothing is queued any more. */
  | { readonly kind: 'finished' }
  /** `maxPages` were visited. */
  | { readonly kind: 'page-limit' }
  /** All hosts that are left ask for a longer wait than the run has patience. */
  | { readonly kind: 'all-wait'; readonly until: Date }
  | { readonly kind: 'stopped' }
  /** What is wrong for every URL: a setting, the disk. */
  | { readonly kind: 'broken'; readonly outcome: Outcome };

/**
 * Runs the leases of a frontier until nothing is left to do. Back-pressure: only as many hosts are leased as have a place
 * at once, so that other processes on the same frontier get theirs.
 */
export class CrawlJob {
  readonly tally = new CrawlTally();
  readonly #options: CrawlJobOptions;
  readonly #log: Logger;
  readonly #queue: PQueue;
  readonly #budget: PageBudget;
  /** Ends what is in flight. */
  readonly #hard = new AbortController();
  /** Aborts a pause when there is something to look at. */
  #pause = new AbortController();
  #isStopping = false;
  #broken: Outcome | null = null;
  #error: unknown = null;

  constructor(options: CrawlJobOptions) {
    this.#options = options;
    this.#log = options.log ?? silentLog;
    this.#queue = new PQueue({ concurrency: options.concurrency });
    this.#budget = options.budget ?? new CountedBudget(options.maxPages ?? null);
  }

  /** Pages being visited or waited for right now. */
  get inFlight(): number {
    return this.#queue.pending;
  }

  /**
   * Throws StateError when the frontier's store fails; everything in flight has ended by then.
   *
   * @param stop its abort ends the run: nothing new is begun, and what is in flight may finish
   */
  async run(stop: AbortSignal): Promise<CrawlEnd> {
    const onStop = () => this.#stopBeginning();
    stop.addEventListener('abort', onStop, { once: true });
    try {
      const end = stop.aborted ? null : await this.#leaseUntilDone();
      await this.#queue.onIdle();
      if (this.#error !== null) throw this.#error as Error;
      if (this.#broken !== null) return { kind: 'broken', outcome: this.#broken };
      if (stop.aborted) return { kind: 'stopped' };
      return end ?? { kind: 'finished' };
    } finally {
      stop.removeEventListener('abort', onStop);
      this.#stopBeginning();
      await this.#queue.onIdle();
    }
  }

  /** Ends what is in flight; its URLs wait again. */
  abort(): void {
    this.#stopBeginning();
    this.#hard.abort();
  }

  async #leaseUntilDone(): Promise<CrawlEnd | null> {
    const { frontier, concurrency, patienceMs = Infinity } = this.#options;
    while (!this.#isStopping) {
      this.#pause = new AbortController();
      if (this.#budget.left <= 0) {
        if (this.#queue.pending === 0 && this.#queue.size === 0) return { kind: 'page-limit' };
        // A source takes no page, and gives back what was taken for it.
        await this.#pauseFor(longestPauseMs);
        continue;
      }
      const places = Math.min(concurrency - this.#queue.pending - this.#queue.size, this.#budget.left);
      const leases = places > 0 ? await frontier.lease(places) : [];
      for (const lease of leases) void this.#queue.add(() => this.#serveSafely(lease));
      if (places > 0 && leases.length === places) continue;

      const dueAt = await frontier.nextDueAt();
      const isIdle = this.#queue.pending === 0 && this.#queue.size === 0;
      if (dueAt === null && isIdle) return { kind: 'finished' };
      const dueInMs = (dueAt?.getTime() ?? Infinity) - Date.now();
      if (dueAt !== null && isIdle && dueInMs > patienceMs) return { kind: 'all-wait', until: dueAt };
      const pauseMs = places > 0 ? dueInMs : longestPauseMs;
      await this.#pauseFor(pauseMs);
    }
    return null;
  }

  /** Until somebody is ready, or has to look again. */
  async #pauseFor(ms: number): Promise<void> {
    const pauseMs = Math.min(Math.max(ms, shortestPauseMs), longestPauseMs);
    await wait(pauseMs, null, { signal: this.#pause.signal }).catch(() => null);
  }

  async #serveSafely(lease: HostLease): Promise<void> {
    try {
      await this.#serve(lease);
    } catch (error) {
      this.#error ??= error;
      this.abort();
    } finally {
      this.#pause.abort();
    }
  }

  /** Works on one host until it has nothing due, its turn is over, or the run ends. */
  async #serve(lease: HostLease): Promise<void> {
    for (let pages = 0; pages < pagesPerLease; pages++) {
      if (this.#isStopping || !(await this.#budget.take())) break;
      const url = this.#isStopping ? null : await lease.next();
      if (url === null) {
        this.#budget.giveBack();
        break;
      }
      const startedAt = performance.now();
      const { tools, frontier } = this.#options;
      // Sources are no pages, and there are few.
      if (url.kind === 'source') this.#budget.giveBack();
      const report =
        url.kind === 'source'
          ? await crawlSource(lease, url, tools, frontier, this.#hard.signal)
          : await crawlUrl(lease, url, tools, this.#hard.signal);
      this.#note(report, Math.round(performance.now() - startedAt));
      if (report.settled === null || report.settled === 'fenced') break;
    }
    await lease.release();
  }

  #note(report: UrlReport, ms: number): void {
    const entry = crawlEntryOf(report, ms);
    this.tally.add(entry);
    const { message, saved, cost, depth: _, linksFound: __, ...fields } = entry;
    const line = {
      ...fields,
      ...(saved && { articleId: saved.articleId, revision: saved.revision }),
      ...cost,
    };
    if (entry.outcome === 'failed') this.#log.warn({ ...line, message }, 'not crawled');
    else this.#log.info(line, 'crawled');
    this.#options.onEntry?.(entry);
    if (report.settled === null && endsTheCrawl(report.outcome)) {
      this.#broken ??= report.outcome;
      this.#stopBeginning();
    }
  }

  #stopBeginning(): void {
    this.#isStopping = true;
    this.#pause.abort();
  }
}
