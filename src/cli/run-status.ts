/** What `dechaff status`, `dead` and `retry` do once their arguments are known. */
import { access } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { Reason } from '../article/reasons.ts';
import { archivePlaceOf, isPostgresState } from '../archive/archive-place.ts';
import type { Config } from '../config.ts';
import type { CrawlRecord, PlannedVisits } from '../crawl/crawl-records.ts';
import { openCrawlStores, type CrawlStores } from '../crawl/crawl-stores.ts';
import type { FrontierCounts, WaitingHost } from '../frontier/frontier.ts';
import { safeJson } from './terminal-safe.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

const shownHosts = 20;
const watchMs = 2_000;

export interface CrawlStatus {
  readonly counts: FrontierCounts;
  /** Hosts that may not be asked yet: first those in trouble, the longest wait first, then the next ones. */
  readonly waiting: readonly {
    readonly host: string;
    readonly dueAt: string;
    readonly circuit: WaitingHost['circuit'];
    readonly why: string;
  }[];
  /** URLs that failed for good, by reason. */
  readonly dead: Readonly<Record<string, number>>;
  readonly jobs: readonly JobStatus[];
}

/** Of a job that has run or is going to; with `job` '' of what was crawled without one. */
export interface JobStatus {
  readonly job: string;
  /** The newest; its `state` says whether it goes on, was killed, or has ended. */
  readonly lastRun: CrawlRecord | null;
  /** Of the newest run. */
  readonly pagesPerSecond: number | null;
  /** As the scheduler last planned it. */
  readonly nextRunAt: string | null;
  /** What comes again by itself (`revisit: auto`); null when nothing does. */
  readonly visits: Omit<PlannedVisits, 'job'> | null;
}

export async function statusOf({
  frontier,
  records,
}: Pick<CrawlStores, 'frontier' | 'records'>): Promise<CrawlStatus> {
  const [counts, troubled, next, dead, jobs] = await Promise.all([
    frontier.counts(),
    frontier.troubled(shownHosts),
    frontier.waiting(shownHosts),
    frontier.dead(),
    jobsOf(records),
  ]);
  const names = new Set(troubled.map(({ host }) => host));
  const waiting = [...troubled, ...next.filter(({ host }) => !names.has(host))].slice(0, shownHosts);
  const byReason = new Map<string, number>();
  for (const { reason } of dead) byReason.set(reason, (byReason.get(reason) ?? 0) + 1);
  return {
    counts,
    waiting: waiting.map((host) => ({
      host: host.host,
      dueAt: host.dueAt.toISOString(),
      circuit: host.circuit,
      why: whyOf(host),
    })),
    dead: Object.fromEntries([...byReason].sort(([, one], [, other]) => other - one)),
    jobs,
  };
}

async function jobsOf(records: CrawlStores['records']): Promise<JobStatus[]> {
  const [runs, plans, visits] = await Promise.all([
    records.latest(),
    records.planned(),
    records.visits(new Date()),
  ]);
  const names = new Set([...runs, ...plans, ...visits].map(({ job }) => job));
  return [...names].sort().map((job) => {
    const lastRun = runs.find((one) => one.job === job) ?? null;
    const { pages = 0, elapsedMs = 0 } = lastRun?.summary ?? {};
    const { planned, dueNow, nextAt } = visits.find((one) => one.job === job) ?? {};
    return {
      job,
      lastRun,
      pagesPerSecond: elapsedMs > 0 ? Math.round((pages / elapsedMs) * 100_000) / 100 : null,
      nextRunAt: plans.find((one) => one.job === job)?.nextRunAt ?? null,
      visits: planned === undefined ? null : { planned, dueNow: dueNow ?? 0, nextAt: nextAt ?? null },
    };
  });
}

function whyOf({ circuit, failures, waits, trouble }: WaitingHost): string {
  if (circuit === 'open')
    return `circuit open after ${failures} failures in a row (${trouble}); then one URL is tried`;
  if (failures > 0) return `failed, ${failures} in a row (${trouble})`;
  if (waits > 0) return `asked for a wait, ${waits} in a row (${trouble ?? 'rate-limited'})`;
  return 'politeness delay or retry';
}

export async function runStatus(
  config: Config,
  terminal: Terminal,
  { isJson, isWatching }: { isJson: boolean; isWatching: boolean },
): Promise<number> {
  return withStores(config, async (stores) => {
    do {
      const status = await statusOf(stores);
      await terminal.write(isJson ? `${safeJson(status)}\n` : text(status));
      if (isWatching) await wait(watchMs, null, { signal: terminal.signal }).catch(() => null);
    } while (isWatching && !terminal.signal.aborted);
    return 0;
  });
}

export function runDead(config: Config, terminal: Terminal, reason: Reason | null): Promise<number> {
  return withStores(config, async ({ frontier }) => {
    for (const url of await frontier.dead()) {
      if (reason === null || url.reason === reason) await terminal.write(`${safeJson(url)}\n`);
    }
    return 0;
  });
}

export function runRetry(
  config: Config,
  terminal: Terminal,
  { reason, isAll }: { reason: Reason | null; isAll: boolean },
): Promise<number> {
  if ((reason === null) !== isAll) throw new UsageError('usage', 'Say which: --reason REASON, or --all.');
  return withStores(config, async ({ frontier }) => {
    const count = await frontier.retry(reason);
    terminal.say(`${count} ${count === 1 ? 'URL waits' : 'URLs wait'} for the next crawl.`);
    return 0;
  });
}

async function withStores(config: Config, work: (stores: CrawlStores) => Promise<number>): Promise<number> {
  const place = archivePlaceOf(config);
  if (!isPostgresState(config.state)) {
    await access(place.stateFile).catch(() => {
      throw new UsageError(
        'input-missing',
        `There is no crawl state in ${place.stateDir}; name its folder with --output or --state.`,
      );
    });
  }
  const stores = await openCrawlStores(config.state, place, { job: null });
  try {
    return await work(stores);
  } finally {
    await stores.close();
  }
}

function text({ counts, waiting, dead, jobs }: CrawlStatus): string {
  const lines = [
    `done ${counts.done}, waiting ${counts.queued}, in flight ${counts.fetching}, failed for good ${counts.dead}`,
    ...Object.entries(dead).map(([reason, count]) => `  ${reason}: ${count}`),
    ...jobs.map(jobLine),
    ...waiting.map(({ host, dueAt, why }) => `${host} waits until ${dueAt}: ${why}`),
  ];
  return `${lines.join('\n')}\n`;
}

function jobLine({ job, lastRun, pagesPerSecond, nextRunAt, visits }: JobStatus): string {
  const parts: string[] = [];
  if (lastRun !== null) {
    const { startedAt, state, endedAt, exitCode, summary } = lastRun;
    parts.push(
      {
        running: `runs since ${startedAt}`,
        killed: `the run of ${startedAt} was killed`,
        ended: `last run ${startedAt} to ${endedAt}, exit code ${exitCode}`,
      }[state],
    );
    if (summary !== null)
      parts.push(`${summary.pages} pages, ${summary.articles} articles, ${pagesPerSecond ?? 0} pages/s`);
  }
  if (nextRunAt !== null) parts.push(`next run ${nextRunAt}`);
  if (visits !== null) parts.push(`URLs that come again: ${visits.planned}, due now: ${visits.dueNow}`);
  return `${job === '' ? 'without a job' : `job ${job}`}: ${parts.join('; ') || 'has not run'}`;
}
