/** The commands that are broken off, and how it is told whether anything was torn, lost or done twice. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BrokenArchive } from './broken-archive.ts';
import type { Receiver } from './receiver.ts';

export interface Task {
  readonly name: string;
  readonly args: (archive: BrokenArchive, receiver: Receiver) => readonly string[];
  readonly prepare?: (archive: BrokenArchive) => void;
  /** Whether a run that was killed had done all of it before: the next one begins something new. */
  readonly isDone?: (archive: BrokenArchive) => boolean;
  /** Wrong at any moment, whether the command came to its end or not. */
  readonly wrongs: (archive: BrokenArchive, isAtRest: boolean, receiver: Receiver) => Promise<string[]>;
  /** What it came to; the same for the undisturbed run and the one that was broken off. */
  readonly outcome: (archive: BrokenArchive, receiver: Receiver) => Promise<unknown>;
}

const before = 'what was here before';
const hashOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

/** A file is what it was before, or whole: which it is, is told by its end. */
function exporting(format: string, isWhole: (bytes: Buffer) => boolean, isSame: boolean): Task {
  const file = (archive: BrokenArchive) => path.join(archive.folder, `export.${format}`);
  const cursor = (archive: BrokenArchive) => path.join(archive.folder, `cursor.${format}`);
  return {
    name: `export ${format}`,
    prepare: (archive) => {
      rmSync(cursor(archive), { force: true });
      writeFileSync(file(archive), before);
    },
    args: (archive) => [
      'export',
      '--format',
      format,
      '--all-revisions',
      '--file',
      file(archive),
      '--cursor-file',
      cursor(archive),
      ...archive.args,
    ],
    // Its last step; from there the next export is an increment.
    isDone: (archive) => existsSync(cursor(archive)),
    wrongs: (archive) => {
      const bytes = readFileSync(file(archive));
      const isOld = bytes.toString('latin1') === before;
      const wrong: string[] = [];
      if (!isOld && !isWhole(bytes)) wrong.push(`${format}: half a file of ${bytes.length} bytes`);
      if (isOld && existsSync(cursor(archive))) wrong.push(`${format}: the cursor moved on without the file`);
      return Promise.resolve(wrong);
    },
    // A kill between file and cursor makes the next run export the same again.
    outcome: (archive) =>
      Promise.resolve([isSame ? hashOf(file(archive)) : 'whole', readFileSync(cursor(archive), 'utf8')]),
  };
}

const inArchive: Pick<Task, 'wrongs' | 'outcome'> = {
  wrongs: (archive, isAtRest) => archive.wrongs(isAtRest),
  outcome: (archive) => archive.revisions(),
};

export const tasks: readonly Task[] = [
  exporting('jsonl', (bytes) => bytes.at(-1) === 10, true),
  exporting('parquet', (bytes) => bytes.subarray(-4).toString() === 'PAR1', false),
  exporting('epub', (bytes) => bytes.subarray(-22, -18).toString('latin1') === 'PK\u0005\u0006', false),
  exporting('warc', (bytes) => bytes.length > 1_000, false),
  {
    name: 'reclean',
    args: (archive) => ['reclean', '--format', 'json', '--clean-timeout', '600', ...archive.args],
    ...inArchive,
  },
  {
    name: 'import',
    args: (archive) => ['crawl', '--from-warc', archive.warc, '--clean-timeout', '600', ...archive.args],
    ...inArchive,
  },
  {
    name: 'crawl',
    args: (archive, receiver) => [
      ...[
        'crawl',
        ...receiver.pages,
        '--raw',
        'warc',
        '--fetch',
        'http',
        '--delay',
        '0',
        '--log-level',
        'error',
      ],
      ...['--clean-timeout', '600', '--allow-address', new URL(receiver.url).host, ...archive.args],
    ],
    ...inArchive,
  },
  {
    name: 'dupes',
    args: (archive) => ['dupes', '--format', 'jsonl', ...archive.args],
    ...inArchive,
  },
  {
    name: 'gc',
    prepare: (archive) => archive.litter(),
    args: (archive) => ['gc', '--raw', ...archive.args],
    wrongs: (archive, isAtRest) => archive.wrongs(isAtRest),
    outcome: async (archive) => [
      await archive.revisions(),
      readdirSync(archive.place.warcDir).filter((name) => name.includes('unused')),
      readdirSync(path.join(archive.output, '.dechaff', 'tmp')).filter((name) => /^0{9}/.test(name)),
    ],
  },
  {
    name: 'deliver',
    args: (archive, receiver) => ['deliver', 'hook', '--webhook', receiver.url, ...archive.args],
    wrongs: async (archive, isAtRest, receiver) => [
      ...receiver.outOfOrder(),
      ...(isAtRest ? receiver.lost(await archive.revisions()) : []),
    ],
    outcome: (_archive, receiver) => Promise.resolve([...receiver.keys].sort()),
  },
];
