/** What `dechaff backup` does; loaded when it runs. */
import { access } from 'node:fs/promises';
import path from 'node:path';
import { exitCodeOf } from '../article/reasons.ts';
import { archivePlaceOf } from '../archive/archive-place.ts';
import { backUpArchive } from '../archive/upkeep/back-up-archive.ts';
import type { Config } from '../config.ts';
import { terminalSafe } from './terminal-safe.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

const shownFiles = 20;

export async function runBackup(folder: string, config: Config, terminal: Terminal): Promise<number> {
  const place = archivePlaceOf(config);
  if (place.database !== null) {
    throw new UsageError(
      'config-invalid',
      'A PostgreSQL state is copied with pg_dump, and then the output folder; see “Backup and restore” in the README.',
    );
  }
  await access(place.stateFile).catch(() => {
    throw new UsageError(
      'input-missing',
      `There is no archive in ${place.stateDir}; name its folder with --output or --state.`,
    );
  });
  try {
    const backup = await backUpArchive(place, path.resolve(folder), terminal.signal);
    if (backup.kind === 'not-empty') {
      throw new UsageError('usage', `${folder} is not empty; name a new folder for each backup.`);
    }
    const { articles, warcFiles, missing } = backup;
    terminal.say(`${articles} revisions and ${warcFiles} WARC files were copied to ${folder}.`);
    for (const file of missing.slice(0, shownFiles))
      terminal.say(`${terminalSafe(file)} is missing or another article; dechaff verify says more.`);
    if (missing.length > shownFiles) terminal.say(`… and ${missing.length - shownFiles} more.`);
    return missing.length === 0 ? 0 : exitCodeOf('save-failed');
  } catch (error) {
    if (terminal.signal.aborted) return exitCodeOf('interrupted');
    if (typeof (error as NodeJS.ErrnoException).syscall !== 'string') throw error;
    terminal.say(`The backup is not complete: ${(error as Error).message}`);
    return exitCodeOf('save-failed');
  }
}
