import type { ArticleRow } from '../../article/article-row.ts';
import type { Article } from '../../article/article.ts';
import type { AvailabilityChange } from '../../store/availability-table.ts';
import type { ArchiveReader } from '../archive-reader.ts';
import { diffArticles } from './diff-articles.ts';

/**
 * What kind of change a revision brought. `stated`: the page gives a new date of modification. `silent`: the text
 * changed and the page's date of modification did not. `reclean`: our own rules changed, not the page.
 */
export type ChangeKind = 'first' | 'stated' | 'silent' | 'reclean';

export interface HistoryEntry {
  readonly row: ArticleRow;
  readonly change: ChangeKind;
  /** The headline before, where it changed. */
  readonly headlineBefore: string | null;
  readonly wordsRemoved: number;
  readonly wordsAdded: number;
  /** False when a file could not be read, so that nothing could be compared. */
  readonly isCompared: boolean;
}

export interface History {
  /** The oldest first. */
  readonly entries: readonly HistoryEntry[];
  readonly availability: readonly AvailabilityChange[];
}

/** What became of one article; `revisions` the newest first, as `findRevisions` gives them. */
export async function historyOf(reader: ArchiveReader, revisions: readonly ArticleRow[]): Promise<History> {
  const entries: HistoryEntry[] = [];
  let before: Article | null = null;
  for (const row of revisions.toReversed()) {
    const read = await reader.read(row);
    const article: Article | null = read.kind === 'article' ? read.article : null;
    const isFirst = entries.length === 0;
    const compared = before && article ? diffArticles(before, article) : null;
    const headline = compared?.fields.find(({ field }) => field === 'headline');
    entries.push({
      row,
      change: isFirst ? 'first' : kindOf(row, entries.at(-1)!.row, article),
      headlineBefore: headline?.before ?? null,
      wordsRemoved: compared?.wordsRemoved ?? 0,
      wordsAdded: compared?.wordsAdded ?? 0,
      isCompared: isFirst ? article !== null : compared !== null,
    });
    before = article;
  }
  const id = revisions[0]?.id;
  return {
    entries,
    availability: id === undefined ? [] : await reader.index.availabilityOf(id),
  };
}

function kindOf(row: ArticleRow, before: ArticleRow, article: Article | null): ChangeKind {
  if (article?.provenance.reason === 'reclean') return 'reclean';
  return row.dateModified !== null && row.dateModified !== before.dateModified ? 'stated' : 'silent';
}
