/** What a crawl leaves on the terminal at its end. */
import Table from 'cli-table3';
import type { CrawlEnd } from '../crawl/crawl-job.ts';
import type { CrawlTally } from '../crawl/crawl-tally.ts';
import type { Frontier } from '../frontier/frontier.ts';

const shownRules = 12;

/** The table, with a line about why the run ended where that was not because nothing is left. */
export async function crawlSummary(
  tally: CrawlTally,
  frontier: Frontier,
  end: CrawlEnd,
  elapsedMs: number,
): Promise<string> {
  const counts = await frontier.counts();
  const table = new Table({ style: { head: [], border: [] }, colAligns: ['left', 'left', 'right'] });
  const rows: [string, string, string | number][] = [
    ['articles', 'saved', tally.articles],
    ...(tally.revisions > 0
      ? [['', 'of them new revisions', tally.revisions] as [string, string, number]]
      : []),
    ...section('skipped', tally.skipped),
    ...section('failed', tally.failed),
    ...(tally.retries > 0 ? [['tried again', '', tally.retries] as [string, string, number]] : []),
    ...section('removed', tally.removedByRule, shownRules),
    ['pages', 'visited', tally.pages],
    ...(tally.sources > 0 ? sourceRows(tally) : []),
    ['left', 'waiting', counts.queued + counts.fetching],
    ['time', '', `${(elapsedMs / 1000).toFixed(1)} s`],
  ];
  table.push(...rows);
  return `${table.toString()}\n${endLine(end)}`;
}

function sourceRows({ sources, urlsFound }: CrawlTally): [string, string, number][] {
  return [
    ['sources', 'read', sources],
    ['', 'new URLs found', urlsFound],
  ];
}

/** One row for each reason or rule, the most frequent first; the section's name only on the first. */
function section(
  name: string,
  counts: ReadonlyMap<string, number>,
  most = Infinity,
): [string, string, number][] {
  const sorted = [...counts].sort(([, one], [, other]) => other - one);
  const rest = sorted.slice(most).reduce((sum, [, count]) => sum + count, 0);
  const shown: [string, number][] = sorted.slice(0, most);
  if (rest > 0) shown.push(['by other rules', rest]);
  return shown.map(([what, count], index) => [index === 0 ? name : '', what, count]);
}

function endLine(end: CrawlEnd): string {
  switch (end.kind) {
    case 'page-limit':
      return 'The page limit is reached; the same command goes on from here.\n';
    case 'all-wait':
      return `All hosts that are left ask for a wait until ${end.until.toISOString()}; the same command goes on from here.\n`;
    case 'stopped':
      return 'Stopped; the same command goes on from here.\n';
    default:
      return '';
  }
}
