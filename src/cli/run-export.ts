/** What `dechaff export` does; loaded when it runs. */
import { readFile, stat } from 'node:fs/promises';
import { exitCodeOf } from '../article/reasons.ts';
import type { ArchiveReader } from '../archive/archive-reader.ts';
import { exportArticles, parseCursor } from '../archive/export/export-articles.ts';
import { binaryFormats, type ExportFormatName } from '../archive/export/format-names.ts';
import { writeFileFrom } from '../archive/export/write-file.ts';
import type { ArticleFilter } from '../archive/article-filter.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

export interface ExportOptions {
  readonly format: ExportFormatName;
  readonly file?: string;
  readonly since?: string;
  readonly cursorFile?: string;
  readonly allRevisions?: boolean;
  readonly title: string;
}

export async function runExport(
  options: ExportOptions,
  filter: ArticleFilter,
  reader: ArchiveReader,
  terminal: Terminal,
  version: string,
): Promise<number> {
  if (options.file === undefined && terminal.stdout.isTTY && binaryFormats.has(options.format)) {
    throw new UsageError('usage', `${options.format} is not for a terminal; add --file FILE.`);
  }
  const afterSeq = await cursorOf(options);
  await refuseToReplace(options, afterSeq);
  let unreadable = 0;
  const made = await exportArticles(
    reader,
    options.format,
    { ...filter, afterSeq, allRevisions: options.allRevisions === true },
    { title: options.title, exportedAt: new Date().toISOString(), version },
    ({ row, trouble }) => {
      unreadable++;
      terminal.say(`${row.path} is ${trouble.replaceAll('-', ' ')} and left out; dechaff verify says more.`);
    },
  );
  try {
    if (options.file === undefined) {
      for await (const chunk of made.chunks) {
        terminal.signal.throwIfAborted();
        await terminal.write(chunk);
      }
    } else {
      await writeFileFrom(options.file, made.chunks, terminal.signal);
    }
    if (options.cursorFile !== undefined) {
      await writeFileFrom(options.cursorFile, lineOf(made.cursor), terminal.signal);
    }
  } catch (error) {
    if (terminal.signal.aborted) return exitCodeOf('interrupted');
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined || !/^E[A-Z]/.test(code)) throw error;
    terminal.say(`The export could not be written: ${message}`);
    return exitCodeOf('save-failed');
  }
  terminal.say(`${made.count()} articles exported. To go on from here: --since ${made.cursor}`);
  return unreadable > 0 ? exitCodeOf('save-failed') : 0;
}

// eslint-disable-next-line @typescript-eslint/require-await -- a stream of one line
async function* lineOf(text: string): AsyncGenerator<string> {
  yield `${text}\n`;
}

/**
 * With a cursor file each increment is exported once. A run that was killed after its last step looks failed to who started
 * it, and the next one must not write over what nobody has taken yet.
 */
async function refuseToReplace({ file, cursorFile, since }: ExportOptions, afterSeq: number): Promise<void> {
  if (file === undefined || cursorFile === undefined || since !== undefined || afterSeq === 0) return;
  const there = await stat(file).catch(() => null);
  if (there?.isFile() !== true) return;
  throw new UsageError(
    'usage',
    `${file} holds an earlier increment, which would be lost. Move it away when it is dealt with, then run this again.`,
  );
}

/** Place after which to begin, from `--since` or the cursor file; 0 for everything. */
async function cursorOf({ since, cursorFile }: ExportOptions): Promise<number> {
  const kept =
    since ??
    (cursorFile === undefined
      ? undefined
      : await readFile(cursorFile, 'utf8').catch((error: NodeJS.ErrnoException) => {
          if (error.code === 'ENOENT') return undefined;
          throw new UsageError('input-missing', `The cursor file could not be read: ${error.message}`);
        }));
  if (kept === undefined) return 0;
  const place = parseCursor(kept);
  if (place === null)
    throw new UsageError('usage', `${JSON.stringify(kept.trim())} is no cursor of dechaff export.`);
  return place;
}
