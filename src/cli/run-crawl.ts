/** What `dechaff crawl` does once its arguments are known: opens everything, runs the job, tells how it went. */
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { exitCodeOf, severalFailedExitCode } from '../article/reasons.ts';
import { archivePlaceOf } from '../archive/archive-place.ts';
import { JsonArchive } from '../archive/json-archive.ts';
import { WarcWriter } from '../archive/warc/warc-writer.ts';
import type { Config } from '../config.ts';
import { CrawlJob, type CrawlEnd } from '../crawl/crawl-job.ts';
import { discoveryDoors } from '../crawl/discovery-doors.ts';
import { discoverUrls } from '../discover/discover-urls.ts';
import { createFetcher } from '../fetch/create-fetcher.ts';
import { openCrawlStores, type CrawlStores } from '../crawl/crawl-stores.ts';
import type { CrawlTools } from '../crawl/crawl-url.ts';
import { Visitor } from '../crawl/visit-url.ts';
import { startDemoSite } from '../demo/demo-site.ts';
import { userAgentOf } from '../fetch/fetch-options.ts';
import type { Frontier } from '../frontier/frontier.ts';
import { openLog, type Logger } from '../log.ts';
import type { UrlScope } from '../crawl/url-scope.ts';
import type { SiteFinder } from '../site/find-site.ts';
import { StateError } from '../store/state-error.ts';
import { CrawlProgress } from './crawl-progress.ts';
import { crawlSummary } from './crawl-summary.ts';
import { fetchSettings } from './fetch-settings.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

export interface CrawlRun {
  readonly terminal: Terminal;
  readonly version: string;
  readonly config: Config;
  readonly siteOf: SiteFinder;
  /** Without urls and sources, the demo site is crawled. */
  readonly urls: readonly string[];
  /** Feeds, sitemaps, section and home pages, whose URLs are crawled and not they themselves. */
  readonly sources: readonly string[];
  /** Which links are followed; null for those to the same host. */
  readonly scope: UrlScope | null;
  /** Name of the job that this run belongs to, for provenance. */
  readonly job: string | null;
  readonly follow: boolean;
  /** Keep raw pages as WARC files beside the state. */
  readonly raw: 'none' | 'warc';
  /** Pages settled longer ago than this are visited again; null for never. */
  readonly againAfterMs: number | null;
  readonly patienceMs: number;
}

/** What is in flight may finish for so long: after Ctrl-C, and when another program says that it is time (SIGTERM). */
const graceMs = { SIGINT: 10_000, SIGTERM: 1_000 } as const;
const hostWaitMs = 15_000;

/** Gives back the exit code. */
export async function runCrawl(run: CrawlRun): Promise<number> {
  const { terminal, config } = run;
  const progress = new CrawlProgress(terminal);
  const log = openCrawlLog(run, progress);
  // Later steps close first.
  const closing: (() => Promise<void> | void)[] = [];
  try {
    const demo = run.urls.length + run.sources.length === 0 ? await startDemoSite() : null;
    if (demo !== null) {
      terminal.say(`No address given: crawling the demo site at ${demo.url}`);
      closing.push(() => demo.close());
    }
    const place = archivePlaceOf(config);
    const stores = await openCrawlStores(config.state, place);
    closing.push(() => stores.close());
    const archive = await JsonArchive.open(place.outputDir, stores.index);
    closing.push(() => archive.close());
    // The second Ctrl-C waits for nobody.
    terminal.atExit(() => archive.abandon());
    await access(place.outputDir, constants.W_OK);
    const { frontier } = stores;
    const raw = run.raw === 'warc' ? await openWarcWriter(run, stores) : null;
    if (raw) closing.push(() => raw.close());
    const visitor = await openVisitor(run, demo?.url ?? null, log, raw);
    closing.push(() => visitor.close());

    const urls = demo === null ? run.urls : [demo.url];
    const isFollowing = run.follow || demo !== null;
    const rules = {
      follow: isFollowing,
      maxDepth: config.maxDepth ?? Infinity,
      delayMs: demo === null ? config.delayMs : 0,
      hostWaitMs,
      scope: run.scope,
    };
    await queueUrls(frontier, urls, run);
    await queueDiscovered(frontier, run);
    return await work(run, { visitor, archive, rules }, { frontier, log, progress });
  } catch (error) {
    return exitCodeOfTrouble(error, terminal);
  } finally {
    for (const close of closing.reverse()) await close();
  }
}

function openCrawlLog({ config }: CrawlRun, progress: CrawlProgress): Logger {
  try {
    return openLog({ level: config.logLevel, file: config.logFile, stream: progress.logStream });
  } catch (error) {
    throw new UsageError('config-invalid', `The log file cannot be written: ${(error as Error).message}`);
  }
}

function openWarcWriter({ config, version }: CrawlRun, { captures }: CrawlStores): Promise<WarcWriter> {
  return WarcWriter.open({
    dir: archivePlaceOf(config).warcDir,
    memory: captures,
    info: {
      software: `dechaff/${version}`,
      robots: config.robots,
      ...(config.contact !== null && { operator: config.contact }),
    },
    requestHeaders: { 'user-agent': config.userAgent ?? userAgentOf(version, config.contact) },
  });
}

async function openVisitor(
  run: CrawlRun,
  demoUrl: string | null,
  log: Logger,
  raw: WarcWriter | null,
): Promise<Visitor> {
  const { config, version, terminal, siteOf } = run;
  const fetch = await fetchSettings(config, version, terminal.env);
  const allowAddresses =
    demoUrl === null ? config.allowAddresses : [...config.allowAddresses, new URL(demoUrl).host];
  return new Visitor({
    fetch: { ...fetch, allowAddresses, log },
    clean: { timeoutMs: config.cleanTimeoutMs },
    job: run.job,
    siteOf,
    raw,
  });
}

/** What the sources offer is queued as it is found; a source that cannot be read is named, and the others go on. */
async function queueDiscovered(frontier: Frontier, run: CrawlRun): Promise<void> {
  const { config, version, terminal, scope } = run;
  if (run.sources.length === 0) return;
  const fetching = createFetcher(await fetchSettings(config, version, terminal.env));
  const doors = discoveryDoors(fetching, config.delayMs);
  let added = 0;
  try {
    for (const source of run.sources) {
      for await (const found of discoverUrls(source, doors, { signal: terminal.signal })) {
        if ('kind' in found) terminal.say(`${found.url}: ${found.message} (${found.reason})`);
        else if (scope === null || scope.refusal(found.url, 0) === null) {
          added += await frontier.add([{ url: found.url, depth: 0, discoveredVia: found.sourceUrl }]);
        }
      }
    }
  } finally {
    await fetching.close();
  }
  terminal.say(
    `${added} new ${added === 1 ? 'URL' : 'URLs'} found in ${run.sources.length} ${run.sources.length === 1 ? 'source' : 'sources'}.`,
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
  tools: CrawlTools,
  { frontier, log, progress }: { frontier: Frontier; log: Logger; progress: CrawlProgress },
): Promise<number> {
  const { terminal, config } = run;
  const job = new CrawlJob({
    frontier,
    tools,
    concurrency: config.concurrency,
    maxPages: config.maxPages,
    patienceMs: run.patienceMs,
    log,
  });
  let grace: NodeJS.Timeout | undefined;
  const onStop = () => {
    const isTerm = terminal.signal.reason === 'SIGTERM';
    terminal.say(
      isTerm
        ? 'Handing over; what is in flight is left to the next run.'
        : 'Finishing what is in flight; Ctrl-C again ends at once.',
    );
    grace = setTimeout(() => job.abort(), graceMs[isTerm ? 'SIGTERM' : 'SIGINT']);
  };
  terminal.signal.addEventListener('abort', onStop, { once: true });
  progress.start(job, frontier);
  let end: CrawlEnd;
  try {
    end = await job.run(terminal.signal);
  } finally {
    clearTimeout(grace);
    terminal.signal.removeEventListener('abort', onStop);
    progress.stop();
  }
  terminal.stderr.write(await crawlSummary(job.tally, frontier, end, progress.elapsedMs));
  return exitCodeOfEnd(end, job, run);
}

function exitCodeOfEnd(end: CrawlEnd, { tally }: CrawlJob, { urls, terminal }: CrawlRun): number {
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

function exitCodeOfTrouble(error: unknown, terminal: Terminal): number {
  const code = (error as NodeJS.ErrnoException).code;
  if (error instanceof StateError) {
    terminal.say(error.message);
    return exitCodeOf(error.reason);
  }
  // What the file system says about the output folder.
  if (typeof (error as NodeJS.ErrnoException).syscall === 'string' && typeof code === 'string') {
    terminal.say(`Nothing can be saved: ${(error as Error).message}`);
    return exitCodeOf('save-failed');
  }
  throw error;
}
