/**
 * The program of one worker process of `crawl --workers N`. It does what its parent says and hands over when the parent is
 * gone, however it went: the channel between them then closes.
 */
import { archivePlaceOf } from '../archive/archive-place.ts';
import { CrawlJob } from '../crawl/crawl-job.ts';
import { openCrawlStores } from '../crawl/crawl-stores.ts';
import type { PageBudget } from '../crawl/page-budget.ts';
import { openLog } from '../log.ts';
import { crawlTroubleOf } from './crawl-trouble.ts';
import { openCrawl, type CrawlSetting } from './open-crawl.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

const gaugeMs = 1_000;
const exitMs = 1_000;

const stop = new AbortController();
const hard = new AbortController();

/** The pages of the whole run are counted by the parent. */
class AskedBudget implements PageBudget {
  left = Infinity;
  readonly #waiting: ((isGranted: boolean) => void)[] = [];

  take(): Promise<boolean> {
    if (!process.connected || stop.signal.aborted) return Promise.resolve(false);
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      void tell({ kind: 'take' });
    });
  }

  giveBack(): void {
    this.left++;
    void tell({ kind: 'give-back' });
  }

  answer(isGranted: boolean, left: number): void {
    this.left = left;
    this.#waiting.shift()?.(isGranted);
  }

  answerAll(isGranted: boolean): void {
    for (const resolve of this.#waiting.splice(0)) resolve(isGranted);
  }
}

const budget = new AskedBudget();

/** Resolves when the message is out. The parent may be gone; then its end was noticed, or will be. */
function tell(message: FromWorker): Promise<void> {
  return new Promise((resolve) => {
    if (!process.connected || !process.send) resolve();
    else process.send(message, undefined, undefined, () => resolve());
  });
}

process.on('message', (message: ToWorker) => {
  if (message.kind === 'start') void work(message.setting);
  else if (message.kind === 'granted') budget.answer(message.isGranted, message.left);
  else stop.abort();
  if (message.kind === 'abort') hard.abort();
});
process.on('disconnect', () => {
  stop.abort();
  hard.abort();
  budget.answerAll(false);
});
// Ctrl-C goes to the whole group of processes; the parent says what to do. A signal to this process alone means it.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => stop.abort());
process.on('SIGHUP', () => undefined);

async function work(setting: CrawlSetting): Promise<void> {
  try {
    const { config, job, runId } = setting;
    const log = openLog({ level: config.logLevel, file: config.logFile, stream: process.stderr }).child({
      job,
      run: runId,
      worker: process.pid,
    });
    const stores = await openCrawlStores(config.state, archivePlaceOf(config), { job: job ?? '' });
    try {
      const terminal = { env: process.env, atExit: (end: () => void) => void process.once('exit', end) };
      const crawl = await openCrawl(setting, stores, log, terminal);
      try {
        const run = new CrawlJob({
          frontier: stores.frontier,
          tools: crawl.tools,
          concurrency: config.concurrency,
          budget,
          patienceMs: setting.patienceMs,
          log,
          onEntry: (entry) => void tell({ kind: 'entry', entry }),
        });
        hard.signal.addEventListener('abort', () => run.abort(), { once: true });
        const gauges = setInterval(() => {
          void tell({
            kind: 'gauges',
            gauges: { inFlight: run.inFlight, browserPages: crawl.visitor.browserPages },
          });
        }, gaugeMs);
        const end = await run.run(stop.signal).finally(() => clearInterval(gauges));
        await tell({ kind: 'end', end });
      } finally {
        await crawl.close();
      }
    } finally {
      await stores.close();
    }
  } catch (error) {
    const { message, exitCode } = crawlTroubleOf(error) ?? {
      message: `A worker ended by a mistake of dechaff itself: ${error instanceof Error ? error.message : String(error)}`,
      exitCode: 1,
    };
    await tell({ kind: 'trouble', message, exitCode });
  }
  if (process.connected) process.disconnect();
  // Whatever still keeps the process alive is not needed any more.
  setTimeout(() => process.exit(), exitMs).unref();
}
