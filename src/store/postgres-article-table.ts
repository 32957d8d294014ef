import { earlierPath, type ArticleRow, type NewArticleRow } from '../article/article-row.ts';
import { articleColumns, articleRowFrom, articleValues, type ArticleTableRow } from './article-table.ts';
import type { PostgresSql } from './postgres-database.ts';

/** Adds a revision to the index; the one before it moves to its own path. Adding it again changes nothing. */
export async function insertPostgresArticle(sql: PostgresSql, row: NewArticleRow): Promise<void> {
  const { changes } = await sql.run(
    `INSERT INTO article (${articleColumns}, words)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22,
       setweight(to_tsvector('simple', $23), 'A') || setweight(to_tsvector('simple', $24), 'D'))
     ON CONFLICT (id, revision) DO NOTHING`,
    ...articleValues(row),
    row.headline ?? '',
    // PostgreSQL refuses a tsvector above 1 MB; the words of the first 200,000 characters are enough to be found by.
    row.body.slice(0, 200_000),
  );
  if (changes === 0 || row.revision === 1) return;
  const before = row.revision - 1;
  await sql.run(
    'UPDATE article SET path = $1 WHERE id = $2 AND revision = $3 AND path = $4',
    earlierPath(row.path, before),
    row.id,
    before,
    row.path,
  );
}

export async function latestPostgresArticle(sql: PostgresSql, id: string): Promise<ArticleRow | null> {
  const row = await sql.get<ArticleTableRow>(
    `SELECT seq, id, revision, url, requested_url, canonical_url, host, headline, authors::text AS authors, language, section,
       date_published, date_modified, verdict, quality, word_count, content_hash, simhash, raw_ref, job, path, fetched_at,
       saved_at
     FROM article WHERE id = $1 ORDER BY revision DESC LIMIT 1`,
    id,
  );
  return row === undefined ? null : articleRowFrom(row);
}
