import { describe, expect, it } from 'vitest';
import {
  afterVisit,
  changeRate,
  historyOf,
  revisitOf,
  type RevisitBounds,
  type VisitHistory,
} from '../../src/crawl/revisit.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const bounds: RevisitBounds = { minMs: 5 * minute, maxMs: 30 * day };

/** Numbers between 0 and 1, always the same (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Lives through `spanMs` with a source that changes every `everyMs` on average; the intervals chosen on the way. */
function live(everyMs: number, spanMs: number, firstMs: number, seed = 7): number[] {
  const random = randomFrom(seed);
  let now = Date.parse('2026-01-01T00:00:00Z');
  const end = now + spanMs;
  let history: VisitHistory | null = null;
  const intervals: number[] = [];
  while (now < end) {
    const isChanged: boolean =
      history !== null && random() < 1 - Math.exp(-(now - Date.parse(history.visitedAt)) / everyMs);
    history = afterVisit(history, { at: new Date(now), isChanged, digest: null, firstMs }, bounds);
    intervals.push(history.intervalMs);
    now += history.intervalMs;
  }
  return intervals;
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('changeRate', () => {
  it('takes the bias out: what was found changed at every visit changes more often than that', () => {
    const history = { visits: 10, observedMs: 10 * hour, visitedAt: '', intervalMs: 0, digest: null };
    expect(changeRate({ ...history, changes: 0 })).toBe(0);
    // The naive count would say 0.5 and 1 an hour.
    expect(changeRate({ ...history, changes: 5 }) * hour).toBeCloseTo(Math.log(10.5 / 5.5), 10);
    expect(changeRate({ ...history, changes: 10 }) * hour).toBeCloseTo(Math.log(21), 10);
    expect(changeRate({ ...history, visits: 0, changes: 0, observedMs: 0 })).toBe(0);
  });
});

describe('afterVisit', () => {
  it('comes to visit a source about as often as it changes, wherever it began', () => {
    for (const everyMs of [30 * minute, 6 * hour, 3 * day]) {
      const intervals = live(everyMs, 300 * everyMs, hour);
      const late = mean(intervals.slice(Math.floor(intervals.length / 2)));
      expect(late / everyMs).toBeGreaterThan(0.6);
      expect(late / everyMs).toBeLessThan(1.6);
    }
  });

  it('keeps to its bounds', () => {
    expect(Math.min(...live(minute, 2 * day, hour))).toBe(bounds.minMs);
    const still = live(Number.MAX_SAFE_INTEGER, 200 * day, hour);
    expect(still.slice(0, 4)).toEqual([hour, 2 * hour, 4 * hour, 8 * hour]);
    expect(still.at(-1)).toBe(bounds.maxMs);
  });

  it('follows a source that wakes up', () => {
    let history: VisitHistory | null = null;
    let now = Date.parse('2026-01-01T00:00:00Z');
    const visit = (isChanged: boolean) => {
      history = afterVisit(history, { at: new Date(now), isChanged, digest: null, firstMs: hour }, bounds);
      now += history.intervalMs;
      return history.intervalMs;
    };
    for (let n = 0; n < 12; n++) visit(false);
    const asleep = visit(false);
    for (let n = 0; n < 40; n++) visit(true);
    expect(visit(true)).toBeLessThan(asleep / 20);
  });

  it('is not misled by a clock that was set back', () => {
    const first = afterVisit(
      null,
      { at: new Date(day), isChanged: false, digest: 'a', firstMs: hour },
      bounds,
    );
    const back = afterVisit(first, { at: new Date(0), isChanged: true, digest: 'b', firstMs: hour }, bounds);
    expect(back).toMatchObject({ observedMs: 0, visits: 1, digest: 'b' });
    expect(back.intervalMs).toBeGreaterThanOrEqual(bounds.minMs);
  });

  it('is kept as text; text of another kind is as good as none', () => {
    const history = afterVisit(
      null,
      { at: new Date(day), isChanged: false, digest: 'a', firstMs: hour },
      bounds,
    );
    const kept = revisitOf(history);
    expect(kept.at).toEqual(new Date(day + hour));
    expect(historyOf(kept.history)).toEqual(history);
    for (const text of [null, '', '{', '{"visits":1}', '[]', '"x"']) expect(historyOf(text)).toBeNull();
  });
});
