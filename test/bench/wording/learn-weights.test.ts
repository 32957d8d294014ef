/** The model of wording: what is learned from a few lines tells others of their kind, and weights come back as they were packed. */
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { unpackWeights } from '../../../src/clean/wording/line-wording.ts';
import { packedWeights } from '../../../src/clean/wording/wording-weights.ts';
import { hashBits } from '../../../src/clean/wording/wording-features.ts';
import { learnWeights } from './learn-weights.ts';
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

  it('are those of the model when they are unpacked', () => {
    const { weights } = learnWeights(samples);
    expect(unpackWeights(deflateSync(weights).toString('base64'))).toEqual(weights);
    expect(unpackWeights(packedWeights)).toHaveLength(1 << hashBits);
  });
});
