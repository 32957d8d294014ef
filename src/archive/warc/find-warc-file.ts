import { access } from 'node:fs/promises';
import path from 'node:path';

/** While a file is being written its name says so, as Heritrix does; the reference in articles is the final name. */
export const openSuffix = '.open';

/** Folder of the presence locks of all who write WARC files. */
export const writersFolder = (warcDir: string): string => path.join(warcDir, '.writers');

/** Path of a WARC file: under its final name, or the one it has while it is being written. Null when it is not there. */
export async function findWarcFile(warcDir: string, name: string): Promise<string | null> {
  for (const file of [path.join(warcDir, name), path.join(warcDir, name + openSuffix)]) {
    try {
      await access(file);
      return file;
    } catch {
      continue;
    }
  }
  return null;
}
