import type { PostgresSql } from '../store/postgres-database.ts';
import { waitingHost, type HostHealth, type WaitingRow } from './circuit-breaker.ts';
import type { FrontierTimes, WaitingHost } from './frontier.ts';
import type { HostTokens } from './host-tokens.ts';

/** The host rows of the queue in PostgreSQL: locked first, in sorted order, by every transaction that touches them. */

export interface HostRow extends HostHealth {
  host: string;
  ready_at: number;
  due_at: number | null;
  epoch: number;
  holder: string | null;
  token: string | null;
}

/** The server's clock, so that workers on many machines agree; ms since 1970. */
export async function serverNow(sql: PostgresSql): Promise<number> {
  const row = await sql.get<{ now: number }>(
    'SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint AS now',
  );
  return row!.now;
}

export async function lockHosts(sql: PostgresSql, hosts: readonly string[]): Promise<Map<string, HostRow>> {
  const rows = await sql.all<HostRow>(
    `SELECT host, ready_at, due_at, epoch, holder, token, waits, failures, trouble FROM host
     WHERE host = ANY($1) ORDER BY host FOR UPDATE`,
    hosts,
  );
  return new Map(rows.map((row) => [row.host, row]));
}

export async function makeHosts(sql: PostgresSql, hosts: readonly string[]): Promise<void> {
  await sql.run(
    'INSERT INTO host (host) SELECT h FROM unnest($1::text[]) AS h ORDER BY h ON CONFLICT DO NOTHING',
    hosts,
  );
}

/** Works out anew when free hosts are due, and sees to it that each has its token for that time. Their rows are locked. */
export async function makeDue(sql: PostgresSql, tokens: HostTokens, hosts: readonly string[]): Promise<void> {
  if (hosts.length === 0) return;
  // greatest(x, NULL) is x in PostgreSQL: without the count, a host with nothing queued would stay due for ever.
  const rows = await sql.all<{ host: string; before: number | null; due: number | null }>(
    `UPDATE host SET due_at = new.due, token = NULL
     FROM (SELECT h.host, h.due_at AS before,
             (SELECT CASE WHEN count(*) > 0 THEN greatest(h.ready_at, min(url.next_at)) END
              FROM url WHERE url.host = h.host AND url.state = 'queued') AS due
           FROM host h WHERE h.host = ANY($1) AND h.holder IS NULL) AS new
     WHERE host.host = new.host RETURNING host.host, new.before, new.due`,
    hosts,
  );
  await tokens.send(
    sql,
    rows.flatMap(({ host, before, due }) => (before === null && due !== null ? [{ host, dueAt: due }] : [])),
  );
  for (const { host, before, due } of rows) {
    if (before !== null && due !== null && due < before) await tokens.bringForward(sql, host, due);
  }
}

/** A host whose lease is over: what it was fetching waits again, and nobody asks before its politeness delay is over. */
export async function freeHost(
  sql: PostgresSql,
  host: string,
  now: number,
  maxDeaths: number,
): Promise<void> {
  await sql.run(
    `UPDATE url SET state = 'dead', reason = 'interrupted', settled_at = $2
     WHERE host = $1 AND state = 'fetching' AND attempts >= $3`,
    host,
    now,
    maxDeaths,
  );
  await sql.run("UPDATE url SET state = 'queued' WHERE host = $1 AND state = 'fetching'", host);
  await sql.run(
    `UPDATE host SET ready_at = greatest(ready_at, $2::bigint + delay_ms), epoch = epoch + 1, holder = NULL, due_at = NULL
     WHERE host = $1`,
    host,
    now,
  );
}

export async function giveBack(sql: PostgresSql, tokens: HostTokens, row: HostRow): Promise<void> {
  await tokens.remove(sql, row.token === null ? [] : [row.token]);
  await sql.run('UPDATE host SET holder = NULL, due_at = NULL WHERE host = $1', row.host);
  await makeDue(sql, tokens, [row.host]);
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
