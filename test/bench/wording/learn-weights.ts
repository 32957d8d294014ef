/**
 * Logistic regression over hashed features, by stochastic gradient descent with AdaGrad (Duchi, Hazan & Singer, JMLR 2011). By hand,
 * since no maintained package on npm learns from sparse features.
 */
import { featuresOf, hashBits, hashOf } from '../../../src/clean/wording/wording-features.ts';
import type { Sample } from './wording-samples.ts';

export interface Learned {
  readonly bias: number;
  /** By hash of the feature; divide by `scale`. */
  readonly weights: Int8Array;
  readonly scale: number;
}

const size = 1 << hashBits;
const epochs = 10;
const rate = 0.3;
const decay = 2e-4;
/** A feature is learned from so many lines of clutter, or so many of text, at least. */
const leastClutter = 3;
const leastText = 20;
/** Weights are kept in steps of an eighth, and those below a half left out. */
const scale = 8;
const leastWeight = 0.5;

interface Example extends Sample {
  readonly hashes: Int32Array;
}

export function learnWeights(samples: readonly Sample[]): Learned {
  const examples = withoutRare(samples.map(exampleOf));
  const weights = new Float32Array(size);
  const squares = new Float32Array(size).fill(1e-6);
  let [bias, biasSquares] = [0, 1e-6];
  const random = seeded(7);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { hashes, isClutter, weight } of shuffled(examples, random)) {
      // A long line counts as much as a short one.
      const unit = 1 / Math.sqrt(Math.max(1, hashes.length));
      const odds = hashes.reduce((sum, hash) => sum + (weights[hash] ?? 0) * unit, bias);
      const error = (1 / (1 + Math.exp(-odds)) - Number(isClutter)) * weight;
      for (const hash of hashes) {
        const gradient = error * unit + decay * (weights[hash] ?? 0);
        squares[hash] = (squares[hash] ?? 0) + gradient ** 2;
        weights[hash] = (weights[hash] ?? 0) - (rate * gradient) / Math.sqrt(squares[hash] ?? 1);
      }
      biasSquares += error ** 2;
      bias -= (0.1 * error) / Math.sqrt(biasSquares);
    }
  }
  return { bias, weights: Int8Array.from(weights, stepsOf), scale };
}

const stepsOf = (weight: number): number =>
  Math.abs(weight) < leastWeight ? 0 : Math.max(-127, Math.min(127, Math.round(weight * scale)));

const exampleOf = (sample: Sample): Example => ({
  ...sample,
  hashes: Int32Array.from(new Set(featuresOf(sample.text).map(hashOf))),
});

function withoutRare(examples: readonly Example[]): Example[] {
  const clutter = new Uint32Array(size);
  const text = new Uint32Array(size);
  for (const { hashes, isClutter } of examples)
    for (const hash of hashes) (isClutter ? clutter : text)[hash]!++;
  const isCommon = (hash: number): boolean =>
    (clutter[hash] ?? 0) >= leastClutter || (text[hash] ?? 0) >= leastText;
  return examples.map((example) => ({ ...example, hashes: example.hashes.filter(isCommon) }));
}

/** A linear congruential generator (Numerical Recipes), so that the same lines give the same weights. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}
