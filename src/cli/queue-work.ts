/** Puts a run's work into the queue before it begins. */
import { sourceUrl } from '../crawl/crawl-source.ts';
import type { Frontier } from '../frontier/frontier.ts';
import type { CrawlSetting } from './open-crawl.ts';
import type { Terminal } from './terminal.ts';

export interface Work {
  readonly urls: readonly string[];
  /** Feeds, sitemaps, section and home pages, whose URLs are crawled and not they themselves. */
  readonly sources: readonly string[];
  /** URLs settled longer ago than this are visited again; null for never. */
  readonly againAfterMs: number | null;
}

/** Sources read again, or what is due by its own plan, in one run at most. */
const mostDue = 100_000;

export async function queueWork(
  frontier: Frontier,
  { urls, sources, againAfterMs }: Work,
  { revisit, config, job }: CrawlSetting,
  terminal: Terminal,
): Promise<void> {
  const before = await frontier.counts();
  const pages = urls.map((url) => ({ url, depth: 0, priority: 1 }));
  const starts = sources.map((url) => sourceUrl(url));
  // With a plan everything comes when it is due; without one the run says what comes again, and sources always do.
  const isPlanned = revisit !== null;
  const again = (ms: number | null) =>
    ms === null || isPlanned ? {} : { againIfSettledBefore: new Date(Date.now() - ms) };
  let added = await frontier.add(pages, again(againAfterMs));
  added += await frontier.add(starts, again(0));
  if (isPlanned) added += await frontier.addDue(Math.min(config.maxPages ?? mostDue, mostDue));
  else if (sources.length > 0) added += await frontier.addDue(mostDue);

  const left = before.queued + before.fetching;
  const name = job === null ? '' : `${job}: `;
  if (left > 0)
    terminal.say(`${name}Going on with ${left} ${left === 1 ? 'URL' : 'URLs'} of an earlier run.`);
  if (added > 0 || left > 0) return;
  terminal.say(
    isPlanned
      ? `${name}Nothing is due.`
      : `${name}All of this was crawled before and nothing is due; --again 0 visits it again.`,
  );
}
