import type { Reason } from '../article/reasons.ts';
import type { UrlReport } from './crawl-url.ts';

/** What a crawl has done so far; counts of this run only. */
export class CrawlTally {
  /** Pages visited, whatever came of them. */
  pages = 0;
  /** New articles and new revisions. */
  articles = 0;
  revisions = 0;
  retries = 0;
  linksFound = 0;
  /** Kept blocks' characters against removed ones would need the pages; removals are counted by rule instead. */
  readonly removedByRule = new Map<string, number>();
  readonly skipped = new Map<Reason, number>();
  readonly failed = new Map<Reason, number>();
  /** URLs that were asked for by the caller (depth 0) and failed for good. */
  readonly failedSeeds: { readonly url: string; readonly reason: Reason; readonly message: string }[] = [];

  add({ url, outcome, saved, settled, linksFound }: UrlReport): void {
    if (settled === null || settled === 'fenced') return;
    this.pages++;
    this.linksFound += linksFound;
    if (saved !== null) {
      this.articles++;
      if (saved.revision > 1) this.revisions++;
      for (const { rule } of saved.cleaning.removed) count(this.removedByRule, rule);
    }
    const { reason, message } = outcome;
    if (settled === 'queued') this.retries++;
    else if (reason !== null && settled === 'done') count(this.skipped, reason);
    else if (reason !== null) {
      count(outcome.outcome === 'failed' ? this.failed : this.skipped, reason);
      if (url.depth === 0) this.failedSeeds.push({ url: url.url, reason, message: message ?? reason });
    }
  }

  get failures(): number {
    return [...this.failed.values()].reduce((sum, one) => sum + one, 0);
  }
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
