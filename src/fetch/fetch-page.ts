import type { Reason } from '../article/reasons.ts';

export type FetchMethod = 'http' | 'browser';

/** What one fetch asks for. Aborting `signal` really stops the work: the socket or the page is closed. */
export interface FetchRequest {
  readonly url: string;
  readonly signal: AbortSignal;
  /** Validators of the last fetch, sent as If-None-Match and If-Modified-Since (RFC 9110 §13). */
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  /** CSS selector that tells the browser that the content is there. */
  readonly ready?: string | null;
}

export interface FetchedPage {
  readonly kind: 'page';
  readonly method: FetchMethod;
  readonly requestedUrl: string;
  /** The address after all redirects. */
  readonly url: string;
  readonly httpStatus: number;
  readonly redirects: readonly string[];
  /** Lower-case names; several fields of one name joined by ", ". */
  readonly headers: Readonly<Record<string, string>>;
  /** Decoded text of the page (for the browser, the serialised DOM). */
  readonly html: string;
  /** Body as received, after content-coding; null where the browser does not give it. */
  readonly body: Uint8Array | null;
  /** RFC 3339. */
  readonly fetchedAt: string;
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
