/** How a URL of the queue in PostgreSQL ends: one transaction for its row, its host, its article and its links. */
import { learnOfPostgresHost } from '../store/host-memory.ts';
import { notePostgresAvailability } from '../store/availability-table.ts';
import { insertPostgresArticle, joinOrderOfSaving } from '../store/postgres-article-table.ts';
import type { PostgresSql } from '../store/postgres-database.ts';
import { judgeHost, type HostVerdict } from './circuit-breaker.ts';
import {
  retryWaitMs,
  type FrontierTimes,
  type QueuedUrl,
  type Settled,
  type Settlement,
} from './frontier.ts';
import type { HostTokens } from './host-tokens.ts';
import { giveBack, lockHosts, makeDue, makeHosts } from './postgres-hosts.ts';
import { pickUrls } from './postgres-queue.ts';
import { candidatesOf, insertUrls, sortedHosts } from './postgres-urls.ts';
import type { SettledUrl, Token } from './stored-host-lease.ts';

export async function settleUrl(
  sql: PostgresSql,
  tokens: HostTokens,
  job: string,
  token: Token,
  url: QueuedUrl,
  done: Settlement,
  times: FrontierTimes,
): Promise<SettledUrl> {
  const links = candidatesOf(job, done.links ?? []);
  const linkHosts = sortedHosts(links);
  await makeHosts(sql, job, linkHosts);
  const rows = await lockHosts(sql, [...new Set([...linkHosts, token.host])].sort());
  const row = rows.get(token.host);
  const fenced: SettledUrl = { state: 'fenced', next: null };
  if (row === undefined || row.epoch !== token.epoch || row.holder !== token.holder) return fenced;
  const { now } = row;
  const verdict = judgeHost(row, done, times);
  const state = await markUrl(sql, url, done, now, times, verdict);
  if (state === 'fenced') return fenced;
  if (done.article || done.lessons?.length) await joinOrderOfSaving(sql);
  if (done.article) await insertPostgresArticle(sql, done.article);
  if (done.httpStatus)
    await notePostgresAvailability(sql, url.url, done.httpStatus, new Date(now).toISOString());
  for (const lesson of done.lessons ?? []) await learnOfPostgresHost(sql, lesson);
  const changed = links.length === 0 ? [] : await insertUrls(sql, job, links, null);
  const next =
    verdict.delayMs === 0 ? (await pickUrls(sql, [token.host], job, now)).get(token.host) : undefined;
  // Nothing that may be asked for at once: the lease is over.
  await sql.run(
    `UPDATE host SET ready_at = greatest(ready_at, $2::bigint), waits = $3, failures = $4, trouble = $5,
       delay_ms = CASE WHEN $6 THEN delay_ms ELSE $7 END,
       holder = CASE WHEN $8::bigint IS NULL THEN NULL ELSE holder END, due_at = $8
     WHERE host = $1`,
    token.host,
    now + verdict.delayMs,
    verdict.waits,
    verdict.failures,
    verdict.trouble,
    done.waitIsHosts ?? false,
    done.hostDelayMs,
    next === undefined ? null : now + times.leaseMs,
  );
  if (next === undefined) await giveBack(sql, tokens, row);
  await makeDue(sql, tokens, [...new Set(changed)].filter((host) => host !== token.host).sort());
  return { state, next: next ?? null };
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
       etag = coalesce($7, etag), last_modified = coalesce($8, last_modified),
       history = coalesce($9, history), revisit_at = $10
     WHERE id = $1 AND state = 'fetching'`,
    url.id,
    state,
    done.reason,
    isHosts ? 1 : 0,
    isRetried ? now + waitMs : 0,
    isRetried ? null : now,
    done.etag ?? null,
    done.lastModified ?? null,
    done.revisit?.history ?? null,
    isRetried ? null : (done.revisit?.at?.getTime() ?? null),
  );
  return changes === 1 ? state : 'fenced';
}
