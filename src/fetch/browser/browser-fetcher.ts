import type { Reason } from '../../article/reasons.ts';
import type { AddressGuard } from '../address-guard.ts';
import { FetchDeadline } from '../fetch-deadline.ts';
import type { ResolvedFetchOptions } from '../fetch-options.ts';
import type { FetchFailure, FetchRequest, FetchResult, PageFetcher } from '../fetch-page.ts';
import { portOf, readHttpUrl, showableUrl } from '../http-url.ts';
import { BrowserMissingError, BrowserProcess, type RunningBrowser } from './browser-process.ts';
import { briefMessage } from './navigation-failure.ts';
import { PagePool } from './page-pool.ts';
import { PageVisit } from './page-visit.ts';
import { OverdueError } from './time-box.ts';

/** Reasons after which a page is not used again: it is busy, dead, still loading, or not known to be sound. */
const spoiling: ReadonlySet<Reason> = new Set<Reason>([
  'script-hang',
  'timeout',
  'browser-crashed',
  'navigation-failed',
  'redirect-loop',
  'download',
]);

const isSpoiled = (result: FetchResult): boolean => result.kind === 'failed' && spoiling.has(result.reason);

interface Attempt {
  readonly result: FetchResult;
  /** Whether the page was lost by no fault of its own. */
  readonly isLost: boolean;
}

/** Fetches pages in a browser: scripts run, and what they made of the page is read. */
export class BrowserFetcher implements PageFetcher {
  readonly #options: ResolvedFetchOptions;
  readonly #guard: AddressGuard;
  readonly #process: BrowserProcess;
  readonly #pool: PagePool;
  readonly #visits = new Set<Promise<unknown>>();

  constructor(options: ResolvedFetchOptions, guard: AddressGuard) {
    this.#options = options;
    this.#guard = guard;
    this.#process = new BrowserProcess(options, guard);
    this.#pool = new PagePool(this.#process, options.limits, options.consent);
  }

  async fetch(request: FetchRequest): Promise<FetchResult> {
    const requestedUrl = showableUrl(request.url);
    const read = readHttpUrl(request.url);
    if (typeof read === 'string') {
      return failure(
        read,
        requestedUrl,
        read === 'invalid-url' ? 'this is no URL' : 'only http and https URLs are fetched',
      );
    }
    if (this.#guard.isForbiddenLiteral(read.url.hostname, portOf(read.url))) {
      return failure(
        'address-forbidden',
        requestedUrl,
        `${read.url.host} is no address of the public internet`,
      );
    }
    const visit = this.#fetchTwice({ ...request, url: read.url.href }, requestedUrl);
    this.#visits.add(visit);
    try {
      return await visit;
    } finally {
      this.#visits.delete(visit);
    }
  }

  get openPages(): number {
    return this.#pool.openPages;
  }

  async close(): Promise<void> {
    await this.#process.close();
    await Promise.allSettled(this.#visits);
  }

  /** A page that is lost with its browser, or with the context of its host, is fetched once more in the next one. */
  async #fetchTwice(request: FetchRequest, requestedUrl: string): Promise<FetchResult> {
    const first = await this.#fetchOnce(request, requestedUrl);
    if (!first.isLost || request.signal.aborted) return first.result;
    return (await this.#fetchOnce(request, requestedUrl)).result;
  }

  async #fetchOnce(request: FetchRequest, requestedUrl: string): Promise<Attempt> {
    if (request.signal.aborted) return { result: interrupted(requestedUrl), isLost: false };
    let running: RunningBrowser;
    try {
      running = await this.#process.running();
    } catch (error) {
      const reason = error instanceof BrowserMissingError ? 'browser-missing' : 'browser-crashed';
      return { result: failure(reason, requestedUrl, briefMessage(error)), isLost: false };
    }
    try {
      const { result, isLost } = await this.#visit(running, request, requestedUrl);
      // A page that ran out of time because its browser froze is as innocent as one whose browser died.
      const isBrowserGone = isSpoiled(result) && !running.browser.isConnected();
      await this.#retireWorn(running);
      return { result, isLost: isLost || isBrowserGone };
    } catch (error) {
      // The browser itself does not answer, or answers nonsense: end it, so that the next page finds a sound one.
      if (error instanceof OverdueError || running.browser.isConnected()) await this.#process.retire(running);
      return { result: failure('browser-crashed', requestedUrl, briefMessage(error)), isLost: true };
    }
  }

  async #visit(running: RunningBrowser, request: FetchRequest, requestedUrl: string): Promise<Attempt> {
    const host = new URL(request.url).host;
    const lent = await this.#pool.lend(running, host);
    const deadline = new FetchDeadline(request.signal, this.#options.limits.totalMs);
    const visit = new PageVisit(lent, request, requestedUrl, this.#options, this.#process.egress);
    let isSound = false;
    try {
      const result =
        (await untilAborted(visit.run(), deadline.signal)) ?? this.#unfinished(deadline, requestedUrl);
      isSound = !isSpoiled(result) && (result.kind === 'page' || !deadline.signal.aborted);
      // Asked before the page goes back: what it does to the others then is its own doing.
      return { result, isLost: isSpoiled(result) && lent.home.isLost };
    } finally {
      deadline.clear();
      await this.#pool.takeBack(lent, isSound);
    }
  }

  #unfinished(deadline: FetchDeadline, requestedUrl: string): FetchFailure {
    if (deadline.isInterrupted) return interrupted(requestedUrl);
    const seconds = this.#options.limits.totalMs / 1000;
    return failure('timeout', requestedUrl, `the page was not there within ${seconds} s`);
  }

  /** Browsers grow with use: after so many pages, and while no page is open, a new one takes over. */
  async #retireWorn(running: RunningBrowser): Promise<void> {
    if (running.uses < this.#options.limits.maxBrowserUses || this.#visits.size > 1) return;
    await this.#process.retire(running);
  }
}

/** The work's result, or null when the signal came first; whoever aborts then closes the page, which ends the work. */
async function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T | null> {
  let stop: () => void = () => undefined;
  const aborted = new Promise<null>((resolve) => {
    stop = () => resolve(null);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

function interrupted(requestedUrl: string): FetchFailure {
  return failure('interrupted', requestedUrl, 'the fetch was given up');
}

function failure(reason: Reason, requestedUrl: string, message: string): FetchFailure {
  return {
    kind: 'failed',
    reason,
    message,
    requestedUrl,
    url: requestedUrl,
    httpStatus: null,
    retryAfterMs: null,
    html: null,
  };
}
