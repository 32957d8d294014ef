/** What `dechaff jobs` and `dechaff schedule` do once their arguments are known. */
import { randomUUID } from 'node:crypto';
import { watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import PQueue from 'p-queue';
import { exitCodeOf } from '../article/reasons.ts';
import { archivePlaceOf } from '../archive/archive-place.ts';
import type { Config } from '../config.ts';
import type { ScopeOptions } from '../crawl/url-scope.ts';
import type { Job } from '../schedule/job-definition.ts';
import { readJobFile } from '../schedule/read-job-file.ts';
import { RunLog } from '../schedule/run-log.ts';
import { nextRunAfter, Scheduler } from '../schedule/scheduler.ts';
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
  const latest = await new RunLog(archivePlaceOf(config).stateDir).latest();
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

export async function runOneJob(setting: JobsSetting, file: string, name: string): Promise<number> {
  const jobs = await readJobs(file);
  const job = jobs.find((one) => one.name === name);
  if (job === undefined) {
    throw new UsageError(
      'usage',
      `${file} has no job ${name}; it has ${jobs.map((one) => one.name).join(', ')}.`,
    );
  }
  return runJob(setting, job);
}

/** Jobs run one after the other: they share one queue, whose hosts must not be asked by two sets of rules at once. */
export async function runSchedule(setting: JobsSetting, file: string): Promise<number> {
  const { terminal, config } = setting;
  const log = new RunLog(archivePlaceOf(config).stateDir);
  const turns = new PQueue({ concurrency: 1 });
  const scheduler = new Scheduler({
    now: () => new Date(),
    lastStartOf: async (name) => {
      const last = (await log.latest()).get(name);
      return last === undefined ? null : new Date(last.startedAt);
    },
    run: async (job) => {
      await turns.add(() => (terminal.signal.aborted ? 0 : runJob(setting, job)));
    },
  });
  const jobs = await readJobs(file);
  await scheduler.reload(jobs);
  sayNext(terminal, scheduler, jobs);

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
  return exitCodeOf('interrupted');
}

function sayNext(terminal: Terminal, scheduler: Scheduler, jobs: readonly Job[]): void {
  for (const { name } of jobs) {
    terminal.say(`${name}: next run ${scheduler.dueAt(name)?.toISOString() ?? 'never (no schedule)'}`);
  }
}

async function runJob({ terminal, version, config }: JobsSetting, job: Job): Promise<number> {
  const log = new RunLog(archivePlaceOf(config).stateDir);
  const run = { job: job.name, run: randomUUID(), startedAt: new Date().toISOString() };
  await log.add({ ...run, endedAt: null, exitCode: null });
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
      runId: run.run,
      follow: job.scope.maxDepth > 0,
      raw: job.raw,
      patienceMs,
      demoUrl: null,
    },
    urls: job.urls,
    sources: job.sources,
    againAfterMs: 0,
  });
  await log.add({ ...run, endedAt: new Date().toISOString(), exitCode });
  return exitCode;
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
