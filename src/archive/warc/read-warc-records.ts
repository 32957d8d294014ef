/** Reads WARC files record by record, whatever their size; the one door to warcio's reader. */
import { createReadStream } from 'node:fs';
import { AsyncIterReader, LimitReader, WARCParser, type WARCRecord } from 'warcio';

/**
 * `torn`: the file ends inside a record (its writer was killed, or a download ended early). `damaged`: what follows
 * cannot be read as gzip. `not-warc`: what follows is no WARC record.
 */
export interface WarcProblem {
  readonly kind: 'torn' | 'damaged' | 'not-warc';
  /** Where the trouble begins; bytes of the file. */
  readonly offset: number;
}

export interface ReadWarcOptions {
  readonly onProblem: (problem: WarcProblem) => void;
  readonly signal?: AbortSignal;
  /** Begin at the record that stands here. */
  readonly start?: number;
}

/** One record; its content can be read until the next one is asked for. */
export class WarcEntry {
  /** Where it begins; bytes of the file. */
  readonly offset: number;
  readonly #record: WARCRecord;

  constructor(record: WARCRecord, offset: number) {
    this.#record = record;
    this.offset = offset;
  }

  get type(): string {
    return this.#record.warcType ?? '';
  }

  get url(): string {
    return this.#record.warcTargetURI ?? '';
  }

  /** RFC 3339, as the record has it. */
  get date(): string {
    return this.#record.warcDate ?? '';
  }

  get recordId(): string {
    return this.header('WARC-Record-ID');
  }

  get contentType(): string {
    return this.#record.warcContentType ?? '';
  }

  header(name: string): string {
    return this.#record.warcHeader(name) ?? '';
  }

  get httpStatus(): number | null {
    const status = Number(this.#record.httpHeaders?.statusCode);
    return Number.isInteger(status) && status >= 100 && status <= 999 ? status : null;
  }

  /** Lower-case names, several fields of one name joined by ", ". */
  get httpHeaders(): Record<string, string> {
    return Object.fromEntries(this.#record.httpHeaders?.headers ?? []);
  }

  /** The content as it stands in the record: transfer and content codings are still on. */
  content(): Iterable<Uint8Array> | AsyncIterable<Uint8Array> {
    return this.#record.reader;
  }

  /** Content with chunked transfer coding taken off where it really is on (writers disagree about that). */
  dechunked(): Iterable<Uint8Array> | AsyncIterable<Uint8Array> {
    const isChunked = /\bchunked\b/i.test(this.httpHeaders['transfer-encoding'] ?? '');
    return isChunked ? new AsyncIterReader(this.content(), null, true) : this.content();
  }
}

/** All records of a file. What cannot be read is told to `onProblem`, and the reading ends there. Throws when the file cannot be opened. */
export async function* readWarcRecords(file: string, options: ReadWarcOptions): AsyncGenerator<WarcEntry> {
  const { start = 0, signal } = options;
  const source = createReadStream(file, { start, ...(signal && { signal }) });
  try {
    yield* readWarcStream(source as AsyncIterable<Uint8Array>, options);
  } finally {
    source.destroy();
  }
}

/** As `readWarcRecords`, from a stream that begins at `start`. */
export async function* readWarcStream(
  source: AsyncIterable<Uint8Array>,
  { onProblem, start = 0 }: ReadWarcOptions,
): AsyncGenerator<WarcEntry> {
  let bytesRead = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of source) {
      bytesRead += chunk.length;
      yield chunk;
    }
  }
  const reader = new AsyncIterReader(counted());
  const parser = new WARCParser(reader);
  let isGzip: boolean | null = null;
  for (;;) {
    const readUpTo = reader.getRawOffset();
    const record = await parser.parse();
    isGzip ??= reader.compressed !== null;
    // warcio takes what is no gzip for plain text from there on; in a compressed file that is damage.
    if (isGzip && reader.compressed === null) return onProblem({ kind: 'damaged', offset: start + readUpTo });
    if (record === null) break;
    const offset = parser.offset;
    if (!/^WARC\/\d/.test(record.warcHeaders.statusline)) {
      return onProblem({ kind: 'not-warc', offset: start + offset });
    }
    yield new WarcEntry(record, start + offset);
    await skipRest(record);
    if (isCutShort(record)) return onProblem({ kind: 'torn', offset: start + offset });
  }
  const wholeBytes = isGzip ? reader.getRawOffset() : bytesRead;
  if (wholeBytes < bytesRead) onProblem({ kind: 'torn', offset: start + wholeBytes });
}

/** warcio's own skipping waits for ever at the end of a torn file. */
async function skipRest(record: WARCRecord): Promise<void> {
  for await (const _chunk of record.reader);
}

/** The reader counts down what is still to come; at the end of a torn file something is left, or the length is missing. */
function isCutShort(record: WARCRecord): boolean {
  if (!record.warcHeader('Content-Length')) return true;
  return record._reader instanceof LimitReader && record._reader.limit > 0;
}
