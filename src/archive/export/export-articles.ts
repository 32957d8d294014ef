import type { Article } from '../../article/article.ts';
import type { ArchiveReader, UnreadableArticle } from '../archive-reader.ts';
import type { ArticleFilter } from '../article-filter.ts';
import { csv } from './csv.ts';
import { epub } from './epub.ts';
import type { ExportContext, ExportFormat } from './export-format.ts';
import type { ExportFormatName } from './format-names.ts';
import { html } from './html.ts';
import { jsonFeed } from './json-feed.ts';
import { jsonl } from './jsonl.ts';
import { markdown } from './markdown.ts';
import { parquet } from './parquet.ts';
import { rss } from './rss.ts';
import { warcFormat } from './warc.ts';

function formatOf(name: ExportFormatName, warcDir: string): ExportFormat {
  if (name === 'warc') return warcFormat(warcDir);
  return { jsonl, csv, parquet, markdown, html, jsonfeed: jsonFeed, rss, epub }[name];
}

export interface Export {
  readonly chunks: AsyncIterable<string | Uint8Array>;
  /** Where the next increment begins; to be kept once all chunks are written. */
  readonly cursor: string;
  /** Articles handed to the format so far. */
  readonly count: () => number;
}

/** `after:12`: everything up to the twelfth revision saved has been exported. */
const cursorForm = /^after:(\d{1,15})$/;

/** Null for what is no cursor. */
export function parseCursor(text: string): number | null {
  const place = cursorForm.exec(text.trim())?.[1];
  return place === undefined ? null : Number(place);
}

/**
 * Exports what the filter finds, in the order of saving. What is saved while it runs is left to the next increment, so
 * that increments neither overlap nor miss anything.
 */
export async function exportArticles(
  reader: ArchiveReader,
  format: ExportFormatName,
  filter: ArticleFilter,
  context: ExportContext,
  onUnreadable: (unreadable: UnreadableArticle) => void,
): Promise<Export> {
  const upToSeq = Math.max(await reader.lastSeq(), filter.afterSeq ?? 0);
  let count = 0;
  async function* articles(): AsyncGenerator<Article> {
    for await (const { article } of reader.articles({ ...filter, upToSeq }, onUnreadable)) {
      count++;
      yield article;
    }
  }
  return {
    chunks: formatOf(format, reader.place.warcDir)(articles(), context),
    cursor: `after:${upToSeq}`,
    count: () => count,
  };
}
