import { getSurt } from 'warcio/utils';

/** One line of a CDXJ index, as warcio's and pywb's indexers write it. */
export interface CdxjEntry {
  readonly url: string;
  /** RFC 3339. */
  readonly date: string;
  /** Media type, or `warc/revisit`. */
  readonly mime: string;
  readonly status: number | null;
  readonly digest: string;
  readonly length: number;
  readonly offset: number;
  readonly file: string;
}

/** `SURT timestamp {json}` (https://specs.webrecorder.net/cdxj/0.1.0/). */
export function formatCdxjLine(entry: CdxjEntry): string {
  const timestamp = entry.date.replace(/[-:T]/g, '').slice(0, 14);
  const fields = {
    url: entry.url,
    mime: entry.mime,
    ...(entry.status !== null && { status: String(entry.status) }),
    // Without the name of the algorithm, as indexers have it.
    digest: entry.digest.replace(/^\w+:/, ''),
    length: String(entry.length),
    offset: String(entry.offset),
    filename: entry.file,
  };
  return `${getSurt(entry.url)} ${timestamp} ${JSON.stringify(fields)}\n`;
}

/** A whole index: sorted by bytes, so that readers can search it by halves. */
export function formatCdxj(entries: readonly CdxjEntry[]): string {
  return entries
    .map((entry) => Buffer.from(formatCdxjLine(entry)))
    .sort((a, b) => Buffer.compare(a, b))
    .join('');
}

const lineForm = /^\S+ \d{14} (\{.*\})$/;

/** The entry of a line, without its date; null for a line that is none. */
export function parseCdxjLine(line: string): Omit<CdxjEntry, 'date'> | null {
  const json = lineForm.exec(line)?.[1];
  if (json === undefined) return null;
  try {
    const fields = JSON.parse(json) as Record<string, string | undefined>;
    const { url, mime = '', status, digest = '', length, offset, filename } = fields;
    if (!url || !filename) return null;
    return {
      url,
      mime,
      status: status === undefined ? null : Number(status),
      digest,
      length: Number(length),
      offset: Number(offset),
      file: filename,
    };
  } catch {
    return null;
  }
}
