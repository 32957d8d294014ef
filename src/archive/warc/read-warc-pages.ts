/** Pages out of web archives (WARC and WACZ), made like fetched ones, so that nothing behind must know the difference. */
import { open } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import yauzl from 'yauzl';
import { decodeText } from '../../fetch/charset.ts';
import { readContentType, reasonOfHeader } from '../../fetch/content-type.ts';
import { readBody } from '../../fetch/decode-body.ts';
import type { FetchedPage, FetchFailure } from '../../fetch/fetch-page.ts';
import { defaultLimits, type FetchLimits } from '../../fetch/fetch-options.ts';
import { messageOfError, reasonOfError } from '../../fetch/http-failure.ts';
import { formatRawRef } from './raw-ref.ts';
import {
  readWarcRecords,
  readWarcStream,
  type ReadWarcOptions,
  type WarcEntry,
  type WarcProblem,
} from './read-warc-records.ts';

export type WarcPage = (FetchedPage | FetchFailure) & {
  /** `warc:FILE#OFFSET` of the record it came from. */
  readonly rawRef: string;
};

export interface ReadPagesOptions {
  readonly onProblem: (problem: WarcProblem & { readonly file: string }) => void;
  readonly limits?: Pick<FetchLimits, 'maxTransferBytes' | 'maxBodyBytes' | 'maxCodings'>;
  readonly signal?: AbortSignal;
}

/**
 * The HTML pages of a WARC file (compressed or not) or of all WARC files in a WACZ, in their order; memory holds two
 * pages. Where a record of the page as the browser rendered it (`conversion`) follows its response, it takes the
 * response's place. Throws when the file cannot be opened, and what `signal` was aborted with.
 */
export async function* readWarcPages(file: string, options: ReadPagesOptions): AsyncGenerator<WarcPage> {
  if (await isZip(file)) yield* readWaczPages(file, options);
  else yield* pagesOf(path.basename(file), (read) => readWarcRecords(file, read), options);
}

async function isZip(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return bytesRead === 4 && buffer.readUInt32LE() === 0x04034b50;
  } finally {
    await handle.close();
  }
}

/** WACZ 1.1.1: a ZIP file whose `archive/` folder holds WARC files. */
async function* readWaczPages(file: string, options: ReadPagesOptions): AsyncGenerator<WarcPage> {
  const zip = await yauzl.openPromise(file);
  try {
    for await (const entry of zip.eachEntry()) {
      if (!/^archive\/[^/]+\.warc(\.gz)?$/.test(entry.fileName)) continue;
      const stream = await zip.openReadStreamPromise(entry);
      try {
        yield* pagesOf(path.basename(entry.fileName), (read) => readWarcStream(stream, read), options);
      } finally {
        stream.destroy();
      }
    }
  } finally {
    zip.close();
  }
}

interface HeldPage {
  readonly page: WarcPage;
  readonly recordId: string;
}

async function* pagesOf(
  file: string,
  read: (options: ReadWarcOptions) => AsyncGenerator<WarcEntry>,
  options: ReadPagesOptions,
): AsyncGenerator<WarcPage> {
  const { signal, onProblem } = options;
  let held: HeldPage | null = null;
  const records = read({
    onProblem: (problem) => onProblem({ ...problem, file }),
    ...(signal && { signal }),
  });
  for await (const record of records) {
    signal?.throwIfAborted();
    const page = await pageOf(record, file, options);
    if (page === null) continue;
    if (held && record.type === 'conversion' && record.header('WARC-Refers-To') === held.recordId) {
      held = { page: asRendered(page, held.page), recordId: record.recordId };
      continue;
    }
    // A rendering of something that did not come just before is no page of its own.
    if (record.type === 'conversion') continue;
    if (held) yield held.page;
    held = { page, recordId: record.recordId };
  }
  if (held) yield held.page;
}

/** The rendered HTML with what only the response knows. */
function asRendered(rendered: WarcPage, response: WarcPage): WarcPage {
  if (rendered.kind !== 'page' || response.kind !== 'page') return rendered;
  return { ...rendered, httpStatus: response.httpStatus, headers: response.headers };
}

/** The page of one record; null for records that hold none. */
export async function pageOf(
  record: WarcEntry,
  file: string,
  { limits = defaultLimits, signal }: Omit<ReadPagesOptions, 'onProblem'>,
): Promise<WarcPage | null> {
  const isResponse = record.type === 'response' && /^https?:/i.test(record.url);
  const isHtml = record.type === 'resource' || record.type === 'conversion';
  if (!isResponse && !isHtml) return null;
  const headers: Record<string, string> = isResponse
    ? record.httpHeaders
    : { 'content-type': record.contentType };
  const type = readContentType(headers['content-type']);
  if (reasonOfHeader(type, headers['content-disposition']) !== null) return null;

  const place = {
    requestedUrl: record.url,
    url: record.url,
    httpStatus: isResponse ? record.httpStatus : 200,
    rawRef: formatRawRef({ file, offset: record.offset }),
  };
  const fail = (reason: FetchFailure['reason'], message: string): WarcPage => ({
    kind: 'failed',
    reason,
    message,
    retryAfterMs: null,
    html: null,
    ...place,
  });
  try {
    const content = Readable.from(isResponse ? record.dechunked() : record.content(), { objectMode: false });
    const coding = isResponse ? (headers['content-encoding'] ?? '') : '';
    const body = await readBody(content, coding, limits, signal ?? new AbortController().signal);
    const decoded = decodeText(body, type.charset);
    if (decoded === null) return fail('decode-failed', 'The page is in no encoding that gives text.');
    return {
      kind: 'page',
      method: isResponse ? 'http' : 'browser',
      ...place,
      httpStatus: place.httpStatus ?? 200,
      redirects: [],
      headers,
      html: decoded.text,
      body,
      fetchedAt: record.date,
      fetchReason: null,
    };
  } catch (error) {
    signal?.throwIfAborted();
    return fail(reasonOfError(error, 'body', false), messageOfError(error));
  }
}
