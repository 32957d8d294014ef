import { access } from 'node:fs/promises';
import { StateDatabase } from '../../store/state-database.ts';
import type { ArchivePlace } from '../archive-place.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { SqliteIndex } from './sqlite-index.ts';

/** Opens the index, made where there is none. Throws StateError when it cannot be used. */
export async function openIndex(place: ArchivePlace): Promise<ArchiveIndex> {
  if (place.database !== null) {
    const { PostgresDatabase } = await import('../../store/postgres-database.ts');
    const { PostgresIndex } = await import('./postgres-index.ts');
    return new PostgresIndex(await PostgresDatabase.open(place.database));
  }
  return new SqliteIndex(await StateDatabase.open(place.stateFile));
}

/** Null when there is no archive yet. */
export async function openExistingIndex(place: ArchivePlace): Promise<ArchiveIndex | null> {
  if (place.database === null) {
    try {
      await access(place.stateFile);
    } catch {
      return null;
    }
  }
  return openIndex(place);
}
