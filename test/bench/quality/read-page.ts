/** A saved page as the string that a fetcher would hand on: unzipped, decoded by its own declaration. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import sniffEncoding from 'html-encoding-sniffer';

export function readPage(file: string): string {
  const stored = readFileSync(file);
  const bytes = file.endsWith('.gz') ? gunzipSync(stored) : stored;
  return new TextDecoder(sniffEncoding(bytes, { defaultEncoding: 'UTF-8' })).decode(bytes);
}
