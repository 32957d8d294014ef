import type { ArticleRow, NewArticleRow } from '../article/article-row.ts';
import { RevisionTaken } from './revision-taken.ts';
import { indexForSearch } from './search-table.ts';
import type { Sql } from './state-database.ts';

export interface ArticleTableRow {
  /** Counts up with every revision saved, and stays: exports go on from it. */
  seq: number;
  id: string;
  revision: number;
  url: string;
  requested_url: string | null;
  canonical_url: string | null;
  host: string;
  headline: string | null;
  /** JSON, as text or as what it says. */
  authors: string | string[];
  language: string | null;
  section: string | null;
  date_published: string | null;
  date_modified: string | null;
  verdict: ArticleRow['verdict'];
  quality: number;
  word_count: number;
  content_hash: string;
  simhash: string;
  raw_ref: string | null;
  job: string | null;
  path: string;
  fetched_at: string | null;
  saved_at: string;
}

/** Columns of `article` in both stores, in the order of `articleValues`. */
export const articleColumns = `id, revision, url, requested_url, canonical_url, host, headline, authors, language, section,
  date_published, date_modified, verdict, quality, word_count, content_hash, simhash, raw_ref, job, path, fetched_at,
  saved_at`;

export function articleValues(row: ArticleRow): (string | number | null)[] {
  return [
    row.id,
    row.revision,
    row.url,
    row.requestedUrl,
    row.canonicalUrl,
    row.host,
    row.headline,
    JSON.stringify(row.authors),
    row.language,
    row.section,
    row.datePublished,
    row.dateModified,
    row.verdict,
    row.quality,
    row.wordCount,
    row.contentHash,
    row.simhash,
    row.rawRef,
    row.job,
    row.path,
    row.fetchedAt,
    row.savedAt,
  ];
}

/**
 * Adds a revision to the index and the newest one's words to the search; an earlier one moves to its own path. Adding it
 * again changes nothing. Throws RevisionTaken.
 *
 * @param seq its place in the order of saving where that is known; otherwise it is the next
 */
export function insertArticle(sql: Sql, row: NewArticleRow, seq: number | null = null): void {
  if (row.before) insertArticle(sql, row.before);
  const there = sql.get<{ newest: number | null; taken: string | null }>(
    'SELECT max(revision) AS newest, max(content_hash) FILTER (WHERE revision = ?) AS taken FROM article WHERE id = ?',
    row.revision,
    row.id,
  )!;
  if (there.taken === row.contentHash) return;
  if (there.taken !== null) throw new RevisionTaken(row.id, row.revision);
  const isNewest = row.revision > (there.newest ?? 0);
  const { lastId } = sql.run(
    `INSERT INTO article (seq, ${articleColumns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    seq,
    ...articleValues(row),
  );
  if (isNewest) indexForSearch(sql, lastId, row);
  // The newest revision has the article's own name, in whatever order the rows are committed.
  sql.run(
    `UPDATE article SET path = substr(path, 1, length(path) - 5) || '.r' || revision || '.json' WHERE id = ? AND path = ?
     AND revision < (SELECT max(revision) FROM article AS other WHERE other.id = article.id AND other.path = article.path)`,
    row.id,
    row.path,
  );
}

export function latestArticle(sql: Sql, id: string): ArticleRow | null {
  const row = sql.get<ArticleTableRow>(
    'SELECT * FROM article WHERE id = ? ORDER BY revision DESC LIMIT 1',
    id,
  );
  return row === undefined ? null : articleRowFrom(row);
}

/** All revisions, the newest first. */
export function revisionsOf(sql: Sql, id: string): ArticleRow[] {
  return sql
    .all<ArticleTableRow>('SELECT * FROM article WHERE id = ? ORDER BY revision DESC', id)
    .map(articleRowFrom);
}

export function articleRowFrom(row: ArticleTableRow): ArticleRow {
  return {
    id: row.id,
    revision: row.revision,
    url: row.url,
    requestedUrl: row.requested_url,
    canonicalUrl: row.canonical_url,
    host: row.host,
    headline: row.headline,
    authors: typeof row.authors === 'string' ? (JSON.parse(row.authors) as string[]) : row.authors,
    language: row.language,
    section: row.section,
    datePublished: row.date_published,
    dateModified: row.date_modified,
    verdict: row.verdict,
    quality: row.quality,
    wordCount: row.word_count,
    contentHash: row.content_hash,
    simhash: row.simhash,
    rawRef: row.raw_ref,
    job: row.job,
    path: row.path,
    fetchedAt: row.fetched_at,
    savedAt: row.saved_at,
  };
}
