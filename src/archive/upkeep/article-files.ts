import { opendir } from 'node:fs/promises';
import path from 'node:path';

/** Paths of all article files below the output folder, relative and with `/`; hidden folders and links are left out. */
export async function* articleFiles(outputDir: string, below = ''): AsyncGenerator<string> {
  const folder = await opendir(path.join(outputDir, below));
  for await (const entry of folder) {
    if (entry.name.startsWith('.')) continue;
    const file = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) yield* articleFiles(outputDir, file);
    // Articles lie in a host's folder; a file at the top is somebody else's.
    else if (entry.isFile() && below !== '' && entry.name.endsWith('.json')) yield file;
  }
}
