import { stat } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { makeFolder } from './make-folder.ts';
import { migrations } from './migrations.ts';
import { asStateError, isBusy, StateError } from './state-error.ts';

/** "DCHF": marks a file as ours in SQLite's header, https://sqlite.org/pragma.html#pragma_application_id */
const applicationId = 0x44434846;
/** A full check of a larger file would hold up the start for seconds; damage then shows when the page is read. */
const checkedBytes = 64 * 1024 * 1024;
/** A transaction takes in no more writes after this, so that the event loop gets its turn. */
const longestBatchMs = 25;

/** SQL inside one transaction; statements are prepared once. */
export interface Sql {
  run(sql: string, ...values: SQLInputValue[]): { readonly changes: number; readonly lastId: number };
  get<Row>(sql: string, ...values: SQLInputValue[]): Row | undefined;
  all<Row>(sql: string, ...values: SQLInputValue[]): Row[];
}

export interface WriteOptions {
  /**
   * False for what may be forgotten when the machine loses its power; it costs no fsync. The death of a process loses nothing
   * either way, and what is written durably afterwards takes it along.
   */
  readonly isDurable?: boolean;
}

interface Write {
  readonly isDurable: boolean;
  readonly work: (sql: Sql) => unknown;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

export interface StateOptions {
  /** How long another process may keep the file locked before that is an error. */
  readonly heldAfterMs?: number;
}

/**
 * The one door to node:sqlite. Several processes may use one file: SQLite's own busy handler, which would stop the
 * event loop, is off, and a locked file is waited for asynchronously. Writes that arrive together share one
 * transaction, so one fsync (group commit), each in a savepoint of its own.
 */
export class StateDatabase {
  readonly path: string;
  readonly #db: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  readonly #sql: Sql;
  readonly #heldAfterMs: number;
  #writes: Write[] = [];
  #flush: Promise<void> | null = null;
  /** As the connection is set. */
  #isDurable = true;

  private constructor(file: string, db: DatabaseSync, heldAfterMs: number) {
    this.path = file;
    this.#db = db;
    this.#heldAfterMs = heldAfterMs;
    this.#sql = {
      run: (sql, ...values) => {
        const done = this.#prepared(sql).run(...values);
        return { changes: Number(done.changes), lastId: Number(done.lastInsertRowid) };
      },
      get: <Row>(sql: string, ...values: SQLInputValue[]) =>
        this.#prepared(sql).get(...values) as Row | undefined,
      all: <Row>(sql: string, ...values: SQLInputValue[]) => this.#prepared(sql).all(...values) as Row[],
    };
  }

  /** Opens or makes the file and brings it to today's version. Throws StateError when that cannot be done. */
  static async open(file: string, options: StateOptions = {}): Promise<StateDatabase> {
    const heldAfterMs = options.heldAfterMs ?? 30_000;
    let db: DatabaseSync | null = null;
    try {
      await makeFolder(path.resolve(path.dirname(file)));
      const size = await stat(file).then(
        (found) => found.size,
        () => 0,
      );
      db = new DatabaseSync(file, { timeout: 0 });
      const opened = new StateDatabase(file, db, heldAfterMs);
      await opened.#whenFree(() => opened.#prepare(size));
      return opened;
    } catch (error) {
      if (db?.isOpen) db.close();
      const isFileSystems = typeof (error as NodeJS.ErrnoException).syscall === 'string';
      throw isFileSystems ? new StateError('unwritable', file, error) : asStateError(error, file);
    }
  }

  /** Runs `work` on the last committed state; waits while the file is locked. */
  read<Value>(work: (sql: Sql) => Value): Promise<Value> {
    return this.#whenFree(() => work(this.#sql));
  }

  /**
   * Runs `work`, which must be synchronous, in a transaction and resolves when that is on disk; what it throws undoes
   * its own writes only. Throws StateError when the file cannot be written; then nothing of `work` is.
   */
  write<Value>(work: (sql: Sql) => Value, { isDurable = true }: WriteOptions = {}): Promise<Value> {
    return new Promise((resolve, reject) => {
      this.#writes.push({ isDurable, work, resolve: resolve as Write['resolve'], reject });
      this.#flush ??= this.#flushAll();
    });
  }

  /** Waits for the writes under way. */
  async close(): Promise<void> {
    await this.#flush;
    if (this.#db.isOpen) this.#db.close();
  }

  #prepared(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (statement === undefined) this.#statements.set(sql, (statement = this.#db.prepare(sql)));
    return statement;
  }

  #number(pragma: string): number {
    return Number(Object.values(this.#db.prepare(`PRAGMA ${pragma}`).get() ?? {})[0]);
  }

  #prepare(size: number): void {
    const id = this.#number('application_id');
    const hasTables = this.#db.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() !== undefined;
    if (id !== applicationId && (id !== 0 || hasTables)) throw new StateError('foreign', this.path);
    if (this.#number('user_version') > migrations.length) throw new StateError('newer', this.path);
    if (size > 0 && size <= checkedBytes) {
      const verdict = Object.values(this.#db.prepare('PRAGMA quick_check(1)').get() ?? {})[0];
      if (verdict !== 'ok') throw new StateError('corrupt', this.path, new Error(String(verdict)));
    }
    this.#db.exec('PRAGMA journal_mode = WAL');
    this.#db.exec(
      'PRAGMA synchronous = FULL; PRAGMA cache_size = -32000; PRAGMA journal_size_limit = 67108864',
    );
    if (this.#number('user_version') < migrations.length) this.#migrate();
  }

  #migrate(): void {
    this.#db.exec('BEGIN IMMEDIATE');
    try {
      // Read again under the lock: another process may have been faster.
      for (let version = this.#number('user_version'); version < migrations.length; version++) {
        this.#db.exec(`${migrations[version]!}; PRAGMA user_version = ${version + 1}`);
      }
      this.#db.exec(`PRAGMA application_id = ${applicationId}; COMMIT`);
    } catch (error) {
      if (this.#db.isTransaction) this.#db.exec('ROLLBACK');
      throw error;
    }
  }

  async #flushAll(): Promise<void> {
    // Whoever writes in the same turn of the event loop shares the commit.
    await new Promise(setImmediate);
    while (this.#writes.length > 0) await this.#flushBatch();
    this.#flush = null;
  }

  async #flushBatch(): Promise<void> {
    const batch: Write[] = [];
    try {
      const isDurable = this.#writes.some((write) => write.isDurable);
      this.#setDurable(isDurable);
      await this.#whenFree(() => this.#db.exec('BEGIN IMMEDIATE'));
      const start = performance.now();
      const settled: (() => void)[] = [];
      while (this.#writes.length > 0 && performance.now() - start < longestBatchMs) {
        // What came while the file was waited for may ask for more than this transaction gives.
        if (this.#writes[0]!.isDurable && !isDurable) break;
        const write = this.#writes.shift()!;
        batch.push(write);
        settled.push(this.#runOne(write));
      }
      this.#db.exec('COMMIT');
      for (const tell of settled) tell();
    } catch (error) {
      if (this.#db.isOpen && this.#db.isTransaction) this.#db.exec('ROLLBACK');
      // Nobody got in when the lock could not be had: then the answer is for all who wait.
      const failed = batch.length > 0 ? batch : this.#writes.splice(0);
      for (const write of failed) write.reject(asStateError(error, this.path));
    }
  }

  /** In WAL, FULL syncs at each commit, NORMAL at checkpoints only (https://sqlite.org/pragma.html#pragma_synchronous). */
  #setDurable(isDurable: boolean): void {
    if (isDurable === this.#isDurable) return;
    this.#db.exec(`PRAGMA synchronous = ${isDurable ? 'FULL' : 'NORMAL'}`);
    this.#isDurable = isDurable;
  }

  /** What to tell the caller once the whole transaction is committed. */
  #runOne(write: Write): () => void {
    this.#db.exec('SAVEPOINT one');
    try {
      const value = write.work(this.#sql);
      this.#db.exec('RELEASE one');
      return () => write.resolve(value);
    } catch (error) {
      // After a full disk or an I/O error SQLite has already undone the whole transaction.
      if (!this.#db.isTransaction || asStateError(error, this.path) instanceof StateError) throw error;
      this.#db.exec('ROLLBACK TO one; RELEASE one');
      return () => write.reject(error);
    }
  }

  /** Tries until nobody else holds the file, without stopping the event loop. */
  async #whenFree<Value>(work: () => Value): Promise<Value> {
    const start = performance.now();
    for (let pauseMs = 1; ; pauseMs = Math.min(pauseMs * 1.5, 40)) {
      try {
        return work();
      } catch (error) {
        if (!isBusy(error)) throw asStateError(error, this.path);
        if (performance.now() - start > this.#heldAfterMs) throw new StateError('held', this.path, error);
      }
      await wait(Math.random() * pauseMs + 0.5);
    }
  }
}
