import { constants, copyFile, link, lstat, mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** Files below a folder that belongs to us, though others may plant links in it; nothing here follows a link. */

/** A part of the path is a link or a file where a folder should be. */
export class PlantedPathError extends Error {
  override readonly name = 'PlantedPathError';
}

/** Makes the folders `parts` below `root`, one in the other, each a real folder; gives back the last one's path. */
export async function realFolder(root: string, parts: readonly string[]): Promise<string> {
  let folder = root;
  for (const part of parts) {
    folder = path.join(folder, part);
    try {
      await mkdir(folder);
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
      if (!(await lstat(folder)).isDirectory())
        throw new PlantedPathError(`${folder} is not a folder but a link or a file; move it away`);
    }
  }
  return folder;
}

/** Text of a regular file; null when there is none. A link, also a broken one, counts as none. */
export async function readRegular(file: string): Promise<string | null> {
  try {
    const handle = await open(
      file,
      constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
    );
    try {
      return (await handle.stat()).isFile() ? await handle.readFile('utf8') : null;
    } finally {
      await handle.close();
    }
  } catch (error) {
    const code = codeOf(error);
    // ELOOP: a link, refused by O_NOFOLLOW (EMLINK and EFTYPE on the BSDs); ENXIO: a socket or a pipe without a writer.
    if (['ENOENT', 'ELOOP', 'EMLINK', 'EFTYPE', 'ENXIO', 'EISDIR'].includes(code ?? '')) return null;
    throw error;
  }
}

/** Writes `temporary`, brings it to the disk, and only then puts it in the place of `file`: whole or not at all. */
export async function writeWhole(temporary: string, file: string, content: string): Promise<void> {
  try {
    const handle = await open(temporary, 'wx', 0o644);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    // Replaces a link instead of writing through it.
    await rename(temporary, file);
    await syncFolder(path.dirname(file));
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Gives `file` a second name, unless that is taken already. */
export async function keepAs(file: string, second: string): Promise<void> {
  try {
    await link(file, second);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EEXIST') return;
    // File systems without hard links.
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(code ?? '')) throw error;
    await copyFile(file, second, constants.COPYFILE_EXCL).catch((copying: unknown) => {
      if (codeOf(copying) !== 'EEXIST') throw copying;
    });
  }
}

/** A new name is on disk only when its folder is. Windows has no such thing. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, constants.O_RDONLY);
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!['EPERM', 'EISDIR', 'EINVAL', 'EACCES'].includes(codeOf(error) ?? '')) throw error;
  }
}

export function codeOf(error: unknown): string | null {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : null;
}
