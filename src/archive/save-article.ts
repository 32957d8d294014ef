import type { Article } from '../article/article.ts';
import type { NewArticleRow } from '../article/article-row.ts';
import { RevisionTaken } from '../store/revision-taken.ts';
import type { JsonArchive, SaveResult } from './json-archive.ts';

/** More processes than that do not save one article in the same second. */
const mostAttempts = 10;

/**
 * Runs `saveAndCommit`, and again when another process, which saves to another folder, got the revision's number first: saved
 * anew, the text gets the next. A commit that throws RevisionTaken must have written nothing.
 */
export async function underFreeNumber<Result>(saveAndCommit: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await saveAndCommit();
    } catch (error) {
      if (!(error instanceof RevisionTaken) || attempt === mostAttempts) throw error;
    }
  }
}

/** Saves the article and commits its row. */
export function saveArticle(
  archive: JsonArchive,
  article: Article,
  commit: (row: NewArticleRow) => Promise<unknown>,
): Promise<SaveResult> {
  return underFreeNumber(async () => {
    const saved = await archive.save(article);
    if (saved.kind !== 'failed' && saved.row !== null) await commit(saved.row);
    return saved;
  });
}
