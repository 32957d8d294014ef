import type { PostgresSql } from '../store/postgres-database.ts';
import { waitingHost, type HostHealth, type WaitingRow } from './circuit-breaker.ts';
import type { FrontierTimes, WaitingHost } from './frontier.ts';
import type { HostToken, HostTokens } from './host-tokens.ts';
import { atWorkMs, lookAgainMs, stepBackMs } from './job-turns.ts';

/** The host rows of the queue in PostgreSQL: locked first, in sorted order, by every transaction that touches them. */

export interface HostRow extends HostHealth {
  host: string;
  ready_at: number;
  due_at: number | null;
  epoch: number;
  holder: string | null;
  token: string | null;
  /** Of the lease, while it is held. */
  job: string;
  /** The server's clock when the row was asked for, before its lock was waited for; ms since 1970. */
  now: number;
}

/** The server's clock, so that workers on many machines agree; ms since 1970. */
export const serverClock = '(extract(epoch FROM clock_timestamp()) * 1000)::bigint';

export async function serverNow(sql: PostgresSql): Promise<number> {
  const row = await sql.get<{ now: number }>(`SELECT ${serverClock} AS now`);
  return row!.now;
}

export async function lockHosts(sql: PostgresSql, hosts: readonly string[]): Promise<Map<string, HostRow>> {
  const rows = await sql.all<HostRow>(
    `SELECT host, ready_at, due_at, epoch, holder, token, job, waits, failures, trouble, ${serverClock} AS now FROM host
     WHERE host = ANY($1) ORDER BY host FOR UPDATE`,
    hosts,
  );
  return new Map(rows.map((row) => [row.host, row]));
}

export async function makeHosts(sql: PostgresSql, job: string, hosts: readonly string[]): Promise<void> {
  if (hosts.length === 0) return;
  await sql.run(
    'INSERT INTO host (host) SELECT h FROM unnest($1::text[]) AS h ORDER BY h ON CONFLICT DO NOTHING',
    hosts,
  );
  await sql.run(
    'INSERT INTO host_job (host, job) SELECT h, $2 FROM unnest($1::text[]) AS h ORDER BY h ON CONFLICT DO NOTHING',
    hosts,
    job,
  );
}

/**
 * Works out anew when hosts are due for each job, and sees to it that each has its token for that time. A host that is held is
 * looked at again when its lease is over, at the latest. Their rows are locked. `forgotten` had a token of this job's and has none now.
 */
export async function makeDue(
  sql: PostgresSql,
  tokens: HostTokens,
  hosts: readonly string[],
  forgotten: { readonly host: string; readonly job: string } | null = null,
): Promise<void> {
  if (hosts.length === 0) return;
  // greatest(x, NULL) is x in PostgreSQL: a host with nothing queued must not stay due for ever.
  const rows = await sql.all<{ host: string; job: string; before: number | null; due: number | null }>(
    `UPDATE host_job SET due_at = new.due
     FROM (SELECT j.host, j.job, j.due_at AS before,
             CASE WHEN next.at IS NULL THEN CASE WHEN h.holder IS NOT NULL THEN j.due_at END
                  WHEN h.holder IS NOT NULL THEN coalesce(j.due_at, h.due_at)
                  ELSE greatest(h.ready_at, next.at) END AS due
           FROM (SELECT host, job, CASE WHEN host = $2 AND job = $3 THEN NULL ELSE due_at END AS due_at
                 FROM host_job WHERE host = ANY($1)) AS j
             JOIN host h ON h.host = j.host
             CROSS JOIN LATERAL (SELECT min(url.next_at) AS at FROM url
               WHERE url.host = j.host AND url.job = j.job AND url.state = 'queued') AS next) AS new
     WHERE host_job.host = new.host AND host_job.job = new.job
     RETURNING host_job.host, host_job.job, new.before, new.due`,
    hosts,
    forgotten?.host ?? null,
    forgotten?.job ?? null,
  );
  await sql.run(
    `UPDATE host SET token = NULL, due_at = (SELECT min(due_at) FROM host_job WHERE host_job.host = host.host)
     WHERE host = ANY($1) AND holder IS NULL`,
    hosts,
  );
  await tokens.send(
    sql,
    rows.flatMap(({ host, job, before, due }) =>
      before === null && due !== null ? [{ host, job, dueAt: due }] : [],
    ),
  );
  for (const { host, job, before, due } of rows) {
    if (before !== null && due !== null && due < before) await tokens.bringForward(sql, job, host, due);
  }
}

/**
 * Of hosts whose last turn was the job's: those for which another job that is at work waits, with that job. The hosts' rows are
 * locked.
 */
export async function wantedByOthers(
  sql: PostgresSql,
  hosts: readonly string[],
  job: string,
  now: number,
): Promise<Map<string, string>> {
  if (hosts.length === 0) return new Map();
  const rows = await sql.all<{ host: string; job: string }>(
    `SELECT DISTINCT ON (host) host, job FROM host_job JOIN job_seen USING (job)
     WHERE host = ANY($1) AND job <> $2 AND due_at <= $3 AND at > $4 ORDER BY host, due_at`,
    hosts,
    job,
    now,
    now - atWorkMs,
  );
  return new Map(rows.map((row) => [row.host, row.job]));
}

/** The job steps back a little, once, for the other one. Its token, which is in hand, then waits for that. */
export async function stepBack(
  sql: PostgresSql,
  tokens: HostTokens,
  { host, token }: HostToken,
  { job, other, now }: { readonly job: string; readonly other: string; readonly now: number },
): Promise<void> {
  const dueAt = now + stepBackMs;
  await sql.run('UPDATE host SET job = $2 WHERE host = $1', host, other);
  await sql.run('UPDATE host_job SET due_at = $3 WHERE host = $1 AND job = $2', host, job, dueAt);
  await tokens.remove(sql, job, [token]);
  await tokens.send(sql, [{ host, job, dueAt }]);
}

/** Somebody looks for work of the job. */
export async function noteSeen(sql: PostgresSql, job: string): Promise<void> {
  await sql.run(
    'INSERT INTO job_seen VALUES ($1, $2) ON CONFLICT (job) DO UPDATE SET at = excluded.at',
    job,
    await serverNow(sql),
  );
}

/** When the job should look for a lease next; null when it has nothing queued and nothing is being fetched for it. */
export async function jobDueAt(sql: PostgresSql, job: string): Promise<number | null> {
  const free = await sql.get<{ due_at: number }>(
    `SELECT j.due_at FROM host_job j JOIN host h USING (host)
     WHERE j.job = $1 AND j.due_at IS NOT NULL AND h.holder IS NULL ORDER BY j.due_at LIMIT 1`,
    job,
  );
  const held = await sql.get<{ due_at: number | null }>(
    `SELECT min(CASE WHEN h.job = $1 THEN h.due_at ELSE least(h.due_at, $2) END) AS due_at
     FROM host h JOIN host_job j USING (host)
     WHERE h.holder IS NOT NULL AND j.job = $1 AND j.due_at IS NOT NULL`,
    job,
    (await serverNow(sql)) + lookAgainMs,
  );
  const due = Math.min(free?.due_at ?? Infinity, held?.due_at ?? Infinity);
  return due === Infinity ? null : due;
}

/** The same over all jobs. */
export async function anyDueAt(sql: PostgresSql): Promise<number | null> {
  const row = await sql.get<{ due_at: number | null }>(
    'SELECT min(due_at) AS due_at FROM host WHERE due_at IS NOT NULL',
  );
  return row?.due_at ?? null;
}

/** A host whose lease is over: what it was fetching waits again, and nobody asks before its politeness delay is over. */
export async function freeHost(
  sql: PostgresSql,
  host: string,
  now: number,
  { maxDeaths, unknownAnswerMs }: FrontierTimes,
): Promise<void> {
  const dead = await sql.run(
    `UPDATE url SET state = 'dead', reason = 'interrupted', settled_at = $2
     WHERE host = $1 AND state = 'fetching' AND attempts >= $3`,
    host,
    now,
    maxDeaths,
  );
  const taken = await sql.run("UPDATE url SET state = 'queued' WHERE host = $1 AND state = 'fetching'", host);
  await sql.run(
    `UPDATE host SET ready_at = greatest(ready_at, $2::bigint + greatest(delay_ms, $3::bigint)), epoch = epoch + 1, holder = NULL, due_at = NULL
     WHERE host = $1`,
    host,
    now,
    dead.changes + taken.changes > 0 ? unknownAnswerMs : 0,
  );
}

/** A host that is not held any more: its lease's token goes, and it is due by what is queued. Its rows are locked. */
export async function giveBack(sql: PostgresSql, tokens: HostTokens, row: HostRow): Promise<void> {
  await tokens.remove(sql, row.job, row.token === null ? [] : [row.token]);
  await makeDue(sql, tokens, [row.host], row);
}

/** The job has no token for the host any more: `makeDue` sends a new one where something is queued. */
export async function forgetToken(
  sql: PostgresSql,
  { host, job }: { host: string; job: string },
): Promise<void> {
  await sql.run('UPDATE host_job SET due_at = NULL WHERE host = $1 AND job = $2', host, job);
}

export async function waitingHosts(
  sql: PostgresSql,
  limit: number,
  times: FrontierTimes,
  only: 'all' | 'troubled',
): Promise<WaitingHost[]> {
  const rows = await sql.all<WaitingRow>(
    `SELECT host, due_at, waits, failures, trouble FROM host WHERE due_at > $1 AND holder IS NULL
     ${only === 'troubled' ? 'AND trouble IS NOT NULL ORDER BY due_at DESC' : 'ORDER BY due_at'} LIMIT $2`,
    await serverNow(sql),
    limit,
  );
  return rows.map((row) => waitingHost(row, times));
}
