/** What `dechaff crawl` does once its arguments are known: queues what is to be done, has it done, tells how it went. */
import { exitCodeOf, severalFailedExitCode } from '../article/reasons.ts';
import { archivePlaceOf } from '../archive/archive-place.ts';
import type { CrawlEnd } from '../crawl/crawl-job.ts';
import { heartbeatMs, type CrawlRecords } from '../crawl/crawl-records.ts';
import { openCrawlStores, type CrawlStores } from '../crawl/crawl-stores.ts';
import type { CrawlTally } from '../crawl/crawl-tally.ts';
import { startDemoSite } from '../demo/demo-site.ts';
import { splitCredentials } from '../fetch/http-url.ts';
import type { Frontier } from '../frontier/frontier.ts';
import { openLog, type Logger } from '../log.ts';
import { closeAll, type Close } from './close-all.ts';
import { CrewTrouble } from './crawl-crew.ts';
import { CrawlProgress } from './crawl-progress.ts';
import { openRunner, type CrawlRunner } from './crawl-runner.ts';
import { crawlSummary } from './crawl-summary.ts';
import { crawlTroubleOf } from './crawl-trouble.ts';
import { openMonitor, type Monitor } from './monitor.ts';
import type { CrawlSetting } from './open-crawl.ts';
import { queueWork, type Work } from './queue-work.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Without urls and sources, the demo site is crawled. */
export interface CrawlRun extends Work {
  readonly terminal: Terminal;
  readonly setting: CrawlSetting;
  /** Of whoever runs several crawls; by default a crawl opens its own where `--listen` asks for one. */
  readonly monitor?: Monitor | null;
  /** Other crawls run beside this one and share the terminal: nothing on it may renew itself. */
  readonly isOneOfMany?: boolean;
}

/** What is in flight may finish for so long: after Ctrl-C, and when another program says that it is time (SIGTERM). */
const graceMs = { SIGINT: 10_000, SIGTERM: 1_000 } as const;

/** Gives back the exit code. */
export async function runCrawl(given: CrawlRun): Promise<number> {
  const run = withoutPasswords(given);
  const { terminal } = run;
  const progress = new CrawlProgress(terminal, run.isOneOfMany === true ? (run.setting.job ?? '') : null);
  const closing: Close[] = [];
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
    const onEntry = monitor === null ? () => undefined : monitor.note.bind(null, job);
    const runner = await openRunner({ setting, stores, log, progress, terminal, onEntry });
    closing.push(() => runner.close());
    await queueWork(frontier, demo === null ? run : { ...run, urls: [demo.url] }, setting, terminal);
    closing.push(monitor?.begin(runner) ?? (() => undefined));
    return await work(run, runner, stores, progress);
  } catch (error) {
    const trouble = error instanceof CrewTrouble ? error : crawlTroubleOf(error);
    if (trouble === null) throw error;
    terminal.say(trouble.message);
    return trouble.exitCode;
  } finally {
    await closeAll(closing);
  }
}

function withoutPasswords(run: CrawlRun): CrawlRun {
  const [urls, sources] = [splitCredentials(run.urls), splitCredentials(run.sources)];
  const authorizations = { ...sources.authorizations, ...urls.authorizations };
  return { ...run, urls: urls.urls, sources: sources.urls, setting: { ...run.setting, authorizations } };
}

function openCrawlLog({ setting: { config } }: CrawlRun, progress: CrawlProgress): Logger {
  try {
    return openLog({ level: config.logLevel, file: config.logFile, stream: progress.logStream });
  } catch (error) {
    throw new UsageError('config-invalid', `The log file cannot be written: ${(error as Error).message}`);
  }
}

async function openOwnMonitor(
  { terminal, setting: { config } }: CrawlRun,
  frontier: Frontier,
  closing: Close[],
): Promise<Monitor | null> {
  if (config.listen === null) return null;
  const monitor = await openMonitor(config.listen);
  closing.push(() => monitor.close());
  monitor.watch(frontier);
  terminal.say(`Metrics are at ${monitor.url}/metrics.`);
  return monitor;
}

async function work(
  run: CrawlRun,
  runner: CrawlRunner,
  { frontier, records }: CrawlStores,
  progress: CrawlProgress,
): Promise<number> {
  const { terminal, setting } = run;
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
  const record = await beginRecord(records, setting, runner.tally, progress);
  progress.start(runner, frontier);
  let end: CrawlEnd;
  try {
    end = await runner.run(terminal.signal);
  } finally {
    record.pause();
    clearTimeout(grace);
    terminal.signal.removeEventListener('abort', onStop);
    progress.stop();
  }
  const exitCode = exitCodeOfEnd(end, runner.tally, run);
  await record.end(end.kind, exitCode);
  const title = run.isOneOfMany === true && setting.job !== null ? `${setting.job}:\n` : '';
  terminal.stderr.write(title + (await crawlSummary(runner.tally, frontier, end, progress.elapsedMs)));
  return exitCode;
}

/** The run's record in the store, so that others can see how it goes, and afterwards how it went. */
async function beginRecord(
  records: CrawlRecords,
  { job, runId }: CrawlSetting,
  tally: CrawlTally,
  progress: CrawlProgress,
): Promise<{ pause(): void; end(kind: string, exitCode: number): Promise<void> }> {
  await records.begin(runId, job ?? '', new Date());
  const timer = setInterval(() => {
    // A store that cannot be written shows itself at the next settlement.
    records.update(runId, tally.summary(null, progress.elapsedMs), null).catch(() => undefined);
  }, heartbeatMs).unref();
  return {
    pause: () => clearInterval(timer),
    end: (kind, exitCode) =>
      records.update(runId, tally.summary(kind, progress.elapsedMs), { at: new Date(), exitCode }),
  };
}

function exitCodeOfEnd(end: CrawlEnd, tally: CrawlTally, { urls, sources, terminal }: CrawlRun): number {
  if (end.kind === 'stopped') return exitCodeOf('interrupted');
  if (end.kind === 'broken') {
    terminal.say(`The crawl ended early: ${end.outcome.message ?? end.outcome.reason}`);
    return end.outcome.exitCode;
  }
  for (const { url, message } of tally.failedSeeds.slice(0, 20)) terminal.say(`${url}: ${message}`);
  const [failed] = tally.failedSeeds;
  if (failed === undefined) return 0;
  return urls.length + sources.length === 1 ? exitCodeOf(failed.reason) : severalFailedExitCode;
}
