import { wordsOf } from '../../article/identity.ts';
import { toSearchText } from '../../store/search-text.ts';

/** Places in a signature: the estimate of a similarity s is off by √(s(1−s)/128), 0.044 at most. */
export const signatureLength = 128;
/** Words in a shingle; scripts without spaces count by pairs of characters. */
const shingleWords = 3;
const unset = 0xffffffff;

/** Finaliser of MurmurHash3: every bit of the input changes half of the output's. */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** FNV-1a over UTF-16 units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index++)
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/**
 * MinHash signature of a text's word 3-grams: the share of equal places in two signatures estimates the Jaccard
 * similarity of the texts (Broder, "On the resemblance and containment of documents", 1997). One hash per shingle, spread
 * over the places (one permutation hashing, Li, Owen and Zhang, NIPS 2012); places that stay empty in a short text
 * borrow from others (Shrivastava, "Optimal densification", ICML 2017). Null for a text without words.
 */
export function minhashOf(text: string): Uint32Array | null {
  const words = wordsOf(toSearchText(text)).map(hashOf);
  if (words.length === 0) return null;
  const signature = new Uint32Array(signatureLength).fill(unset);
  const last = Math.max(0, words.length - shingleWords);
  for (let start = 0; start <= last; start++) {
    let shingle = 0;
    for (let offset = 0; offset < shingleWords; offset++) {
      shingle = Math.imul(shingle, 0x9e3779b1) + (words[start + offset] ?? 0);
    }
    const place = mix(shingle) % signatureLength;
    const value = mix(shingle ^ 0x5bd1e995);
    if (value < signature[place]!) signature[place] = value;
  }
  return densify(signature);
}

function densify(signature: Uint32Array): Uint32Array {
  const dense = signature.slice();
  for (let place = 0; place < signatureLength; place++) {
    let attempt = 0;
    let donor = place;
    while (signature[donor] === unset)
      donor = mix(Math.imul(place + 1, 0x9e3779b1) + ++attempt) % signatureLength;
    dense[place] = signature[donor]!;
  }
  return dense;
}

/** Estimated Jaccard similarity, 0–1, of the signatures that begin at two places of `signatures`. */
export function similarityAt(signatures: Uint32Array, one: number, other: number): number {
  let equal = 0;
  for (let index = 0; index < signatureLength; index++) {
    if (signatures[one + index] === signatures[other + index]) equal++;
  }
  return equal / signatureLength;
}
