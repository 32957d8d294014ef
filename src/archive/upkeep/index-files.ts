/** Makes the rows of article files that the index does not know. */
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { articleRowOf } from '../../article/article-row.ts';
import { articleSchema, type Article } from '../../article/article.ts';
import { restoreUrl } from '../../frontier/restore-queue.ts';
import { insertArticle } from '../../store/article-table.ts';
import type { Sql, StateDatabase } from '../../store/state-database.ts';
import { hostFolder } from '../article-path.ts';
import { readRegular } from '../safe-files.ts';
import { articleFiles } from './article-files.ts';
import type { KnownRevision } from './take-over-state.ts';

export interface IndexedFiles {
  /** Revisions that got a row. */
  readonly indexed: number;
  /** Files that are no article, or not whole; they are left as they are. */
  readonly unreadable: readonly string[];
}

interface FoundFile {
  readonly file: string;
  readonly id: string;
  readonly revision: number;
  readonly seq: number;
  readonly savedAt: string;
}

const filesAtOnce = 200;

/**
 * Rows come in the order of saving as far as that is known, then by time, and of one article the earlier revision first.
 * Addresses of articles count as crawled at the time they were fetched.
 *
 * @param known what an earlier index knew, by `id.rN`
 */
export async function indexFiles(
  state: StateDatabase,
  outputDir: string,
  signal: AbortSignal,
  known: ReadonlyMap<string, KnownRevision> = new Map(),
): Promise<IndexedFiles> {
  const found: FoundFile[] = [];
  const unreadable: string[] = [];
  for await (const file of articleFiles(outputDir)) {
    signal.throwIfAborted();
    if (await state.read((sql) => sql.get('SELECT 1 FROM article WHERE path = ?', file))) continue;
    const article = await articleAt(outputDir, file);
    if (article === null) {
      unreadable.push(file);
      continue;
    }
    const { id, revision, provenance } = article;
    const before = known.get(`${id}.r${revision}`);
    const time = provenance.fetchedAt ?? (await stat(path.join(outputDir, file))).mtime.toISOString();
    found.push({ file, id, revision, seq: before?.seq ?? Infinity, savedAt: before?.savedAt ?? time });
  }
  found.sort(inOrderOfSaving);
  let indexed = 0;
  for (let start = 0; start < found.length; start += filesAtOnce) {
    signal.throwIfAborted();
    const part = found.slice(start, start + filesAtOnce);
    const articles = await Promise.all(part.map(({ file }) => articleAt(outputDir, file)));
    await state.write((sql) => {
      part.forEach((one, index) => {
        const article = articles[index];
        if (article && addToIndex(sql, article, one)) indexed++;
      });
    });
  }
  return { indexed, unreadable };
}

function inOrderOfSaving(one: FoundFile, other: FoundFile): number {
  if (one.seq !== other.seq) return one.seq < other.seq ? -1 : 1;
  if (one.id === other.id) return one.revision - other.revision;
  return one.savedAt < other.savedAt ? -1 : one.savedAt > other.savedAt ? 1 : one.id < other.id ? -1 : 1;
}

async function articleAt(outputDir: string, file: string): Promise<Article | null> {
  try {
    const text = await readRegular(path.join(outputDir, file));
    const checked = articleSchema.safeParse(JSON.parse(text ?? ''));
    return checked.success ? checked.data : null;
  } catch {
    return null;
  }
}

function addToIndex(sql: Sql, article: Article, { file, seq, savedAt }: FoundFile): boolean {
  const host = hostFolder(article.url ?? article.requestedUrl);
  const row = articleRowOf(article, { host, path: file, savedAt });
  // A copy of a file makes no second revision.
  const isNew = !sql.get('SELECT 1 FROM article WHERE id = ? AND revision = ?', row.id, row.revision);
  if (isNew) insertArticle(sql, row, Number.isFinite(seq) ? seq : null);
  const { etag, lastModified, fetchedAt } = article.provenance;
  const settledAt = Date.parse(fetchedAt ?? savedAt);
  for (const url of new Set([article.requestedUrl, article.url])) {
    if (url !== null) restoreUrl(sql, { url, state: 'done', etag, lastModified, settledAt });
  }
  return isNew;
}
