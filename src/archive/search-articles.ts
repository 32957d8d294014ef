import type { ArticleRow } from '../article/article-row.ts';
import { articleRowFrom, type ArticleTableRow } from '../store/article-table.ts';
import type { Sql, StateDatabase } from '../store/state-database.ts';
import { conditionOf, type ArticleFilter, type SqlCondition } from './article-filter.ts';

export interface SearchHit {
  readonly row: ArticleRow;
  /** BM25 with the headline counted 8 times and authors 4 times; higher is better. Null where the order is by date. */
  readonly score: number | null;
}

export interface SearchOptions {
  readonly limit: number;
  readonly offset?: number;
  /** `relevance` (BM25), or `date`: newest first. */
  readonly sort?: 'relevance' | 'date';
  /** How many of the newest matches are ranked at first; 5,000 unless a test asks for fewer. */
  readonly rankedFirst?: number;
}

/**
 * Ranking reads how often the words stand in each match; of words that are in most articles that took half a second for
 * 100,000. So only the newest matches are ranked, more and more of them while too few pass the filter.
 */
const defaultRankedFirst = 5_000;
const widening = 8;
/** Not the column `rank`: ordering by that ranks all matches, whatever range of rows is asked for. */
const score = 'bm25(search, 8.0, 1.0, 4.0)';

/**
 * The newest revisions that match, best first: ranked among the 5,000 saved last, or more where the filter leaves fewer
 * than are asked for. By date, all matches are looked at. `match` comes from `parseSearchQuery`.
 */
export function searchArticles(
  state: StateDatabase,
  match: string,
  filter: ArticleFilter,
  options: SearchOptions,
): Promise<SearchHit[]> {
  // Only newest revisions are in the index.
  const condition = conditionOf({ ...filter, allRevisions: true });
  return state.read((sql) => {
    if (options.sort === 'date') return hitsFrom(sql, match, 0, condition, options);
    for (let ranked = options.rankedFirst ?? defaultRankedFirst; ; ranked *= widening) {
      const since = placeOfMatch(sql, match, ranked);
      const hits = hitsFrom(sql, match, since, condition, options);
      if (since === 0 || hits.length === options.limit) return hits;
    }
  });
}

/** Place in the order of saving of the `count`th newest match; 0 when there are fewer. */
function placeOfMatch(sql: Sql, match: string, count: number): number {
  const found = sql.get<{ seq: number }>(
    'SELECT rowid AS seq FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT 1 OFFSET ?',
    match,
    count,
  );
  return found?.seq ?? 0;
}

function hitsFrom(
  sql: Sql,
  match: string,
  since: number,
  condition: SqlCondition,
  { limit, offset = 0, sort }: SearchOptions,
): SearchHit[] {
  const [rank, order] =
    sort === 'date' ? ['NULL', 'article.date_published DESC, article.seq DESC'] : [score, 'rank'];
  return sql
    .all<ArticleTableRow & { rank: number | null }>(
      `SELECT article.*, hit.rank AS rank FROM (
         SELECT search.rowid AS seq, ${rank} AS rank FROM search CROSS JOIN article ON article.seq = search.rowid
         WHERE search MATCH ? AND search.rowid >= ? AND ${condition.sql} ORDER BY ${order} LIMIT ? OFFSET ?
       ) AS hit JOIN article ON article.seq = hit.seq ORDER BY ${order}`,
      match,
      since,
      ...condition.values,
      limit,
      offset,
    )
    .map((row) => ({ row: articleRowFrom(row), score: row.rank === null ? null : -row.rank }));
}
