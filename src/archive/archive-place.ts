import path from 'node:path';
import { ownFolder } from './json-archive.ts';

export interface ArchivePlace {
  /** Folder of the articles' files. */
  readonly outputDir: string;
  /** Connection string of the PostgreSQL database with the index of articles; null when that is the state file. */
  readonly database: string | null;
  /** Folder of the state, with the raw pages and, without a database, the index of articles. */
  readonly stateDir: string;
  readonly stateFile: string;
  /** Folder of the raw pages. */
  readonly warcDir: string;
}

/** Whether the state is a PostgreSQL database and not a folder. */
export function isPostgresState(state: string | null): state is string {
  return state !== null && /^postgres(?:ql)?:\/\//i.test(state);
}

/**
 * Where an archive's parts lie; `state` is null when it lies inside the output folder. What belongs to this machine alone (raw
 * pages, locks) lies there too when the state is a database.
 */
export function archivePlaceOf(config: {
  readonly outputDir: string;
  readonly state: string | null;
}): ArchivePlace {
  const outputDir = path.resolve(config.outputDir);
  const folder = isPostgresState(config.state) ? null : config.state;
  const stateDir = path.resolve(folder ?? path.join(outputDir, ownFolder));
  return {
    outputDir,
    database: isPostgresState(config.state) ? config.state : null,
    stateDir,
    stateFile: path.join(stateDir, 'state.sqlite'),
    warcDir: path.join(stateDir, 'warc'),
  };
}
