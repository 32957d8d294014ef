import type { Reason } from '../article/reasons.ts';
import { parseHtml } from '../clean/html/dom.ts';
import type { DiscoveredUrl } from './discovered-url.ts';
import { readFeed } from './read-feed.ts';
import { NotASitemapError, readSitemap } from './read-sitemap.ts';
import { readSectionPage } from './read-section-page.ts';

/** A fetched feed, sitemap or page. */
export interface SourceResource {
  readonly kind: 'resource';
  /** After redirects. */
  readonly url: string;
  readonly body: Uint8Array;
  /** The body as text, decoded as its headers and content say. */
  readonly text: string;
}

export interface SourceProblem {
  readonly kind: 'problem';
  readonly url: string;
  readonly reason: Reason;
  readonly message: string;
}

/** What discovery needs of the fetching side: it opens nothing by itself, so robots, politeness and guard hold for it too. */
export interface DiscoveryDoors {
  open(url: string, signal: AbortSignal): Promise<SourceResource | SourceProblem>;
  /** `Sitemap:` lines of the robots.txt of the URL's host (sitemaps.org; RFC 9309 §2.2.4). */
  robotsSitemaps(url: string, signal: AbortSignal): Promise<readonly string[]>;
}

export interface DiscoveryOptions {
  readonly signal: AbortSignal;
  /** Entries with a date before this are left out; entries without a date stay. */
  readonly since?: Date | null;
  /** Feeds, sitemaps and pages that are opened at most. */
  readonly maxSources?: number;
  readonly maxUrls?: number;
}

type Discovery = DiscoveredUrl | SourceProblem;

/**
 * URLs that a site offers: `sourceUrl` is a feed, a sitemap, or a page, which is read for article links and for the feeds that
 * it declares; from a host's home page, the sitemaps of its robots.txt are read as well. Each URL once, as it is found;
 * a source that cannot be read is given as a problem and the others go on.
 */
export async function* discoverUrls(
  sourceUrl: string,
  doors: DiscoveryDoors,
  { signal, since = null, maxSources = 200, maxUrls = 200_000 }: DiscoveryOptions,
): AsyncGenerator<Discovery> {
  const queue = [sourceUrl];
  const opened = new Set<string>();
  const found = new Set<string>();
  const enqueue = (url: string): void => {
    if (!opened.has(url) && !queue.includes(url)) queue.push(url);
  };
  if (isHomePage(sourceUrl)) {
    const sitemaps = await doors.robotsSitemaps(sourceUrl, signal);
    queue.push(...(sitemaps.length > 0 ? sitemaps : [new URL('/sitemap.xml', sourceUrl).href]));
  }

  while (queue.length > 0 && opened.size < maxSources && !signal.aborted) {
    const next = queue.shift()!;
    opened.add(next);
    const resource = await doors.open(next, signal);
    if (resource.kind === 'problem') {
      yield resource;
      continue;
    }
    for await (const entry of readSource(resource, since)) {
      if ('enqueue' in entry) enqueue(entry.enqueue);
      else if ('kind' in entry) yield entry;
      else if (!found.has(entry.url)) {
        found.add(entry.url);
        yield entry;
        if (found.size >= maxUrls) return;
      }
    }
  }
}

/** Where a host's sitemaps are looked for as well. */
export function isHomePage(url: string): boolean {
  const { pathname, search } = new URL(url);
  return pathname === '/' && search === '';
}

/** What one fetched source lists, and the further sources that it names. */
export async function* readSource(
  resource: SourceResource,
  since: Date | null,
): AsyncGenerator<Discovery | { readonly enqueue: string }> {
  const isFresh = (date: string | null): boolean =>
    since === null || date === null || new Date(date) >= since;
  const feed = readFeed(resource.text, resource.url);
  if (feed !== null) {
    yield* feed.filter(({ date }) => isFresh(date));
    return;
  }
  try {
    for await (const entry of readSitemap(oneChunk(resource.body), resource.url)) {
      // An index's lastmod is that of the newest entry in the sitemap it names, so an old one holds nothing new.
      if (entry.kind === 'sitemap') {
        if (isFresh(entry.date)) yield { enqueue: entry.url };
      } else if (isFresh(entry.found.date)) yield entry.found;
    }
    return;
  } catch (error) {
    if (!(error instanceof NotASitemapError)) {
      yield problem(resource.url, 'truncated', `the sitemap breaks off: ${(error as Error).message}`);
      return;
    }
  }
  const page = /<\w/.test(resource.text) ? parseHtml(resource.text) : null;
  if (page?.kind !== 'document') {
    yield problem(resource.url, 'not-html', 'neither a feed, a sitemap nor a page');
    return;
  }
  const section = readSectionPage(page.document, resource.url);
  yield* section.articles;
  for (const url of section.feeds) yield { enqueue: url };
}

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

function problem(url: string, reason: Reason, message: string): SourceProblem {
  return { kind: 'problem', url, reason, message };
}
