/** Which URLs belong to a crawl. Empty lists allow everything. */
export interface ScopeOptions {
  /** Hosts, each with its subdomains. */
  readonly hosts: readonly string[];
  readonly pathPrefixes: readonly string[];
  /** Regular expressions (flag u) over the whole URL: one must match, when there are any. */
  readonly include: readonly string[];
  /** None may match. */
  readonly exclude: readonly string[];
  readonly maxDepth: number;
}

const longestUrl = 2_000;
const deepestPath = 12;
const mostParameters = 10;
const highestPageNumber = 1_000;

/** Decides whether a URL may enter the frontier; a refusal says why in a few words. */
export class UrlScope {
  readonly #options: ScopeOptions;
  readonly #include: readonly RegExp[];
  readonly #exclude: readonly RegExp[];
  readonly #now: () => Date;

  /** Throws SyntaxError for a pattern that is no regular expression. */
  constructor(options: ScopeOptions, now: () => Date = () => new Date()) {
    this.#options = options;
    this.#include = options.include.map((source) => new RegExp(source, 'u'));
    this.#exclude = options.exclude.map((source) => new RegExp(source, 'u'));
    this.#now = now;
  }

  /** Null when the URL is in scope, else why it is not. */
  refusal(url: string, depth: number): string | null {
    const { hosts, pathPrefixes, maxDepth } = this.#options;
    const parsed = URL.parse(url);
    if (parsed === null || !/^https?:$/.test(parsed.protocol)) return 'no http(s) URL';
    if (depth > maxDepth) return `deeper than ${maxDepth} links`;
    if (hosts.length > 0 && !hosts.some((host) => isWithin(parsed.hostname, host))) return 'another host';
    if (pathPrefixes.length > 0 && !pathPrefixes.some((prefix) => parsed.pathname.startsWith(prefix))) {
      return 'outside the path prefixes';
    }
    if (this.#include.length > 0 && !this.#include.some((pattern) => pattern.test(url)))
      return 'matches no include pattern';
    const excluded = this.#exclude.find((pattern) => pattern.test(url));
    if (excluded !== undefined) return `matches exclude pattern ${excluded.source}`;
    // What a person asked for by name is no trap; only links found on the way are.
    return depth === 0 ? null : trapOf(parsed, this.#now());
  }
}

/** Whole labels only: `x.com` holds `www.x.com` and not `netflix.com`. */
function isWithin(hostname: string, host: string): boolean {
  return hostname === host || hostname.endsWith(`.${host}`);
}

/**
 * Signs of an address space without end: a path that repeats itself or grows ever deeper, page numbers and calendar days
 * that no article has, a heap of parameters. Heritrix calls these PathologicalPath, TooManyPathSegments and TooManyHops.
 */
export function trapOf(url: URL, now: Date): string | null {
  if (url.href.length > longestUrl) return `longer than ${longestUrl} characters`;
  const segments = url.pathname.split('/').filter(Boolean);
  if (segments.length > deepestPath) return `path deeper than ${deepestPath}`;
  if (repeatsItself(segments)) return 'path repeats itself';
  if (url.searchParams.size > mostParameters) return `more than ${mostParameters} parameters`;
  if (pageNumber(url) > highestPageNumber) return `page number above ${highestPageNumber}`;
  return isDistantDay(url, now) ? 'calendar page far from today' : null;
}

function repeatsItself(segments: readonly string[]): boolean {
  for (let size = 1; size * 3 <= segments.length; size += 1) {
    for (let start = 0; start + size * 3 <= segments.length; start += 1) {
      const part = (index: number) =>
        segments.slice(start + index * size, start + (index + 1) * size).join('/');
      if (part(0) === part(1) && part(1) === part(2)) return true;
    }
  }
  return false;
}

/** `?p=12345` is WordPress's way to name an article, so it is not read as a page number. */
function pageNumber(url: URL): number {
  const inQuery = ['page', 'paged', 'pg'].map((name) => url.searchParams.get(name) ?? '');
  const inPath = /\/page\/(\d+)\/?$/.exec(url.pathname)?.[1] ?? '';
  return Math.max(0, ...[...inQuery, inPath].filter((text) => /^\d+$/.test(text)).map(Number));
}

/** A page that is nothing but a day or month (no slug behind it), more than a year ahead or before 1990. */
function isDistantDay(url: URL, now: Date): boolean {
  const dateOnly = /\/(\d{4})[/-](\d{1,2})(?:[/-]\d{1,2})?\/?$/.exec(url.pathname)?.[1];
  const parameter = ['date', 'day', 'month', 'year', 'y', 'cal', 'tribe-bar-date']
    .map((name) => /^(\d{4})(?:-\d{1,2})?(?:-\d{1,2})?$/.exec(url.searchParams.get(name) ?? '')?.[1])
    .find((year) => year !== undefined);
  const year = Number(dateOnly ?? parameter ?? NaN);
  return year < 1990 || year > now.getUTCFullYear() + 1;
}
