/** Tells what an INPUT of the command line is: an address, a file, or standard input; and what a file holds. */
import { existsSync } from 'node:fs';
import type { Reason } from '../article/reasons.ts';
import { decodeText } from '../fetch/charset.ts';
import { beginsLikeHtml, reasonOfBody } from '../fetch/content-type.ts';
import { readHttpUrl, showableUrl } from '../fetch/http-url.ts';

export type InputKind = 'url' | 'html' | 'text';

interface Refused {
  readonly kind: 'refused';
  readonly reason: Reason;
  readonly message: string;
}

export type Place =
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'stdin' }
  | Refused;

export type Document = { readonly kind: 'html' | 'text'; readonly text: string } | Refused;

/** An address has a scheme of at least two letters, so that `C:\pages\a.html` is a file. */
const hasScheme = /^[a-z][a-z0-9+.-]+:/i;
const isWebAddress = /^https?:/i;

/** @param forced what `--input` says, or null */
export function recognisePlace(input: string, forced: InputKind | null): Place {
  if (forced === 'url') return webAddress(input);
  if (input === '-') return { kind: 'stdin' };
  if (forced !== null) return { kind: 'file', file: input };
  if (isWebAddress.test(input) || (hasScheme.test(input) && !existsSync(input))) return webAddress(input);
  return { kind: 'file', file: input };
}

function webAddress(input: string): Place {
  const read = readHttpUrl(input);
  if (typeof read === 'object') return { kind: 'url', url: input };
  if (read === 'invalid-url') {
    const hint = hasScheme.test(input)
      ? 'write it like https://example.com/story'
      : `did you mean https://${input} ?`;
    return refused('invalid-url', `${showableUrl(input)} is no URL; ${hint}`);
  }
  if (/^file:/i.test(input)) {
    return refused(
      'url-forbidden',
      `${input}: file addresses are not fetched; give the path of the file instead.`,
    );
  }
  return refused(
    'url-forbidden',
    `${showableUrl(input)}: only http and https addresses of at most 8192 characters are fetched.`,
  );
}

/** Decodes what a file or standard input holds and tells HTML from plain text by its beginning, then by its name. */
export function recogniseDocument(bytes: Uint8Array, name: string, forced: InputKind | null): Document {
  if (bytes.length === 0) return refused('no-content', `${name} is empty.`);
  const decoded = decodeText(bytes, null);
  if (decoded === null || shareOfNulls(decoded.text) > 0.01) {
    return refused('not-html', `${name} is a binary file; HTML and plain text are read.`);
  }
  const { text } = decoded;
  if (text.trim() === '') return refused('no-content', `${name} holds nothing but white space.`);
  if (reasonOfBody({ essence: 'text/html', charset: null }, bytes, text) !== null && forced === null) {
    return refused('not-html', `${name} is neither HTML nor plain text. --input text reads it all the same.`);
  }
  if (forced !== null) return { kind: forced === 'html' ? 'html' : 'text', text };
  const isHtml = beginsLikeHtml.test(text.slice(0, 4096)) || /\.x?html?$/i.test(name);
  return { kind: isHtml ? 'html' : 'text', text };
}

/** A stray NUL is a page's mistake that browsers forgive; many are a binary format. */
function shareOfNulls(text: string): number {
  return (text.split('\0').length - 1) / text.length;
}

function refused(reason: Reason, message: string): Refused {
  return { kind: 'refused', reason, message };
}

/** Whether a file's name says that it is a web archive. */
export function isWarcName(file: string): boolean {
  return /\.(?:warc(?:\.gz)?|wacz)$/i.test(file);
}
