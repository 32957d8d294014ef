import { createHash } from 'node:crypto';
import { reasonOutcome, type Outcome } from '../article/outcome.ts';
import {
  isHomePage,
  readSource,
  type SourceProblem,
  type SourceResource,
} from '../discover/discover-urls.ts';
import { maxSitemapBytes } from '../discover/read-sitemap.ts';
import { decodeText } from '../fetch/charset.ts';
import { readContentType } from '../fetch/content-type.ts';
import type { Fetching } from '../fetch/create-fetcher.ts';
import type { Frontier, HostLease, NewUrl, QueuedUrl, Settlement } from '../frontier/frontier.ts';
import {
  hostDelayOf,
  holdingOff,
  settlementOf,
  type CrawlRules,
  type CrawlTools,
  type UrlReport,
} from './crawl-url.ts';
import { afterVisit, historyOf, revisitOf } from './revisit.ts';
import type { VisitCost } from './visit-url.ts';

export const acceptedSources =
  'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/xml, text/xml;q=0.9, */*;q=0.5';

/** An index of sitemaps in an index of sitemaps is not allowed, and a page names feeds: that is as deep as it goes. */
const deepestSource = 3;
const mostSubSources = 200;
const mostPages = 200_000;
const firstSourceRevisitMs = 3_600_000;

interface SourceVisit {
  readonly outcome: Outcome;
  readonly found: readonly NewUrl[];
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly retryAfterMs: number | null;
  /** Of what it lists; null when it was not read. */
  readonly digest: string | null;
  readonly cost: VisitCost;
}

/**
 * The line of a feed, a sitemap or a section page: robots → fetch → read → queue what it lists → settle. It holds its host's lease
 * like any page, so that it is as polite, is tried again like one, and counts against the same waits. What it lists is queued
 * before it is settled: a kill between the two reads it again.
 */
export async function crawlSource(
  lease: HostLease,
  url: QueuedUrl,
  tools: CrawlTools,
  frontier: Pick<Frontier, 'add'>,
  stop: AbortSignal,
): Promise<UrlReport> {
  const signal = AbortSignal.any([stop, lease.signal]);
  const visit = await visitSource(url, tools.visitor.fetching, tools.rules, lease, signal);
  const report = { url, outcome: visit.outcome, saved: null, linksFound: 0, cost: visit.cost };
  if (visit.outcome.reason === 'interrupted' || signal.aborted || !lease.isHeld)
    return { ...report, settled: null };
  const linksFound = await frontier.add(visit.found);
  const settled = await lease.settle(url, {
    ...settlementOf(visit.outcome),
    httpStatus: visit.outcome.httpStatus,
    ...(await hostDelayOf(visit, lease, url, tools, signal)),
    revisit: sourceRevisitOf(url, visit, tools.rules),
    etag: visit.etag,
    lastModified: visit.lastModified,
  });
  return { ...report, linksFound, settled };
}

async function visitSource(
  url: QueuedUrl,
  fetching: Fetching,
  rules: CrawlRules,
  lease: HostLease,
  signal: AbortSignal,
): Promise<SourceVisit> {
  const startedAt = performance.now();
  const costOf = (bytes: number): VisitCost => ({
    method: bytes > 0 ? 'http' : null,
    bytes,
    fetchMs: Math.round(performance.now() - startedAt),
    cleanMs: 0,
  });
  const nothing = { found: [], etag: null, lastModified: null, retryAfterMs: null, digest: null };
  const verdict = await fetching.robots.check(url.url, signal);
  if (!verdict.isAllowed) {
    const { reason, message, retryAfterMs } = verdict;
    const outcome = reasonOutcome(reason ?? 'robots-disallowed', message ?? 'robots.txt forbids it', {
      requestedUrl: url.url,
    });
    return { ...nothing, outcome, retryAfterMs, cost: costOf(0) };
  }
  const result = await fetching.resources.fetchResource({
    url: url.url,
    signal,
    accept: acceptedSources,
    maxBodyBytes: maxSitemapBytes,
    etag: url.etag,
    lastModified: url.lastModified,
    onWait: holdingOff(lease),
    mayAsk: () => lease.isHeld,
  });
  if (result.kind === 'unchanged') {
    const outcome = reasonOutcome('unchanged', 'It has not changed since the last visit.', {
      ...result,
      httpStatus: 304,
    });
    return { ...nothing, outcome, cost: costOf(0) };
  }
  if (result.kind === 'failed') {
    const { reason, message, retryAfterMs } = result;
    return { ...nothing, outcome: reasonOutcome(reason, message, result), retryAfterMs, cost: costOf(0) };
  }
  const cost = costOf(result.body.byteLength);
  const { charset } = readContentType(result.headers['content-type']);
  const text = decodeText(result.body, charset)?.text ?? '';
  const listed = await listOf({ kind: 'resource', url: result.url, body: result.body, text }, url, rules);
  if (url.depth === 0 && isHomePage(url.url)) {
    const sitemaps =
      verdict.sitemaps.length > 0 ? verdict.sitemaps : [new URL('/sitemap.xml', result.url).href];
    listed.sources.push(...sitemaps);
  }
  const found: NewUrl[] = [
    ...listed.pages,
    ...subSources(url, listed.sources).map((source) => sourceUrl(source, url.depth + 1, url.url)),
  ];
  const addresses = found.map((one) => one.url).sort();
  const digest = createHash('sha256').update(addresses.join('\n')).digest('base64url').slice(0, 22);
  return {
    outcome:
      listed.problem === null || found.length > 0
        ? reasonOutcome('listing', `A source of ${found.length} addresses.`, result)
        : reasonOutcome(listed.problem.reason, listed.problem.message, result),
    found,
    etag: result.headers['etag'] ?? null,
    lastModified: result.headers['last-modified'] ?? null,
    retryAfterMs: null,
    digest,
    cost,
  };
}

/** As a URL to queue; sources go before the pages of their host. */
export function sourceUrl(url: string, depth = 0, discoveredVia: string | null = null): NewUrl {
  return { url, depth, kind: 'source', priority: 2, discoveredVia };
}

type Revisit = NonNullable<Settlement['revisit']>;

interface Listed {
  readonly pages: NewUrl[];
  readonly sources: string[];
  readonly problem: Pick<SourceProblem, 'reason' | 'message'> | null;
}

async function listOf(resource: SourceResource, url: QueuedUrl, rules: CrawlRules): Promise<Listed> {
  const pages = new Map<string, NewUrl>();
  const sources: string[] = [];
  let problem: Listed['problem'] = null;
  for await (const entry of readSource(resource, null)) {
    if ('enqueue' in entry) sources.push(entry.enqueue);
    else if ('kind' in entry) problem = entry;
    else if (!rules.scope || rules.scope.refusal(entry.url, 0) === null)
      pages.set(entry.url, { url: entry.url, depth: 0, discoveredVia: url.url });
    if (pages.size >= mostPages) break;
  }
  return { pages: [...pages.values()], sources, problem };
}

function subSources(url: QueuedUrl, sources: readonly string[]): string[] {
  return url.depth >= deepestSource ? [] : [...new Set(sources)].slice(0, mostSubSources);
}

/** A source that failed for good comes again as well: a site that moved its feed for a day is not lost. */
function sourceRevisitOf(url: QueuedUrl, visit: SourceVisit, { revisit }: CrawlRules): Revisit {
  // Without a plan it is read in every run that has sources.
  if (!revisit) return { at: new Date(), history: url.history ?? '' };
  const before = historyOf(url.history);
  const digest = visit.digest ?? before?.digest ?? null;
  const isChanged = before !== null && digest !== before.digest;
  return revisitOf(
    afterVisit(before, { at: new Date(), isChanged, digest, firstMs: firstSourceRevisitMs }, revisit),
  );
}
