import type { Sql } from '../store/state-database.ts';
import { waitingHost, type WaitingRow } from './circuit-breaker.ts';
import type { FrontierTimes, WaitingHost } from './frontier.ts';

/** The host rows of the queue in the state file; each step runs inside a transaction of its caller. */

/** Works out anew when a free host is due. */
export function makeDue(sql: Sql, host: string, onlyIfFree = false): void {
  sql.run(
    `UPDATE host SET holder = NULL, due_at =
       (SELECT max(host.ready_at, min(url.next_at)) FROM url WHERE url.host = host.host AND url.state = 'queued')
     WHERE host = ? AND (holder IS NULL OR NOT ?)`,
    host,
    onlyIfFree ? 1 : 0,
  );
}

/** A host whose holder is gone: what it was fetching waits again, and nobody asks the host before its delay is over. */
export function freeHost(sql: Sql, host: string, now: number, maxDeaths: number): void {
  sql.run(
    `UPDATE url SET state = 'dead', reason = 'interrupted', settled_at = ?
     WHERE host = ? AND state = 'fetching' AND attempts >= ?`,
    now,
    host,
    maxDeaths,
  );
  sql.run("UPDATE url SET state = 'queued' WHERE host = ? AND state = 'fetching'", host);
  // The dead one may have asked an instant ago.
  sql.run(
    'UPDATE host SET ready_at = max(ready_at, ? + delay_ms), epoch = epoch + 1 WHERE host = ?',
    now,
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
  return rows.map((row) => waitingHost(row, times));
}
