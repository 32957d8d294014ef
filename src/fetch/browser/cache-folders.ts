import { constants } from 'node:fs';
import { lstat, mkdir, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

const writableByOthers = constants.S_IWGRP | constants.S_IWOTH;
type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Folders for unpacked browsers, the best one first: the user's cache (XDG Base Directory Specification: paths that are not absolute
 * are ignored), the home folder's, and where neither may be written (a service without a home) one among the temporary files.
 */
export function* cacheFolders(environment: Environment): Iterable<string> {
  const cache = environment['XDG_CACHE_HOME'] ?? '';
  if (path.isAbsolute(cache)) yield path.join(cache, 'dechaff');
  const home = environment['HOME'] || homeInUserList();
  if (home !== null && path.isAbsolute(home)) yield path.join(home, '.cache', 'dechaff');
  yield path.join(os.tmpdir(), `dechaff-cache-${String(process.geteuid?.() ?? 'user')}`);
}

/** Makes the folder where it is not there; rejects when somebody else could put a browser into it for us to start. */
export async function openCacheFolder(folder: string): Promise<void> {
  await mkdir(path.dirname(folder), { recursive: true, mode: 0o700 });
  await mkdir(folder, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  // The folder itself, and where it leads when it is a link.
  for (const { uid, mode } of [await lstat(folder), await stat(folder)]) {
    const own = process.geteuid?.();
    if (own === undefined) return;
    const isLink = (mode & constants.S_IFMT) === constants.S_IFLNK;
    if ((uid !== own && uid !== 0) || (!isLink && (mode & writableByOthers) !== 0)) {
      throw new Error(`${folder} could be changed by others; it is not used`);
    }
  }
}

function homeInUserList(): string | null {
  try {
    return os.userInfo().homedir;
  } catch {
    return null;
  }
}
