import { open } from 'node:fs/promises';
import type { Article } from '../../article/article.ts';
import { parseRawRef } from '../warc/raw-ref.ts';
import { findWarcFile } from '../warc/find-warc-file.ts';
import { readWarcRecords } from '../warc/read-warc-records.ts';
import { makeArticleRecord, makeWarcinfo } from '../warc/warc-record.ts';
import type { ExportFormat } from './export-format.ts';

interface RawRecord {
  readonly recordId: string;
  /** The record as it stands in the archive, compressed. */
  readonly bytes: Uint8Array;
}

/**
 * WARC 1.1: for each article the raw record it was made from, byte for byte, where it was kept, and the article as JSON
 * in a `conversion` of it.
 */
export function warcFormat(warcDir: string): ExportFormat {
  return async function* (articles, { exportedAt, title, version }) {
    yield (
      await makeWarcinfo('export.warc.gz', exportedAt, {
        software: `dechaff/${version}`,
        description: title,
      })
    ).bytes;
    const written = new Set<string>();
    for await (const article of articles) {
      const ref = article.provenance.rawRef;
      const raw = ref === null ? null : await readRawRecord(warcDir, ref);
      // Several revisions, or several articles, may have come from one record.
      if (raw && !written.has(raw.recordId)) yield raw.bytes;
      if (raw) written.add(raw.recordId);
      yield (await makeArticleRecord(addressOf(article), exportedAt, article, raw?.recordId ?? null)).bytes;
    }
  };
}

const addressOf = (article: Article): string => article.url ?? `urn:dechaff:${article.id}`;

async function readRawRecord(warcDir: string, rawRef: string): Promise<RawRecord | null> {
  const ref = parseRawRef(rawRef);
  const file = ref && (await findWarcFile(warcDir, ref.file));
  if (!ref || !file) return null;
  let isTorn = false;
  let recordId: string | null = null;
  let end: number | null = null;
  for await (const record of readWarcRecords(file, { start: ref.offset, onProblem: () => (isTorn = true) })) {
    if (recordId !== null) {
      end = record.offset;
      break;
    }
    recordId = record.recordId;
  }
  if (recordId === null || (end === null && isTorn)) return null;
  const handle = await open(file);
  try {
    const length = (end ?? (await handle.stat()).size) - ref.offset;
    const { buffer } = await handle.read(Buffer.alloc(length), 0, length, ref.offset);
    return { recordId, bytes: buffer };
  } finally {
    await handle.close();
  }
}
