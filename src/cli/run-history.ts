/** What `dechaff history` does; loaded when it runs. */
import type { ArticleRow } from '../article/article-row.ts';
import type { ArchiveReader } from '../archive/archive-reader.ts';
import { findRevisions } from '../archive/revisions/find-revision.ts';
import { historyOf, type ChangeKind, type HistoryEntry } from '../archive/revisions/history.ts';
import { safeJson, terminalSafe } from './terminal-safe.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

const kinds: Readonly<Record<ChangeKind, string>> = {
  first: 'first seen',
  stated: 'changed, and the page says so',
  silent: 'changed without a word',
  reclean: 'cleaned again by newer rules',
};

export async function runHistory(
  name: string,
  format: 'text' | 'json',
  reader: ArchiveReader,
  terminal: Terminal,
): Promise<number> {
  const revisions = await revisionsNamed(reader, name);
  const { entries, availability } = await historyOf(reader, revisions);
  if (format === 'json') {
    await terminal.write(`${safeJson({ id: revisions[0]!.id, entries, availability }, 2)}\n`);
    return 0;
  }
  const events = [
    ...entries.map((entry) => ({ at: entry.row.savedAt, text: describe(entry) })),
    ...availability.map(({ at, state, httpStatus }) => ({
      at,
      text: state === 'gone' ? `taken away (HTTP ${httpStatus})` : `back (HTTP ${httpStatus})`,
    })),
  ].sort((a, b) => a.at.localeCompare(b.at));
  await terminal.write(`${terminalSafe(revisions[0]!.url)}  ${revisions[0]!.id}\n`);
  for (const { at, text } of events) await terminal.write(`${at}  ${terminalSafe(text)}\n`);
  return 0;
}

function describe(entry: HistoryEntry): string {
  const { row, change, headlineBefore, wordsAdded, wordsRemoved, isCompared } = entry;
  const words = change === 'first' ? `${row.wordCount} words` : `+${wordsAdded} −${wordsRemoved} words`;
  const headline =
    headlineBefore === null
      ? ''
      : `; headline was ${JSON.stringify(headlineBefore)}, is ${JSON.stringify(row.headline)}`;
  return `r${row.revision}  ${kinds[change]}  ${isCompared ? words : 'its file cannot be read'}${headline}`;
}

/**
 * The revisions of the article that a person named, the newest first.
 *
 * @throws UsageError when there is no such article, or more than one
 */
export async function revisionsNamed(reader: ArchiveReader, name: string): Promise<readonly ArticleRow[]> {
  const found = await findRevisions(reader.index, name);
  if (found.kind === 'found') return found.revisions;
  if (found.kind === 'unknown') {
    throw new UsageError('input-missing', `There is no article ${JSON.stringify(name)} in the archive.`);
  }
  throw new UsageError(
    'usage',
    `${JSON.stringify(name)} may be ${found.ids.join(', ')}; give more of the id.`,
  );
}
