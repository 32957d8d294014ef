import { analyse } from 'chardet';
import sniffEncoding from 'html-encoding-sniffer';
import jschardet from 'jschardet';

export interface DecodedText {
  readonly text: string;
  /** Name of the Encoding Standard, lower case. */
  readonly encoding: string;
  readonly source: 'bom' | 'header' | 'meta' | 'utf-8' | 'guess';
}

/** How far a `<meta charset>` is looked for; browsers stop at 1,024 bytes, pages with long comments do not. */
const metaBytes = 64 * 1024;
/** Detection needs no more than this, and its cost grows with the text. */
const guessBytes = 64 * 1024;
/** Share of U+FFFD up to which a declared encoding is believed. */
const brokenShare = 0.005;
/** Share of U+FFFD and control characters from which nothing was decoded at all. */
const undecodableShare = 0.05;

/**
 * Decodes a page: byte order mark, then header, then meta (HTML standard, "determining the character encoding"), then a
 * guess. In one point it is wiser than browsers: bytes that are valid UTF-8 and more than ASCII are UTF-8 whatever the
 * page declares, since no other encoding's text passes that test by chance. Null when no reading gives text.
 */
export function decodeText(bytes: Uint8Array, headerCharset: string | null): DecodedText | null {
  const bom = bomOf(bytes);
  const certain = bom ?? utf16Without(bytes);
  if (certain !== null) return textOrNull(bytes, certain, bom === null ? 'guess' : 'bom');
  const utf8 = decode(bytes, 'utf-8', true);
  const isMoreThanAscii = utf8 !== null && utf8.length !== bytes.length;
  if (isMoreThanAscii) return textOrNull(bytes, 'utf-8', 'utf-8');
  const candidates = declared(bytes, headerCharset);
  for (const { encoding, source } of candidates) {
    const text = decode(bytes, encoding);
    if (text !== null && isBelievable(text, encoding)) return { text, encoding, source };
  }
  const isAscii = utf8 !== null && !utf8.includes('\u001b');
  if (isAscii) return textOrNull(bytes, 'utf-8', 'utf-8');
  for (const { encoding, source } of guesses(bytes)) {
    const found = textOrNull(bytes, encoding, source);
    if (found !== null) return found;
  }
  return null;
}

interface Candidate {
  readonly encoding: string;
  readonly source: DecodedText['source'];
}

function declared(bytes: Uint8Array, headerCharset: string | null): Candidate[] {
  const found: Candidate[] = [];
  const header = headerCharset === null ? null : nameOf(headerCharset);
  if (header !== null) found.push({ encoding: header, source: 'header' });
  // The default tells a declaration from none: no page declares it, since meta's UTF-16 means UTF-8.
  const meta = sniffEncoding(bytes, { defaultEncoding: 'none', maxPrescanBytes: metaBytes } as object);
  if (meta !== 'none') found.push({ encoding: meta.toLowerCase(), source: 'meta' });
  return found;
}

function bomOf([a, b, c]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return a === 0xff && b === 0xfe ? 'utf-16le' : null;
}

/** UTF-16 without mark: markup is ASCII, so every other byte of it is zero. */
function utf16Without(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 512);
  if (sample.length < 8) return null;
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even++;
    else odd++;
  });
  const half = sample.length / 2;
  if (even > half * 0.4 && odd < half * 0.05) return 'utf-16be';
  return odd > half * 0.4 && even < half * 0.05 ? 'utf-16le' : null;
}

function guesses(bytes: Uint8Array): Candidate[] {
  const sample = Buffer.from(bytes.subarray(0, guessBytes));
  const first = jschardet.detect(sample).encoding;
  const others = analyse(sample).map(({ name }) => name);
  // Only ISO-2022-JP has these escapes, and short texts of it are too short for statistics.
  // eslint-disable-next-line no-control-regex -- escapes are what is looked for
  const escapes = /\u001b(\$[@B]|\([BIJ])/.test(sample.toString('latin1')) ? ['iso-2022-jp'] : [];
  const names = [...escapes, first, ...others.slice(0, 3), 'windows-1252'];
  return names
    .map((name) => (name ? nameOf(name) : null))
    .filter((name) => name !== null)
    .map((encoding) => ({ encoding, source: 'guess' }));
}

function nameOf(label: string): string | null {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return null;
  }
}

function decode(bytes: Uint8Array, encoding: string, fatal = false): string | null {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return null;
  }
}

/** Broken UTF-8 stays UTF-8 as long as it has more whole characters beyond ASCII than broken ones. */
function isBelievable(text: string, encoding: string): boolean {
  const bad = badShare(text);
  if (bad <= brokenShare) return true;
  if (encoding !== 'utf-8') return false;
  const whole = text.match(/[\u0080-\ufffc\ufffe-\uffff]/g)?.length ?? 0;
  return bad < undecodableShare && whole > bad * text.length;
}

function textOrNull(bytes: Uint8Array, encoding: string, source: DecodedText['source']): DecodedText | null {
  const text = decode(bytes, encoding);
  return text !== null && badShare(text) < undecodableShare ? { text, encoding, source } : null;
}

/** Share of characters that no text has: replacement characters and C0 controls other than white space. */
function badShare(text: string): number {
  // eslint-disable-next-line no-control-regex -- controls are what is looked for
  const bad = text.match(/[\ufffd\u0001-\u0008\u000e-\u001f]/g)?.length ?? 0;
  return text.length === 0 ? 0 : bad / text.length;
}
