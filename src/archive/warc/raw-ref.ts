import path from 'node:path';

/** Where a record stands: file name without folder, and the offset of its gzip member. */
export interface RawRef {
  readonly file: string;
  readonly offset: number;
}

const form = /^warc:([\w.-]+\.warc(?:\.gz)?)#(\d+)$/;

/** The form in `provenance.rawRef`: `warc:dechaff-….warc.gz#1234`. */
export function formatRawRef({ file, offset }: RawRef): string {
  return `warc:${file}#${offset}`;
}

/** Null for what is no reference to a WARC record. Names with a path in them are none: files come from one folder. */
export function parseRawRef(text: string | null): RawRef | null {
  const match = form.exec(text ?? '');
  if (!match?.[1] || !match[2]) return null;
  return { file: path.basename(match[1]), offset: Number(match[2]) };
}
