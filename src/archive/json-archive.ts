import { rm } from 'node:fs/promises';
import { rmSync } from 'node:fs';
import path from 'node:path';
import {
  articleRowOf,
  earlierPath,
  revisionId,
  type ArticleRow,
  type NewArticleRow,
} from '../article/article-row.ts';
import { articleSchema, type Article } from '../article/article.ts';
import type { Reason } from '../article/reasons.ts';
import { makeFolder } from '../store/make-folder.ts';
import { NamedLocks } from '../store/named-locks.ts';
import { PresenceLock } from '../store/presence-lock.ts';
import type { ArticleIndex } from './article-index.ts';
import { articlePath, hostFolder } from './article-path.ts';
import { keepAs, readRegular, realFolder, writeWhole } from './safe-files.ts';

/** Hidden folder below the output folder, for temporary files and, unless told otherwise, the state. */
export const ownFolder = '.dechaff';

export type SaveResult =
  | {
      /** `saved`: a new article or a new revision is on disk. `unchanged`: what is there says the same. */
      readonly kind: 'saved' | 'unchanged';
      readonly article: Article;
      /** To be committed with the URL; null when the index has it. */
      readonly row: NewArticleRow | null;
    }
  | { readonly kind: 'failed'; readonly reason: Reason; readonly message: string };

/**
 * Articles as JSON files, the newest revision under the article's own name and the earlier ones beside it. A file is
 * whole and on disk before `save` returns; its row goes into the index afterwards, in the transaction that settles the
 * URL. A kill between the two leaves a file without a row, which the next save of that article recognises and gives its row.
 * Of processes that save one article at the same moment, one goes after the other, so that each text becomes a revision.
 */
export class JsonArchive {
  readonly #output: string;
  readonly #index: ArticleIndex;
  readonly #presence: PresenceLock;
  readonly #now: () => Date;
  /** Held by an article's id from reading what is there to the new file in its place. */
  readonly #locks: NamedLocks;
  #temporaryFiles = 0;

  private constructor(
    output: string,
    index: ArticleIndex,
    presence: PresenceLock,
    locks: NamedLocks,
    now: () => Date,
  ) {
    this.#output = output;
    this.#index = index;
    this.#presence = presence;
    this.#locks = locks;
    this.#now = now;
  }

  /** Makes the folder and sweeps what dead processes left; throws what the file system says when that is not allowed. */
  static async open(output: string, index: ArticleIndex, now = () => new Date()): Promise<JsonArchive> {
    const root = path.resolve(output);
    await makeFolder(root);
    const temporary = await realFolder(root, [ownFolder, 'tmp']);
    const presence = PresenceLock.claim(temporary);
    presence.sweep((id) => rmSync(path.join(temporary, id), { recursive: true, force: true }));
    await realFolder(temporary, [presence.id]);
    const locks = new NamedLocks(await realFolder(root, [ownFolder, 'locks']));
    return new JsonArchive(root, index, presence, locks, now);
  }

  async save(article: Article): Promise<SaveResult> {
    try {
      return await this.#locks.run(article.id, () => this.#saveOne(article));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return { kind: 'failed', reason: 'save-failed', message: `the article cannot be saved: ${message}` };
    }
  }

  async close(): Promise<void> {
    await this.#locks.close();
    await rm(path.join(this.#output, ownFolder, 'tmp', this.#presence.id), { recursive: true, force: true });
    this.#presence.release();
  }

  /** For a process that ends this instant: takes its temporary files away, whatever is being written. */
  abandon(): void {
    rmSync(path.join(this.#output, ownFolder, 'tmp', this.#presence.id), { recursive: true, force: true });
    this.#presence.release();
  }

  async #saveOne(article: Article): Promise<SaveResult> {
    const known = await this.#index.latest(article.id);
    const { path: place, article: there } = await this.#placeOf(article, known);
    const file = path.join(this.#output, place);
    if (known && there && isOtherText(there, known)) return this.#writeBeside(article, known, there, place);
    const newest = there !== null && there.revision >= (known?.revision ?? 0) ? there : known;
    if (newest?.contentHash === article.contentHash) {
      // Somebody may have deleted the file: then it is written again, as the revision it was.
      if (there?.revision !== newest.revision) return this.#write(article, newest.revision, place);
      const isIndexed = known?.revision === there.revision;
      return { kind: 'unchanged', article: there, row: isIndexed ? null : this.#rowOf(there, place) };
    }
    if (there === null) return this.#write(article, (newest?.revision ?? 0) + 1, place);
    await keepAs(file, earlierPath(file, there.revision));
    const before = there.revision > (known?.revision ?? 0) ? this.#rowOfFile(there, place) : null;
    return this.#write(article, newest!.revision + 1, place, before);
  }

  /** What lies there has its number wrongly: by a process with another folder, or because somebody edited the file. It stays. */
  async #writeBeside(
    article: Article,
    known: ArticleRow,
    there: Article,
    place: string,
  ): Promise<SaveResult> {
    if (there.contentHash !== article.contentHash) {
      const file = path.join(this.#output, place);
      const beside = earlierPath(file, there.revision).replace(
        /(?=\.json$)/,
        `-${there.contentHash.replace(/\W/g, '').slice(0, 8)}`,
      );
      await keepAs(file, beside);
    }
    const isKnown = known.contentHash === article.contentHash;
    return this.#write(article, known.revision + (isKnown ? 0 : 1), place);
  }

  /** The article's path and what lies there. A file of that name that is another article's, or nobody's, stays. */
  async #placeOf(
    article: Article,
    known: ArticleRow | null,
  ): Promise<{ path: string; article: Article | null }> {
    for (const candidate of [known?.path ?? articlePath(article), articlePath(article, 32)]) {
      const parts = candidate.split('/');
      const folder = await realFolder(this.#output, parts.slice(0, -1));
      const content = await readRegular(path.join(folder, parts.at(-1)!));
      if (content === null) return { path: candidate, article: null };
      const there = articleIn(content);
      if (there?.id === article.id) return { path: candidate, article: there };
    }
    throw new Error(`${articlePath(article, 32)} is a file of somebody else; move it away`);
  }

  async #write(
    article: Article,
    revision: number,
    place: string,
    before: NewArticleRow | null = null,
  ): Promise<SaveResult> {
    const previousRevisionId = revision > 1 ? revisionId(article.id, revision - 1) : null;
    const checked = articleSchema.safeParse({ ...article, revision, previousRevisionId });
    if (!checked.success) {
      const message = `the article is not in its own schema: ${checked.error.issues[0]?.path.join('.')} ${checked.error.issues[0]?.message}`;
      return { kind: 'failed', reason: 'internal-error', message };
    }
    const temporary = path.join(
      this.#output,
      ownFolder,
      'tmp',
      this.#presence.id,
      `${++this.#temporaryFiles}.json`,
    );
    await writeWhole(temporary, path.join(this.#output, place), JSON.stringify(checked.data, null, 2) + '\n');
    return { kind: 'saved', article: checked.data, row: { ...this.#rowOf(checked.data, place), before } };
  }

  /** Row of an earlier revision that may lack one: its process died, or has not come to it yet. Null for an older schema. */
  #rowOfFile(article: Article, place: string): NewArticleRow | null {
    const checked = articleSchema.safeParse(article);
    return checked.success ? this.#rowOf(checked.data, earlierPath(place, article.revision)) : null;
  }

  #rowOf(article: Article, place: string): NewArticleRow {
    const host = hostFolder(article.url ?? article.requestedUrl);
    return articleRowOf(article, { host, path: place, savedAt: this.#now().toISOString() });
  }
}

/** What a file says it is; also of an older schema, since only these three fields are looked at. Null: no article. */
function articleIn(content: string): Article | null {
  try {
    const read = JSON.parse(content) as Partial<Article> | null;
    const isArticle =
      typeof read?.id === 'string' && Number.isInteger(read.revision) && typeof read.contentHash === 'string';
    return isArticle ? (read as Article) : null;
  } catch {
    return null;
  }
}

function isOtherText(there: Article, known: ArticleRow): boolean {
  return there.revision === known.revision && there.contentHash !== known.contentHash;
}
