import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { delivered, type DeliveryResult, type Sink } from './sink.ts';

/**
 * Starts the program, without a shell, for each batch and writes it one JSON object a line (`{key, article}`, or `{key, event}` for what happened to a site) on standard input; exit code
 * 0 says that all of them were taken, anything else that none counts as taken.
 */
export function commandSink(command: readonly string[], batchSize = 100): Sink {
  const [program = '', ...args] = command;
  return {
    batchSize,
    deliver: (batch, signal) =>
      hand(
        batch.map(({ key, article }) => ({ key, article })),
        signal,
      ),
    announce: ({ key, event }, signal) => hand([{ key, event }], signal),
  };

  async function hand(lines: readonly object[], signal: AbortSignal): Promise<DeliveryResult> {
    const child = spawn(program, args, { stdio: ['pipe', 'ignore', 'inherit'], signal });
    const ended = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;
    ended.catch(() => undefined);
    // A command that ends without reading everything has said what it wants to say by its exit code.
    const written = finished(child.stdin).catch(() => undefined);
    for (const line of lines) {
      if (!child.stdin.writable) break;
      if (!child.stdin.write(`${JSON.stringify(line)}\n`)) {
        await Promise.race([once(child.stdin, 'drain').catch(() => undefined), written]);
      }
    }
    child.stdin.end();
    try {
      const [code, killedBy] = await ended;
      if (code === 0) return delivered;
      return { kind: 'later', message: `the command ended with ${killedBy ?? `exit code ${code}`}` };
    } catch (error) {
      return { kind: 'later', message: (error as Error).message };
    }
  }
}
