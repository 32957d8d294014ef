/** Makes the WARC 1.1 records of one capture (ISO 28500:2017); the one door to warcio's serialiser. */
import { createHash, randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { WARCRecord, WARCSerializer } from 'warcio';
import type { FetchedPage } from '../../fetch/fetch-page.ts';

const warcVersion = 'WARC/1.1';
const gzipped = promisify<Uint8Array, Buffer>(gzip);

/** An earlier capture of the same address, which a `revisit` leads back to. */
export interface EarlierCapture {
  readonly url: string;
  readonly recordId: string;
  /** RFC 3339. */
  readonly date: string;
  readonly payloadDigest: string;
  /** Where the body stands. */
  readonly rawRef: string;
}

export interface MadeRecord {
  readonly type: 'warcinfo' | 'request' | 'response' | 'revisit' | 'metadata' | 'conversion' | 'resource';
  readonly recordId: string;
  readonly bytes: Uint8Array;
  readonly payloadDigest: string | null;
}

interface RecordParts {
  readonly type: MadeRecord['type'];
  readonly url?: string;
  readonly date: string;
  readonly headers: Record<string, string>;
  /** Of a revisit; warcio writes the identical-digest one by itself. */
  readonly profile?: string;
  readonly statusline?: string;
  readonly httpHeaders?: Record<string, string>;
  readonly content?: Uint8Array;
}

export const sha256Of = (bytes: Uint8Array): string =>
  `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

const newRecordId = (): string => `<urn:uuid:${randomUUID()}>`;

async function makeRecord(parts: RecordParts): Promise<MadeRecord> {
  const { type, url, date, headers, profile, statusline, httpHeaders, content } = parts;
  const recordId = headers['WARC-Record-ID'] ?? newRecordId();
  const record = WARCRecord.create(
    {
      type,
      date,
      warcVersion,
      warcHeaders: { 'WARC-Record-ID': recordId, ...headers },
      ...(url !== undefined && { url }),
      ...(statusline !== undefined && { statusline }),
      ...(httpHeaders !== undefined && { httpHeaders }),
    },
    content ? [content] : [],
  );
  if (profile) record.warcHeaders.headers.set('WARC-Profile', profile);
  // Node's zlib needs a tenth of the time of the web streams that the serialiser would use.
  const bytes = await gzipped(await WARCSerializer.serialize(record));
  return { type, recordId, bytes, payloadDigest: record.warcPayloadDigest ?? null };
}

/** Fields of application/warc-fields; a line break in a value would begin another field. */
function toFields(fields: Readonly<Record<string, string | null | undefined>>): Uint8Array {
  const lines = Object.entries(fields)
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}: ${value!.replace(/[\r\n]+/g, ' ')}\r\n`);
  return Buffer.from(lines.join(''));
}

/** The record that opens each file. */
export function makeWarcinfo(
  file: string,
  date: string,
  fields: Record<string, string>,
): Promise<MadeRecord> {
  return makeRecord({
    type: 'warcinfo',
    date,
    headers: { 'WARC-Filename': file },
    content: toFields({
      ...fields,
      format: 'WARC File Format 1.1',
      conformsTo: 'https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/',
    }),
  });
}

const rewritten = new Set(['content-encoding', 'transfer-encoding', 'content-length']);

/**
 * The body is kept as it is after its content coding, so the headers that spoke of the bytes on the wire are kept
 * under another name (as pywb and browsertrix do) and the length is that of what is kept.
 */
function toStoredHeaders(
  headers: Readonly<Record<string, string>>,
  bodyLength: number,
): Record<string, string> {
  const stored = Object.entries(toCleanHeaders(headers)).map(([name, value]) => [
    rewritten.has(name.toLowerCase()) ? `X-Archive-Orig-${name}` : name,
    value,
  ]);
  return { ...(Object.fromEntries(stored) as Record<string, string>), 'Content-Length': String(bodyLength) };
}

/** Only names that HTTP allows, and no line break that would begin another header. */
function toCleanHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => /^[\w!#$%&'*+.^`|~-]+$/.test(name))
      .map(([name, value]) => [name, value.replace(/[\r\n\0]+/g, ' ')]),
  );
}

export interface CaptureContext {
  readonly warcinfoId: string;
  /** Headers that were sent; Host is added. */
  readonly requestHeaders: Readonly<Record<string, string>>;
  /** The last capture of the same address, when there is one. */
  readonly earlier: EarlierCapture | null;
}

function makeRequest(page: FetchedPage, context: CaptureContext, responseId: string): Promise<MadeRecord> {
  const { host, pathname, search } = new URL(page.url);
  return makeRecord({
    type: 'request',
    url: page.url,
    date: page.fetchedAt,
    statusline: `GET ${pathname}${search} HTTP/1.1`,
    httpHeaders: { host, ...toCleanHeaders(context.requestHeaders) },
    headers: { 'WARC-Warcinfo-ID': context.warcinfoId, 'WARC-Concurrent-To': responseId },
  });
}

/** A `response`, or a `revisit` when the body is byte for byte that of the earlier capture (WARC 1.1 §6.7.2). */
function makeResponse(page: FetchedPage, body: Uint8Array, context: CaptureContext): Promise<MadeRecord> {
  const digest = sha256Of(body);
  const statusline = `HTTP/1.1 ${page.httpStatus} ${STATUS_CODES[page.httpStatus] ?? ''}`.trimEnd();
  const common = {
    url: page.url,
    date: page.fetchedAt,
    statusline,
    httpHeaders: toStoredHeaders(page.headers, body.length),
  };
  const headers = { 'WARC-Warcinfo-ID': context.warcinfoId, 'WARC-Payload-Digest': digest };
  const { earlier } = context;
  if (earlier?.payloadDigest !== digest) {
    return makeRecord({ ...common, type: 'response', headers, content: body });
  }
  return makeRecord({ ...common, type: 'revisit', headers: { ...headers, ...toReference(earlier) } });
}

/**
 * All records of one page: response (or revisit), request, the page as the browser had it, and what else is known.
 * The rendered page is a `conversion` of the response, or a `resource` where the browser does not give the response.
 */
export async function makeCapture(
  page: FetchedPage,
  context: CaptureContext,
): Promise<readonly MadeRecord[]> {
  const isRendered = page.method === 'browser';
  const body = page.body ?? (isRendered ? null : Buffer.from(page.html));
  const records: MadeRecord[] = [];
  let response: MadeRecord | null = null;
  if (body !== null) {
    response = await makeResponse(page, body, context);
    records.push(response, await makeRequest(page, context, response.recordId));
  }
  if (isRendered) {
    records.push(
      await makeRecord({
        type: response ? 'conversion' : 'resource',
        url: page.url,
        date: page.fetchedAt,
        headers: {
          'Content-Type': 'text/html; charset=utf-8',
          'WARC-Warcinfo-ID': context.warcinfoId,
          ...(response && { 'WARC-Refers-To': response.recordId }),
        },
        content: Buffer.from(page.html),
      }),
    );
  }
  const main = records[0];
  if (main) records.push(await makeMetadata(page, context, main.recordId));
  return records;
}

function makeMetadata(page: FetchedPage, context: CaptureContext, mainId: string): Promise<MadeRecord> {
  return makeRecord({
    type: 'metadata',
    url: page.url,
    date: page.fetchedAt,
    headers: { 'WARC-Warcinfo-ID': context.warcinfoId, 'WARC-Concurrent-To': mainId },
    content: toFields({
      via: page.requestedUrl === page.url ? null : page.requestedUrl,
      hopsFromSeed: page.redirects.length > 0 ? 'R'.repeat(page.redirects.length) : null,
      'dechaff-fetch-method': page.method,
      'dechaff-http-status': String(page.httpStatus),
    }),
  });
}

/** An article as JSON, made from the record `sourceId` where that was kept. */
export function makeArticleRecord(
  url: string,
  date: string,
  article: object,
  sourceId: string | null,
): Promise<MadeRecord> {
  return makeRecord({
    type: 'conversion',
    url,
    date,
    headers: {
      'Content-Type': 'application/json',
      ...(sourceId !== null && { 'WARC-Refers-To': sourceId }),
    },
    content: Buffer.from(JSON.stringify(article)),
  });
}

/** A 304 answer: the page is still that of the earlier capture (WARC 1.1 §6.7.3). */
export function makeNotModified(
  { url, fetchedAt }: { readonly url: string; readonly fetchedAt: string },
  warcinfoId: string,
  earlier: EarlierCapture,
): Promise<MadeRecord> {
  return makeRecord({
    type: 'revisit',
    url,
    date: fetchedAt,
    profile: 'http://netpreserve.org/warc/1.1/revisit/server-not-modified',
    statusline: 'HTTP/1.1 304 Not Modified',
    httpHeaders: { date: new Date(fetchedAt).toUTCString() },
    headers: { 'WARC-Warcinfo-ID': warcinfoId, ...toReference(earlier) },
  });
}

function toReference(earlier: EarlierCapture): Record<string, string> {
  return {
    'WARC-Refers-To': earlier.recordId,
    'WARC-Refers-To-Target-URI': earlier.url,
    'WARC-Refers-To-Date': earlier.date,
    'WARC-Payload-Digest': earlier.payloadDigest,
  };
}
