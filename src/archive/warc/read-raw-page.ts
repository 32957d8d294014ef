import { access } from 'node:fs/promises';
import path from 'node:path';
import { parseRawRef } from './raw-ref.ts';
import { pageOf, type WarcPage } from './read-warc-pages.ts';
import { readWarcRecords } from './read-warc-records.ts';
import { openSuffix } from './warc-writer.ts';

/**
 * The page that an article's `provenance.rawRef` leads to, read straight from its place. Null when the file or the
 * record is not there.
 */
export async function readRawPage(
  warcDir: string,
  rawRef: string,
  signal?: AbortSignal,
): Promise<WarcPage | null> {
  const ref = parseRawRef(rawRef);
  if (!ref) return null;
  const file = await findWarcFile(warcDir, ref.file);
  if (!file) return null;
  const records = readWarcRecords(file, {
    start: ref.offset,
    onProblem: () => undefined,
    ...(signal && { signal }),
  });
  for await (const record of records) {
    return pageOf(record, ref.file, signal ? { signal } : {});
  }
  return null;
}

/** Path of a WARC file: under its final name, or the one it has while it is being written. */
export async function findWarcFile(warcDir: string, name: string): Promise<string | null> {
  for (const file of [path.join(warcDir, name), path.join(warcDir, name + openSuffix)]) {
    try {
      await access(file);
      return file;
    } catch {
      continue;
    }
  }
  return null;
}
