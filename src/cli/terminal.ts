/** Surroundings of one run of the command line: streams, environment, interrupt. The commands know no other way out. */
import type { Readable, Writable } from 'node:stream';
import { terminalSafe } from './terminal-safe.ts';

export interface TerminalParts {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborts at the first Ctrl-C or SIGTERM, or when nobody reads stdout any more. */
  readonly signal: AbortSignal;
  /** Has `work`, which must be synchronous, done when the process ends, also when it ends at once. */
  readonly atExit?: (work: () => void) => void;
}

/** Thrown by `write` when the reader of stdout went away (`| head`); ends the command quietly. */
export class ReaderGone extends Error {}

/** Thrown by `write` when stdout refuses data for another reason, for example a full disk. */
export class StdoutFailed extends Error {}

export class Terminal {
  readonly stdin: TerminalParts['stdin'];
  readonly stdout: TerminalParts['stdout'];
  readonly stderr: TerminalParts['stderr'];
  readonly env: TerminalParts['env'];
  readonly signal: AbortSignal;
  readonly atExit: (work: () => void) => void;

  constructor(parts: TerminalParts) {
    this.stdin = parts.stdin;
    this.stdout = parts.stdout;
    this.stderr = parts.stderr;
    this.env = parts.env;
    this.signal = parts.signal;
    this.atExit = parts.atExit ?? (() => undefined);
  }

  /** Data for stdout; resolves when the stream has taken it, so that a slow reader slows us down. */
  write(data: string | Uint8Array): Promise<void> {
    return new Promise((resolve, reject) => {
      this.stdout.write(data, (error) => {
        if (!error) resolve();
        else if ((error as NodeJS.ErrnoException).code === 'EPIPE') reject(new ReaderGone());
        else reject(new StdoutFailed(error.message));
      });
    });
  }

  /** One message for the person, on stderr. */
  say(message: string): void {
    this.stderr.write(`dechaff: ${terminalSafe(message)}\n`);
  }
}
