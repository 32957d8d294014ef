import type { Article } from '../article/article.ts';
import type { Outcome } from '../article/outcome.ts';
import type { Reason } from '../article/reasons.ts';
import { hostOf } from '../article/url-identity.ts';
import type { QueuedUrl, Settled } from '../frontier/frontier.ts';
import type { RunSummary } from './crawl-records.ts';
import type { UrlReport } from './crawl-url.ts';
import type { VisitCost } from './visit-url.ts';

/** One URL's end as plain data: what logs, counts and metrics need, small enough to travel between processes. */
export interface CrawlEntry {
  readonly url: string;
  readonly urlId: number;
  readonly host: string;
  readonly kind: QueuedUrl['kind'];
  readonly depth: number;
  readonly attempts: number;
  readonly outcome: Outcome['outcome'];
  readonly reason: Reason | null;
  readonly message: string | null;
  readonly httpStatus: number | null;
  readonly settled: Settled | null;
  readonly verdict: Article['verdict'] | null;
  readonly linksFound: number;
  /** Of the article that was saved; null when nothing new was. */
  readonly saved: {
    readonly articleId: string;
    readonly revision: number;
    readonly removedBy: readonly string[];
  } | null;
  readonly cost: VisitCost | null;
  /** From the lease's next URL to its settlement. */
  readonly ms: number;
}

export function crawlEntryOf(report: UrlReport, ms: number): CrawlEntry {
  const { url, outcome, saved, settled, linksFound, cost } = report;
  return {
    url: url.url,
    urlId: url.id,
    host: hostOf(url.url) ?? '',
    kind: url.kind,
    depth: url.depth,
    attempts: url.attempts,
    outcome: outcome.outcome,
    reason: outcome.reason,
    message: outcome.message,
    httpStatus: outcome.httpStatus,
    settled,
    verdict: outcome.article?.verdict ?? null,
    linksFound,
    saved: saved && {
      articleId: saved.id,
      revision: saved.revision,
      removedBy: saved.cleaning.removed.map(({ rule }) => rule),
    },
    cost,
    ms,
  };
}

/** What a crawl has done so far; counts of this run only. */
export class CrawlTally {
  /** Pages visited, whatever came of them. */
  pages = 0;
  /** Feeds, sitemaps and section pages that were read. */
  sources = 0;
  /** URLs found in sources that were not known. */
  urlsFound = 0;
  /** New articles and new revisions. */
  articles = 0;
  revisions = 0;
  retries = 0;
  linksFound = 0;
  /** Bodies as received. */
  bytes = 0;
  /** How often each rule took something out of the articles that were saved. */
  readonly removedByRule = new Map<string, number>();
  readonly skipped = new Map<Reason, number>();
  readonly failed = new Map<Reason, number>();
  /** URLs that were asked for by the caller (depth 0) and failed for good. */
  readonly failedSeeds: { readonly url: string; readonly reason: Reason; readonly message: string }[] = [];

  add(entry: CrawlEntry): void {
    const { url, kind, outcome, reason, message, saved, settled, linksFound, depth, cost } = entry;
    if (settled === null || settled === 'fenced') return;
    this.bytes += cost?.bytes ?? 0;
    if (kind === 'source') {
      this.urlsFound += linksFound;
      if (outcome !== 'failed' && settled === 'done') {
        this.sources++;
        return;
      }
    } else {
      this.pages++;
      this.linksFound += linksFound;
    }
    if (saved !== null) {
      this.articles++;
      if (saved.revision > 1) this.revisions++;
      for (const rule of saved.removedBy) count(this.removedByRule, rule);
    }
    if (settled === 'queued') this.retries++;
    else if (reason !== null && settled === 'done') count(this.skipped, reason);
    else if (reason !== null) {
      count(outcome === 'failed' ? this.failed : this.skipped, reason);
      if (depth === 0) this.failedSeeds.push({ url, reason, message: message ?? reason });
    }
  }

  /** As it is kept; `end` is null while the run goes on. */
  summary(end: string | null, elapsedMs: number): RunSummary {
    const { pages, sources, articles, revisions, retries, bytes } = this;
    return {
      end,
      elapsedMs: Math.round(elapsedMs),
      ...{ pages, sources, articles, revisions, retries, bytes },
      skipped: Object.fromEntries(this.skipped),
      failed: Object.fromEntries(this.failed),
      removedByRule: Object.fromEntries(this.removedByRule),
    };
  }

  get failures(): number {
    return [...this.failed.values()].reduce((sum, one) => sum + one, 0);
  }
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
