import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { isRunning } from './unpack-chromium.ts';

/** How Playwright names the profiles that it makes in the temporary folder, and removes unless it is killed. */
const profileName = /^playwright_chromiumdev_profile-/;
const ownerFile = 'dechaff-owner';

/** Marks a profile as ours, so that a later run knows whose it is. */
export async function markProfile(folder: string): Promise<void> {
  if (profileName.test(path.basename(folder)))
    await writeFile(path.join(folder, ownerFile), String(process.pid));
}

/** Removes profiles that killed runs left behind: only marked ones, of this user, whose process is gone. */
export async function sweepProfiles(): Promise<void> {
  for (const name of await readdir(os.tmpdir()).catch(() => [])) {
    if (!profileName.test(name)) continue;
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
