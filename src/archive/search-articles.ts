import type { ArticleRow } from '../article/article-row.ts';
import { articleRowFrom, type ArticleTableRow } from '../store/article-table.ts';
import type { StateDatabase } from '../store/state-database.ts';
import { conditionOf, type ArticleFilter } from './article-filter.ts';

export interface SearchHit {
  readonly row: ArticleRow;
  /** BM25 with the headline counted 8 times and authors 4 times; higher is better. */
  readonly score: number;
}

export interface SearchOptions {
  readonly limit: number;
  readonly offset?: number;
  /** `relevance` (BM25), or `date`: newest first. */
  readonly sort?: 'relevance' | 'date';
}

/** The newest revisions that match, best first. `match` comes from `parseSearchQuery`. */
export function searchArticles(
  state: StateDatabase,
  match: string,
  filter: ArticleFilter,
  { limit, offset = 0, sort = 'relevance' }: SearchOptions,
): Promise<SearchHit[]> {
  // Only newest revisions are in the index.
  const { sql, values } = conditionOf({ ...filter, allRevisions: true });
  const order = sort === 'date' ? 'article.date_published DESC, article.seq DESC' : 'search.rank';
  return state.read((db) =>
    db
      .all<ArticleTableRow & { rank: number }>(
        `SELECT article.*, search.rank AS rank FROM search JOIN article ON article.seq = search.rowid
         WHERE search MATCH ? AND ${sql} ORDER BY ${order} LIMIT ? OFFSET ?`,
        match,
        ...values,
        limit,
        offset,
      )
      .map((row) => ({ row: articleRowFrom(row), score: -row.rank })),
  );
}
