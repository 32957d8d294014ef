/** Who does the work of a run: this process alone, or a crew of processes. */
import { CrawlJob } from '../crawl/crawl-job.ts';
import type { CrawlStores } from '../crawl/crawl-stores.ts';
import type { CrawlEntry } from '../crawl/crawl-tally.ts';
import type { Logger } from '../log.ts';
import { CrawlCrew } from './crawl-crew.ts';
import type { CrawlProgress } from './crawl-progress.ts';
import { openCrawl, type CrawlSetting } from './open-crawl.ts';
import type { Terminal } from './terminal.ts';

export type CrawlRunner = Pick<CrawlJob, 'tally' | 'inFlight' | 'run' | 'abort'> & {
  readonly browserPages: number;
  close(): Promise<void>;
};

export interface RunnerParts {
  readonly setting: CrawlSetting;
  readonly stores: CrawlStores;
  readonly log: Logger;
  readonly progress: CrawlProgress;
  readonly terminal: Terminal;
  readonly onEntry: (entry: CrawlEntry) => void;
}

export async function openRunner(parts: RunnerParts): Promise<CrawlRunner> {
  const { setting, stores, log, progress, terminal, onEntry } = parts;
  const { workers, concurrency, maxPages } = setting.config;
  if (workers > 1) {
    const crew = new CrawlCrew({
      workers,
      setting,
      env: terminal.env,
      log,
      logStream: progress.logStream,
      onEntry,
      atExit: (end) => terminal.atExit(end),
    });
    return Object.assign(crew, { close: () => Promise.resolve() });
  }
  const crawl = await openCrawl(setting, stores, log, terminal);
  const job = new CrawlJob({
    frontier: stores.frontier,
    tools: crawl.tools,
    concurrency,
    maxPages,
    patienceMs: setting.patienceMs,
    log,
    onEntry,
  });
  return {
    tally: job.tally,
    run: (stop) => job.run(stop),
    abort: () => job.abort(),
    get inFlight() {
      return job.inFlight;
    },
    get browserPages() {
      return crawl.visitor.browserPages;
    },
    close: () => crawl.close(),
  };
}
