/** What `dechaff dupes` does; loaded when it runs. */
import { exitCodeOf } from '../article/reasons.ts';
import type { ArchiveReader } from '../archive/archive-reader.ts';
import type { ArticleFilter } from '../archive/article-filter.ts';
import {
  defaultDuplicateThreshold,
  findDuplicates,
  updateSignatures,
  type DuplicateCluster,
} from '../archive/duplicates/find-duplicates.ts';
import { safeJson, terminalSafe } from './terminal-safe.ts';
import type { Terminal } from './terminal.ts';

export async function runDupes(
  {
    threshold = defaultDuplicateThreshold,
    format,
  }: { readonly threshold?: number; readonly format: 'text' | 'jsonl' },
  filter: ArticleFilter,
  reader: ArchiveReader,
  terminal: Terminal,
): Promise<number> {
  try {
    await updateSignatures(reader, terminal.signal);
  } catch (error) {
    if (!terminal.signal.aborted) throw error;
    return exitCodeOf('interrupted');
  }
  const clusters = await findDuplicates(reader, filter, threshold);
  for (const cluster of clusters)
    await terminal.write(format === 'jsonl' ? toJsonLine(cluster) : toText(cluster));
  const articles = clusters.reduce((sum, { members }) => sum + members.length, 0);
  terminal.say(
    clusters.length === 0
      ? `No article is the text of another one, at a similarity of ${threshold}.`
      : `${articles} articles are ${clusters.length} texts, at a similarity of ${threshold}.`,
  );
  return 0;
}

function toJsonLine({ members }: DuplicateCluster): string {
  const listed = members.map(({ row, similarity }, index) => ({
    order: index + 1,
    id: row.id,
    url: row.url,
    host: row.host,
    headline: row.headline,
    datePublished: row.datePublished,
    savedAt: row.savedAt,
    similarity: Number(similarity.toFixed(3)),
  }));
  return `${safeJson({ size: members.length, first: listed[0], members: listed })}\n`;
}

function toText({ members }: DuplicateCluster): string {
  const lines = members.map(({ row, similarity }, index) => {
    const share = index === 0 ? 'first' : similarity.toFixed(2);
    return `  ${share.padEnd(5)}  ${row.datePublished ?? row.savedAt}  ${terminalSafe(row.url)}`;
  });
  return `${terminalSafe(members[0]!.row.headline ?? 'Untitled')} (${members.length})\n${lines.join('\n')}\n\n`;
}
