import type { NewArticleRow } from '../article/article-row.ts';
import type { Reason } from '../article/reasons.ts';
import type { HostLesson } from '../store/host-memory.ts';

export type UrlKind = 'page' | 'source';

/** A URL to be crawled. The fingerprint of its identity URL makes it unique in the frontier. */
export interface NewUrl {
  readonly url: string;
  /** Links followed from a URL that was asked for. */
  readonly depth: number;
  /** Higher goes first; among equals, what was added first. */
  readonly priority?: number;
  readonly discoveredVia?: string | null;
  /** `source`: a feed, sitemap or section page, read for the URLs in it; by default a page. */
  readonly kind?: UrlKind;
}

export interface QueuedUrl {
  readonly id: number;
  readonly url: string;
  readonly depth: number;
  readonly priority: number;
  readonly discoveredVia: string | null;
  /** How often it was taken, this time included. */
  readonly attempts: number;
  /** Validators of the last time it was fetched. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly kind: UrlKind;
  /** What its earlier visits showed, in the words of whoever settled them. */
  readonly history: string | null;
}

/** What became of a URL; stored in one transaction with the article's row and the links found. */
export interface Settlement {
  /**
   * `done`: an article, or nothing to come back for. `retry`: later, after a growing wait; becomes `dead` when the
   * attempts are used up. `dead`: failed for good.
   */
  readonly state: 'done' | 'retry' | 'dead';
  readonly reason: Reason | null;
  /** Wait before the host is asked again, ms; at least the politeness delay. */
  readonly hostDelayMs: number;
  /** The wait was asked for by the host (429, 503): it uses up no attempt, unless the host asks without end. */
  readonly waitIsHosts?: boolean | undefined;
  readonly links?: readonly NewUrl[];
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  /** What the address answered; a saved article that is gone (404, 410), or back, is noted. */
  readonly httpStatus?: number | null;
  /** When it should be visited again, and what to remember of its visits until then. */
  readonly revisit?: { readonly at: Date | null; readonly history: string } | null;
  /** Index row of the saved article, as the archive makes it. */
  readonly article?: NewArticleRow | null;
  /** What the page teaches about its host. */
  readonly lessons?: readonly HostLesson[];
}

/** `queued`: it will be tried again. */
export type Settled = 'done' | 'queued' | 'dead' | 'fenced';

export interface FrontierCounts {
  readonly queued: number;
  readonly fetching: number;
  readonly done: number;
  readonly dead: number;
}

export interface WaitingHost {
  readonly host: string;
  readonly dueAt: Date;
  /** How often in a row the host itself asked for a wait; 0 when it is only the politeness delay or a retry. */
  readonly waits: number;
  /** How often in a row it failed: not reached, or 5xx. */
  readonly failures: number;
  /** `open`: it failed so often that nothing is asked before `dueAt`, and then one URL for a trial. */
  readonly circuit: 'closed' | 'open';
  /** Why it last asked for a wait or failed; null when it answers. */
  readonly trouble: Reason | null;
}

export interface DeadUrl {
  readonly url: string;
  readonly reason: Reason;
  readonly attempts: number;
}

/**
 * One host, held by one worker and by nobody else. A lease that is lost (the process stood still for longer than the
 * lease) is fenced: `settle` then writes nothing and says so.
 */
export interface HostLease {
  readonly host: string;
  /** How often in a row the host asked for a wait before this lease. */
  readonly waits: number;
  /** Aborts when the lease is lost; what was not settled is then somebody else's. */
  readonly signal: AbortSignal;
  /** False as soon as the lease's time is over, even when no timer has run since; look before each request. */
  readonly isHeld: boolean;
  /**
   * The host's next due URL, marked as being fetched; null when there is none that may be asked for now, and then the
   * lease is over. One at a time: settle it before asking for the next.
   */
  next(): Promise<QueuedUrl | null>;
  /** What became of the URL; `fenced` when the lease was lost and nothing was written. */
  settle(url: QueuedUrl, settlement: Settlement): Promise<Settled>;
  /**
   * The host has just asked to be left alone for so long, ms: written at once, before the answer is read and judged, so that
   * the death of this worker does not forget it. It holds for whoever leases the host next; also when this lease is lost.
   */
  holdOff(waitMs: number): Promise<void>;
  /** Gives the host back at once; a URL taken and not settled waits again, and used up no attempt. */
  release(): Promise<void>;
}

export interface AddOptions {
  /** A known URL is queued again when it was settled before this instant. Without it a known URL stays as it is. */
  readonly againIfSettledBefore?: Date;
}

/**
 * The durable queue: hosts are leased, never URLs (Mercator's back queues). A frontier is one job's: it adds, leases and counts
 * that job's URLs alone. The hosts, with their delays and leases, are shared by all jobs.
 */
export interface Frontier {
  /** Returns how many are newly queued; what is no http(s) URL is not. */
  add(urls: readonly NewUrl[], options?: AddOptions): Promise<number>;
  /** Queues again what is to be visited again by now, the longest overdue first; returns how many. */
  addDue(limit: number): Promise<number>;
  /** Up to `count` hosts that may be asked now; hosts of workers that died are taken over. */
  lease(count: number): Promise<HostLease[]>;
  counts(): Promise<FrontierCounts>;
  /** When to look for a lease next; null when nothing is queued and nobody works. */
  nextDueAt(): Promise<Date | null>;
  /** The hosts that wait for their time, the next one first. */
  waiting(limit: number): Promise<readonly WaitingHost[]>;
  /** Of the hosts that wait, those that asked for it or fail, the longest wait first. */
  troubled(limit: number): Promise<readonly WaitingHost[]>;
  /** Dead URLs are queued again, with all their attempts: those with the given reason, or all. Returns how many. */
  retry(reason: Reason | null): Promise<number>;
  /** The newest first. */
  dead(limit?: number): Promise<readonly DeadUrl[]>;
  /** Gives back all leases. */
  close(): Promise<void>;
}

/** How a frontier waits; all have defaults, and all stores keep to them. */
export interface FrontierTimes {
  /** How long a lease lasts without renewal. It is renewed while the process lives. */
  readonly leaseMs: number;
  /** First wait after a failure; doubles with each, with jitter, up to an hour. */
  readonly retryBaseMs: number;
  /** A URL is dead after so many attempts. */
  readonly maxAttempts: number;
  /**
   * A URL is dead when its worker died with it so many times. More than `maxAttempts`: a worker mostly dies for reasons that
   * are not the URL's.
   */
  readonly maxDeaths: number;
  /**
   * After a worker died, or lost its lease, with a request under way nobody knows what the host answered: it may have been
   * that it wants a wait. It is left alone for so long, and for its delay at least.
   */
  readonly unknownAnswerMs: number;
  /** After so many waits in a row that a host asked for, or failed trials, each further one uses up an attempt. */
  readonly maxHostWaits: number;
  /** Failures of a host in a row that open its circuit; more than a host with two URLs can have before they are dead. */
  readonly failuresToOpen: number;
  /** First pause of an open circuit; doubles with each failed trial, up to an hour. */
  readonly openBaseMs: number;
}

export interface FrontierOptions extends Partial<FrontierTimes> {
  /** Whose URLs; '' for a crawl without a job, null for a look at everybody's, which cannot add or lease. */
  readonly job?: string | null;
}

export const defaultFrontierTimes: FrontierTimes = {
  leaseMs: 30_000,
  retryBaseMs: 5_000,
  maxAttempts: 4,
  maxDeaths: 12,
  unknownAnswerMs: 2_000,
  maxHostWaits: 8,
  failuresToOpen: 10,
  openBaseMs: 30_000,
};

const longestRetryMs = 3_600_000;

/** Wait before attempt n + 1: base · 2^(n-1), ± 50 % so that failures of one moment do not come back in one moment. */
export function retryWaitMs(attempts: number, baseMs: number, random: () => number = Math.random): number {
  const wait = Math.min(baseMs * 2 ** Math.max(0, attempts - 1), longestRetryMs);
  return Math.round(wait * (0.5 + random()));
}
