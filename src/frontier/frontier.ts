import type { Reason } from '../article/reasons.ts';

/** A URL to be crawled. `fingerprint` of its normalised form makes it unique in the frontier. */
export interface NewUrl {
  readonly url: string;
  readonly depth: number;
  /** Higher goes first. */
  readonly priority?: number;
  readonly discoveredVia?: string | null;
}

export interface QueuedUrl extends NewUrl {
  readonly id: number;
  readonly attempts: number;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** What became of a URL; stored in one transaction with the article's row and the links found. */
export interface Settlement {
  readonly state: 'done' | 'retry' | 'dead';
  readonly reason: Reason | null;
  /** Wait before the host is asked again, ms; at least the politeness delay. */
  readonly hostDelayMs: number;
  /** The wait was asked for by the host (429, 503): it uses up no attempt. */
  readonly waitIsHosts?: boolean;
  readonly links?: readonly NewUrl[];
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  /** Index row of the saved article, as the archive makes it. */
  readonly article?: ArticleRow | null;
}

export interface ArticleRow {
  readonly id: string;
  readonly revision: number;
  readonly url: string;
  readonly contentHash: string;
  /** Path of the JSON file, relative to the output folder. */
  readonly path: string;
  readonly savedAt: string;
}

export interface FrontierCounts {
  readonly queued: number;
  readonly fetching: number;
  readonly done: number;
  readonly dead: number;
}

/** One host, held by one worker. `signal` aborts when the lease is lost; what was not settled is then somebody else's. */
export interface HostLease {
  readonly host: string;
  readonly signal: AbortSignal;
  /** The host's next due URL, or null when there is none now. */
  next(): Promise<QueuedUrl | null>;
  settle(url: QueuedUrl, settlement: Settlement): Promise<void>;
  release(): Promise<void>;
}

/** The durable queue: hosts are leased, never URLs (Mercator's back queues). Two stores implement it. */
export interface Frontier {
  /** Returns how many were not known yet. */
  add(urls: readonly NewUrl[]): Promise<number>;
  lease(count: number): Promise<HostLease[]>;
  counts(): Promise<FrontierCounts>;
  /** When the next host may be asked; null when nothing is waiting. */
  nextDueAt(): Promise<Date | null>;
  dead(): Promise<readonly { url: string; reason: Reason; attempts: number }[]>;
  close(): Promise<void>;
}
