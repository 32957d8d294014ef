import type { PostgresDatabase } from '../store/postgres-database.ts';
import type { StateDatabase } from '../store/state-database.ts';

/** What a run came to; also kept while it goes on, so that others can see how far it is. */
export interface RunSummary {
  /** Why it ended; null while it runs. */
  readonly end: string | null;
  readonly elapsedMs: number;
  readonly pages: number;
  readonly sources: number;
  readonly articles: number;
  readonly revisions: number;
  readonly retries: number;
  readonly bytes: number;
  readonly skipped: Readonly<Record<string, number>>;
  readonly failed: Readonly<Record<string, number>>;
  readonly removedByRule: Readonly<Record<string, number>>;
}

/** One run of a job, or with job '' of a crawl without one. Instants are RFC 3339. */
export interface CrawlRecord {
  readonly run: string;
  readonly job: string;
  readonly startedAt: string;
  /** Null while it runs, or when it was killed. */
  readonly endedAt: string | null;
  readonly exitCode: number | null;
  readonly summary: RunSummary | null;
}

export interface PlannedJob {
  readonly job: string;
  readonly nextRunAt: string | null;
}

/** How many URLs of a job come again by themselves. */
export interface PlannedVisits {
  readonly job: string;
  readonly planned: number;
  readonly dueNow: number;
  readonly nextAt: string | null;
}

/** The runs of all jobs and their plans, kept in the store beside the queue. */
export interface CrawlRecords {
  begin(run: string, job: string, at: Date): Promise<void>;
  /** Keeps the summary; with an exit code the run is over. */
  update(run: string, summary: RunSummary, end: { at: Date; exitCode: number } | null): Promise<void>;
  /** The newest run of each job. */
  latest(): Promise<readonly CrawlRecord[]>;
  /** What a scheduler is going to run; jobs that are not named any more are forgotten. */
  plan(jobs: readonly PlannedJob[]): Promise<void>;
  planned(): Promise<readonly PlannedJob[]>;
  visits(now: Date): Promise<readonly PlannedVisits[]>;
}

interface RunRow {
  id: string;
  job: string;
  started_at: string;
  ended_at: string | null;
  exit_code: number | null;
  summary: string | null;
}

interface VisitsRow {
  job: string;
  planned: number;
  due: number;
  next_at: number | null;
}

const latestRuns = `SELECT id, job, started_at, ended_at, exit_code, summary FROM run
  WHERE started_at = (SELECT max(started_at) FROM run AS newest WHERE newest.job = run.job) ORDER BY job`;
const plannedJobs = 'SELECT name AS job, next_run_at AS "nextRunAt" FROM job ORDER BY name';

function recordOf(row: RunRow): CrawlRecord {
  return {
    run: row.id,
    job: row.job,
    startedAt: row.started_at,
    endedAt: row.ended_at,
    exitCode: row.exit_code,
    summary: row.summary === null ? null : (JSON.parse(row.summary) as RunSummary),
  };
}

const visitsOf = ({ job, planned, due, next_at }: VisitsRow): PlannedVisits => ({
  job,
  planned,
  dueNow: due,
  nextAt: next_at === null ? null : new Date(next_at).toISOString(),
});

export function sqliteRecords(state: StateDatabase): CrawlRecords {
  return {
    async begin(run, job, at) {
      await state.write((sql) =>
        sql.run('INSERT INTO run (id, job, started_at) VALUES (?, ?, ?)', run, job, at.toISOString()),
      );
    },
    async update(run, summary, end) {
      await state.write((sql) =>
        sql.run(
          'UPDATE run SET summary = ?, ended_at = ?, exit_code = ? WHERE id = ?',
          JSON.stringify(summary),
          end?.at.toISOString() ?? null,
          end?.exitCode ?? null,
          run,
        ),
      );
    },
    latest: () => state.read((sql) => sql.all<RunRow>(latestRuns).map(recordOf)),
    async plan(jobs) {
      await state.write((sql) => {
        sql.run('DELETE FROM job');
        for (const { job, nextRunAt } of jobs) sql.run('INSERT INTO job VALUES (?, ?)', job, nextRunAt);
      });
    },
    planned: () => state.read((sql) => sql.all<PlannedJob>(plannedJobs)),
    visits: (now) =>
      state.read((sql) =>
        sql
          .all<VisitsRow>(
            `SELECT job, count(*) AS planned, sum(revisit_at <= ?) AS due, min(revisit_at) AS next_at
             FROM url WHERE revisit_at IS NOT NULL GROUP BY job ORDER BY job`,
            now.getTime(),
          )
          .map(visitsOf),
      ),
  };
}

export function postgresRecords(database: PostgresDatabase): CrawlRecords {
  return {
    async begin(run, job, at) {
      await database.transaction((sql) =>
        sql.run('INSERT INTO run (id, job, started_at) VALUES ($1, $2, $3)', run, job, at.toISOString()),
      );
    },
    async update(run, summary, end) {
      await database.transaction((sql) =>
        sql.run(
          'UPDATE run SET summary = $1, ended_at = $2, exit_code = $3 WHERE id = $4',
          JSON.stringify(summary),
          end?.at.toISOString() ?? null,
          end?.exitCode ?? null,
          run,
        ),
      );
    },
    latest: () => database.transaction(async (sql) => (await sql.all<RunRow>(latestRuns)).map(recordOf)),
    async plan(jobs) {
      await database.transaction(async (sql) => {
        await sql.run('DELETE FROM job');
        for (const { job, nextRunAt } of jobs) {
          await sql.run(
            'INSERT INTO job VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET next_run_at = excluded.next_run_at',
            job,
            nextRunAt,
          );
        }
      });
    },
    planned: () => database.transaction((sql) => sql.all<PlannedJob>(plannedJobs)),
    visits: (now) =>
      database.transaction(async (sql) => {
        const rows = await sql.all<VisitsRow>(
          `SELECT job, count(*) AS planned, count(*) FILTER (WHERE revisit_at <= $1) AS due, min(revisit_at) AS next_at
           FROM url WHERE revisit_at IS NOT NULL GROUP BY job ORDER BY job`,
          now.getTime(),
        );
        return rows.map(visitsOf);
      }),
  };
}
