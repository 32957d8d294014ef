import type { Reason } from '../article/reasons.ts';
import { insertArticle } from '../store/article-table.ts';
import { noteAvailability } from '../store/availability-table.ts';
import { learnOfHost } from '../store/host-memory.ts';
import type { Sql } from '../store/state-database.ts';
import {
  retryWaitMs,
  type FrontierTimes,
  type NewUrl,
  type QueuedUrl,
  type Settled,
  type Settlement,
  type UrlKind,
} from './frontier.ts';
import { judgeHost, type HostHealth, type HostVerdict } from './circuit-breaker.ts';
import { queueKey } from './queue-key.ts';
import { freeHost, makeDue, stepBack, wakeHost } from './sqlite-hosts.ts';
import type { SettledUrl, Taken, Token } from './stored-host-lease.ts';

/** The steps of the queue in SQL; each runs inside a transaction of its caller. `now` is milliseconds since 1970. */

interface HostRow {
  host: string;
  job: string;
  ready_at: number;
  delay_ms: number;
  due_at: number | null;
  epoch: number;
  holder: string | null;
  waits: number;
}

interface UrlRow {
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

/** How many became queued. */
export function addUrls(sql: Sql, job: string, urls: readonly NewUrl[], againBefore: number | null): number {
  let added = 0;
  const hosts = new Set<string>();
  for (const item of urls) {
    const key = queueKey(item, job);
    if (key === null) continue;
    const { changes } = sql.run(
      `INSERT INTO url (fingerprint, url, host, job, kind, depth, priority, state, discovered_via)
       VALUES (?, ?, ?, ?, ?, ?, ?, 'queued', ?)
       ON CONFLICT (fingerprint) DO UPDATE SET state = 'queued', attempts = 0, next_at = 0, reason = NULL,
         revisit_at = NULL, depth = min(depth, excluded.depth), priority = max(priority, excluded.priority)
       WHERE state IN ('done', 'dead') AND settled_at < ?`,
      key.fingerprint,
      item.url,
      key.host,
      job,
      item.kind ?? 'page',
      item.depth,
      item.priority ?? 0,
      item.discoveredVia ?? null,
      againBefore,
    );
    if (changes === 0) continue;
    added++;
    // A URL that is queued again keeps the host it was first found at.
    hosts.add(key.host);
  }
  for (const host of hosts) wakeHost(sql, host, job);
  return added;
}

const queueAgain =
  "UPDATE url SET state = 'queued', attempts = 0, next_at = 0, reason = NULL, settled_at = NULL, revisit_at = NULL";

/** Queues dead URLs again, the job's or with null everybody's; how many. */
export function requeueDead(sql: Sql, job: string | null, reason: Reason | null): number {
  const rows = sql.all<Queued>(
    `${queueAgain} WHERE state = 'dead' AND (? IS NULL OR reason = ?) AND (? IS NULL OR job = ?) RETURNING host, job`,
    reason,
    reason,
    job,
    job,
  );
  return wakeAll(sql, rows);
}

/** Queues again what is to be visited again; how many. */
export function requeueDue(sql: Sql, job: string, now: number, limit: number): number {
  const rows = sql.all<Queued>(
    `${queueAgain} WHERE id IN
       (SELECT id FROM url WHERE job = ? AND revisit_at <= ? AND state IN ('done', 'dead') ORDER BY revisit_at LIMIT ?)
     RETURNING host, job`,
    job,
    now,
    limit,
  );
  return wakeAll(sql, rows);
}

interface Queued {
  host: string;
  job: string;
}

function wakeAll(sql: Sql, rows: readonly Queued[]): number {
  const hosts = new Map(rows.map((row) => [`${row.job} ${row.host}`, row]));
  for (const { host, job } of hosts.values()) wakeHost(sql, host, job);
  return rows.length;
}

/** Takes up to `count` hosts that are due for the job, each with its first URL. */
export function takeHosts(
  sql: Sql,
  job: string,
  count: number,
  now: number,
  me: string,
  times: FrontierTimes,
): Taken[] {
  const taken: Taken[] = [];
  while (taken.length < count) {
    const due = sql.all<HostRow>(
      `SELECT host.* FROM host_job JOIN host USING (host)
       WHERE host_job.job = ? AND host_job.due_at <= ? AND (holder IS NULL OR host.due_at <= ?) ORDER BY host_job.due_at LIMIT ?`,
      job,
      now,
      now,
      count - taken.length,
    );
    if (due.length === 0) break;
    for (const row of due) {
      if (row.holder !== null) {
        freeHost(sql, row.host, now, times);
        continue;
      }
      if (row.job === job && stepBack(sql, row.host, job, now)) continue;
      const url = pickUrl(sql, row.host, job, now);
      if (url === null) {
        makeDue(sql, row.host);
        continue;
      }
      const token = { host: row.host, holder: me, epoch: row.epoch + 1 };
      sql.run(
        'UPDATE host SET epoch = ?, holder = ?, due_at = ?, job = ? WHERE host = ?',
        token.epoch,
        me,
        now + times.leaseMs,
        job,
        row.host,
      );
      sql.run(
        'UPDATE host_job SET due_at = ? WHERE host = ? AND job = ?',
        now + times.leaseMs,
        row.host,
        job,
      );
      taken.push({ token, waits: row.waits, url });
    }
  }
  return taken;
}

/** The host's next due URL, marked as being fetched. */
function pickUrl(sql: Sql, host: string, job: string, now: number): QueuedUrl | null {
  const row = sql.get<UrlRow>(
    `SELECT id, url, depth, priority, discovered_via, attempts, etag, last_modified, kind, history
     FROM url INDEXED BY url_order
     WHERE host = ? AND job = ? AND state = 'queued' AND next_at <= ? ORDER BY priority DESC, id LIMIT 1`,
    host,
    job,
    now,
  );
  if (row === undefined) return null;
  sql.run("UPDATE url SET state = 'fetching', attempts = attempts + 1 WHERE id = ?", row.id);
  return {
    id: row.id,
    url: row.url,
    depth: row.depth,
    priority: row.priority,
    discoveredVia: row.discovered_via,
    attempts: row.attempts + 1,
    etag: row.etag,
    lastModified: row.last_modified,
    kind: row.kind,
    history: row.history,
  };
}

/** Puts the end of the lease off; false when it is lost. */
export function renewLease(sql: Sql, token: Token, until: number): boolean {
  const { changes } = sql.run(
    'UPDATE host SET due_at = ? WHERE host = ? AND holder = ? AND epoch = ?',
    until,
    token.host,
    token.holder,
    token.epoch,
  );
  return changes === 1;
}

export function settleUrl(
  sql: Sql,
  job: string,
  token: Token,
  url: QueuedUrl,
  done: Settlement,
  now: number,
  times: FrontierTimes,
  wall = new Date(now),
): SettledUrl {
  const verdict = moveHost(sql, token, done, now, times);
  const state = verdict === null ? 'fenced' : markUrl(sql, url, done, now, times, verdict, wall);
  if (verdict === null || state === 'fenced') return { state: 'fenced', next: null };
  if (done.article) insertArticle(sql, done.article);
  for (const lesson of done.lessons ?? []) learnOfHost(sql, lesson);
  if (done.httpStatus) noteAvailability(sql, url.url, done.httpStatus, wall.toISOString());
  if (done.links && done.links.length > 0) addUrls(sql, job, done.links, null);

  const next = verdict.delayMs === 0 ? pickUrl(sql, token.host, job, now) : null;
  if (next === null) makeDue(sql, token.host);
  else renewLease(sql, token, now + times.leaseMs);
  return { state, next };
}

/** What the outcome says of the host, and its row moved accordingly; null when the lease is not ours any more. */
function moveHost(
  sql: Sql,
  token: Token,
  done: Settlement,
  now: number,
  times: FrontierTimes,
): HostVerdict | null {
  const before = sql.get<HostHealth>(
    'SELECT waits, failures, trouble FROM host WHERE host = ? AND holder = ? AND epoch = ?',
    token.host,
    token.holder,
    token.epoch,
  );
  if (before === undefined) return null;
  const verdict = judgeHost(before, done, times);
  sql.run(
    `UPDATE host SET ready_at = max(ready_at, ?), delay_ms = CASE WHEN ? THEN delay_ms ELSE ? END,
       waits = ?, failures = ?, trouble = ? WHERE host = ?`,
    now + verdict.delayMs,
    done.waitIsHosts ? 1 : 0,
    done.hostDelayMs,
    verdict.waits,
    verdict.failures,
    verdict.trouble,
    token.host,
  );
  return verdict;
}

/** Fenced when the URL is not being fetched: it was settled before. */
function markUrl(
  sql: Sql,
  url: QueuedUrl,
  done: Settlement,
  now: number,
  times: FrontierTimes,
  verdict: HostVerdict,
  wall: Date,
): Settled {
  const { isHosts } = verdict;
  const isRetried = isHosts || (done.state === 'retry' && url.attempts < times.maxAttempts);
  const state = isRetried ? 'queued' : done.state === 'done' ? 'done' : 'dead';
  const waitMs = isHosts ? verdict.urlDelayMs : retryWaitMs(url.attempts, times.retryBaseMs);
  const { changes } = sql.run(
    `UPDATE url SET state = ?, reason = ?, attempts = attempts - ?, next_at = ?, settled_at = ?,
       etag = coalesce(?, etag), last_modified = coalesce(?, last_modified),
       history = coalesce(?, history), revisit_at = ?
     WHERE id = ? AND state = 'fetching'`,
    state,
    done.reason,
    isHosts ? 1 : 0,
    isRetried ? now + waitMs : 0,
    isRetried ? null : wall.getTime(),
    done.etag ?? null,
    done.lastModified ?? null,
    done.revisit?.history ?? null,
    isRetried ? null : (done.revisit?.at?.getTime() ?? null),
    url.id,
  );
  return changes === 1 ? state : 'fenced';
}

/** Nobody asks the host before `until`. */
export function holdOff(sql: Sql, host: string, until: number): void {
  sql.run('UPDATE host SET ready_at = max(ready_at, ?) WHERE host = ?', until, host);
}

/** Gives the host back; a URL that was taken and not settled waits again as if it had never been taken. */
export function releaseHost(
  sql: Sql,
  token: Token,
  taken: QueuedUrl | null,
  wasAsked: boolean,
  now: number,
): void {
  const { changes } = sql.run(
    'UPDATE host SET ready_at = CASE WHEN ? THEN max(ready_at, ? + delay_ms) ELSE ready_at END WHERE host = ? AND holder = ? AND epoch = ?',
    wasAsked ? 1 : 0,
    now,
    token.host,
    token.holder,
    token.epoch,
  );
  if (changes === 0) return;
  if (taken !== null)
    sql.run(
      "UPDATE url SET state = 'queued', attempts = attempts - 1 WHERE id = ? AND state = 'fetching'",
      taken.id,
    );
  makeDue(sql, token.host);
}

export function deadUrls(
  sql: Sql,
  job: string | null,
  limit: number,
): { url: string; reason: Reason; attempts: number }[] {
  return sql.all(
    `SELECT url, coalesce(reason, 'internal-error') AS reason, attempts FROM url
     WHERE state = 'dead' AND (? IS NULL OR job = ?) ORDER BY settled_at DESC, id DESC LIMIT ?`,
    job,
    job,
    limit,
  );
}
