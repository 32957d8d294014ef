import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { isBusy } from './state-error.ts';

const suffix = '.lock';
const idForm = /^[0-9a-f]{12}$/;

/**
 * Shows that a process is alive for as long as it is: a lock on a file of its own, held until it is released, and which the
 * kernel gives back at the process's end, however it ends. Unlike a process id it is never used again and holds across containers that
 * share the folder. SQLite's file lock is used because Node has none.
 */
export class PresenceLock {
  /** A database that nobody refers to is closed by the garbage collector, and its lock with it. */
  static readonly #held = new Set<DatabaseSync>();

  readonly id: string;
  readonly #folder: string;
  readonly #lock: DatabaseSync;

  private constructor(folder: string, id: string, lock: DatabaseSync) {
    this.#folder = folder;
    this.id = id;
    this.#lock = lock;
    PresenceLock.#held.add(lock);
  }

  static claim(folder: string): PresenceLock {
    mkdirSync(folder, { recursive: true });
    for (;;) {
      const id = randomBytes(6).toString('hex');
      const lock = tryLock(lockFile(folder, id), true);
      if (lock !== null) return new PresenceLock(folder, id, lock);
    }
  }

  /** Whether anybody who claimed a lock in the folder still runs; makes nothing. */
  static isAnyoneIn(folder: string): boolean {
    if (statSync(folder, { throwIfNoEntry: false }) === undefined) return false;
    return idsIn(folder).some((id) => isHeld(folder, id));
  }

  /** Whether the holder of `id` still runs, here or in another process. */
  isAlive(id: string): boolean {
    if (id === this.id) return true;
    return isHeld(this.#folder, id);
  }

  /** Whoever has a lock file in the folder, alive or dead. */
  others(): string[] {
    return idsIn(this.#folder).filter((id) => id !== this.id);
  }

  /**
   * Calls `clear` for everyone who left a lock file behind by dying, then removes that file; all under the dead one's
   * own lock, so that nobody who is just starting is taken for dead.
   */
  sweep(clear: (id: string) => void): void {
    for (const id of this.others()) {
      const lock = tryLock(lockFile(this.#folder, id), false);
      if (lock === null) continue;
      clear(id);
      rmSync(lockFile(this.#folder, id), { force: true });
      lock.close();
    }
  }

  release(): void {
    if (!this.#lock.isOpen) return;
    rmSync(lockFile(this.#folder, this.id), { force: true });
    this.#lock.close();
    PresenceLock.#held.delete(this.#lock);
  }
}

const lockFile = (folder: string, id: string) => path.join(folder, id + suffix);

function idsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(suffix))
    .map((name) => name.slice(0, -suffix.length))
    .filter((id) => idForm.test(id));
}

function isHeld(folder: string, id: string): boolean {
  if (!idForm.test(id)) return false;
  const file = lockFile(folder, id);
  if (statSync(file, { throwIfNoEntry: false }) === undefined) return false;
  const lock = tryLock(file, false);
  lock?.close();
  return lock === null;
}

/** The locked file; null when somebody else has the lock, or took the file away before we had it. */
function tryLock(file: string, isOurs: boolean): DatabaseSync | null {
  const lock = new DatabaseSync(file, { timeout: 0 });
  try {
    lock.exec('PRAGMA journal_mode = MEMORY; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    // Between making and locking a new file, somebody who sweeps may have thought it left behind and removed it.
    if (!isOurs || statSync(file, { throwIfNoEntry: false }) !== undefined) return lock;
  } catch (error) {
    if (!isBusy(error)) {
      lock.close();
      throw error;
    }
  }
  lock.close();
  return null;
}
