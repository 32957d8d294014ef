import type { Writable } from 'node:stream';
import { pino, type Logger } from 'pino';
import { PinoPretty } from 'pino-pretty';

export type { Logger };

/** A logger that writes nothing; the default of everything that can be used as a library. */
export const silentLog: Logger = pino({ level: 'silent' });

export interface LogTarget {
  readonly level: string;
  /** File that the lines are added to; null for `stream`. */
  readonly file: string | null;
  readonly stream: Writable & { readonly isTTY?: boolean };
}

/** JSON lines, in a form for people where they go to a terminal. Throws what the file system says about the file. */
export function openLog({ level, file, stream }: LogTarget): Logger {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  if (file !== null) return pino(options, pino.destination({ dest: file, mkdir: true, sync: true }));
  if (stream.isTTY !== true) return pino(options, stream);
  return pino(options, PinoPretty({ colorize: true, singleLine: true, destination: stream, sync: true }));
}
