/** What `dechaff crawl` does once its arguments are known: queues what is to be done, has it done, tells how it went. */
import { exitCodeOf, severalFailedExitCode } from '../article/reasons.ts';
import { archivePlaceOf } from '../archive/archive-place.ts';
import { CrawlJob, type CrawlEnd } from '../crawl/crawl-job.ts';
import { openCrawlStores, type CrawlStores } from '../crawl/crawl-stores.ts';
import type { CrawlEntry, CrawlTally } from '../crawl/crawl-tally.ts';
import { discoveryDoors } from '../crawl/discovery-doors.ts';
import { UrlScope } from '../crawl/url-scope.ts';
import { startDemoSite } from '../demo/demo-site.ts';
import { discoverUrls } from '../discover/discover-urls.ts';
import { createFetcher } from '../fetch/create-fetcher.ts';
import type { Frontier } from '../frontier/frontier.ts';
import { openLog, type Logger } from '../log.ts';
import { CrawlCrew, CrewTrouble } from './crawl-crew.ts';
import { CrawlProgress } from './crawl-progress.ts';
import { crawlSummary } from './crawl-summary.ts';
import { crawlTroubleOf } from './crawl-trouble.ts';
import { fetchSettings } from './fetch-settings.ts';
import { openMonitor, type Monitor } from './monitor.ts';
import { openCrawl, type CrawlSetting } from './open-crawl.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

export interface CrawlRun {
  readonly terminal: Terminal;
  readonly setting: CrawlSetting;
  /** Without urls and sources, the demo site is crawled. */
  readonly urls: readonly string[];
  /** Feeds, sitemaps, section and home pages, whose URLs are crawled and not they themselves. */
  readonly sources: readonly string[];
  /** Pages settled longer ago than this are visited again; null for never. */
  readonly againAfterMs: number | null;
  /** Of whoever runs several crawls; by default a crawl opens its own where `--listen` asks for one. */
  readonly monitor?: Monitor | null;
}

/** What runs the leases: one process's job, or a crew of processes. */
type Runner = Pick<CrawlJob, 'tally' | 'inFlight' | 'run' | 'abort'> & { readonly browserPages: number };

/** What is in flight may finish for so long: after Ctrl-C, and when another program says that it is time (SIGTERM). */
const graceMs = { SIGINT: 10_000, SIGTERM: 1_000 } as const;

/** Gives back the exit code. */
export async function runCrawl(run: CrawlRun): Promise<number> {
  const { terminal } = run;
  const progress = new CrawlProgress(terminal);
  // Later steps close first.
  const closing: (() => Promise<void> | void)[] = [];
  try {
    const demo = run.urls.length + run.sources.length === 0 ? await startDemoSite() : null;
    if (demo !== null) {
      terminal.say(`No address given: crawling the demo site at ${demo.url}`);
      closing.push(() => demo.close());
    }
    const setting: CrawlSetting =
      demo === null ? run.setting : { ...run.setting, demoUrl: demo.url, follow: true };
    const { job, runId, config } = setting;
    const log = openCrawlLog(run, progress).child({ ...(job !== null && { job }), run: runId });
    const stores = await openCrawlStores(config.state, archivePlaceOf(config), { job: job ?? '' });
    closing.push(() => stores.close());
    const { frontier } = stores;
    const monitor = run.monitor === undefined ? await openOwnMonitor(run, frontier, closing) : run.monitor;
    const runner = await openRunner(setting, run, { stores, log, progress, closing, monitor });
    await queueUrls(frontier, demo === null ? run.urls : [demo.url], run);
    await queueDiscovered(frontier, run);
    const endOfRun = monitor?.begin(runner);
    closing.push(() => endOfRun?.());
    return await work(run, runner, frontier, progress);
  } catch (error) {
    const trouble = error instanceof CrewTrouble ? error : crawlTroubleOf(error);
    if (trouble === null) throw error;
    terminal.say(trouble.message);
    return trouble.exitCode;
  } finally {
    for (const close of closing.reverse()) await close();
  }
}

function openCrawlLog({ setting: { config } }: CrawlRun, progress: CrawlProgress): Logger {
  try {
    return openLog({ level: config.logLevel, file: config.logFile, stream: progress.logStream });
  } catch (error) {
    throw new UsageError('config-invalid', `The log file cannot be written: ${(error as Error).message}`);
  }
}

async function openRunner(
  setting: CrawlSetting,
  { terminal }: CrawlRun,
  opened: {
    readonly stores: CrawlStores;
    readonly log: Logger;
    readonly progress: CrawlProgress;
    readonly closing: (() => Promise<void> | void)[];
    readonly monitor: Monitor | null;
  },
): Promise<Runner> {
  const { config, patienceMs, job } = setting;
  const { stores, log, progress, closing, monitor } = opened;
  const onEntry = (entry: CrawlEntry) => monitor?.note(job, entry);
  if (config.workers > 1) {
    const { env } = terminal;
    const atExit = (end: () => void) => terminal.atExit(end);
    return new CrawlCrew({
      workers: config.workers,
      setting,
      env,
      log,
      logStream: progress.logStream,
      onEntry,
      atExit,
    });
  }
  const crawl = await openCrawl(setting, stores, log, terminal);
  closing.push(() => crawl.close());
  const crawlJob = new CrawlJob({
    frontier: stores.frontier,
    tools: crawl.tools,
    concurrency: config.concurrency,
    maxPages: config.maxPages,
    patienceMs,
    log,
    onEntry,
  });
  return {
    tally: crawlJob.tally,
    run: (stop) => crawlJob.run(stop),
    abort: () => crawlJob.abort(),
    get inFlight() {
      return crawlJob.inFlight;
    },
    get browserPages() {
      return crawl.visitor.browserPages;
    },
  };
}

async function openOwnMonitor(
  { terminal, setting: { config } }: CrawlRun,
  frontier: Frontier,
  closing: (() => Promise<void> | void)[],
): Promise<Monitor | null> {
  if (config.listen === null) return null;
  const monitor = await openMonitor(config.listen);
  closing.push(() => monitor.close());
  monitor.watch(frontier);
  terminal.say(`Metrics are at ${monitor.url}/metrics.`);
  return monitor;
}

/** What the sources offer is queued as it is found; a source that cannot be read is named, and the others go on. */
async function queueDiscovered(frontier: Frontier, run: CrawlRun): Promise<void> {
  const { terminal, sources } = run;
  const { config, version, scope } = run.setting;
  if (sources.length === 0) return;
  const fetching = createFetcher(await fetchSettings(config, version, terminal.env));
  const doors = discoveryDoors(fetching, config.delayMs);
  const isInScope = scope === null ? null : new UrlScope(scope);
  let added = 0;
  try {
    for (const source of sources) {
      for await (const found of discoverUrls(source, doors, { signal: terminal.signal })) {
        if ('kind' in found) terminal.say(`${found.url}: ${found.message} (${found.reason})`);
        else if (isInScope === null || isInScope.refusal(found.url, 0) === null) {
          added += await frontier.add([{ url: found.url, depth: 0, discoveredVia: found.sourceUrl }]);
        }
      }
    }
  } finally {
    await fetching.close();
  }
  terminal.say(
    `${added} new ${added === 1 ? 'URL' : 'URLs'} found in ${sources.length} ${sources.length === 1 ? 'source' : 'sources'}.`,
  );
}

async function queueUrls(frontier: Frontier, urls: readonly string[], run: CrawlRun): Promise<void> {
  const before = await frontier.counts();
  const again =
    run.againAfterMs === null ? {} : { againIfSettledBefore: new Date(Date.now() - run.againAfterMs) };
  const added = await frontier.add(
    urls.map((url) => ({ url, depth: 0, priority: 1 })),
    again,
  );
  const left = before.queued + before.fetching;
  if (left > 0) run.terminal.say(`Going on with ${left} ${left === 1 ? 'URL' : 'URLs'} of an earlier run.`);
  if (added === 0 && left === 0)
    run.terminal.say('All of this was crawled before and nothing is due; --again 0 visits it again.');
}

async function work(
  run: CrawlRun,
  runner: Runner,
  frontier: Frontier,
  progress: CrawlProgress,
): Promise<number> {
  const { terminal } = run;
  let grace: NodeJS.Timeout | undefined;
  const onStop = () => {
    const isTerm = terminal.signal.reason === 'SIGTERM';
    terminal.say(
      isTerm
        ? 'Handing over; what is in flight is left to the next run.'
        : 'Finishing what is in flight; Ctrl-C again ends at once.',
    );
    grace = setTimeout(() => runner.abort(), graceMs[isTerm ? 'SIGTERM' : 'SIGINT']);
  };
  terminal.signal.addEventListener('abort', onStop, { once: true });
  progress.start(runner, frontier);
  let end: CrawlEnd;
  try {
    end = await runner.run(terminal.signal);
  } finally {
    clearTimeout(grace);
    terminal.signal.removeEventListener('abort', onStop);
    progress.stop();
  }
  terminal.stderr.write(await crawlSummary(runner.tally, frontier, end, progress.elapsedMs));
  return exitCodeOfEnd(end, runner.tally, run);
}

function exitCodeOfEnd(end: CrawlEnd, tally: CrawlTally, { urls, terminal }: CrawlRun): number {
  if (end.kind === 'stopped') return exitCodeOf('interrupted');
  if (end.kind === 'broken') {
    terminal.say(`The crawl ended early: ${end.outcome.message ?? end.outcome.reason}`);
    return end.outcome.exitCode;
  }
  for (const { url, message } of tally.failedSeeds.slice(0, 20)) terminal.say(`${url}: ${message}`);
  const [failed] = tally.failedSeeds;
  if (failed === undefined) return 0;
  return urls.length === 1 ? exitCodeOf(failed.reason) : severalFailedExitCode;
}
