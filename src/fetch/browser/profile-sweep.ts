import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { isRunning } from './unpack-chromium.ts';

const artifactsName = 'dechaff-artifacts-';
/** Profiles, as Playwright names them in the temporary folder, and the folders for what a browser saves; both are removed unless we are killed. */
const folderName = new RegExp(`^(?:playwright_chromiumdev_profile-|${artifactsName})`);
const ownerFile = 'dechaff-owner';

/** Marks a profile as ours, so that a later run knows whose it is. */
export async function markProfile(folder: string): Promise<void> {
  if (folderName.test(path.basename(folder)))
    await writeFile(path.join(folder, ownerFile), String(process.pid));
}

/** A folder of ours in place of the one that Playwright makes under a name that tells nobody's; null where none can be made. */
export async function makeArtifactsFolder(): Promise<string | null> {
  try {
    const folder = await mkdtemp(path.join(os.tmpdir(), artifactsName));
    await markProfile(folder);
    return folder;
  } catch {
    return null;
  }
}

/** Removes profiles and such folders that killed runs left behind: only marked ones, of this user, whose process is gone. */
export async function sweepProfiles(): Promise<void> {
  for (const name of await readdir(os.tmpdir()).catch(() => [])) {
    if (!folderName.test(name)) continue;
    const folder = path.join(os.tmpdir(), name);
    try {
      const pid = Number(await readFile(path.join(folder, ownerFile), 'utf8'));
      const isOurs = (await stat(folder)).uid === process.getuid?.();
      if (isOurs && pid > 0 && !isRunning(pid)) await rm(folder, { recursive: true, force: true });
    } catch {
      // Not marked, or just going away by itself.
    }
  }
}
