import type { Article } from '../article/article.ts';
import type { NewArticleRow } from '../article/article-row.ts';
import { reasonOutcome, type Outcome } from '../article/outcome.ts';
import { retryOf } from '../article/reasons.ts';
import { hostOf } from '../article/url-identity.ts';
import { driftLesson } from '../archive/drift/drift-lesson.ts';
import type { JsonArchive } from '../archive/json-archive.ts';
import { underFreeNumber } from '../archive/save-article.ts';
import type { HostLease, NewUrl, QueuedUrl, Settled, Settlement } from '../frontier/frontier.ts';
import type { HostLesson } from '../store/host-memory.ts';
import { afterVisit, historyOf, revisitOf, type RevisitBounds } from './revisit.ts';
import { templateHostLesson } from './template-memory.ts';
import { trapOf, type UrlScope } from './url-scope.ts';
import type { Visit, VisitCost, Visitor, VisitRequest } from './visit-url.ts';

export interface CrawlRules {
  /** Follow links to the page's own host. */
  readonly follow: boolean;
  readonly maxDepth: number;
  /** Says which links belong to the crawl; null for those to the page's own host that are no trap. */
  readonly scope?: UrlScope | null;
  /** Pause between two requests to one host; robots.txt may only raise it. */
  readonly delayMs: number;
  /** First wait when a host asks for one (429, 503) without saying how long; doubles each time. */
  readonly hostWaitMs: number;
  /** When to come again, told from how often something changed; null when whoever queues says that. */
  readonly revisit?: RevisitBounds | null;
}

export const longestHostWaitMs = 3_600_000;
/** Most corrections come within a day. */
const firstPageRevisitMs = 24 * 3_600_000;

export interface CrawlTools {
  readonly visitor: Visitor;
  readonly archive: JsonArchive;
  readonly rules: CrawlRules;
}

/** One URL's end: what it came to, and what was written about it. */
export interface UrlReport {
  readonly url: QueuedUrl;
  readonly outcome: Outcome;
  /** The article as saved; null when nothing new was. */
  readonly saved: Article | null;
  /** Null when it was given back untouched: interrupted, or nothing can go on. */
  readonly settled: Settled | null;
  readonly linksFound: number;
  /** Null when it broke off before it was known. */
  readonly cost: VisitCost | null;
}

/**
 * The straight line of one URL: visit (robots → fetch → clean → verdict) → save → settle. The article's file is on disk
 * before the URL is settled, and its index row, the links found and the URL's state are one transaction; so a kill at any
 * moment leaves either nothing, or a file that the next visit recognises.
 */
export async function crawlUrl(
  lease: HostLease,
  url: QueuedUrl,
  tools: CrawlTools,
  stop: AbortSignal,
): Promise<UrlReport> {
  if (!lease.isHeld) {
    const message = 'The lease ended before the page was asked for.';
    const outcome = reasonOutcome('interrupted', message, { requestedUrl: url.url });
    return { url, outcome, saved: null, settled: null, linksFound: 0, cost: null };
  }
  const signal = AbortSignal.any([stop, lease.signal]);
  const visit = await visitSafely(tools.visitor, {
    ...url,
    signal,
    delayMs: tools.rules.delayMs,
    onWait: holdingOff(lease),
    mayAsk: () => lease.isHeld,
  });
  const givenBack = { url, saved: null, settled: null, linksFound: 0, cost: visit.cost };
  if (visit.outcome.reason === 'interrupted' || signal.aborted)
    return { ...givenBack, outcome: visit.outcome };
  if (endsTheCrawl(visit.outcome)) return { ...givenBack, outcome: visit.outcome };

  const scoped = leftItsHost(url, visit) ? outOfScope(visit) : visit;
  const links = linksToFollow(url, scoped, tools.rules);
  const hostDelayMs = await hostDelayOf(scoped, lease, url, tools, signal);
  return underFreeNumber(async () => {
    // A process that stood still must not put its old page over what its successor saved; and what is not saved is not done.
    if (scoped.outcome.article !== null && !lease.isHeld) return { ...givenBack, outcome: scoped.outcome };
    const kept = await keepArticle(scoped, tools.archive);
    if (kept.outcome.reason === 'save-failed') return { ...givenBack, outcome: kept.outcome };
    const settled = await lease.settle(url, {
      ...settlementOf(kept.outcome),
      httpStatus: visit.outcome.httpStatus,
      ...hostDelayMs,
      ...kept.row,
      links,
      revisit: pageRevisitOf(url, kept, tools.rules),
      lessons: lessonsOf(url, visit),
      etag: visit.etag,
      lastModified: visit.lastModified,
    });
    return {
      url,
      outcome: kept.outcome,
      saved: kept.saved,
      settled,
      linksFound: links.length,
      cost: visit.cost,
    };
  });
}

/** Articles come again as they change; what turned out to be none, or is gone, does not by itself. */
function pageRevisitOf(
  url: QueuedUrl,
  { outcome, saved }: Kept,
  rules: CrawlRules,
): NonNullable<Settlement['revisit']> | null {
  const isArticle = outcome.reason === null || outcome.reason === 'unchanged';
  if (!rules.revisit || !isArticle) return null;
  const seen = { at: new Date(), isChanged: saved !== null, digest: null, firstMs: firstPageRevisitMs };
  return revisitOf(afterVisit(historyOf(url.history), seen, rules.revisit));
}

/** What the page teaches about the host that it came from. */
function lessonsOf(url: QueuedUrl, { outcome, signs, lesson }: Visit): HostLesson[] {
  const host = hostOf(outcome.url ?? url.url);
  if (!signs || host === null) return [];
  const at = outcome.article?.provenance.fetchedAt ?? new Date().toISOString();
  const drift = driftLesson(host, { url: outcome.url ?? url.url, at, signs });
  return lesson ? [drift, templateHostLesson(host, lesson)] : [drift];
}

/** A store that cannot be written shows itself when the URL is settled. */
export function holdingOff(lease: HostLease): (waitMs: number) => Promise<void> {
  return (waitMs) => lease.holdOff(waitMs).catch(() => undefined);
}

/** A mistake of ours on one page must not end the others. */
async function visitSafely(visitor: Visitor, request: VisitRequest): Promise<Visit> {
  try {
    return await visitor.visit(request);
  } catch (error) {
    const message = `A mistake of dechaff itself: ${error instanceof Error ? error.message : String(error)}`;
    const outcome = reasonOutcome('internal-error', message, { requestedUrl: request.url });
    return { outcome, links: [], etag: null, lastModified: null, retryAfterMs: null, cost: null };
  }
}

/** What would fail in the same way for every other URL: a setting is wrong, or there is no browser where one is asked for. */
export function endsTheCrawl({ reason, exitCode }: Outcome): boolean {
  return reason === 'save-failed' || (exitCode === 2 && reason !== 'invalid-url');
}

/** A followed link that ends on another site is that site's article; a URL that was asked for may redirect anywhere. */
function leftItsHost(url: QueuedUrl, { outcome }: Visit): boolean {
  if (url.depth === 0 || outcome.url === null) return false;
  return plainHost(url.url) !== plainHost(outcome.url);
}

function outOfScope(visit: Visit): Visit {
  const outcome = reasonOutcome('out-of-scope', 'The link led to another site.', visit.outcome);
  return { ...visit, outcome, links: [] };
}

const plainHost = (url: string) => hostOf(url)?.replace(/^www\./, '') ?? null;

interface Kept {
  readonly outcome: Outcome;
  readonly saved: Article | null;
  readonly row: { readonly article?: NewArticleRow };
}

async function keepArticle({ outcome }: Visit, archive: JsonArchive): Promise<Kept> {
  if (outcome.outcome !== 'article' || outcome.article === null) return { outcome, saved: null, row: {} };
  const result = await archive.save(outcome.article);
  if (result.kind === 'failed')
    return { outcome: reasonOutcome(result.reason, result.message, outcome), saved: null, row: {} };
  const row = result.row === null ? {} : { article: result.row };
  if (result.kind === 'saved')
    return { outcome: { ...outcome, article: result.article }, saved: result.article, row };
  const message = 'The article is in the archive already and has not changed.';
  return { outcome: reasonOutcome('unchanged', message, outcome, result.article), saved: null, row };
}

export function settlementOf({
  outcome,
  reason,
  httpStatus,
}: Outcome): Pick<Settlement, 'state' | 'reason' | 'waitIsHosts'> {
  if (reason === null) return { state: 'done', reason };
  // 503 with or without Retry-After speaks for the whole host, like 429 (RFC 9110 §15.6.4).
  const retry = httpStatus === 503 ? 'host' : retryOf(reason, httpStatus);
  if (retry === 'host') return { state: 'retry', reason, waitIsHosts: true };
  if (retry === 'backoff') return { state: 'retry', reason };
  return { state: outcome === 'failed' ? 'dead' : 'done', reason };
}

export async function hostDelayOf(
  visit: Pick<Visit, 'outcome' | 'retryAfterMs'>,
  lease: HostLease,
  url: QueuedUrl,
  { visitor, rules }: CrawlTools,
  signal: AbortSignal,
): Promise<{ hostDelayMs: number }> {
  const crawlDelayMs = await visitor.crawlDelayMs(url.url, signal);
  const politeMs = Math.max(rules.delayMs, crawlDelayMs ?? 0);
  if (visit.outcome.reason === null) return { hostDelayMs: Math.max(politeMs, visit.retryAfterMs ?? 0) };
  if (settlementOf(visit.outcome).waitIsHosts !== true) return { hostDelayMs: politeMs };
  const ownMs = Math.min(rules.hostWaitMs * 2 ** lease.waits, longestHostWaitMs) * (1 + Math.random() / 4);
  return { hostDelayMs: Math.max(politeMs, Math.round(visit.retryAfterMs ?? ownMs)) };
}

/**
 * Links in scope; without one, links to the host that the page is on and, for a URL that was asked for, to the host that it
 * redirected to.
 */
function linksToFollow(url: QueuedUrl, { outcome, links }: Visit, rules: CrawlRules): NewUrl[] {
  const depth = url.depth + 1;
  if (!rules.follow || depth > rules.maxDepth || outcome.reason === 'soft-404') return [];
  const hosts = new Set([hostOf(url.url), ...(url.depth === 0 && outcome.url ? [hostOf(outcome.url)] : [])]);
  const now = new Date();
  const isWanted = (link: string): boolean =>
    rules.scope
      ? rules.scope.refusal(link, depth) === null
      : hosts.has(hostOf(link)) && trapOf(new URL(link), now) === null;
  return links.filter(isWanted).map((link) => ({ url: link, depth, discoveredVia: url.url }));
}
