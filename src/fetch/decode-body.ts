import { Readable, Transform, type Duplex } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  constants,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
  createZstdDecompress,
} from 'node:zlib';
import type { FetchLimits } from './fetch-options.ts';
import { BodyTooLargeError, CodingError } from './http-failure.ts';

/** What is offered in Accept-Encoding. */
export const offeredCodings = 'gzip, br, zstd, deflate';

/** RFC 8878 §3.1.1.1.2 asks decoders to support windows of 8 MB; larger ones only cost memory. */
const zstdWindowLog = 23;

type BodyLimits = Pick<FetchLimits, 'maxTransferBytes' | 'maxBodyBytes' | 'maxCodings'>;

/**
 * Reads a body to its end and takes its content codings off (RFC 9110 §8.4). A bomb is stopped at the limit, never unpacked
 * whole: every layer is counted while it streams. With `isCut` what fits within `maxBodyBytes` is returned instead.
 * @throws BodyTooLargeError, CodingError, or the error of the socket or the decoder.
 */
export async function readBody(
  body: Readable,
  contentEncoding: string,
  limits: BodyLimits,
  signal: AbortSignal,
  isCut = false,
): Promise<Uint8Array> {
  // A destroyed body says so as an event too; what matters comes through the iterator.
  body.on('error', () => undefined);
  const source = body[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  try {
    const first = await source.next();
    if (first.done) return new Uint8Array(0);
    const steps = [
      byteLimit(limits.maxTransferBytes, 'received'),
      ...decodersFor(contentEncoding, first.value, limits),
    ];
    // Else a failed step would wait for the next piece before the connection is closed.
    for (const step of steps) step.once('error', () => body.destroy());
    const chunks: Buffer[] = [];
    let bytes = 0;
    const collect = async (decoded: AsyncIterable<Buffer>): Promise<void> => {
      for await (const chunk of decoded) {
        chunks.push(chunk);
        bytes += chunk.length;
        if (bytes > limits.maxBodyBytes)
          throw new BodyTooLargeError(`more than ${limits.maxBodyBytes} bytes`);
      }
    };
    const wire = Readable.from(rest(first.value, source), { objectMode: false });
    try {
      await pipeline(wire, ...(steps as [Duplex]), collect, { signal });
    } catch (error) {
      if (!isCut || bytes <= limits.maxBodyBytes) throw error;
    }
    return Buffer.concat(chunks).subarray(0, limits.maxBodyBytes);
  } finally {
    body.destroy();
  }
}

async function* rest(first: Buffer, source: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
}

/** Decoders in the order in which they are applied, each with its limit behind it. */
function decodersFor(contentEncoding: string, start: Buffer, limits: BodyLimits): Duplex[] {
  const codings = contentEncoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  if (codings.length > limits.maxCodings) {
    throw new CodingError(`more than ${limits.maxCodings} content codings on top of each other`);
  }
  const outermost = codings.at(-1);
  // Servers that say gzip and send plain text are common enough that browsers' users see them work.
  if (outermost !== undefined && !canStart(outermost, start)) codings.pop();
  return codings
    .reverse()
    .flatMap((name, layer) => [
      ...(layer === 0 ? [] : [byteLimit(limits.maxBodyBytes, 'unpacked')]),
      decoderOf(name, layer === 0 ? start : null),
    ]);
}

function canStart(coding: string, [a = 0, b = 0]: Buffer): boolean {
  if (coding === 'gzip' || coding === 'x-gzip') return a === 0x1f && b === 0x8b;
  if (coding === 'zstd') return (a === 0x28 && b === 0xb5) || (a >= 0x50 && a <= 0x5f && b === 0x2a);
  return true;
}

function decoderOf(coding: string, start: Buffer | null): Duplex {
  switch (coding) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'br':
      return createBrotliDecompress();
    case 'zstd':
      return createZstdDecompress({ params: { [constants.ZSTD_d_windowLogMax]: zstdWindowLog } });
    case 'deflate': {
      // RFC 9110 means the zlib format, but servers that send it raw have always been read too.
      const [cmf = 0x78, flags = 0x9c] = start ?? [];
      return (cmf & 0x0f) === 8 && ((cmf << 8) | flags) % 31 === 0 ? createInflate() : createInflateRaw();
    }
    default:
      throw new CodingError(`content coding "${coding.slice(0, 40)}" is not known`);
  }
}

function byteLimit(maxBytes: number, what: string): Transform {
  let bytes = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, callback) {
      bytes += chunk.length;
      if (bytes > maxBytes) callback(new BodyTooLargeError(`more than ${maxBytes} bytes ${what}`));
      else callback(null, chunk);
    },
  });
}
