import type { Sql } from '../store/state-database.ts';
import type { UrlKind } from './frontier.ts';
import { queueKey } from './queue-key.ts';
import { wakeHost } from './sqlite-hosts.ts';

/** Puts back the queue of a state file that was lost; each step runs inside a transaction of its caller. */

export interface RestoredUrl {
  readonly url: string;
  readonly state: 'queued' | 'done' | 'dead';
  readonly job?: string;
  readonly kind?: UrlKind;
  readonly depth?: number;
  readonly priority?: number;
  readonly attempts?: number;
  readonly reason?: string | null;
  readonly discoveredVia?: string | null;
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  /** Milliseconds since 1970; null while it is queued. */
  readonly settledAt: number | null;
}

export interface RestoredHost {
  readonly host: string;
  readonly readyAt: number;
  readonly delayMs: number;
  readonly waits: number;
  readonly failures: number;
  readonly trouble: string | null;
}

/** A page that is there already stays as it is; true when the URL is new. */
export function restoreUrl(sql: Sql, url: RestoredUrl): boolean {
  const { job = '', kind = 'page' } = url;
  const key = queueKey(url, job);
  if (key === null) return false;
  const { changes } = sql.run(
    `INSERT INTO url (fingerprint, url, host, job, kind, depth, priority, state, attempts, reason, discovered_via, etag,
       last_modified, settled_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (fingerprint) DO NOTHING`,
    key.fingerprint,
    url.url,
    key.host,
    job,
    kind,
    url.depth ?? 0,
    url.priority ?? 0,
    url.state,
    url.attempts ?? 0,
    url.reason ?? null,
    url.discoveredVia ?? null,
    url.etag ?? null,
    url.lastModified ?? null,
    url.settledAt,
  );
  if (changes === 1) sql.run('INSERT INTO host (host) VALUES (?) ON CONFLICT DO NOTHING', key.host);
  return changes === 1;
}

/** How a host behaved, and until when it asked to be left alone. */
export function restoreHost(sql: Sql, host: RestoredHost): void {
  sql.run(
    `INSERT INTO host (host, ready_at, delay_ms, waits, failures, trouble) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT DO NOTHING`,
    host.host,
    host.readyAt,
    host.delayMs,
    host.waits,
    host.failures,
    host.trouble,
  );
}

/** Makes all hosts due that have something queued; the last step. */
export function wakeHosts(sql: Sql): void {
  const queued = sql.all<{ host: string; job: string }>(
    "SELECT DISTINCT host, job FROM url WHERE state = 'queued'",
  );
  for (const { host, job } of queued) wakeHost(sql, host, job);
}
