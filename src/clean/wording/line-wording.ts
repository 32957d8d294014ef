/** How much a line reads like one that a site says of itself: a logistic regression over its words, learned by `npm run train`. */
import { inflateSync } from 'node:zlib';
import { featuresOf, hashOf } from './wording-features.ts';
import { bias, packedWeights, weightScale } from './wording-weights.ts';

/**
 * Log-odds that a line is clutter; features that the model does not know count for nothing, and of a line whose words it mostly does not
 * know, as in a language that it has not met, it says nothing: -Infinity.
 */
export function wordingScore(line: string): number {
  let [sum, known, stems, knownStems] = [0, 0, 0, 0];
  for (const feature of featuresOf(line)) {
    const weight = weightOf(feature);
    sum += weight;
    if (weight !== 0) known++;
    if (!isStem.test(feature)) continue;
    stems++;
    if (weight !== 0) knownStems++;
  }
  if (knownStems < stems * leastKnown) return -Infinity;
  return bias + sum / weightScale / Math.sqrt(Math.max(1, known));
}

const isStem = /^(?:stem|gram):/u;
/** Share of its words; what a house calls itself, and a title, nobody knows. */
const leastKnown = 0.3;

const mostTelling = 3;

/** The words, pairs of words and runs of signs that speak most for it. */
export function tellingWords(line: string): string[] {
  return featuresOf(line)
    .filter((feature) => /^(?:word|pair|gram):/u.test(feature) && weightOf(feature) > 0)
    .sort((one, other) => weightOf(other) - weightOf(one))
    .slice(0, mostTelling)
    .map((feature) => feature.slice(feature.indexOf(':') + 1));
}

function weightOf(feature: string): number {
  unpacked ??= unpackWeights(packedWeights);
  return unpacked[hashOf(feature)] ?? 0;
}

let unpacked: Int8Array | null = null;

/** The weights by hash, as signed bytes: deflated, in base64. */
export const unpackWeights = (packed: string): Int8Array =>
  new Int8Array(inflateSync(Buffer.from(packed, 'base64')));
