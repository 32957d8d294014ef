import path from 'node:path';
import { ownFolder } from './json-archive.ts';

export interface ArchivePlace {
  /** Folder of the articles' files. */
  readonly outputDir: string;
  /** Folder of the state, with the index of articles and the raw pages. */
  readonly stateDir: string;
  readonly stateFile: string;
  /** Folder of the raw pages. */
  readonly warcDir: string;
}

/** Where an archive's parts lie; `state` is null when it lies inside the output folder. */
export function archivePlaceOf(config: {
  readonly outputDir: string;
  readonly state: string | null;
}): ArchivePlace {
  const outputDir = path.resolve(config.outputDir);
  const stateDir = path.resolve(config.state ?? path.join(outputDir, ownFolder));
  return {
    outputDir,
    stateDir,
    stateFile: path.join(stateDir, 'state.sqlite'),
    warcDir: path.join(stateDir, 'warc'),
  };
}
