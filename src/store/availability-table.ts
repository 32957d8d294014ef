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

/** The oldest first. */
export function availabilityOf(sql: Sql, articleId: string): AvailabilityChange[] {
  return sql.all<AvailabilityChange>(
    'SELECT state, at, http_status AS httpStatus FROM availability WHERE article_id = ? ORDER BY at',
    articleId,
  );
}
