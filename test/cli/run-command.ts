import { PassThrough, Readable, Writable } from 'node:stream';
import { CommanderError } from 'commander';
import { createProgram } from '../../src/cli/program.ts';
import { Terminal } from '../../src/cli/terminal.ts';

export interface CommandRun {
  readonly exitCode: number;
  readonly stdout: string;
  readonly bytes: Buffer;
  readonly stderr: string;
}

/** Runs one command line in this process; what it throws for the person comes back as is. */
export async function runCommand(
  args: readonly string[],
  { isTerminal = false, signal = new AbortController().signal } = {},
): Promise<CommandRun> {
  const chunks: Buffer[] = [];
  const stdout = Object.assign(
    new Writable({
      write(chunk: Buffer, _encoding, callback) {
        chunks.push(Buffer.from(chunk));
        callback();
      },
    }),
    { isTTY: isTerminal },
  );
  let stderr = '';
  const errors = new PassThrough();
  errors.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const terminal = new Terminal({ stdin: Readable.from([]), stdout, stderr: errors, env: {}, signal });
  const program = createProgram(terminal, '0.1.0');
  try {
    await program.command.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) throw new Error(error.message, { cause: error });
    throw error;
  }
  const bytes = Buffer.concat(chunks);
  return { exitCode: program.exitCode(), stdout: bytes.toString(), bytes, stderr };
}
