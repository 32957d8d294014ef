import { readFileSync } from 'node:fs';
import type { StateDatabase } from './state-database.ts';

/** Milliseconds since 1970 by which hosts wait and leases end. */
export interface SteadyClock {
  now(): number;
  /** The same instant as the wall clock shows it today; for people, and for whoever sleeps until then. */
  toWall(instant: number): Date;
}

/**
 * A clock that all processes on one state file share and that goes on evenly while the machine is up, whatever is done to its wall
 * clock: set back by an hour, that would make all hosts wait for an hour; set forth, it would end all leases at once, and two
 * processes would ask one host. It is the kernel's monotonic clock (CLOCK_MONOTONIC, the same for all processes) and what was
 * added to it first since the start of the machine. After a new start it goes on from the wall clock, but never back. Where the
 * kernel does not name its start (other systems than Linux) each process begins with the wall clock.
 */
export function openSteadyClock(
  state: StateDatabase,
  { boot = bootId(), monotonic = monotonicMs, wall = Date.now } = {},
): Promise<SteadyClock> {
  return state.write((sql) => {
    const kept = sql.get<{ boot: string | null; offset_ms: number; seen_at: number }>('SELECT * FROM clock');
    const isSameStart = boot !== null && kept?.boot === boot;
    const offsetMs = isSameStart ? kept.offset_ms : Math.max(wall(), kept?.seen_at ?? 0) - monotonic();
    const now = (): number => monotonic() + offsetMs;
    sql.run(
      'INSERT OR REPLACE INTO clock (id, boot, offset_ms, seen_at) VALUES (1, ?, ?, ?)',
      boot,
      offsetMs,
      now(),
    );
    return { now, toWall: (instant) => new Date(instant - now() + wall()) };
  });
}

const monotonicMs = (): number => Number(process.hrtime.bigint() / 1_000_000n);

function bootId(): string | null {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return null;
  }
}
