import { Cron } from 'croner';

import type { Job } from './job-definition.ts';

/** What the scheduler needs of the outside. */
export interface SchedulerDoors {
  /** Runs a job to its end; must stop soon after `signal` aborts, and never rejects for what a site does. */
  run(job: Job, signal: AbortSignal): Promise<void>;
  /** When the job's last run began; null when it never ran. Kept in the state store, so that it outlives this process. */
  lastStartOf(jobName: string): Promise<Date | null>;
  /**
   * Says when jobs run next; gives the names of those that this scheduler is to run. The others are another scheduler's on the same
   * store, until it stops or dies. Asked before a job is started, and every few seconds.
   */
  claim(
    plans: readonly { readonly name: string; readonly next: Date | null }[],
  ): Promise<ReadonlySet<string>>;
  now(): Date;
}

/** The clock is looked at this often at least, so that a machine that slept or whose clock jumped is noticed, and jobs are claimed, ms. */
const longestNapMs = 10_000;

/**
 * Runs jobs when their cron expressions say so, in the foreground. A job never overlaps with itself; runs missed while it
 * was running, or while no scheduler was, are caught up once. `reload` takes a new list without disturbing running jobs.
 */
export class Scheduler {
  readonly #doors: SchedulerDoors;
  readonly #running = new Map<string, Promise<void>>();
  readonly #dueAt = new Map<string, Date | null>();
  #jobs: readonly Job[] = [];
  /** Names of the jobs that are this scheduler's to run. */
  #own: ReadonlySet<string> = new Set();
  #endNap: () => void = () => {};
  /** Something happened since the last look at the jobs. */
  #isWoken = false;
  /** Called when the plan may have changed: a new list, a run that began or ended. */
  onPlan: () => void = () => {};

  constructor(doors: SchedulerDoors) {
    this.#doors = doors;
  }

  get jobs(): readonly Job[] {
    return this.#jobs;
  }

  /** Jobs that are running now. */
  get running(): readonly string[] {
    return [...this.#running.keys()];
  }

  /** When a job runs next; null for one without a schedule or whose expression has no further date. */
  dueAt(jobName: string): Date | null {
    return this.#dueAt.get(jobName) ?? null;
  }

  async reload(jobs: readonly Job[]): Promise<void> {
    const dueAt = await Promise.all(jobs.map(async (job) => [job.name, await this.#nextDue(job)] as const));
    this.#jobs = jobs;
    this.#dueAt.clear();
    for (const [name, due] of dueAt) this.#dueAt.set(name, due);
    this.onPlan();
    this.#wake();
  }

  /** Runs until `signal` aborts, then waits for the running jobs, which got the same signal, to hand over. */
  async runUntil(signal: AbortSignal): Promise<void> {
    const onAbort = (): void => this.#wake();
    signal.addEventListener('abort', onAbort);
    while (!signal.aborted) {
      this.#isWoken = false;
      await this.#claim();
      for (const job of this.#jobs) if (!signal.aborted) this.#startIfDue(job, signal);
      await this.#nap();
    }
    signal.removeEventListener('abort', onAbort);
    await Promise.all(this.#running.values());
  }

  /** A job that was another scheduler's is due by what that one has run. */
  async #claim(): Promise<void> {
    const claim = () => this.#doors.claim(this.#jobs.map(({ name }) => ({ name, next: this.dueAt(name) })));
    let own = await claim();
    const gained = this.#jobs.filter(({ name }) => own.has(name) && !this.#own.has(name));
    for (const job of gained) this.#dueAt.set(job.name, await this.#nextDue(job));
    if (gained.length > 0) own = await claim();
    this.#own = own;
  }

  #startIfDue(job: Job, signal: AbortSignal): void {
    const due = this.#dueAt.get(job.name) ?? null;
    if (due === null || due > this.#doors.now()) return;
    if (!this.#own.has(job.name) || this.#running.has(job.name)) return;
    const startedAt = this.#doors.now();
    const run = this.#doors.run(job, signal).finally(() => {
      this.#running.delete(job.name);
      const current = this.#jobs.find(({ name }) => name === job.name);
      if (current !== undefined) this.#dueAt.set(job.name, nextRunAfter(current, startedAt));
      this.onPlan();
      this.#wake();
    });
    this.#running.set(job.name, run);
    this.onPlan();
  }

  async #nextDue(job: Job): Promise<Date | null> {
    const lastStart = await this.#doors.lastStartOf(job.name);
    return nextRunAfter(job, lastStart ?? this.#doors.now());
  }

  #wake(): void {
    this.#isWoken = true;
    this.#endNap();
  }

  #nap(): Promise<void> {
    if (this.#isWoken) return Promise.resolve();
    const now = this.#doors.now().getTime();
    const waits = this.#jobs
      .filter(({ name }) => this.#own.has(name) && !this.#running.has(name))
      .map(({ name }) => (this.#dueAt.get(name)?.getTime() ?? Infinity) - now);
    const ms = Math.max(1, Math.min(longestNapMs, ...waits));
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#endNap = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

/** The first date of the job's cron expression after `from`; null when it has no schedule or no such date. */
export function nextRunAfter(job: Job, from: Date): Date | null {
  if (job.schedule === undefined) return null;
  return new Cron(job.schedule.cron, { timezone: job.schedule.timeZone, paused: true }).nextRun(from);
}
