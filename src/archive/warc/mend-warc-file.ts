import { rename, stat, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { formatCdxj, type CdxjEntry } from './cdxj.ts';
import { readWarcRecords, type WarcEntry, type WarcProblem } from './read-warc-records.ts';

export interface WarcIndex {
  readonly entries: readonly CdxjEntry[];
  readonly records: number;
  readonly problem: WarcProblem | null;
}

/** Reads a file from end to end and makes its index; `name` is what the index calls the file. */
export async function indexWarcFile(file: string, name = path.basename(file)): Promise<WarcIndex> {
  const entries: CdxjEntry[] = [];
  const offsets: number[] = [];
  let problem: WarcProblem | null = null;
  for await (const record of readWarcRecords(file, { onProblem: (found) => (problem = found) })) {
    offsets.push(record.offset);
    const entry = toEntry(record, name);
    if (entry) entries.push(entry);
  }
  const end = (problem as WarcProblem | null)?.offset ?? (await stat(file)).size;
  const nextOf = new Map(offsets.map((offset, index) => [offset, offsets[index + 1] ?? end]));
  return {
    entries: entries
      .map((entry) => ({ ...entry, length: nextOf.get(entry.offset)! - entry.offset }))
      .filter(({ length }) => length > 0),
    records: offsets.filter((offset) => offset < end).length,
    problem,
  };
}

function toEntry(record: WarcEntry, file: string): CdxjEntry | null {
  const isHttp = record.type === 'response' || record.type === 'revisit';
  if (!isHttp && record.type !== 'resource' && record.type !== 'conversion') return null;
  const type = isHttp ? (record.httpHeaders['content-type'] ?? '') : record.contentType;
  return {
    url: record.url,
    date: record.date,
    mime: record.type === 'revisit' ? 'warc/revisit' : (type.split(';')[0] ?? '').trim(),
    status: isHttp ? record.httpStatus : null,
    digest: record.header('WARC-Payload-Digest'),
    length: 0,
    offset: record.offset,
    file,
  };
}

/** Where the index of a WARC file stands. */
export function cdxjPathOf(warcFile: string): string {
  return warcFile.replace(/\.warc(\.gz)?$/, '.cdxj');
}

/**
 * Closes a file that its writer left open when it was killed: a torn record at its end is cut off, the index is made,
 * and the file gets its final name. `openFile` ends in `.warc.gz.open`. Damage elsewhere is left as it is, for `verify`.
 */
export async function mendWarcFile(openFile: string): Promise<void> {
  const target = openFile.slice(0, -'.open'.length);
  const { entries, problem } = await indexWarcFile(openFile, path.basename(target));
  if (problem?.kind === 'torn') await truncate(openFile, problem.offset);
  await writeFile(cdxjPathOf(target), formatCdxj(entries));
  await rename(openFile, target);
}
