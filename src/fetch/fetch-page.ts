import type { Reason } from '../article/reasons.ts';

export type FetchMethod = 'http' | 'browser';

/** What one fetch asks for. Aborting `signal` really stops the work: the socket or the page is closed. */
export interface FetchRequest {
  readonly url: string;
  readonly signal: AbortSignal;
  /** Validators of the last fetch, sent as If-None-Match and If-Modified-Since (RFC 9110 §13). */
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  /** Called as soon as an answer says 429 or 503 with a Retry-After, ms from now; what it gives back is waited for. */
  readonly onWait?: (waitMs: number) => Promise<void>;
  /** Looked at right before each request by HTTP, redirects included; false ends the fetch as interrupted. */
  readonly mayAsk?: () => boolean;
  /** CSS selector that tells the browser that the content is there. */
  readonly ready?: string | null;
  /** The page loads its text on scrolling: the browser scrolls down, within bounds, before it reads. */
  readonly scroll?: boolean;
}

export interface FetchedPage {
  readonly kind: 'page';
  readonly method: FetchMethod;
  /** As asked for, without the credentials that it may have carried. */
  readonly requestedUrl: string;
  /** The address after all redirects. */
  readonly url: string;
  readonly httpStatus: number;
  /** Every address that was left again on the way to `url`, in order. */
  readonly redirects: readonly string[];
  /** Lower-case names; several fields of one name joined by ", ". */
  readonly headers: Readonly<Record<string, string>>;
  /** Decoded text of the page (for the browser, the serialised DOM). */
  readonly html: string;
  /** Body as received, after content-coding; null where the browser does not give it. */
  readonly body: Uint8Array | null;
  /** RFC 3339. */
  readonly fetchedAt: string;
  /** Why HTTP or the browser was taken, for provenance; null when there was no choice. */
  readonly fetchReason: string | null;
}

export interface FetchFailure {
  readonly kind: 'failed';
  readonly reason: Reason;
  readonly message: string;
  readonly requestedUrl: string;
  readonly url: string;
  readonly httpStatus: number | null;
  /** The server's Retry-After as a wait from now; null when it named none. */
  readonly retryAfterMs: number | null;
  /** What an error page says, so that a bot wall can be told from a plain error; null when nothing was read. */
  readonly html: string | null;
}

/** 304 Not Modified. */
export interface FetchUnchanged {
  readonly kind: 'unchanged';
  readonly requestedUrl: string;
  readonly url: string;
}

export type FetchResult = FetchedPage | FetchFailure | FetchUnchanged;

/** One way to fetch a page: plain HTTP or a browser. Never throws for what the outside does. */
export interface PageFetcher {
  fetch(request: FetchRequest): Promise<FetchResult>;
  close(): Promise<void>;
}

/** Any document as bytes: feeds, sitemaps, robots files; guarded and limited like a page. */
export interface FetchedResource {
  readonly kind: 'resource';
  readonly requestedUrl: string;
  readonly url: string;
  readonly httpStatus: number;
  readonly redirects: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  /** After content-coding; a `.gz` file stays packed. */
  readonly body: Uint8Array;
}

export interface ResourceRequest {
  readonly url: string;
  readonly signal: AbortSignal;
  readonly accept?: string;
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  /** Replaces the limits' `maxBodyBytes` for this one. */
  readonly maxBodyBytes?: number;
  /** As of a page. */
  readonly onWait?: FetchRequest['onWait'];
  readonly mayAsk?: FetchRequest['mayAsk'];
}

/** Fetches documents that are no pages; only plain HTTP. */
export interface ResourceFetcher {
  fetchResource(request: ResourceRequest): Promise<FetchedResource | FetchFailure | FetchUnchanged>;
}
