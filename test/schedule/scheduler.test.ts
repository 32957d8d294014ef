import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { jobSchema, type Job } from '../../src/schedule/job-definition.ts';
import { nextRunAfter, Scheduler } from '../../src/schedule/scheduler.ts';

const job = (name: string, cron: string, timeZone = 'UTC'): Job =>
  jobSchema.parse({ name, urls: ['https://paper.example/'], schedule: { cron, timeZone } });

const minutes = (count: number) => count * 60_000;

describe('Scheduler', () => {
  let starts: string[];
  let planned: string[];
  /** Jobs of another scheduler. */
  let foreign: Set<string>;
  let release: (() => void)[];
  const abort = { controller: new AbortController() };
  let lastStarts: Record<string, Date>;

  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2026-11-24T10:00:30Z') });
    starts = [];
    planned = [];
    foreign = new Set();
    release = [];
    lastStarts = {};
    abort.controller = new AbortController();
  });
  afterEach(() => vi.useRealTimers());

  function scheduler(runMs: number | 'held' = 0): Scheduler {
    return new Scheduler({
      now: () => new Date(),
      lastStartOf: (name) => Promise.resolve(lastStarts[name] ?? null),
      claim: (plans) => {
        planned = plans.map(({ name, next }) => `${name} ${next?.toISOString().slice(11, 16)}`);
        return Promise.resolve(new Set(plans.map(({ name }) => name).filter((name) => !foreign.has(name))));
      },
      run: async ({ name }, signal) => {
        starts.push(`${name} ${new Date().toISOString().slice(11, 16)}`);
        if (runMs === 'held') {
          await new Promise<void>((resolve) => {
            release.push(resolve);
            signal.addEventListener('abort', () => resolve());
          });
        } else await new Promise((resolve) => setTimeout(resolve, runMs));
      },
    });
  }

  async function runFor(ms: number, scheduled: Scheduler, jobs: Job[]): Promise<void> {
    await scheduled.reload(jobs);
    const ended = scheduled.runUntil(abort.controller.signal);
    await vi.advanceTimersByTimeAsync(ms);
    abort.controller.abort();
    await vi.runAllTimersAsync();
    await ended;
  }

  it('runs each job at its own times', async () => {
    await runFor(minutes(21), scheduler(), [job('ten', '*/10 * * * *'), job('seven', '*/7 * * * *')]);
    expect(starts).toEqual(['seven 10:07', 'ten 10:10', 'seven 10:14', 'ten 10:20', 'seven 10:21']);
  });

  it('never overlaps a job with itself, and catches up once what it missed meanwhile', async () => {
    await runFor(minutes(40), scheduler(minutes(25)), [job('ten', '*/10 * * * *')]);
    expect(starts).toEqual(['ten 10:10', 'ten 10:35']);
  });

  it('catches up once what was missed while no scheduler ran', async () => {
    lastStarts = { ten: new Date('2026-11-24T07:10:00Z') };
    await runFor(minutes(5), scheduler(), [job('ten', '*/10 * * * *')]);
    expect(starts).toEqual(['ten 10:00']);
  });

  it('takes a new list while a job runs, and hands over when told to stop', async () => {
    const scheduled = scheduler('held');
    await scheduled.reload([job('ten', '*/10 * * * *')]);
    const ended = scheduled.runUntil(abort.controller.signal);
    await vi.advanceTimersByTimeAsync(minutes(10));
    expect(scheduled.running).toEqual(['ten']);
    await scheduled.reload([job('eleven', '*/11 * * * *')]);
    await vi.advanceTimersByTimeAsync(minutes(2));
    expect(starts).toEqual(['ten 10:10', 'eleven 10:11']);
    abort.controller.abort();
    await ended;
    expect(scheduled.running).toEqual([]);
  });

  it('stands by while a job is another scheduler’s, and goes on from what that one ran', async () => {
    foreign.add('ten');
    const scheduled = scheduler();
    await scheduled.reload([job('ten', '*/10 * * * *'), job('fifteen', '*/15 * * * *')]);
    const ended = scheduled.runUntil(abort.controller.signal);
    await vi.advanceTimersByTimeAsync(minutes(25));
    expect(starts).toEqual(['fifteen 10:15']);
    lastStarts = { ten: new Date('2026-11-24T10:20:00Z') };
    foreign.clear();
    await vi.advanceTimersByTimeAsync(minutes(1));
    expect(planned).toEqual(['ten 10:30', 'fifteen 10:30']);
    await vi.advanceTimersByTimeAsync(minutes(5));
    expect(starts.toSorted()).toEqual(['fifteen 10:15', 'fifteen 10:30', 'ten 10:30']);
    abort.controller.abort();
    await ended;
  });

  it('stops at once, also while it asks whose the jobs are', async () => {
    let answer: (own: ReadonlySet<string>) => void = () => undefined;
    const scheduled = new Scheduler({
      now: () => new Date(),
      lastStartOf: () => Promise.resolve(null),
      claim: () => new Promise((resolve) => (answer = resolve)),
      run: () => Promise.resolve(void starts.push('run')),
    });
    await scheduled.reload([job('ten', '*/10 * * * *')]);
    const ended = scheduled.runUntil(abort.controller.signal);
    abort.controller.abort();
    answer(new Set());
    await ended;
    expect(starts).toEqual([]);
  });

  it('notices a clock that jumped ahead', async () => {
    const scheduled = scheduler();
    await scheduled.reload([job('daily', '0 12 * * *')]);
    const ended = scheduled.runUntil(abort.controller.signal);
    await vi.advanceTimersByTimeAsync(1_000);
    vi.setSystemTime(new Date('2026-11-24T13:00:00Z'));
    await vi.advanceTimersByTimeAsync(31_000);
    expect(starts).toHaveLength(1);
    abort.controller.abort();
    await ended;
  });
});

describe('nextRunAfter', () => {
  it('reads cron in the job’s own time zone, over the change to summer time', () => {
    const daily = job('daily', '30 8 * * *', 'Europe/Berlin');
    expect(nextRunAfter(daily, new Date('2026-03-28T12:00:00Z'))?.toISOString()).toBe(
      '2026-03-29T06:30:00.000Z',
    );
    expect(nextRunAfter(daily, new Date('2026-03-27T12:00:00Z'))?.toISOString()).toBe(
      '2026-03-28T07:30:00.000Z',
    );
  });
});
