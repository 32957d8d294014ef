/** `dechaff state repair`: a damaged state file is moved aside, and made again from the archive's files. */
import { access, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { wakeHosts } from '../../frontier/restore-queue.ts';
import { PresenceLock } from '../../store/presence-lock.ts';
import { SalvagedState } from '../../store/salvage-state.ts';
import { StateDatabase } from '../../store/state-database.ts';
import { StateError } from '../../store/state-error.ts';
import type { ArchivePlace } from '../archive-place.ts';
import { indexFiles, type IndexedFiles } from './index-files.ts';
import { takeOver, type TakenOver } from './take-over-state.ts';

export type StateRepair =
  /** Somebody works with the state; repaired can only be what is left alone. */
  | { readonly kind: 'in-use' }
  | (IndexedFiles & {
      /** `whole`: the file was sound, and at most files without a row were added to its index. */
      readonly kind: 'whole' | 'rebuilt';
      /** Where the damaged file lies now; null when there was none. */
      readonly movedTo: string | null;
      /** What could still be read of the damaged file. */
      readonly takenOver: TakenOver;
    });

const nothing: TakenOver = { queued: 0, settled: 0, hasGaps: false };

/**
 * Nothing is deleted: a damaged file is renamed, with its write-ahead log, once the new one is complete. The new one has the rows
 * of all articles on disk, whose addresses count as crawled, and whatever of the old one could still be read: above all the
 * URLs that wait. Throws StateError when the file is not ours to touch (another program's, a newer version's, held, unwritable).
 */
export async function repairState(place: ArchivePlace, now: Date, signal: AbortSignal): Promise<StateRepair> {
  if (isInUse(place.stateDir)) return { kind: 'in-use' };
  const exists = await access(place.stateFile).then(
    () => true,
    () => false,
  );
  const sound = exists ? await openWhenWhole(place.stateFile) : null;
  if (sound !== null) {
    try {
      const files = await fill(sound, place, signal);
      return { kind: 'whole', movedTo: null, takenOver: nothing, ...files };
    } finally {
      await sound.close();
    }
  }
  const fresh = `${place.stateFile}.rebuilt`;
  for (const suffix of ['', '-wal', '-shm']) await rm(fresh + suffix, { force: true });
  const state = await StateDatabase.open(fresh);
  let takenOver: TakenOver = nothing;
  let files: IndexedFiles;
  try {
    const old = exists ? SalvagedState.open(place.stateFile) : null;
    const known = old === null ? null : await takeOver(old, state);
    old?.close();
    if (known !== null) takenOver = known.counts;
    files = await fill(state, place, signal, known?.revisions);
  } finally {
    await state.close(); // the last to close moves the log into the file
  }
  const movedTo = exists ? await moveAside(place.stateFile, now) : null;
  await rename(fresh, place.stateFile);
  return { kind: 'rebuilt', movedTo, takenOver, ...files };
}

async function fill(
  state: StateDatabase,
  place: ArchivePlace,
  signal: AbortSignal,
  known?: Parameters<typeof indexFiles>[3],
): Promise<IndexedFiles> {
  const files = await indexFiles(state, place.outputDir, signal, known);
  await state.write(wakeHosts);
  return files;
}

function isInUse(stateDir: string): boolean {
  const presence = PresenceLock.claim(path.join(stateDir, 'workers'));
  const isAnyAlive = presence.others().some((id) => presence.isAlive(id));
  presence.release();
  return isAnyAlive;
}

/** Null when the file is damaged. */
async function openWhenWhole(file: string): Promise<StateDatabase | null> {
  let state: StateDatabase | null = null;
  try {
    state = await StateDatabase.open(file);
    const verdict = await state.read((sql) =>
      sql.get<{ integrity_check: string }>('PRAGMA integrity_check(1)'),
    );
    if (verdict?.integrity_check === 'ok') return state;
    await state.close();
    return null;
  } catch (error) {
    await state?.close();
    if (error instanceof StateError && error.trouble === 'corrupt') return null;
    throw error;
  }
}

/** The log goes first: beside a new file it would be taken for that one's. */
async function moveAside(file: string, now: Date): Promise<string> {
  const stamp = now.toISOString().replace(/[:.]/g, '-');
  const aside = `${file}.damaged-${stamp}`;
  for (const suffix of ['-shm', '-wal', '']) {
    await rename(file + suffix, aside + suffix).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
  }
  return aside;
}
