import { findWarcFile } from './find-warc-file.ts';
import { parseRawRef } from './raw-ref.ts';
import { pageOf, type WarcPage } from './read-warc-pages.ts';
import { readWarcRecords } from './read-warc-records.ts';

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
