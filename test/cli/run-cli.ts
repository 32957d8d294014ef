import { spawn } from 'node:child_process';
import path from 'node:path';

export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  readonly cwd?: string;
  readonly env?: Record<string, string>;
  readonly stdin?: string | Uint8Array;
  /** Called with the process as soon as it runs, for signals and closed pipes. */
  readonly onStart?: (child: ReturnType<typeof spawn>) => void;
}

export const bin = path.join(import.meta.dirname, '../../src/cli/bin.ts');

/** Runs the command line in a process of its own; the environment holds only what a test names. */
export function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  const child = spawn(process.execPath, [bin, ...args], {
    cwd: options.cwd ?? import.meta.dirname,
    env: { PATH: process.env['PATH'], ...options.env },
    timeout: 60_000,
  });
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => (output[name] += text));
  }
  child.stdin.on('error', () => undefined); // the command may refuse its input before it has read all of it
  child.stdin.end(options.stdin ?? '');
  options.onStart?.(child);
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ code, ...output }));
  });
}
