import type { ArticleRow } from '../article/article-row.ts';
import { latestArticle } from '../store/article-table.ts';
import { latestPostgresArticle } from '../store/postgres-article-table.ts';
import type { PostgresDatabase } from '../store/postgres-database.ts';
import type { StateDatabase } from '../store/state-database.ts';

/** What the archive asks its index; rows get in with the frontier's settlement, never from here. */
export interface ArticleIndex {
  /** The newest revision of an article, as committed. */
  latest(id: string): Promise<ArticleRow | null>;
}

export function sqliteArticleIndex(state: StateDatabase): ArticleIndex {
  return { latest: (id) => state.read((sql) => latestArticle(sql, id)) };
}

export function postgresArticleIndex(database: PostgresDatabase): ArticleIndex {
  return { latest: (id) => database.transaction((sql) => latestPostgresArticle(sql, id)) };
}

/** For saving without a state file: the files themselves tell which revision is the newest. */
export const noIndex: ArticleIndex = { latest: () => Promise.resolve(null) };
