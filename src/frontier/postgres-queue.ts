import type { Reason } from '../article/reasons.ts';
import { hostOf, identityUrl, urlFingerprint } from '../article/url-identity.ts';
import { learnOfPostgresHost } from '../store/host-memory.ts';
import { notePostgresAvailability } from '../store/availability-table.ts';
import { insertPostgresArticle } from '../store/postgres-article-table.ts';
import type { PostgresSql } from '../store/postgres-database.ts';
import {
  retryWaitMs,
  type FrontierTimes,
  type NewUrl,
  type QueuedUrl,
  type Settled,
  type Settlement,
} from './frontier.ts';
import { judgeHost, type HostVerdict } from './circuit-breaker.ts';
import type { HostToken, HostTokens } from './host-tokens.ts';
import {
  freeHost,
  giveBack,
  lockHosts,
  makeDue,
  makeHosts,
  serverNow,
  type HostRow,
} from './postgres-hosts.ts';
import type { SettledUrl, Taken, Token } from './stored-host-lease.ts';

/**
 * The steps of the queue in PostgreSQL, the same as in sqlite-queue.ts; each runs inside a transaction of its caller and
 * locks all host rows that it touches first, in sorted order, so that no two of them wait for each other in a circle.
 */

/** A leased host, with the id of the pg-boss job that stands for it. */
export interface TakenToken extends Taken {
  readonly hostToken: string;
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
}

interface Candidate extends NewUrl {
  readonly fingerprint: string;
  readonly host: string;
}

/** http(s) addresses, each page once, in the order of their fingerprints: the order in which rows are locked. */
function candidatesOf(urls: readonly NewUrl[]): Candidate[] {
  const candidates = new Map<string, Candidate>();
  for (const item of urls) {
    const identity = identityUrl(item.url);
    const host = hostOf(item.url);
    if (identity === null || host === null) continue;
    const fingerprint = urlFingerprint(identity);
    if (!candidates.has(fingerprint)) candidates.set(fingerprint, { ...item, fingerprint, host });
  }
  return [...candidates.values()];
}

const sortedHosts = (candidates: readonly Candidate[]): string[] =>
  [...new Set(candidates.map(({ host }) => host))].sort();

/** How many became queued. */
export async function addUrls(
  sql: PostgresSql,
  tokens: HostTokens,
  urls: readonly NewUrl[],
  againBefore: number | null,
): Promise<number> {
  const candidates = candidatesOf(urls);
  if (candidates.length === 0) return 0;
  const hosts = sortedHosts(candidates);
  await makeHosts(sql, hosts);
  await lockHosts(sql, hosts);
  const changed = await insertUrls(sql, candidates, againBefore);
  await makeDue(sql, tokens, [...new Set(changed)].sort());
  return changed.length;
}

/** Hosts of the rows that became queued, one entry per row. */
async function insertUrls(
  sql: PostgresSql,
  candidates: readonly Candidate[],
  againBefore: number | null,
): Promise<string[]> {
  const column = <Value>(pick: (item: Candidate) => Value): Value[] => candidates.map(pick);
  const rows = await sql.all<{ host: string }>(
    `INSERT INTO url (fingerprint, url, host, depth, priority, state, discovered_via)
     SELECT fingerprint, url, host, depth, priority, 'queued', via
     FROM unnest($1::text[], $2::text[], $3::text[], $4::int[], $5::int[], $6::text[])
       WITH ORDINALITY AS new (fingerprint, url, host, depth, priority, via, place)
     ORDER BY place
     ON CONFLICT (fingerprint) DO UPDATE SET state = 'queued', attempts = 0, next_at = 0, reason = NULL,
       depth = least(url.depth, excluded.depth), priority = greatest(url.priority, excluded.priority)
     WHERE url.state IN ('done', 'dead') AND url.settled_at < $7
     RETURNING host`,
    column((item) => item.fingerprint),
    column((item) => item.url),
    column((item) => item.host),
    column((item) => item.depth),
    column((item) => item.priority ?? 0),
    column((item) => item.discoveredVia ?? null),
    againBefore,
  );
  return rows.map((row) => row.host);
}

/** Queues dead URLs again; how many. */
export async function requeueDead(
  sql: PostgresSql,
  tokens: HostTokens,
  reason: Reason | null,
): Promise<number> {
  const dead = await sql.all<{ host: string }>(
    "SELECT DISTINCT host FROM url WHERE state = 'dead' AND ($1::text IS NULL OR reason = $1)",
    reason,
  );
  const hosts = dead.map((row) => row.host).sort();
  await lockHosts(sql, hosts);
  const { changes } = await sql.run(
    `UPDATE url SET state = 'queued', attempts = 0, next_at = 0, reason = NULL, settled_at = NULL
     WHERE state = 'dead' AND host = ANY($2) AND ($1::text IS NULL OR reason = $1)`,
    reason,
    hosts,
  );
  await makeDue(sql, tokens, hosts);
  return changes;
}

/** Takes over hosts whose lease has ended. */
export async function freeOverdueHosts(
  sql: PostgresSql,
  tokens: HostTokens,
  times: FrontierTimes,
): Promise<void> {
  const now = await serverNow(sql);
  const overdue = await sql.all<HostRow>(
    `SELECT host, token FROM host WHERE holder IS NOT NULL AND due_at <= $1
     ORDER BY host LIMIT 100 FOR UPDATE SKIP LOCKED`,
    now,
  );
  if (overdue.length === 0) return;
  await tokens.remove(
    sql,
    overdue.flatMap(({ token }) => token ?? []),
  );
  for (const { host } of overdue) await freeHost(sql, host, now, times.maxDeaths);
  await makeDue(
    sql,
    tokens,
    overdue.map(({ host }) => host),
  );
}

/** Leases the hosts of tokens just taken, each with its first URL; a token that no host waits for is removed. */
export async function takeHosts(
  sql: PostgresSql,
  tokens: HostTokens,
  taken: readonly HostToken[],
  me: string,
  times: FrontierTimes,
): Promise<TakenToken[]> {
  const rows = await lockHosts(sql, taken.map(({ host }) => host).sort());
  const now = await serverNow(sql);
  const leased: TakenToken[] = [];
  for (const { host, token } of taken) {
    const row = rows.get(host);
    const isFree = row !== undefined && row.holder === null;
    const url = isFree && row.ready_at <= now ? await pickUrl(sql, host, now) : null;
    if (!isFree || url === null) {
      await tokens.remove(sql, [token]);
      if (!isFree) continue;
      await sql.run('UPDATE host SET due_at = NULL WHERE host = $1', host);
      await makeDue(sql, tokens, [host]);
      continue;
    }
    const epoch = row.epoch + 1;
    await sql.run(
      'UPDATE host SET epoch = $2, holder = $3, token = $4, due_at = $5 WHERE host = $1',
      host,
      epoch,
      me,
      token,
      now + times.leaseMs,
    );
    leased.push({ token: { host, holder: me, epoch }, hostToken: token, waits: row.waits, url });
  }
  return leased;
}

async function pickUrl(sql: PostgresSql, host: string, now: number): Promise<QueuedUrl | null> {
  const row = await sql.get<UrlRow>(
    `UPDATE url SET state = 'fetching', attempts = attempts + 1 WHERE id =
       (SELECT id FROM url WHERE host = $1 AND state = 'queued' AND next_at <= $2 ORDER BY priority DESC, id LIMIT 1)
     RETURNING id, url, depth, priority, discovered_via, attempts, etag, last_modified`,
    host,
    now,
  );
  if (row === undefined) return null;
  const { discovered_via: discoveredVia, last_modified: lastModified, ...rest } = row;
  return { ...rest, discoveredVia, lastModified };
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

export async function settleUrl(
  sql: PostgresSql,
  tokens: HostTokens,
  token: Token,
  url: QueuedUrl,
  done: Settlement,
  times: FrontierTimes,
): Promise<SettledUrl> {
  const links = candidatesOf(done.links ?? []);
  const linkHosts = sortedHosts(links);
  await makeHosts(sql, linkHosts);
  const rows = await lockHosts(sql, [...new Set([...linkHosts, token.host])].sort());
  const row = rows.get(token.host);
  const fenced: SettledUrl = { state: 'fenced', next: null };
  if (row === undefined || row.epoch !== token.epoch || row.holder !== token.holder) return fenced;
  const now = await serverNow(sql);
  const verdict = judgeHost(row, done, times);
  const state = await markUrl(sql, url, done, now, times, verdict);
  if (state === 'fenced') return fenced;
  if (done.article) await insertPostgresArticle(sql, done.article);
  if (done.httpStatus)
    await notePostgresAvailability(sql, url.url, done.httpStatus, new Date(now).toISOString());
  for (const lesson of done.lessons ?? []) await learnOfPostgresHost(sql, lesson);
  const changed = await insertUrls(sql, links, null);
  await sql.run(
    `UPDATE host SET ready_at = greatest(ready_at, $2::bigint), waits = $3, failures = $4, trouble = $5,
       delay_ms = CASE WHEN $6 THEN delay_ms ELSE $7 END
     WHERE host = $1`,
    token.host,
    now + verdict.delayMs,
    verdict.waits,
    verdict.failures,
    verdict.trouble,
    done.waitIsHosts ?? false,
    done.hostDelayMs,
  );

  const next = verdict.delayMs === 0 ? await pickUrl(sql, token.host, now) : null;
  if (next === null) await giveBack(sql, tokens, row);
  else await sql.run('UPDATE host SET due_at = $2 WHERE host = $1', token.host, now + times.leaseMs);
  await makeDue(sql, tokens, [...new Set(changed)].filter((host) => host !== token.host).sort());
  return { state, next };
}

/** `fenced` when the URL is not being fetched: it was settled before. */
async function markUrl(
  sql: PostgresSql,
  url: QueuedUrl,
  done: Settlement,
  now: number,
  times: FrontierTimes,
  verdict: HostVerdict,
): Promise<Settled> {
  const { isHosts } = verdict;
  const isRetried = isHosts || (done.state === 'retry' && url.attempts < times.maxAttempts);
  const state = isRetried ? 'queued' : done.state === 'done' ? 'done' : 'dead';
  const waitMs = isHosts ? verdict.urlDelayMs : retryWaitMs(url.attempts, times.retryBaseMs);
  const { changes } = await sql.run(
    `UPDATE url SET state = $2, reason = $3, attempts = attempts - $4, next_at = $5, settled_at = $6,
       etag = coalesce($7, etag), last_modified = coalesce($8, last_modified)
     WHERE id = $1 AND state = 'fetching'`,
    url.id,
    state,
    done.reason,
    isHosts ? 1 : 0,
    isRetried ? now + waitMs : 0,
    isRetried ? null : now,
    done.etag ?? null,
    done.lastModified ?? null,
  );
  return changes === 1 ? state : 'fenced';
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
  if (wasAsked) {
    await sql.run(
      'UPDATE host SET ready_at = greatest(ready_at, $2::bigint + delay_ms) WHERE host = $1',
      token.host,
      await serverNow(sql),
    );
  }
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
  limit: number,
): Promise<{ url: string; reason: Reason; attempts: number }[]> {
  return sql.all(
    `SELECT url, coalesce(reason, 'internal-error') AS reason, attempts FROM url WHERE state = 'dead'
     ORDER BY settled_at DESC, id DESC LIMIT $1`,
    limit,
  );
}
