import { expect, it } from 'vitest';
import { cleaningShare } from '../../src/crawl/cleaning-share.ts';

const of = (memoryMb: number, cores = 2, sharers = 1) =>
  cleaningShare({ memoryBytes: memoryMb * 2 ** 20, cores, sharers });

it('leaves room for the process itself, and gives a thread no more than it needs', () => {
  expect(of(24_000)).toEqual({ threads: 2, memoryMb: 768 });
  expect(of(24_000, 64)).toEqual({ threads: 8, memoryMb: 768 });
  for (const memoryMb of [512, 768, 1_024, 2_048]) {
    const share = of(memoryMb, 8);
    expect(share.threads * (share.memoryMb + 96) + 192, `${memoryMb} MB`).toBeLessThanOrEqual(memoryMb);
  }
});

it('gives up threads before it gives up pages of some size', () => {
  expect(of(512, 8)).toEqual({ threads: 1, memoryMb: 179 });
  expect(of(1_024, 8).threads).toBe(2);
});

it('divides by the processes that share the memory', () => {
  expect(of(2_048, 8, 4)).toEqual(of(512, 8));
});

it('is never so small that no page could be read', () => {
  expect(of(64)).toEqual({ threads: 1, memoryMb: 96 });
});
