/** What ends a crawl that is nobody's mistake: the store, the disk. */
import { exitCodeOf } from '../article/reasons.ts';
import { StateError } from '../store/state-error.ts';

/** What to tell the person, and the exit code; null for a mistake of ours. */
export function crawlTroubleOf(error: unknown): { message: string; exitCode: number } | null {
  if (error instanceof StateError) return { message: error.message, exitCode: exitCodeOf(error.reason) };
  // What the file system says about the output folder.
  const { syscall, code, message } = error as NodeJS.ErrnoException;
  if (typeof syscall === 'string' && typeof code === 'string')
    return { message: `Nothing can be saved: ${message}`, exitCode: exitCodeOf('save-failed') };
  return null;
}
