import path from 'node:path';
import { earlierPath, type ArticleRow } from '../article/article-row.ts';
import { articleSchema, type Article } from '../article/article.ts';
import type { ArticleFilter } from './article-filter.ts';
import type { ArchivePlace } from './archive-place.ts';
import type { ArchiveIndex, IndexedArticle } from './index/archive-index.ts';
import { openExistingIndex } from './index/open-index.ts';
import { readRegular } from './safe-files.ts';

/** Rows, or files, that are looked at before the next are asked for. */
const pageSize = 256;

export interface ArchivedArticle extends IndexedArticle {
  readonly article: Article;
}

export interface UnreadableArticle {
  readonly row: ArticleRow;
  readonly trouble: 'missing' | 'not-json' | 'not-an-article';
}

export type ReadArticle =
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'unreadable'; readonly trouble: UnreadableArticle['trouble'] };

/** Reads what was saved; never changes it. */
export class ArchiveReader {
  readonly place: ArchivePlace;
  readonly index: ArchiveIndex;

  private constructor(place: ArchivePlace, index: ArchiveIndex) {
    this.place = place;
    this.index = index;
  }

  /** Null when there is no archive yet. Throws StateError when there is one that cannot be used. */
  static async open(place: ArchivePlace): Promise<ArchiveReader | null> {
    const index = await openExistingIndex(place);
    return index && new ArchiveReader(place, index);
  }

  close(): Promise<void> {
    return this.index.close();
  }

  /** Place of the newest revision in the order of saving; 0 in an empty archive. */
  lastSeq(): Promise<number> {
    return this.index.lastSeq();
  }

  /** Index rows in the order of saving, a page at a time. */
  async *rows(filter: ArticleFilter = {}): AsyncGenerator<IndexedArticle> {
    let afterSeq = filter.afterSeq ?? 0;
    for (;;) {
      const page = await this.index.rows({ ...filter, afterSeq }, pageSize);
      yield* page;
      const last = page.at(-1);
      if (!last || page.length < pageSize) return;
      afterSeq = last.seq;
    }
  }

  /** Whole articles in the order of saving; files are read a little ahead. What cannot be read is told and left out. */
  async *articles(
    filter: ArticleFilter,
    onUnreadable: (unreadable: UnreadableArticle) => void,
  ): AsyncGenerator<ArchivedArticle> {
    const ahead = 8;
    const waiting: { seq: number; row: ArticleRow; reading: Promise<ReadArticle> }[] = [];
    const next = async (): Promise<ArchivedArticle | null> => {
      const { seq, row, reading } = waiting.shift()!;
      const read = await reading;
      if (read.kind === 'article') return { seq, row, article: read.article };
      onUnreadable({ row, trouble: read.trouble });
      return null;
    };
    for await (const { seq, row } of this.rows(filter)) {
      const reading = this.read(row);
      reading.catch(() => undefined);
      waiting.push({ seq, row, reading });
      if (waiting.length < ahead) continue;
      const article = await next();
      if (article) yield article;
    }
    while (waiting.length > 0) {
      const article = await next();
      if (article) yield article;
    }
  }

  /** The article's file; where that is missing or another revision, as on another machine, what the database keeps of it. */
  async read(row: Pick<ArticleRow, 'id' | 'revision' | 'contentHash' | 'path'>): Promise<ReadArticle> {
    const read = await this.readFile(row);
    if (read.kind === 'unreadable' ? read.trouble !== 'missing' : isRevision(read.article, row)) return read;
    const kept = articleSchema.safeParse(await this.index.document(row));
    return kept.success ? { kind: 'article', article: kept.data } : read;
  }

  /** Between a newer revision's file and its row, the file of the one before has moved already. */
  async readFile(row: Pick<ArticleRow, 'id' | 'revision' | 'contentHash' | 'path'>): Promise<ReadArticle> {
    const read = await this.#readAt(row.path);
    if (read.kind === 'unreadable' || read.article.id !== row.id || read.article.revision <= row.revision)
      return read;
    const moved = await this.#readAt(earlierPath(row.path, row.revision));
    return moved.kind === 'article' && isRevision(moved.article, row) ? moved : read;
  }

  async #readAt(file: string): Promise<ReadArticle> {
    const text = await readRegular(path.join(this.place.outputDir, file));
    if (text === null) return { kind: 'unreadable', trouble: 'missing' };
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      return { kind: 'unreadable', trouble: 'not-json' };
    }
    const checked = articleSchema.safeParse(value);
    if (!checked.success) return { kind: 'unreadable', trouble: 'not-an-article' };
    return { kind: 'article', article: checked.data };
  }
}

function isRevision(article: Article, row: Pick<ArticleRow, 'id' | 'revision' | 'contentHash'>): boolean {
  return (
    article.id === row.id && article.revision === row.revision && article.contentHash === row.contentHash
  );
}
