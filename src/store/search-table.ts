import type { NewArticleRow } from '../article/article-row.ts';
import { toSearchText } from './search-text.ts';
import type { Sql } from './state-database.ts';

/** Puts the words of the newest revision into the search index, in place of those of the revision before. */
export function indexForSearch(sql: Sql, seq: number, row: NewArticleRow): void {
  if (row.revision > 1) {
    sql.run(
      'DELETE FROM search WHERE rowid IN (SELECT seq FROM article WHERE id = ? AND seq <> ?)',
      row.id,
      seq,
    );
  }
  sql.run(
    'INSERT INTO search (rowid, headline, body, authors) VALUES (?, ?, ?, ?)',
    seq,
    toSearchText(row.headline ?? ''),
    toSearchText(row.article.articleBody),
    toSearchText(row.authors.join('\n')),
  );
}
