/** Brings a job's articles to its sinks, while a run goes on and at its end. */
import path from 'node:path';
import type { ArchivePlace } from '../archive/archive-place.ts';
import { ArchiveReader } from '../archive/archive-reader.ts';
import { deliverArticles } from '../archive/deliver/deliver-articles.ts';
import type { Sink } from '../archive/deliver/sink.ts';
import type { Job } from '../schedule/job-definition.ts';
import { sinkOf } from './run-deliver.ts';
import type { Terminal } from './terminal.ts';

const betweenMs = 30_000;
/** While the run goes on a sink that fails has its next chance soon anyway. */
const attemptsMeanwhile = 1;
const attemptsAtEnd = 6;

interface NamedSink {
  readonly name: string;
  readonly sink: Sink;
}

/**
 * Each sink gets every revision that the job saved, at least once and in order: its place is kept in the store under `JOB/SINK`, so
 * that what a run could not deliver is delivered by the next.
 */
export class JobSinks {
  readonly #job: string;
  readonly #place: ArchivePlace;
  readonly #sinks: readonly NamedSink[];
  readonly #terminal: Terminal;
  #timer: NodeJS.Timeout | null = null;
  #underWay: Promise<boolean> = Promise.resolve(true);

  /**
   * Relative folders are those of the jobs file. Throws UsageError when the keys of a sink are missing.
   *
   * @param jobsFile the file that names the sinks
   */
  constructor(job: Job, jobsFile: string, place: ArchivePlace, terminal: Terminal) {
    const base = path.dirname(path.resolve(jobsFile));
    this.#job = job.name;
    this.#place = place;
    this.#terminal = terminal;
    this.#sinks = job.sinks.map(({ name, folder, secretEnv, webhook, command, s3, postgres }) => {
      const flags = {
        secretEnv,
        ...(folder !== undefined && { folder: path.resolve(base, folder) }),
        ...(webhook !== undefined && { webhook }),
        ...(command !== undefined && { command }),
        ...(s3 !== undefined && { s3 }),
        ...(postgres !== undefined && { postgres }),
      };
      return { name: `${job.name}/${name}`, sink: sinkOf(flags, terminal.env) };
    });
  }

  /** Delivers now and then until `finish`. */
  start(everyMs = betweenMs): void {
    if (this.#sinks.length === 0) return;
    this.#timer = setInterval(() => this.#next(attemptsMeanwhile), everyMs).unref();
  }

  /** Delivers what is left; false when something could not be. */
  async finish(): Promise<boolean> {
    if (this.#timer !== null) clearInterval(this.#timer);
    if (this.#sinks.length === 0) return true;
    this.#next(attemptsAtEnd);
    return this.#underWay;
  }

  #next(attempts: number): void {
    this.#underWay = this.#underWay.then(() => this.#deliverAll(attempts));
  }

  async #deliverAll(attempts: number): Promise<boolean> {
    const { signal } = this.#terminal;
    if (signal.aborted) return true;
    const reader = await ArchiveReader.open(this.#place);
    if (reader === null) return true;
    try {
      const ends = await Promise.all(this.#sinks.map((one) => this.#deliver(reader, one, attempts)));
      return ends.every(Boolean);
    } catch (error) {
      // Interrupted: the next run goes on from the sink's place.
      if (signal.aborted) return true;
      this.#terminal.say(`${this.#job}: nothing could be delivered: ${(error as Error).message}`);
      return false;
    } finally {
      await reader.close();
    }
  }

  async #deliver(reader: ArchiveReader, { name, sink }: NamedSink, maxAttempts: number): Promise<boolean> {
    const say = (message: string) => this.#terminal.say(`${name}: ${message}`);
    const { signal } = this.#terminal;
    const end = await deliverArticles(reader, {
      name,
      sink,
      filter: { job: this.#job },
      signal,
      maxAttempts,
      onTrouble: say,
    });
    if (end.kind === 'busy') return true;
    if (end.refused > 0) say(`${end.refused} refused`);
    if (end.kind === 'gave-up') say(`given up for now: ${end.message}`);
    return end.kind === 'caught-up' && end.refused === 0;
  }
}
