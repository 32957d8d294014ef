import { articleRowFrom, type ArticleTableRow } from '../../store/article-table.ts';
import { phrasePartsOf } from '../../store/search-text.ts';
import type { Sql } from '../../store/state-database.ts';
import type { SqlCondition } from '../article-filter.ts';
import type { SearchQuery, SearchTerm } from '../search-query.ts';
import type { SearchHit, SearchOptions } from './archive-index.ts';

/**
 * Ranking reads how often the words stand in each match; of words that are in most articles that took half a second for
 * 100,000. So only the newest matches are ranked, more and more of them while too few pass the filter.
 */
export const defaultRankedFirst = 5_000;
export const widening = 8;
/** Not the column `rank`: ordering by that ranks all matches, whatever range of rows is asked for. */
const score = 'bm25(search, 8.0, 1.0, 4.0)';

/** By BM25, best first: ranked among the 5,000 saved last, or more where the filter leaves fewer than are asked for. By date, all matches are looked at. */
export function searchSqlite(
  sql: Sql,
  query: SearchQuery,
  condition: SqlCondition,
  options: SearchOptions,
): SearchHit[] {
  const match = toMatch(query);
  if (options.sort === 'date') return hitsFrom(sql, match, 0, condition, options);
  for (let ranked = options.rankedFirst ?? defaultRankedFirst; ; ranked *= widening) {
    const since = placeOfMatch(sql, match, ranked);
    const hits = hitsFrom(sql, match, since, condition, options);
    if (since === 0 || hits.length === options.limit) return hits;
  }
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

/** The query as an FTS5 expression. */
export function toMatch({ wanted, unwanted }: SearchQuery): string {
  return [
    wanted.map((term) => `(${termMatch(term)})`).join(' AND '),
    ...unwanted.map((term) => `(${termMatch(term)})`),
  ].join(' NOT ');
}

function termMatch({ text, isPrefix, field }: SearchTerm): string {
  const parts = phrasePartsOf(text).map((part, index, all) => {
    if (part.kind === 'character') return `${quote(part.text)} *`;
    const star = isPrefix && index === all.length - 1 ? ' *' : '';
    return part.kind === 'pairs' ? quote(part.pairs.join(' ')) : quote(part.text) + star;
  });
  const match = parts.length === 1 ? parts[0]! : `(${parts.join(' AND ')})`;
  return field === null ? match : `${field} : ${match}`;
}

/** FTS5 string: nothing inside it is an operator (https://sqlite.org/fts5.html#fts5_strings). */
const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
