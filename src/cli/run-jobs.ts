/** What `dechaff jobs` and `dechaff schedule` do once their arguments are known. */
import { randomUUID } from 'node:crypto';
import { existsSync, watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { exitCodeOf } from '../article/reasons.ts';
import { archivePlaceOf } from '../archive/archive-place.ts';
import type { Config } from '../config.ts';
import type { JobTimes } from '../crawl/crawl-metrics.ts';
import type { CrawlRecord } from '../crawl/crawl-records.ts';
import { openCrawlStores } from '../crawl/crawl-stores.ts';
import type { ScopeOptions } from '../crawl/url-scope.ts';
import type { Job } from '../schedule/job-definition.ts';
import { readJobFile } from '../schedule/read-job-file.ts';
import { nextRunAfter, Scheduler } from '../schedule/scheduler.ts';
import { JobSinks } from './job-sinks.ts';
import { openMonitor, type Monitor } from './monitor.ts';
import { runCrawl } from './run-crawl.ts';
import { safeJson } from './terminal-safe.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

export interface JobsSetting {
  readonly terminal: Terminal;
  readonly version: string;
  readonly config: Config;
}

/** A run ends when all hosts that are left ask for a longer wait; the next run goes on with them. */
const patienceMs = 600_000;

export async function runJobsCheck(terminal: Terminal, file: string): Promise<number> {
  const jobs = await readJobs(file);
  terminal.say(`${file} is in order: ${jobs.length} ${jobs.length === 1 ? 'job' : 'jobs'}.`);
  return 0;
}

export async function runJobsList(terminal: Terminal, config: Config, file: string): Promise<number> {
  const jobs = await readJobs(file);
  const latest = await latestRuns(config);
  for (const job of jobs) {
    const last = latest.get(job.name) ?? null;
    const next = nextRunAfter(job, last === null ? new Date() : new Date(last.startedAt));
    const entry = {
      name: job.name,
      schedule: job.schedule ?? null,
      lastRun: last,
      nextRun: next?.toISOString() ?? null,
    };
    await terminal.write(`${safeJson(entry)}\n`);
  }
  return 0;
}

/** By job; empty where nothing was ever run. */
async function latestRuns(config: Config): Promise<ReadonlyMap<string, CrawlRecord>> {
  const place = archivePlaceOf(config);
  if (place.database === null && !existsSync(place.stateFile)) return new Map();
  const stores = await openCrawlStores(config.state, place, { job: null });
  try {
    return new Map((await stores.records.latest()).map((record) => [record.job, record]));
  } finally {
    await stores.close();
  }
}

export async function runOneJob(setting: JobsSetting, file: string, name: string): Promise<number> {
  const jobs = await readJobs(file);
  const job = jobs.find((one) => one.name === name);
  if (job === undefined) {
    throw new UsageError(
      'usage',
      `${file} has no job ${name}; it has ${jobs.map((one) => one.name).join(', ')}.`,
    );
  }
  return runJob(setting, job, { file });
}

/**
 * Each job has work of its own, so jobs whose times overlap run side by side; the hosts that they share are asked by one of them at
 * a time, with the delay that the last one left.
 */
export async function runSchedule(setting: JobsSetting, file: string): Promise<number> {
  const { terminal, config } = setting;
  const jobs = await readJobs(file);
  const stores = await openCrawlStores(config.state, archivePlaceOf(config), { job: null });
  const { records } = stores;
  const monitor = config.listen === null ? null : await openMonitor(config.listen);
  monitor?.watch(stores.frontier);
  if (monitor) terminal.say(`Metrics are at ${monitor.url}/metrics.`);
  let standingBy = new Set<string>();
  const scheduler = new Scheduler({
    now: () => new Date(),
    lastStartOf: async (name) => {
      const last = (await records.latest()).find(({ job }) => job === name);
      return last === undefined ? null : new Date(last.startedAt);
    },
    claim: async (plans) => {
      try {
        const own = await records.claim(
          plans.map(({ name, next }) => ({ job: name, nextRunAt: next?.toISOString() ?? null })),
        );
        const others = new Set(plans.map(({ name }) => name).filter((name) => !own.has(name)));
        for (const name of others.difference(standingBy))
          terminal.say(`${name}: another scheduler on this state runs it; standing by.`);
        for (const name of standingBy.intersection(own)) terminal.say(`${name}: taken over.`);
        standingBy = others;
        return own;
      } catch (error) {
        // Nothing is begun while the store does not say whose it is.
        terminal.say(`The jobs wait: ${(error as Error).message}`);
        return new Set();
      }
    },
    run: async (job) => {
      try {
        await runJob(setting, job, { file, monitor, isOneOfMany: true });
      } catch (error) {
        // One job's mistake must not end the others.
        terminal.say(`${job.name}: ${(error as Error).message}`);
      }
    },
  });
  const show = async (): Promise<void> => {
    const latest = new Map((await records.latest()).map((record) => [record.job, record]));
    for (const { name } of scheduler.jobs)
      monitor?.showJob(name, { ...timesOf(latest.get(name)), next: scheduler.dueAt(name) });
  };
  scheduler.onPlan = () => void show().catch((error: Error) => terminal.say(error.message));
  try {
    await scheduler.reload(jobs);
    sayNext(terminal, scheduler, jobs);
    await runUntilStopped(setting, scheduler, file);
  } finally {
    await records.leave().catch(() => undefined);
    await monitor?.close();
    await stores.close();
  }
  return exitCodeOf('interrupted');
}

async function runUntilStopped({ terminal }: JobsSetting, scheduler: Scheduler, file: string): Promise<void> {
  const reload = (): void => {
    readJobs(file)
      .then(async (changed) => {
        await scheduler.reload(changed);
        sayNext(terminal, scheduler, changed);
      })
      .catch((error: Error) => terminal.say(`The jobs stay as they were. ${error.message}`));
  };
  const watcher = watch(file, { persistent: false }, reload);
  process.on('SIGHUP', reload);
  try {
    await scheduler.runUntil(terminal.signal);
  } finally {
    watcher.close();
    process.off('SIGHUP', reload);
  }
}

function timesOf(last: CrawlRecord | undefined): Omit<JobTimes, 'next'> {
  const dateOf = (text: string | null | undefined) => (text ? new Date(text) : null);
  return {
    lastStart: dateOf(last?.startedAt),
    lastEnd: dateOf(last?.endedAt),
    lastExitCode: last?.exitCode ?? null,
  };
}

function sayNext(terminal: Terminal, scheduler: Scheduler, jobs: readonly Job[]): void {
  for (const { name } of jobs) {
    terminal.say(`${name}: next run ${scheduler.dueAt(name)?.toISOString() ?? 'never (no schedule)'}`);
  }
}

interface RunOptions {
  readonly file: string;
  readonly monitor?: Monitor | null;
  readonly isOneOfMany?: boolean;
}

async function runJob(
  { terminal, version, config }: JobsSetting,
  job: Job,
  { file, ...more }: RunOptions,
): Promise<number> {
  const sinks = new JobSinks(job, file, archivePlaceOf(config), terminal);
  sinks.start();
  const exitCode = await runCrawl({
    terminal,
    setting: {
      version,
      config: {
        ...config,
        fetchMode: job.fetch,
        delayMs: job.delay * 1_000,
        timeoutMs: job.timeout * 1_000,
        concurrency: job.concurrency,
        workers: job.workers,
        maxPages: job.scope.maxPages,
        maxDepth: job.scope.maxDepth,
      },
      scope: scopeOf(job),
      job: job.name,
      runId: randomUUID(),
      follow: job.scope.maxDepth > 0,
      raw: job.raw,
      patienceMs,
      revisit: job.revisit && { minMs: job.revisit.min * 1_000, maxMs: job.revisit.max * 1_000 },
      demoUrl: null,
    },
    urls: job.urls,
    sources: job.sources,
    againAfterMs: 0,
    ...more,
  });
  const isDelivered = await sinks.finish();
  return exitCode === 0 && !isDelivered ? exitCodeOf('save-failed') : exitCode;
}

function scopeOf({ scope, urls, sources }: Job): ScopeOptions {
  const own = [...urls, ...sources].map((url) => new URL(url).hostname.replace(/^www\./, ''));
  return { ...scope, hosts: scope.hosts.length > 0 ? scope.hosts : [...new Set(own)] };
}

async function readJobs(file: string): Promise<readonly Job[]> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageError(
      'input-missing',
      `The jobs file ${file} cannot be read: ${(error as Error).message}`,
    );
  }
  const read = readJobFile(text);
  if (read.ok) return read.jobs;
  const problems = read.problems.map(({ line, column, message }) => `${file}:${line}:${column} ${message}`);
  throw new UsageError('config-invalid', problems.join('; '));
}
