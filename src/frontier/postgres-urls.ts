import type { Reason } from '../article/reasons.ts';
import type { PostgresSql } from '../store/postgres-database.ts';
import type { NewUrl } from './frontier.ts';
import type { HostTokens } from './host-tokens.ts';
import { lockHosts, makeDue, makeHosts, serverNow } from './postgres-hosts.ts';
import { queueKey } from './queue-key.ts';

/** How URLs get into the queue in PostgreSQL, and into it again; each step runs inside a transaction of its caller. */

export interface Candidate extends NewUrl {
  readonly fingerprint: string;
  readonly host: string;
}

/** http(s) addresses, each page once, in the order of their fingerprints: the order in which rows are locked. */
export function candidatesOf(job: string, urls: readonly NewUrl[]): Candidate[] {
  const candidates = new Map<string, Candidate>();
  for (const item of urls) {
    const key = queueKey(item, job);
    if (key !== null && !candidates.has(key.fingerprint))
      candidates.set(key.fingerprint, { ...item, ...key });
  }
  return [...candidates.values()];
}

export const sortedHosts = (candidates: readonly Candidate[]): string[] =>
  [...new Set(candidates.map(({ host }) => host))].sort();

/** How many became queued. */
export async function addUrls(
  sql: PostgresSql,
  tokens: HostTokens,
  job: string,
  urls: readonly NewUrl[],
  againBefore: number | null,
): Promise<number> {
  const candidates = candidatesOf(job, urls);
  if (candidates.length === 0) return 0;
  const hosts = sortedHosts(candidates);
  await makeHosts(sql, job, hosts);
  await lockHosts(sql, hosts);
  const changed = await insertUrls(sql, job, candidates, againBefore);
  await makeDue(sql, tokens, [...new Set(changed)].sort());
  return changed.length;
}

/** Hosts of the rows that became queued, one entry per row. */
export async function insertUrls(
  sql: PostgresSql,
  job: string,
  candidates: readonly Candidate[],
  againBefore: number | null,
): Promise<string[]> {
  const column = <Value>(pick: (item: Candidate) => Value): Value[] => candidates.map(pick);
  const rows = await sql.all<{ host: string }>(
    `INSERT INTO url (fingerprint, url, host, job, kind, depth, priority, state, discovered_via)
     SELECT fingerprint, url, host, $8, kind, depth, priority, 'queued', via
     FROM unnest($1::text[], $2::text[], $3::text[], $4::int[], $5::int[], $6::text[], $9::text[])
       WITH ORDINALITY AS new (fingerprint, url, host, depth, priority, via, kind, place)
     ORDER BY place
     ON CONFLICT (fingerprint) DO UPDATE SET state = 'queued', attempts = 0, next_at = 0, reason = NULL,
       revisit_at = NULL, depth = least(url.depth, excluded.depth), priority = greatest(url.priority, excluded.priority)
     WHERE url.state IN ('done', 'dead') AND url.settled_at < $7
     RETURNING host`,
    column((item) => item.fingerprint),
    column((item) => item.url),
    column((item) => item.host),
    column((item) => item.depth),
    column((item) => item.priority ?? 0),
    column((item) => item.discoveredVia ?? null),
    againBefore,
    job,
    column((item) => item.kind ?? 'page'),
  );
  return rows.map((row) => row.host);
}

/** Queues dead URLs again; how many. */
export async function requeueDead(
  sql: PostgresSql,
  tokens: HostTokens,
  job: string | null,
  reason: Reason | null,
): Promise<number> {
  const dead = await sql.all<{ host: string }>(
    `SELECT DISTINCT host FROM url
     WHERE state = 'dead' AND ($1::text IS NULL OR reason = $1) AND ($2::text IS NULL OR job = $2)`,
    reason,
    job,
  );
  const hosts = dead.map((row) => row.host).sort();
  await lockHosts(sql, hosts);
  const { changes } = await sql.run(
    `${queueAgain}
     WHERE state = 'dead' AND host = ANY($2) AND ($1::text IS NULL OR reason = $1) AND ($3::text IS NULL OR job = $3)`,
    reason,
    hosts,
    job,
  );
  await makeDue(sql, tokens, hosts);
  return changes;
}

const queueAgain =
  "UPDATE url SET state = 'queued', attempts = 0, next_at = 0, reason = NULL, settled_at = NULL, revisit_at = NULL";

/** Queues again what is to be visited again; how many. */
export async function requeueDue(
  sql: PostgresSql,
  tokens: HostTokens,
  job: string,
  limit: number,
): Promise<number> {
  const due = await sql.all<{ id: number; host: string }>(
    `SELECT id, host FROM url WHERE job = $1 AND revisit_at <= $2 AND state IN ('done', 'dead')
     ORDER BY revisit_at LIMIT $3`,
    job,
    await serverNow(sql),
    limit,
  );
  const hosts = [...new Set(due.map((row) => row.host))].sort();
  await lockHosts(sql, hosts);
  const { changes } = await sql.run(
    `${queueAgain} WHERE id = ANY($1) AND state IN ('done', 'dead')`,
    due.map((row) => row.id),
  );
  await makeDue(sql, tokens, hosts);
  return changes;
}
