import { randomUUID } from 'node:crypto';
import type { PostgresDatabase } from '../store/postgres-database.ts';
import type { PresenceLock } from '../store/presence-lock.ts';
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
  /** `killed`: its process is gone, or was not heard of for `unheardMs`, and it never said how it ended. */
  readonly state: 'running' | 'killed' | 'ended';
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

/** How often whoever keeps records must let the store hear of it: `update` a run, `claim` its jobs. */
export const heartbeatMs = 10_000;
/** In PostgreSQL a run, or a scheduler, of which nothing was heard for so long is gone; the state file knows at once. */
const unheardMs = 4 * heartbeatMs;

/** The runs of all jobs and their plans, kept in the store beside the queue. */
export interface CrawlRecords {
  begin(run: string, job: string, at: Date): Promise<void>;
  /** Keeps the summary; with an exit code the run is over. */
  update(run: string, summary: RunSummary, end: { at: Date; exitCode: number } | null): Promise<void>;
  /** The newest run of each job. */
  latest(): Promise<readonly CrawlRecord[]>;
  /**
   * What a scheduler is going to run. Gives the names of those jobs that are its own: each job is one scheduler's at a time, whose
   * plan is kept; the others stand by, and get it when that one has left or is gone. Jobs that no living scheduler names are forgotten.
   */
  claim(jobs: readonly PlannedJob[]): Promise<ReadonlySet<string>>;
  /** The scheduler stops: its jobs are free. */
  leave(): Promise<void>;
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
  /** In PostgreSQL; in the state file the presence lock of the holder tells. */
  is_alive?: boolean;
  holder?: string | null;
}

interface VisitsRow {
  job: string;
  planned: number;
  due: number;
  next_at: number | null;
}

const latestRuns = (
  life: string,
): string => `SELECT id, job, started_at, ended_at, exit_code, summary, ${life} FROM run
  WHERE started_at = (SELECT max(started_at) FROM run AS newest WHERE newest.job = run.job) ORDER BY job`;
/** The server's clock, ms. */
const serverNow = '(extract(epoch FROM clock_timestamp()) * 1000)::bigint';
const plannedJobs = 'SELECT name AS job, next_run_at AS "nextRunAt" FROM job ORDER BY name';

function recordOf(row: RunRow, isAlive: boolean): CrawlRecord {
  return {
    run: row.id,
    job: row.job,
    startedAt: row.started_at,
    state: row.ended_at !== null ? 'ended' : isAlive ? 'running' : 'killed',
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

export function sqliteRecords(state: StateDatabase, presence: PresenceLock): CrawlRecords {
  const isAlive = (holder: string | null | undefined): boolean =>
    Boolean(holder) && presence.isAlive(holder!);
  return {
    async begin(run, job, at) {
      await state.write((sql) =>
        sql.run(
          'INSERT INTO run (id, job, started_at, holder) VALUES (?, ?, ?, ?)',
          run,
          job,
          at.toISOString(),
          presence.id,
        ),
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
    latest: () =>
      state.read((sql) =>
        sql.all<RunRow>(latestRuns('holder')).map((row) => recordOf(row, isAlive(row.holder))),
      ),
    claim: (jobs) =>
      state.write((sql) => {
        const own = new Set<string>();
        const named = new Map(jobs.map(({ job, nextRunAt }) => [job, nextRunAt]));
        for (const { name, holder } of sql.all<{ name: string; holder: string | null }>(
          'SELECT name, holder FROM job',
        )) {
          // What somebody else runs stays as it is.
          if (holder !== presence.id && isAlive(holder)) named.delete(name);
          else if (!named.has(name)) sql.run('DELETE FROM job WHERE name = ?', name);
        }
        for (const [name, nextRunAt] of named) {
          sql.run(
            `INSERT INTO job (name, next_run_at, holder) VALUES (?, ?, ?)
             ON CONFLICT (name) DO UPDATE SET next_run_at = excluded.next_run_at, holder = excluded.holder`,
            name,
            nextRunAt,
            presence.id,
          );
          own.add(name);
        }
        return own;
      }),
    async leave() {
      await state.write((sql) => sql.run('UPDATE job SET holder = NULL WHERE holder = ?', presence.id));
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
  const me = randomUUID();
  return {
    async begin(run, job, at) {
      await database.transaction((sql) =>
        sql.run(
          `INSERT INTO run (id, job, started_at, seen_at) VALUES ($1, $2, $3, ${serverNow})`,
          run,
          job,
          at.toISOString(),
        ),
      );
    },
    async update(run, summary, end) {
      await database.transaction((sql) =>
        sql.run(
          `UPDATE run SET summary = $1, ended_at = $2, exit_code = $3, seen_at = ${serverNow} WHERE id = $4`,
          JSON.stringify(summary),
          end?.at.toISOString() ?? null,
          end?.exitCode ?? null,
          run,
        ),
      );
    },
    latest: () =>
      database.transaction(async (sql) => {
        const life = `coalesce(seen_at > ${serverNow} - ${unheardMs}, false) AS is_alive`;
        return (await sql.all<RunRow>(latestRuns(life))).map((row) => recordOf(row, row.is_alive === true));
      }),
    claim: (jobs) =>
      database.transaction(async (sql) => {
        const names = jobs.map(({ job }) => job);
        await sql.run(
          `DELETE FROM job WHERE name <> ALL ($1) AND (holder = $2 OR held_until IS NULL OR held_until <= ${serverNow})`,
          names,
          me,
        );
        // Sorted, so that two schedulers never wait for each other in a circle.
        const own = await sql.all<{ name: string }>(
          `INSERT INTO job AS j (name, next_run_at, holder, held_until)
           SELECT name, next_run_at, $3, ${serverNow} + ${unheardMs} FROM unnest($1::text[], $2::text[]) AS new (name, next_run_at)
           ORDER BY name
           ON CONFLICT (name) DO UPDATE
             SET next_run_at = excluded.next_run_at, holder = excluded.holder, held_until = excluded.held_until
             WHERE j.holder = $3 OR j.held_until IS NULL OR j.held_until <= ${serverNow}
           RETURNING name`,
          names,
          jobs.map(({ nextRunAt }) => nextRunAt),
          me,
        );
        return new Set(own.map(({ name }) => name));
      }),
    async leave() {
      await database.transaction((sql) =>
        sql.run('UPDATE job SET holder = NULL, held_until = NULL WHERE holder = $1', me),
      );
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
