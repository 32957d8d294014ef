/** What `dechaff status`, `dead` and `retry` do once their arguments are known. */
import { access } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { Reason } from '../article/reasons.ts';
import { archivePlaceOf, isPostgresState } from '../archive/archive-place.ts';
import type { Config } from '../config.ts';
import { openCrawlStores } from '../crawl/crawl-stores.ts';
import type { Frontier, FrontierCounts, WaitingHost } from '../frontier/frontier.ts';
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
}

export async function statusOf(frontier: Frontier): Promise<CrawlStatus> {
  const [counts, troubled, next, dead] = await Promise.all([
    frontier.counts(),
    frontier.troubled(shownHosts),
    frontier.waiting(shownHosts),
    frontier.dead(),
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
  };
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
  return withFrontier(config, async (frontier) => {
    do {
      const status = await statusOf(frontier);
      await terminal.write(isJson ? `${safeJson(status)}\n` : text(status));
      if (isWatching) await wait(watchMs, null, { signal: terminal.signal }).catch(() => null);
    } while (isWatching && !terminal.signal.aborted);
    return 0;
  });
}

export function runDead(config: Config, terminal: Terminal, reason: Reason | null): Promise<number> {
  return withFrontier(config, async (frontier) => {
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
  return withFrontier(config, async (frontier) => {
    const count = await frontier.retry(reason);
    terminal.say(`${count} ${count === 1 ? 'URL waits' : 'URLs wait'} for the next crawl.`);
    return 0;
  });
}

async function withFrontier(config: Config, work: (frontier: Frontier) => Promise<number>): Promise<number> {
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
    return await work(stores.frontier);
  } finally {
    await stores.close();
  }
}

function text({ counts, waiting, dead }: CrawlStatus): string {
  const lines = [
    `done ${counts.done}, waiting ${counts.queued}, in flight ${counts.fetching}, failed for good ${counts.dead}`,
    ...Object.entries(dead).map(([reason, count]) => `  ${reason}: ${count}`),
    ...waiting.map(({ host, dueAt, why }) => `${host} waits until ${dueAt}: ${why}`),
  ];
  return `${lines.join('\n')}\n`;
}
