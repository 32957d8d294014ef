import type { Reason } from '../article/reasons.ts';
import type { PostgresSql } from '../store/postgres-database.ts';
import type { FrontierTimes, QueuedUrl, UrlKind } from './frontier.ts';
import type { HostToken, HostTokens } from './host-tokens.ts';
import {
  forgetToken,
  freeHost,
  giveBack,
  lockHosts,
  makeDue,
  serverClock,
  serverNow,
  stepBack,
  wantedByOthers,
  type HostRow,
} from './postgres-hosts.ts';
import type { Taken, Token } from './stored-host-lease.ts';

/**
 * The steps of the queue in PostgreSQL, the same as in sqlite-queue.ts; each runs inside a transaction of its caller and
 * locks all host rows that it touches first, in sorted order, so that no two of them wait for each other in a circle.
 */

/** A leased host, with the id of the pg-boss job that stands for it. */
export interface TakenToken extends Taken {
  readonly hostToken: string;
}

interface UrlRow {
  host: string;
  id: number;
  url: string;
  depth: number;
  priority: number;
  discovered_via: string | null;
  attempts: number;
  etag: string | null;
  last_modified: string | null;
  kind: UrlKind;
  history: string | null;
}

/** Takes over hosts whose lease has ended. */
export async function freeOverdueHosts(
  sql: PostgresSql,
  tokens: HostTokens,
  times: FrontierTimes,
): Promise<void> {
  const overdue = await sql.all<HostRow>(
    `SELECT host, token, job FROM host WHERE holder IS NOT NULL AND due_at <= ${serverClock}
     ORDER BY host LIMIT 100 FOR UPDATE SKIP LOCKED`,
  );
  if (overdue.length === 0) return;
  const now = await serverNow(sql);
  for (const row of overdue) {
    await tokens.remove(sql, row.job, row.token === null ? [] : [row.token]);
    await freeHost(sql, row.host, now, times);
    await forgetToken(sql, row);
  }
  await makeDue(
    sql,
    tokens,
    overdue.map(({ host }) => host),
  );
}

/**
 * Sends the tokens of hosts that have been due for the length of a lease and were handed to nobody. One that is there stays as it
 * is; one that was lost, in whatever way, must not leave its host waiting for ever.
 */
export async function sendLostTokens(
  sql: PostgresSql,
  tokens: HostTokens,
  job: string,
  { leaseMs }: FrontierTimes,
): Promise<void> {
  const waiting = await sql.all<{ host: string; job: string; dueAt: number }>(
    `SELECT j.host, j.job, j.due_at AS "dueAt" FROM host_job j JOIN host h USING (host)
     WHERE j.job = $1 AND j.due_at <= $2 AND h.holder IS NULL ORDER BY j.due_at LIMIT 1000`,
    job,
    (await serverNow(sql)) - leaseMs,
  );
  await tokens.send(sql, waiting);
}

/** Leases the hosts of tokens just taken, each with its first URL; a token that no host waits for is removed. */
export async function takeHosts(
  sql: PostgresSql,
  tokens: HostTokens,
  job: string,
  taken: readonly HostToken[],
  me: string,
  times: FrontierTimes,
): Promise<TakenToken[]> {
  const rows = await lockHosts(sql, taken.map(({ host }) => host).sort());
  const now = Math.min(...[...rows.values()].map((row) => row.now));
  const isReady = (row: HostRow): boolean => row.holder === null && row.ready_at <= now;
  const lastTurns = [...rows.values()].filter((row) => isReady(row) && row.job === job);
  const wanted = await wantedByOthers(
    sql,
    lastTurns.map(({ host }) => host),
    job,
    now,
  );
  const ready = [...rows.values()].filter((row) => isReady(row) && !wanted.has(row.host));
  const urls = await pickUrls(
    sql,
    ready.map(({ host }) => host),
    job,
    now,
  );
  const leased: TakenToken[] = [];
  for (const { host, token } of taken) {
    const row = rows.get(host);
    const other = wanted.get(host);
    const url = urls.get(host);
    if (other !== undefined) await stepBack(sql, tokens, { host, token }, { job, other, now });
    else if (row !== undefined && url !== undefined)
      leased.push({
        token: { host, holder: me, epoch: row.epoch + 1 },
        hostToken: token,
        waits: row.waits,
        url,
      });
    else await dropToken(sql, tokens, job, { host, token }, row);
  }
  await holdHosts(sql, job, leased, now + times.leaseMs);
  return leased;
}

/** A token for which there is nothing to do now. */
async function dropToken(
  sql: PostgresSql,
  tokens: HostTokens,
  job: string,
  { host, token }: HostToken,
  row: HostRow | undefined,
): Promise<void> {
  await tokens.remove(sql, job, [token]);
  // Who holds the host for this job sends the next token; for another job's lease this one waits for its end.
  if (row !== undefined && (row.holder === null || row.job !== job))
    await makeDue(sql, tokens, [host], { host, job });
}

async function holdHosts(
  sql: PostgresSql,
  job: string,
  leased: readonly TakenToken[],
  until: number,
): Promise<void> {
  if (leased.length === 0) return;
  await sql.run(
    `UPDATE host SET epoch = new.epoch, holder = $4, token = new.token, due_at = $5, job = $6
     FROM unnest($1::text[], $2::bigint[], $3::uuid[]) AS new (host, epoch, token) WHERE host.host = new.host`,
    leased.map(({ token }) => token.host),
    leased.map(({ token }) => token.epoch),
    leased.map(({ hostToken }) => hostToken),
    leased[0]!.token.holder,
    until,
    job,
  );
}

/** The next due URL of each host that has one, marked as being fetched. */
export async function pickUrls(
  sql: PostgresSql,
  hosts: readonly string[],
  job: string,
  now: number,
): Promise<Map<string, QueuedUrl>> {
  if (hosts.length === 0) return new Map();
  const rows = await sql.all<UrlRow>(
    `UPDATE url SET state = 'fetching', attempts = attempts + 1
     FROM (SELECT wanted.host, (SELECT id FROM url WHERE url.host = wanted.host AND job = $3 AND state = 'queued' AND next_at <= $2
             ORDER BY priority DESC, id LIMIT 1) AS id
           FROM unnest($1::text[]) AS wanted (host)) AS picked
     WHERE url.id = picked.id
     RETURNING picked.host, url.id, url, depth, priority, discovered_via, attempts, etag, last_modified, kind, history`,
    hosts,
    now,
    job,
  );
  return new Map(
    rows.map(({ host, discovered_via: discoveredVia, last_modified: lastModified, ...rest }) => [
      host,
      { ...rest, discoveredVia, lastModified },
    ]),
  );
}

/** Puts the ends of leases off; gives those that are still ours. */
export async function renewLeases(
  sql: PostgresSql,
  leases: readonly Token[],
  times: FrontierTimes,
): Promise<Set<string>> {
  const rows = await sql.all<{ host: string }>(
    `UPDATE host SET due_at = (extract(epoch FROM clock_timestamp()) * 1000)::bigint + $4
     WHERE host IN (SELECT h.host FROM host h JOIN unnest($1::text[], $2::bigint[]) AS mine (host, epoch) USING (host)
                    WHERE h.epoch = mine.epoch AND h.holder = $3 ORDER BY h.host FOR UPDATE OF h)
     RETURNING host`,
    leases.map(({ host }) => host),
    leases.map(({ epoch }) => epoch),
    leases[0]?.holder ?? '',
    times.leaseMs,
  );
  return new Set(rows.map((row) => row.host));
}

/** Nobody asks the host for so long. */
export async function holdOff(sql: PostgresSql, host: string, waitMs: number): Promise<void> {
  await sql.run(
    `UPDATE host SET ready_at = greatest(ready_at, (extract(epoch FROM clock_timestamp()) * 1000)::bigint + $2::bigint)
     WHERE host = $1`,
    host,
    Math.round(waitMs),
  );
}

/** Gives the host back; a URL that was taken and not settled waits again as if it had never been taken. */
export async function releaseHost(
  sql: PostgresSql,
  tokens: HostTokens,
  token: Token,
  taken: QueuedUrl | null,
  wasAsked: boolean,
): Promise<void> {
  const row = (await lockHosts(sql, [token.host])).get(token.host);
  if (row === undefined || row.epoch !== token.epoch || row.holder !== token.holder) return;
  await sql.run(
    `UPDATE host SET holder = NULL, due_at = NULL,
       ready_at = CASE WHEN $3 THEN greatest(ready_at, $2::bigint + delay_ms) ELSE ready_at END
     WHERE host = $1`,
    token.host,
    row.now,
    wasAsked,
  );
  if (taken !== null) {
    await sql.run(
      "UPDATE url SET state = 'queued', attempts = attempts - 1 WHERE id = $1 AND state = 'fetching'",
      taken.id,
    );
  }
  await giveBack(sql, tokens, row);
}

export function deadUrls(
  sql: PostgresSql,
  job: string | null,
  limit: number,
): Promise<{ url: string; reason: Reason; attempts: number }[]> {
  return sql.all(
    `SELECT url, coalesce(reason, 'internal-error') AS reason, attempts FROM url
     WHERE state = 'dead' AND ($2::text IS NULL OR job = $2) ORDER BY settled_at DESC, id DESC LIMIT $1`,
    limit,
    job,
  );
}
