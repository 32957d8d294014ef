import { randomBytes } from 'node:crypto';
import { open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

const partSuffix = '.part';
const staleAfterMs = 24 * 60 * 60 * 1000;

/**
 * Writes a stream to a file that is there whole or not at all: it grows under another name beside it and is renamed at
 * the end. What killed exports left there a day ago or earlier is removed. Gives the size in bytes; throws what the file
 * system, the source or `signal` says, with the temporary file removed and an existing file untouched.
 */
export async function writeFileFrom(
  file: string,
  chunks: AsyncIterable<string | Uint8Array>,
  signal: AbortSignal,
): Promise<number> {
  await removeStale(file);
  const temporary = `${partPrefix(file)}${randomBytes(6).toString('hex')}${partSuffix}`;
  const handle = await open(temporary, 'wx', 0o644);
  let bytes = 0;
  try {
    for await (const chunk of chunks) {
      signal.throwIfAborted();
      const data = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      await handle.writeFile(data);
      bytes += data.length;
    }
    await handle.sync();
    await handle.close();
    await rename(temporary, file);
    return bytes;
  } catch (error) {
    await handle.close().catch(() => undefined);
    await rm(temporary, { force: true });
    throw error;
  }
}

const partPrefix = (file: string): string => path.join(path.dirname(file), `.${path.basename(file)}.`);

async function removeStale(file: string): Promise<void> {
  const prefix = path.basename(partPrefix(file));
  for (const name of await readdir(path.dirname(file))) {
    if (!name.startsWith(prefix) || !name.endsWith(partSuffix)) continue;
    const left = path.join(path.dirname(file), name);
    const found = await stat(left).catch(() => null);
    if (found && Date.now() - found.mtimeMs > staleAfterMs) await rm(left, { force: true });
  }
}
