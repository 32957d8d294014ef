/** What an article is known by: its id, the hash of its content, and a fingerprint that near-duplicates share. */
import { createHash } from 'node:crypto';
import { identityUrl, urlFingerprint } from './url-identity.ts';

/**
 * Stable id of an article, 32 hex digits: a hash of its identity URL, the canonical URL where the page declares one on a
 * web address, its own otherwise. A page without an address is known by its content hash.
 */
export function articleId(canonicalUrl: string | null, url: string | null, contentHash: string): string {
  const identity =
    (canonicalUrl === null ? null : identityUrl(canonicalUrl)) ?? (url === null ? null : identityUrl(url));
  return urlFingerprint(identity ?? `content:${contentHash}`);
}

/** SHA-256 (hex) over the normalised headline and body: case, spacing and punctuation do not count. */
export function contentHashOf(headline: string | null, body: string): string {
  return sha256(wordsOf(`${headline ?? ''}\n${body}`).join(' '));
}

/**
 * 64-bit SimHash (Charikar, STOC 2002) over word 3-grams of headline and body, 16 hex digits. Near-duplicates differ in
 * few bits. Text too short for a 3-gram counts as one feature.
 */
export function simhashOf(headline: string | null, body: string): string {
  const words = wordsOf(`${headline ?? ''}\n${body}`);
  const features = Math.max(1, words.length - 2);
  /** In how many features each bit is set. */
  const ones = new Array<number>(64).fill(0);
  for (let start = 0; start < features; start++) {
    const { low, high } = fnv1a64(words.slice(start, start + 3).join(' '));
    for (let bit = 0; bit < 32; bit++) {
      ones[bit] = (ones[bit] ?? 0) + ((low >>> bit) & 1);
      ones[bit + 32] = (ones[bit + 32] ?? 0) + ((high >>> bit) & 1);
    }
  }
  let value = 0n;
  for (let bit = 63; bit >= 0; bit--) value = (value << 1n) | ((ones[bit] ?? 0) > features / 2 ? 1n : 0n);
  return value.toString(16).padStart(16, '0');
}

/** Words as they count for hashes: letters and digits, case folded, compatibility forms made one (NFKC). */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** FNV-1a run twice with different seeds, 32 bits each: fast, and good enough to spread n-grams over 64 bits. */
function fnv1a64(text: string): { low: number; high: number } {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b) ^ (high >>> 13);
  }
  return { low: mix(low), high: mix(high) };
}

/** Finaliser of MurmurHash3, so that every bit depends on every other. */
function mix(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
