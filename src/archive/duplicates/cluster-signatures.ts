import { signatureLength, similarityAt } from './minhash.ts';

/**
 * Bands of a signature: two texts of similarity s share one with probability 1 − (1 − s⁴)³², 0.87 at 0.5, 0.99 at 0.6
 * and 0.03 at 0.18, so nearly all pairs above the threshold are looked at and few others (Leskovec, Rajaraman and
 * Ullman, "Mining of massive datasets", §3.4).
 */
const rowsPerBand = 4;
const bands = signatureLength / rowsPerBand;
/** Members of one bucket that a newcomer is compared with; template texts make buckets of thousands. */
const comparedInBucket = 16;

/**
 * Groups texts of which each is at least `threshold` similar to another of its group. `signatures` holds them end to end;
 * the result names the group of each by the lowest number in it. Memory: 16 bytes a text beside the signatures.
 */
export function clusterSignatures(signatures: Uint32Array, threshold: number): Uint32Array {
  const count = signatures.length / signatureLength;
  const parents = Uint32Array.from({ length: count }, (_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parents[root] !== root) {
      parents[root] = parents[parents[root]!]!;
      root = parents[root]!;
    }
    return root;
  };
  const hashes = new Uint32Array(count);
  const order = new Uint32Array(count);
  for (let band = 0; band < bands; band++) {
    for (let index = 0; index < count; index++) {
      hashes[index] = bandHash(signatures, index * signatureLength + band * rowsPerBand);
      order[index] = index;
    }
    order.sort((a, b) => hashes[a]! - hashes[b]! || a - b);
    for (let place = 1; place < count; place++) {
      const index = order[place]!;
      for (let back = 1; back <= comparedInBucket && back <= place; back++) {
        const other = order[place - back]!;
        if (hashes[other] !== hashes[index]) break;
        const [one, two] = [rootOf(other), rootOf(index)];
        if (one === two) continue;
        if (similarityAt(signatures, other * signatureLength, index * signatureLength) < threshold) continue;
        parents[Math.max(one, two)] = Math.min(one, two);
      }
    }
  }
  for (let index = 0; index < count; index++) parents[index] = rootOf(index);
  return parents;
}

function bandHash(signatures: Uint32Array, start: number): number {
  let hash = 0;
  for (let row = 0; row < rowsPerBand; row++) {
    hash = Math.imul(hash ^ signatures[start + row]!, 0x01000193) + 0x9e3779b9;
  }
  return hash >>> 0;
}
