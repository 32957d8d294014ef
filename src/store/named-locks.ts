import { createHash } from 'node:crypto';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { isBusy } from './state-error.ts';

/** Names share this many files; two that fall on one wait for each other without need, which costs milliseconds. */
const files = 64;
const longestPauseMs = 20;

interface Stripe {
  readonly db: DatabaseSync;
  /** The work that goes before the next one in this process. */
  last: Promise<unknown>;
}

/**
 * Locks by name, between processes that share a folder. The kernel gives them back when a process ends, however it ends; as in
 * PresenceLock, SQLite's file lock is used because Node has none. Nothing is ever written to the files.
 */
export class NamedLocks {
  readonly #folder: string;
  readonly #stripes = new Map<number, Stripe>();

  /** The folder must be there. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Runs `work` while nobody else runs anything under that name. */
  async run<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
    const stripe = this.#stripeOf(name);
    const turn = stripe.last.then(() => underLock(stripe.db, work));
    stripe.last = turn.catch(() => undefined);
    return turn;
  }

  /** Waits for the work under way. */
  async close(): Promise<void> {
    await Promise.all([...this.#stripes.values()].map(({ last }) => last));
    for (const { db } of this.#stripes.values()) if (db.isOpen) db.close();
    this.#stripes.clear();
  }

  #stripeOf(name: string): Stripe {
    const number = createHash('sha256').update(name).digest()[0]! % files;
    let stripe = this.#stripes.get(number);
    if (stripe === undefined) {
      const file = path.join(this.#folder, `${String(number).padStart(2, '0')}.lock`);
      stripe = { db: new DatabaseSync(file, { timeout: 0 }), last: Promise.resolve() };
      this.#stripes.set(number, stripe);
    }
    return stripe;
  }
}

async function underLock<Result>(db: DatabaseSync, work: () => Promise<Result>): Promise<Result> {
  for (let pauseMs = 1; ; pauseMs = Math.min(pauseMs * 1.5, longestPauseMs)) {
    try {
      db.exec('BEGIN EXCLUSIVE');
      break;
    } catch (error) {
      if (!isBusy(error)) throw error;
    }
    await wait(Math.random() * pauseMs + 0.5);
  }
  try {
    return await work();
  } finally {
    db.exec('ROLLBACK');
  }
}
