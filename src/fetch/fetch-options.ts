import { silentLog, type Logger } from '../log.ts';
import type { FetchedPage } from './fetch-page.ts';

/** What one fetch may cost. Times in milliseconds, sizes in bytes. */
export interface FetchLimits {
  /** Name lookup, TCP and TLS together. */
  readonly connectMs: number;
  /** From the request sent to the complete response header. */
  readonly firstByteMs: number;
  /** Between two pieces of a body. */
  readonly idleMs: number;
  /** Everything of one fetch, redirects included. */
  readonly totalMs: number;
  readonly maxRedirects: number;
  readonly maxHeaderBytes: number;
  /** Body as it comes over the wire. */
  readonly maxTransferBytes: number;
  /** Body after gzip, br, zstd or deflate. */
  readonly maxBodyBytes: number;
  /** Content codings on top of each other. */
  readonly maxCodings: number;
  /** Requests that one page in the browser may cause, blocked ones included. */
  readonly maxPageRequests: number;
  /** Navigations that a page may start by itself: meta refresh and script. */
  readonly maxPageNavigations: number;
  /** How long the browser waits for content after the document is there. */
  readonly contentReadyMs: number;
  /** How long a page's script may keep the page from answering. */
  readonly scriptMs: number;
  /** A page is closed and made anew after so many documents. */
  readonly maxPageUses: number;
  /** A page whose scripts hold more memory than this after a document is closed and made anew. */
  readonly maxPageHeapBytes: number;
  /** A process of the browser that shows pages is ended when it holds more memory than this (Linux). */
  readonly maxRendererBytes: number;
  /** The browser is started anew after so many documents. */
  readonly maxBrowserUses: number;
}

export const defaultLimits: FetchLimits = {
  connectMs: 10_000,
  firstByteMs: 20_000,
  idleMs: 15_000,
  totalMs: 60_000,
  maxRedirects: 10,
  maxHeaderBytes: 64 * 1024,
  maxTransferBytes: 10 * 1024 * 1024,
  maxBodyBytes: 20 * 1024 * 1024,
  maxCodings: 3,
  maxPageRequests: 500,
  maxPageNavigations: 3,
  contentReadyMs: 8_000,
  scriptMs: 5_000,
  maxPageUses: 50,
  maxPageHeapBytes: 256 * 1024 * 1024,
  maxRendererBytes: 1024 * 1024 * 1024,
  maxBrowserUses: 1_000,
};

export type FetchMode = 'auto' | 'http' | 'browser';
export type ConsentAnswer = 'reject' | 'accept' | 'ignore';

/** Everything that may be said about fetching; all of it has a default. */
export interface FetchOptions {
  readonly mode?: FetchMode;
  /** Sent with every request, the browser's too. Name yourself and a way to reach you: `userAgentOf`. */
  readonly userAgent?: string;
  /** Name that robots.txt groups are matched against (RFC 9309 §2.2.1). */
  readonly robotsName?: string;
  readonly robots?: 'obey' | 'ignore';
  /** Whether `tdmrep.json` and `ai.txt` of a site are asked for, to be recorded; two requests an origin and day. */
  readonly optOuts?: 'record' | 'ignore';
  /** `HOST[:PORT]`, each opens exactly that host (as written in the URL) although its address is private. */
  readonly allowAddresses?: readonly string[];
  /** Authorization headers by origin, for URLs that do not hold their credentials themselves. */
  readonly authorizations?: Readonly<Record<string, string>>;
  /** PEM text of further certificate authorities. */
  readonly caCertificates?: string | null;
  /** `http://`, `https://` or `socks5://` URL of a proxy, with credentials where it asks for them. */
  readonly proxy?: string | null;
  /** Hosts that are reached without the proxy, as in `NO_PROXY`. */
  readonly noProxy?: string | null;
  readonly consent?: ConsentAnswer;
  /** Hosts, with their subdomains, from which the browser loads nothing, besides those that serve advertisements. */
  readonly blockedHosts?: ReadonlySet<string>;
  /** Browser executable to take before all others (`DECHAFF_BROWSER`). */
  readonly browserPath?: string | null;
  /** Where an unpacked browser is kept; a folder of the user's cache by default. */
  readonly cacheDir?: string | null;
  /** Environment from which the browser gets what it needs to start (PATH and the like, nothing else). */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Whether plain HTTP already gave the article; `auto` takes the browser when it did not. */
  readonly isEnough?: (page: FetchedPage) => boolean | Promise<boolean>;
  readonly limits?: Partial<FetchLimits>;
  readonly log?: Logger;
}

export type ResolvedFetchOptions = Required<Omit<FetchOptions, 'limits'>> & { readonly limits: FetchLimits };

/** Fills in the defaults; a limit given as undefined keeps its default. */
export function resolveFetchOptions(options: FetchOptions): ResolvedFetchOptions {
  const given = Object.fromEntries(
    Object.entries(options.limits ?? {}).filter(([, value]) => value !== undefined),
  );
  return {
    mode: options.mode ?? 'auto',
    userAgent: options.userAgent ?? userAgentOf('0', null),
    robotsName: options.robotsName ?? 'dechaff',
    robots: options.robots ?? 'obey',
    optOuts: options.optOuts ?? 'record',
    allowAddresses: options.allowAddresses ?? [],
    authorizations: options.authorizations ?? {},
    caCertificates: options.caCertificates ?? null,
    proxy: options.proxy ?? null,
    noProxy: options.noProxy ?? null,
    consent: options.consent ?? 'reject',
    blockedHosts: options.blockedHosts ?? new Set(),
    browserPath: options.browserPath ?? null,
    cacheDir: options.cacheDir ?? null,
    environment: options.environment ?? {},
    isEnough: options.isEnough ?? (() => true),
    limits: { ...defaultLimits, ...given },
    log: options.log ?? silentLog,
  };
}

/** An honest User-Agent: what we are, which version, and where to complain (a URL or a mail address). */
export function userAgentOf(version: string, contact: string | null): string {
  const name = `dechaff/${version}`;
  // Header field values are ASCII without controls (RFC 9110 §5.5).
  const printable = contact?.replace(/[^\x20-\x7e]|[()]/g, '').trim();
  return printable ? `${name} (+${printable})` : name;
}

/** Limits that follow from one number of seconds for the whole fetch (`--timeout`). */
export function limitsOfTimeout(totalMs: number): Partial<FetchLimits> {
  return {
    totalMs,
    connectMs: Math.min(defaultLimits.connectMs, totalMs),
    firstByteMs: Math.min(defaultLimits.firstByteMs, totalMs),
    idleMs: Math.min(defaultLimits.idleMs, totalMs),
    contentReadyMs: Math.min(defaultLimits.contentReadyMs, totalMs / 2),
    scriptMs: Math.min(defaultLimits.scriptMs, totalMs / 2),
  };
}
