import { createReadStream, createWriteStream } from 'node:fs';
import { access, chmod, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

export interface UnpackedBrowser {
  readonly executablePath: string;
  /** Folder of the shared libraries that the browser needs and a bare machine does not have. */
  readonly libraryPath: string;
}

const unfinished = /^\.unpacking-(\d+)-/;

/**
 * Unpacks the Chromium inside @sparticuz/chromium (Linux x64) into `<cacheDir>/chromium-<version>`, once. The package's own way
 * is not used: it unpacks to a fixed folder that every user of the machine shares. Null when the package is not there.
 */
export async function unpackChromium(cacheDir: string): Promise<UnpackedBrowser | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const require = createRequire(import.meta.url);
  let entry: string;
  try {
    entry = require.resolve('@sparticuz/chromium');
  } catch {
    return null;
  }
  const home = path.resolve(path.dirname(entry), '..');
  const { version } = JSON.parse(await readFile(path.join(home, 'package.json'), 'utf8')) as {
    version: string;
  };
  const target = path.join(cacheDir, `chromium-${version}`);
  const unpacked = { executablePath: path.join(target, 'chromium'), libraryPath: path.join(target, 'lib') };
  if (await exists(unpacked.executablePath)) return unpacked;

  await sweepUnfinished(cacheDir);
  const partial = await mkdtemp(path.join(cacheDir, `.unpacking-${process.pid}-`));
  try {
    const packed = (name: string) => createReadStream(path.join(home, 'bin', name));
    const executable = path.join(partial, 'chromium');
    await pipeline(
      packed('chromium.br'),
      createBrotliDecompress(),
      createWriteStream(executable, { mode: 0o700 }),
    );
    await chmod(executable, 0o700);
    // The package's own dependency, so it is there whenever the package is.
    const tar = createRequire(entry)('tar-fs') as { extract(folder: string): NodeJS.WritableStream };
    await pipeline(packed('al2023.tar.br'), createBrotliDecompress(), tar.extract(partial));
    // Whole or not at all; another process may have been faster, and then its copy is as good.
    await rename(partial, target).catch(async (error: unknown) => {
      if (!(await exists(unpacked.executablePath))) throw error;
    });
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  return unpacked;
}

/** Removes what killed processes left behind; those that still run are left alone. */
async function sweepUnfinished(cacheDir: string): Promise<void> {
  for (const name of await readdir(cacheDir)) {
    const pid = Number(unfinished.exec(name)?.[1]);
    if (pid > 0 && !isRunning(pid)) await rm(path.join(cacheDir, name), { recursive: true, force: true });
  }
}

/** Whether a process with that id exists, whoever it belongs to. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
