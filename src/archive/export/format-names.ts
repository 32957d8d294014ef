/** Names of the formats, apart from the libraries that write them, so that `--help` need not load those. */
export const exportFormats = [
  'jsonl',
  'csv',
  'parquet',
  'markdown',
  'html',
  'jsonfeed',
  'rss',
  'warc',
  'epub',
] as const;
export type ExportFormatName = (typeof exportFormats)[number];

/** Formats that are no text and do not belong on a terminal. */
export const binaryFormats: ReadonlySet<ExportFormatName> = new Set(['parquet', 'warc', 'epub']);
