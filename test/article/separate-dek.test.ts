import { expect, it } from 'vitest';
import { separateDek } from '../../src/article/separate-dek.ts';

it('is printed once', () => {
  const alternativeHeadline = 'After nine years the boat is back.';
  expect(
    separateDek({ alternativeHeadline, articleBody: `${alternativeHeadline}\n\nIt was early.` }),
  ).toBeNull();
  expect(separateDek({ alternativeHeadline, articleBody: 'It was early.' })).toBe(alternativeHeadline);
  expect(separateDek({ alternativeHeadline: null, articleBody: 'It was early.' })).toBeNull();
});
