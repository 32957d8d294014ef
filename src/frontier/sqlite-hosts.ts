import type { Sql } from '../store/state-database.ts';
import { waitingHost, type WaitingRow } from './circuit-breaker.ts';
import type { FrontierTimes, WaitingHost } from './frontier.ts';
import { atWorkMs, lookAgainMs, stepBackMs } from './job-turns.ts';

/** The host rows of the queue in the state file; each step runs inside a transaction of its caller. */

/** Frees a host, and works out anew when it is due, for each job and for all. */
export function makeDue(sql: Sql, host: string): void {
  sql.run(
    `UPDATE host_job SET due_at =
       (SELECT max(host.ready_at,
          (SELECT min(next_at) FROM url
           WHERE url.host = host_job.host AND url.job = host_job.job AND url.state = 'queued'))
        FROM host WHERE host.host = host_job.host)
     WHERE host = ?`,
    host,
  );
  sql.run(
    `UPDATE host SET holder = NULL, due_at = (SELECT min(due_at) FROM host_job WHERE host_job.host = host.host)
     WHERE host = ?`,
    host,
  );
}

/** After URLs of the job were queued: a host that is held is looked at again when its lease is over, at the latest. */
export function wakeHost(sql: Sql, host: string, job: string): void {
  sql.run('INSERT INTO host (host) VALUES (?) ON CONFLICT DO NOTHING', host);
  sql.run('INSERT INTO host_job (host, job) VALUES (?, ?) ON CONFLICT DO NOTHING', host, job);
  const { changes } = sql.run(
    `UPDATE host_job SET due_at = coalesce(host_job.due_at, host.due_at) FROM host
     WHERE host_job.host = ? AND host_job.job = ? AND host.host = host_job.host AND host.holder IS NOT NULL`,
    host,
    job,
  );
  if (changes === 0) makeDue(sql, host);
}

/** The same over all jobs. */
export function anyDueAt(sql: Sql): number | null {
  const row = sql.get<{ due_at: number | null }>(
    'SELECT min(due_at) AS due_at FROM host WHERE due_at IS NOT NULL',
  );
  return row?.due_at ?? null;
}

/**
 * The job had the host's last turn: when another job that is at work waits for the host, it steps back a little, once. Without this
 * a job that looks more often would keep a host to itself.
 */
export function stepBack(sql: Sql, host: string, job: string, now: number): boolean {
  const other = sql.get<{ job: string }>(
    `SELECT job FROM host_job JOIN job_seen USING (job)
     WHERE host = ? AND job <> ? AND due_at <= ? AND at > ? ORDER BY due_at LIMIT 1`,
    host,
    job,
    now,
    now - atWorkMs,
  );
  if (other === undefined) return false;
  sql.run('UPDATE host SET job = ? WHERE host = ?', other.job, host);
  sql.run('UPDATE host_job SET due_at = ? WHERE host = ? AND job = ?', now + stepBackMs, host, job);
  return true;
}

/** Somebody looks for work of the job. */
export function noteSeen(sql: Sql, job: string, now: number): void {
  sql.run('INSERT INTO job_seen VALUES (?, ?) ON CONFLICT DO UPDATE SET at = excluded.at', job, now);
}

/** When the job should look for a lease next; null when it has nothing queued and nothing is being fetched for it. */
export function jobDueAt(sql: Sql, job: string, now: number): number | null {
  const free = sql.get<{ due_at: number }>(
    `SELECT host_job.due_at FROM host_job JOIN host USING (host)
     WHERE host_job.job = ? AND host_job.due_at IS NOT NULL AND holder IS NULL ORDER BY host_job.due_at LIMIT 1`,
    job,
  );
  const held = sql.get<{ due_at: number | null }>(
    `SELECT min(CASE WHEN host.job = ? THEN host.due_at ELSE min(host.due_at, ?) END) AS due_at
     FROM host INDEXED BY host_holder CROSS JOIN host_job ON host_job.host = host.host
     WHERE holder IS NOT NULL AND host_job.job = ? AND host_job.due_at IS NOT NULL`,
    job,
    now + lookAgainMs,
    job,
  );
  const due = Math.min(free?.due_at ?? Infinity, held?.due_at ?? Infinity);
  return due === Infinity ? null : due;
}

/** A host whose holder is gone: what it was fetching waits again, and nobody asks the host before its delay is over. */
export function freeHost(
  sql: Sql,
  host: string,
  now: number,
  { maxDeaths, unknownAnswerMs }: FrontierTimes,
): void {
  const dead = sql.run(
    `UPDATE url SET state = 'dead', reason = 'interrupted', settled_at = ?
     WHERE host = ? AND state = 'fetching' AND attempts >= ?`,
    now,
    host,
    maxDeaths,
  );
  const taken = sql.run("UPDATE url SET state = 'queued' WHERE host = ? AND state = 'fetching'", host);
  // The dead one may have asked an instant ago.
  sql.run(
    'UPDATE host SET ready_at = max(ready_at, ? + max(delay_ms, ?)), epoch = epoch + 1 WHERE host = ?',
    now,
    dead.changes + taken.changes > 0 ? unknownAnswerMs : 0,
    host,
  );
  makeDue(sql, host);
}

export function otherHolders(sql: Sql, me: string): string[] {
  return sql
    .all<{ holder: string }>('SELECT DISTINCT holder FROM host WHERE holder IS NOT NULL AND holder <> ?', me)
    .map((row) => row.holder);
}

export function hostsHeldBy(sql: Sql, holder: string): string[] {
  return sql.all<{ host: string }>('SELECT host FROM host WHERE holder = ?', holder).map((row) => row.host);
}

export function waitingHosts(
  sql: Sql,
  now: number,
  limit: number,
  times: FrontierTimes,
  only: 'all' | 'troubled',
  toWall: (instant: number) => Date,
): WaitingHost[] {
  const rows = sql.all<WaitingRow>(
    only === 'all'
      ? `SELECT host, due_at, waits, failures, trouble FROM host INDEXED BY host_due
         WHERE due_at > ? AND holder IS NULL ORDER BY due_at LIMIT ?`
      : `SELECT host, due_at, waits, failures, trouble FROM host INDEXED BY host_trouble
         WHERE trouble IS NOT NULL AND due_at > ? AND holder IS NULL ORDER BY due_at DESC LIMIT ?`,
    now,
    limit,
  );
  return rows.map((row) => waitingHost(row, times, toWall));
}
