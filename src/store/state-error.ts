import type { Reason } from '../article/reasons.ts';

/**
 * Why the state file cannot be used: `corrupt` (damaged), `foreign` (another program's database), `newer` (written by a
 * newer dechaff), `held` (locked by another process for too long), `unwritable` (disk full, read-only, no permission), `unreachable` (the
 * database server refuses or does not answer).
 */
export type StateTrouble = 'corrupt' | 'foreign' | 'newer' | 'held' | 'unwritable' | 'unreachable';

/** Thrown by everything that touches the state file; `message` says what to do, and the articles are never at risk. */
export class StateError extends Error {
  override readonly name = 'StateError';
  readonly trouble: StateTrouble;
  readonly reason: Reason = 'save-failed';

  constructor(trouble: StateTrouble, path: string, cause?: unknown) {
    super(messageOf(trouble, path, cause), { cause });
    this.trouble = trouble;
  }
}

function messageOf(trouble: StateTrouble, path: string, cause: unknown): string {
  const detail = cause instanceof Error ? ` (${cause.message})` : '';
  switch (trouble) {
    case 'corrupt':
      return `the state file ${path} is damaged${detail}; the saved articles are untouched. dechaff state repair moves it aside and makes it again from them`;
    case 'foreign':
      return `${path} is not a state file of dechaff${detail}; choose another folder with --state`;
    case 'newer':
      return `the state file ${path} was written by a newer version of dechaff; use that version, or another folder with --state`;
    case 'held':
      return `the state file ${path} is locked by another process${detail}; end that process, or choose another folder with --state`;
    case 'unreachable':
      return `the state database ${path} cannot be used${detail}; check that the server runs and the address in --state`;
    case 'unwritable':
      return `the state file ${path} cannot be written${detail}; check free space and permissions`;
  }
}

// Primary result codes, https://sqlite.org/rescode.html
const busy = 5;
const locked = 6;
const troubleOfCode: Readonly<Record<number, StateTrouble>> = {
  3: 'unwritable', // PERM
  8: 'unwritable', // READONLY
  10: 'unwritable', // IOERR
  11: 'corrupt', // CORRUPT
  13: 'unwritable', // FULL
  14: 'unwritable', // CANTOPEN
  26: 'corrupt', // NOTADB
};

function primaryCode(error: unknown): number | null {
  const code = (error as { errcode?: unknown } | null)?.errcode;
  return typeof code === 'number' ? code & 0xff : null;
}

export function isBusy(error: unknown): boolean {
  const code = primaryCode(error);
  return code === busy || code === locked;
}

/** The StateError for what SQLite says about the file; anything else, a mistake of ours, stays as it is. */
export function asStateError(error: unknown, path: string): unknown {
  if (error instanceof StateError) return error;
  const code = primaryCode(error);
  const trouble = code === null ? undefined : troubleOfCode[code];
  return trouble === undefined ? error : new StateError(trouble, path, error);
}
