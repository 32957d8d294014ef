import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { StateDatabase } from '../../src/store/state-database.ts';
import { openSteadyClock } from '../../src/store/steady-clock.ts';

const hour = 3_600_000;
const noon = Date.parse('2024-05-01T12:00:00Z');

let folder: string;
let state: StateDatabase;
let wallMs: number;
let monotonicMs: number;
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'dechaff-clock-'));
  state = await StateDatabase.open(path.join(folder, 'state.sqlite'));
  [wallMs, monotonicMs] = [noon, 5_000];
});
afterEach(async () => {
  await state.close();
  rmSync(folder, { recursive: true });
});

const open = (boot: string | null) =>
  openSteadyClock(state, { boot, monotonic: () => monotonicMs, wall: () => wallMs });
const pass = (ms: number) => {
  wallMs += ms;
  monotonicMs += ms;
};

it('goes on evenly when the wall clock is set, also for a process that starts afterwards', async () => {
  const first = await open('one');
  expect(first.now()).toBe(noon);
  pass(1_000);
  wallMs -= hour;
  const second = await open('one');
  pass(1_000);
  wallMs += 25 * hour;
  const third = await open('one');
  expect([first.now(), second.now(), third.now()]).toEqual([noon + 2_000, noon + 2_000, noon + 2_000]);
});

it('says what the wall clock will show at an instant', async () => {
  const clock = await open('one');
  wallMs -= hour;
  expect(clock.toWall(clock.now() + 500)).toEqual(new Date(noon - hour + 500));
});

it('goes on from the wall clock after a new start of the machine, but never back', async () => {
  await open('one');
  [wallMs, monotonicMs] = [noon + hour, 10];
  const afterStart = await open('two');
  expect(afterStart.now()).toBe(noon + hour);
  [wallMs, monotonicMs] = [noon - 9 * hour, 10];
  expect((await open('three')).now()).toBe(noon + hour);
});

it('begins with the wall clock where the start of the machine has no name', async () => {
  await open(null);
  wallMs += hour;
  expect((await open(null)).now()).toBe(noon + hour);
});
