/** Reads what can still be read of a damaged state file; never changes it. */
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite';

export type SalvagedRow = Readonly<Record<string, SQLOutputValue>>;

/** Keys beyond this are not looked for. */
const furthestJump = 2 ** 40;

export class SalvagedState {
  readonly #db: DatabaseSync;
  /** Some rows could not be read. */
  hasGaps = false;

  private constructor(db: DatabaseSync) {
    this.#db = db;
  }

  /** Null when nothing of the file can be read. */
  static open(file: string): SalvagedState | null {
    let db: DatabaseSync | null = null;
    try {
      db = new DatabaseSync(file, { readOnly: true, timeout: 0, defensive: false });
      // A file that is shorter than its header says is opened in no other way; nothing can be written all the same.
      db.exec('PRAGMA writable_schema = ON');
      db.prepare('SELECT count(*) FROM sqlite_schema').get();
      return new SalvagedState(db);
    } catch {
      if (db?.isOpen) db.close();
      return null;
    }
  }

  close(): void {
    this.#db.close();
  }

  /**
   * Rows of a table. Where its key is a whole number, what lies behind a damaged page is found again by ever longer jumps of
   * the key; otherwise the table is read from both ends up to the damage, so that a row may come twice.
   *
   * @param key column of the primary key
   */
  *rows(table: string, key: string, isNumber: boolean): Generator<SalvagedRow> {
    if (isNumber) yield* this.#jumping(table, key);
    else yield* this.#fromBothEnds(table, key);
  }

  *#jumping(table: string, key: string): Generator<SalvagedRow> {
    let after = -1;
    for (let jump = 1; jump < furthestJump; jump *= 2) {
      try {
        const query = this.#db.prepare(`SELECT * FROM ${table} WHERE ${key} > ? ORDER BY ${key}`);
        for (const row of query.iterate(after)) {
          const found = Number(row[key]);
          // A damaged tree may lead back to where one was.
          if (!(found > after)) throw new Error('keys do not count up');
          after = found;
          jump = 1;
          yield row;
        }
        return;
      } catch {
        this.hasGaps = true;
        after += jump;
      }
    }
  }

  *#fromBothEnds(table: string, key: string): Generator<SalvagedRow> {
    for (const order of ['', 'DESC']) {
      try {
        yield* this.#db.prepare(`SELECT * FROM ${table} ORDER BY ${key} ${order}`).iterate();
        return;
      } catch {
        this.hasGaps = true;
      }
    }
  }
}
