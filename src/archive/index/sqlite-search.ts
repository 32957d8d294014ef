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
const defaultRankedFirst = 5_000;
const widening = 8;

type RankedRow = ArticleTableRow & { rank: number | null };

/**
 * By BM25, best first: ranked among the 5,000 saved last, or more where the filter leaves fewer than are asked for. By date,
 * all matches are looked at.
 */
export function searchSqlite(
  sql: Sql,
  query: SearchQuery,
  condition: SqlCondition,
  options: SearchOptions,
): SearchHit[] {
  const match = toMatch(query);
  if (options.sort === 'date') return newestHits(sql, match, condition, options);
  for (let ranked = options.rankedFirst ?? defaultRankedFirst; ; ranked *= widening) {
    const hits = bestHits(sql, match, ranked, condition, options);
    if (hits.length === options.limit || !hasMore(sql, match, ranked)) return hits;
  }
}

/**
 * One pass over the matches, from the newest on: for beginnings of words and for phrases FTS5 gathers all of them before the first is
 * there. Not the column `rank`: ordering by that ranks every match, whatever is asked for.
 */
function bestHits(
  sql: Sql,
  match: string,
  ranked: number,
  condition: SqlCondition,
  { limit, offset = 0 }: SearchOptions,
): SearchHit[] {
  return hitsFrom(
    sql.all<RankedRow>(
      `SELECT article.*, hit.rank AS rank FROM (
         SELECT newest.seq AS seq, newest.rank AS rank FROM (
           SELECT rowid AS seq, bm25(search, 8.0, 1.0, 4.0) AS rank FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?
         ) AS newest CROSS JOIN article ON article.seq = newest.seq
         WHERE ${condition.sql} ORDER BY newest.rank, newest.seq DESC LIMIT ? OFFSET ?
       ) AS hit JOIN article ON article.seq = hit.seq ORDER BY hit.rank, hit.seq DESC`,
      match,
      ranked,
      ...condition.values,
      limit,
      offset,
    ),
  );
}

function newestHits(
  sql: Sql,
  match: string,
  condition: SqlCondition,
  { limit, offset = 0 }: SearchOptions,
): SearchHit[] {
  return hitsFrom(
    sql.all<RankedRow>(
      `SELECT article.*, NULL AS rank FROM search CROSS JOIN article ON article.seq = search.rowid
       WHERE search MATCH ? AND ${condition.sql}
       ORDER BY article.date_published DESC, article.seq DESC LIMIT ? OFFSET ?`,
      match,
      ...condition.values,
      limit,
      offset,
    ),
  );
}

function hitsFrom(rows: readonly RankedRow[]): SearchHit[] {
  return rows.map((row) => ({ row: articleRowFrom(row), score: row.rank === null ? null : -row.rank }));
}

/** Whether there are more matches than so many. */
function hasMore(sql: Sql, match: string, count: number): boolean {
  const next = 'SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT 1 OFFSET ?';
  return sql.get(next, match, count) !== undefined;
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
