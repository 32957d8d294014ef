/** A saved page as the string that the fetcher hands on: unzipped and decoded. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { decodeText } from '../../../src/fetch/charset.ts';

export function readPage(file: string): string {
  const stored = readFileSync(file);
  const bytes = file.endsWith('.gz') ? gunzipSync(stored) : stored;
  const decoded = decodeText(bytes, null);
  if (decoded === null) throw new Error(`${file} is no text`);
  return decoded.text;
}
