import type { ArticleRow, NewArticleRow } from '../article/article-row.ts';
import { articleColumns, articleRowFrom, articleValues, type ArticleTableRow } from './article-table.ts';
import type { PostgresSql } from './postgres-database.ts';
import { indexForPostgresSearch } from './postgres-search-table.ts';
import { RevisionTaken } from './revision-taken.ts';

/** Any fixed numbers, the same in all processes: keys of advisory locks. */
const orderOfSaving = 0x44434801;
const oneArticle = 0x44434802;

/** What a row needs for `articleRowFrom`. */
export const postgresArticleColumns = `seq, ${articleColumns}`;

/**
 * Adds a revision with the whole article and the newest one's words; an earlier one moves to its own path. Adding it again
 * changes nothing. Throws RevisionTaken.
 */
export async function insertPostgresArticle(sql: PostgresSql, row: NewArticleRow): Promise<void> {
  await joinOrderOfSaving(sql);
  // The other processes that save this article at this moment go before or after.
  await sql.run('SELECT pg_advisory_xact_lock($1, hashtext($2))', oneArticle, row.id);
  if (row.before) await insertPostgresArticle(sql, row.before);
  const there = (await sql.get<{ newest: number | null; taken: string | null }>(
    'SELECT max(revision) AS newest, max(content_hash) FILTER (WHERE revision = $2) AS taken FROM revisions WHERE id = $1',
    row.id,
    row.revision,
  ))!;
  if (there.taken === row.contentHash) return;
  if (there.taken !== null) throw new RevisionTaken(row.id, row.revision);
  const isNewest = row.revision > (there.newest ?? 0);
  const added = await sql.get<{ seq: number }>(
    `INSERT INTO revisions (${articleColumns}, document, is_newest)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24)
     RETURNING seq`,
    ...articleValues({ ...row, authors: row.authors.map(storable) }).map((value) =>
      typeof value === 'string' ? storable(value) : value,
    ),
    documentOf(row.article),
    isNewest,
  );
  if (isNewest) await indexForPostgresSearch(sql, added!.seq, row);
  // The newest revision has the article's own name, in whatever order the rows are committed.
  await sql.run(
    `UPDATE revisions SET is_newest = false, path = CASE
       WHEN revision < (SELECT max(revision) FROM revisions AS other WHERE other.id = $1 AND other.path = revisions.path)
       THEN left(path, -5) || '.r' || revision || '.json' ELSE path END
     WHERE id = $1 AND revision < $2 AND (is_newest OR path = $3)`,
    row.id,
    Math.max(row.revision, there.newest ?? 0),
    row.path,
  );
}

export async function latestPostgresArticle(sql: PostgresSql, id: string): Promise<ArticleRow | null> {
  const row = await sql.get<ArticleTableRow>(
    `SELECT ${postgresArticleColumns} FROM revisions WHERE id = $1 ORDER BY revision DESC LIMIT 1`,
    id,
  );
  return row === undefined ? null : articleRowFrom(row);
}

/**
 * To be called before a row that takes a place in an order (`seq`) is written, and before locks for which others who write such rows
 * may wait.
 */
export async function joinOrderOfSaving(sql: PostgresSql): Promise<void> {
  await sql.run('SELECT pg_advisory_xact_lock_shared($1)', orderOfSaving);
}

/**
 * The newest place in the order of saving, or of what happened to hosts; 0 when there is none. A transaction takes its place
 * before it commits, and a later one may be faster: so all that are about to commit are waited for, and whoever goes on from here
 * misses nothing.
 */
export async function newestSeq(
  sql: PostgresSql,
  table: 'revisions' | 'host_event' = 'revisions',
): Promise<number> {
  await sql.run('SELECT pg_advisory_xact_lock($1)', orderOfSaving);
  const row = await sql.get<{ seq: number | null }>(`SELECT max(seq) AS seq FROM ${table}`);
  return row?.seq ?? 0;
}

/** An article, or anything else, as jsonb takes it. */
export function documentOf(document: object): string {
  return JSON.stringify(document, (_key, value: unknown) =>
    typeof value === 'string' ? storable(value) : value,
  );
}

/** PostgreSQL holds no U+0000 and no halves of surrogate pairs. */
function storable(text: string): string {
  return text.replaceAll('\u0000', '\ufffd').toWellFormed();
}
