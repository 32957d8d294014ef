import type { PostgresSql } from './postgres-database.ts';
import type { Sql } from './state-database.ts';

/** When an article that was saved was taken away (404, 410), or came back. */
export interface AvailabilityChange {
  readonly state: 'gone' | 'back';
  /** RFC 3339. */
  readonly at: string;
  readonly httpStatus: number;
}

/**
 * Keeps on record that a saved article's address answers 404 or 410 now, or answers again; nothing is written while
 * nothing changes. `url` is the address as it was asked for.
 */
export function noteAvailability(sql: Sql, url: string, httpStatus: number, at: string): void {
  const isGone = httpStatus === 404 || httpStatus === 410;
  if (!isGone && (httpStatus < 200 || httpStatus > 299)) return;
  const articles = sql.all<{ id: string }>(
    'SELECT DISTINCT id FROM article WHERE url = ? UNION SELECT DISTINCT id FROM article WHERE requested_url = ?',
    url,
    url,
  );
  for (const { id } of articles) {
    const last = sql.get<{ state: AvailabilityChange['state'] }>(
      'SELECT state FROM availability WHERE article_id = ? ORDER BY at DESC LIMIT 1',
      id,
    );
    if (isGone === (last?.state === 'gone')) continue;
    sql.run(
      'INSERT OR REPLACE INTO availability (article_id, at, state, http_status) VALUES (?, ?, ?, ?)',
      id,
      at,
      isGone ? 'gone' : 'back',
      httpStatus,
    );
  }
}

/** The same in PostgreSQL. */
export async function notePostgresAvailability(
  sql: PostgresSql,
  url: string,
  httpStatus: number,
  at: string,
): Promise<void> {
  const isGone = httpStatus === 404 || httpStatus === 410;
  if (!isGone && (httpStatus < 200 || httpStatus > 299)) return;
  await sql.run(
    `INSERT INTO availability (article_id, at, state, http_status)
     SELECT found.id, $2, $3, $4 FROM (SELECT DISTINCT id FROM revisions WHERE url = $1 OR requested_url = $1) AS found
     WHERE $3 <> coalesce(
       (SELECT state FROM availability WHERE article_id = found.id ORDER BY at DESC LIMIT 1), 'back')
     ON CONFLICT (article_id, at) DO UPDATE SET state = excluded.state, http_status = excluded.http_status`,
    url,
    at,
    isGone ? 'gone' : 'back',
    httpStatus,
  );
}
