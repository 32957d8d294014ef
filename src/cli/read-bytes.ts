/** Reads a file or standard input whole, but never more than a bound. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { Reason } from '../article/reasons.ts';

export type ReadResult =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly reason: Reason; readonly message: string };

/** Reads a file, a pipe or a device. What is not there or not readable is a value, not an error. */
export async function readFileBytes(
  file: string,
  maxBytes: number,
  signal: AbortSignal,
): Promise<ReadResult> {
  try {
    const facts = await stat(file);
    if (facts.isDirectory())
      return failed('usage', `${file} is a folder; name the files in it, for example ${file}/*.html`);
    if (facts.isFile() && facts.size > maxBytes) return tooLarge(file, maxBytes, facts.size);
    return await readBytes(createReadStream(file), file, maxBytes, signal);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG')
      return failed('input-missing', notThere(file));
    return failed('input-missing', `${file} cannot be read: ${message}`);
  }
}

/** Reads a stream to its end; at the bound it is closed and refused. */
export async function readBytes(
  stream: Readable,
  name: string,
  maxBytes: number,
  signal: AbortSignal,
): Promise<ReadResult> {
  const chunks: Buffer[] = [];
  let size = 0;
  const stop = () => stream.destroy();
  signal.addEventListener('abort', stop, { once: true });
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > maxBytes) return tooLarge(name, maxBytes, null);
      chunks.push(chunk);
    }
  } catch (error) {
    if (!signal.aborted)
      return failed('input-missing', `${name} cannot be read: ${(error as Error).message}`);
  } finally {
    signal.removeEventListener('abort', stop);
    stream.destroy();
  }
  if (signal.aborted) return failed('interrupted', `Interrupted while ${name} was read.`);
  return { kind: 'bytes', bytes: Buffer.concat(chunks) };
}

function failed(reason: Reason, message: string): ReadResult {
  return { kind: 'failed', reason, message };
}

function notThere(file: string): string {
  const looksLikeHost = /^[\w-]+(\.[\w-]+)+(\/|$)/.test(file) && !/\.(html?|xhtml|txt|md)$/i.test(file);
  return (
    `There is no file ${file}.` + (looksLikeHost ? ` If the web page is meant, write https://${file}` : '')
  );
}

function tooLarge(name: string, maxBytes: number, size: number | null): ReadResult {
  const has = size === null ? `more than ${megabytes(maxBytes)}` : megabytes(size);
  return failed(
    'too-large',
    `${name} has ${has}; at most ${megabytes(maxBytes)} are read. Raise it with --max-page-mb or DECHAFF_MAX_PAGE_MB.`,
  );
}

const megabytes = (bytes: number) => `${Number((bytes / 1_000_000).toFixed(3))} MB`;
