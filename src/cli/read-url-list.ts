/** `--urls FILE`: addresses, one a line; empty lines and lines that begin with # count for nothing. */
import { readBytes, readFileBytes } from './read-bytes.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

const mostBytes = 200_000_000;

/** @throws UsageError when the list cannot be read */
export async function readUrlList(file: string, terminal: Terminal): Promise<string[]> {
  const read =
    file === '-'
      ? await readBytes(terminal.stdin, 'Standard input', mostBytes, terminal.signal)
      : await readFileBytes(file, mostBytes, terminal.signal);
  if (read.kind === 'failed') throw new UsageError('input-missing', read.message);
  return new TextDecoder()
    .decode(read.bytes)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
