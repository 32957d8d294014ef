import { appendFile, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** One run of a job. Instants are RFC 3339. */
export interface JobRun {
  readonly job: string;
  readonly run: string;
  readonly startedAt: string;
  /** Null in the line that is written at the start. */
  readonly endedAt: string | null;
  readonly exitCode: number | null;
}

/** The runs of all jobs as JSON Lines, two lines a run; a line torn by a kill is passed over. */
export class RunLog {
  readonly #file: string;

  constructor(stateDir: string) {
    this.#file = path.join(stateDir, 'runs.jsonl');
  }

  async add(run: JobRun): Promise<void> {
    await mkdir(path.dirname(this.#file), { recursive: true });
    // A line feed first: what a kill tore stays a line of its own.
    await appendFile(this.#file, `\n${JSON.stringify(run)}`);
  }

  /** The newest run of each job. */
  async latest(): Promise<ReadonlyMap<string, JobRun>> {
    const text = await readFile(this.#file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '';
      throw error;
    });
    const runs = text.split('\n').flatMap((line) => {
      try {
        return [JSON.parse(line) as JobRun];
      } catch {
        return [];
      }
    });
    return new Map(runs.map((run) => [run.job, run]));
  }
}
