/** The model of wording: what is learned from a few lines tells others of their kind, and weights come back as they were packed. */
import { describe, expect, it } from 'vitest';
import { unpackWeights } from '../../../src/clean/wording/line-wording.ts';
import { hashBits } from '../../../src/clean/wording/wording-features.ts';
import { learnWeights } from './learn-weights.ts';
import { packWeights } from './pack-weights.ts';
import type { Sample } from './wording-samples.ts';

const clutter = ['Subscribe to our evening letter', 'Subscribe to the weekly letter of the sea desk'];
const text = ['The ferry left the harbour at nine', 'Nobody at the harbour had seen the ferry'];
const samples: Sample[] = Array.from({ length: 30 }, () => [
  ...clutter.map((line) => ({ text: line, isClutter: true, weight: 1 })),
  ...text.map((line) => ({ text: line, isClutter: false, weight: 1 })),
]).flat();

describe('weights', () => {
  it('are the same for the same lines, and are whole steps', () => {
    const learned = learnWeights(samples);
    expect(learnWeights(samples)).toEqual(learned);
    expect(learned.weights.some((weight) => weight > 0)).toBe(true);
    expect(learned.weights.some((weight) => weight < 0)).toBe(true);
  });

  it('say nothing of what stands in few lines', () => {
    const once = learnWeights(samples.slice(0, 4));
    expect(once.weights.every((weight) => weight === 0)).toBe(true);
  });

  it('come back from their pack, wherever they stand', () => {
    const weights = new Int8Array(1 << hashBits);
    for (const [at, weight] of [
      [0, 5],
      [1, -127],
      [130, 127],
      [70_000, -1],
      [(1 << hashBits) - 1, 9],
    ] as const)
      weights[at] = weight;
    expect(unpackWeights(packWeights(weights))).toEqual(weights);
    expect(unpackWeights('')).toEqual(new Int8Array(1 << hashBits));
  });
});
