import type { Command } from 'commander';
import type { Terminal } from './terminal.ts';

/** What the program hands to each command. */
export interface CommandLine {
  readonly terminal: Terminal;
  /** Version of dechaff. */
  readonly version: string;
  /** Wraps a command's action: its result becomes the exit code of the process. */
  readonly run: <Args extends unknown[]>(
    action: (...args: Args) => Promise<number>,
  ) => (...args: Args) => Promise<void>;
}

/** Registers one command on the program; each command's file exports one, `program.ts` lists them. */
export type AddCommand = (program: Command, line: CommandLine) => void;
