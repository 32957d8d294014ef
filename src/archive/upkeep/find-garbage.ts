import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { PresenceLock } from '../../store/presence-lock.ts';
import type { ArchiveReader } from '../archive-reader.ts';
import { ownFolder } from '../json-archive.ts';
import { writersFolder } from '../warc/find-warc-file.ts';
import { parseRawRef } from '../warc/raw-ref.ts';

export interface Garbage {
  /** `temporary`: left by a killed process. `raw`: a WARC file to which no article, of any revision, leads. */
  readonly kind: 'temporary' | 'raw';
  readonly path: string;
  readonly bytes: number;
}

export interface FoundGarbage {
  readonly garbage: readonly Garbage[];
  /**
   * Whether articles still lead to none of the raw files: false while somebody writes raw pages, whose articles come after
   * them, or when articles were saved since.
   */
  readonly isRawUnused: () => Promise<boolean>;
}

/** What could be removed without losing an article or the raw page of one. */
export async function findGarbage(reader: ArchiveReader): Promise<FoundGarbage> {
  const isAnyoneWriting = (): boolean => PresenceLock.isAnyoneIn(writersFolder(reader.place.warcDir));
  const wasAnyoneWriting = isAnyoneWriting();
  const upToSeq = await reader.lastSeq();
  return {
    garbage: [...(await findTemporary(reader.place.outputDir)), ...(await findUnusedRaw(reader))],
    isRawUnused: async () => !wasAnyoneWriting && !isAnyoneWriting() && (await reader.lastSeq()) === upToSeq,
  };
}

async function findTemporary(outputDir: string): Promise<Garbage[]> {
  const dir = path.join(outputDir, ownFolder, 'tmp');
  const names = await readdir(dir).catch(() => []);
  const presence = names.length > 0 ? PresenceLock.claim(dir) : null;
  const found: Garbage[] = [];
  for (const name of names) {
    if (name.endsWith('.lock') || presence?.isAlive(name)) continue;
    const folder = path.join(dir, name);
    const files = await readdir(folder).catch(() => []);
    const sizes = await Promise.all(files.map((file) => sizeOf(path.join(folder, file))));
    found.push({ kind: 'temporary', path: folder, bytes: sizes.reduce((sum, size) => sum + size, 0) });
  }
  presence?.release();
  return found;
}

async function findUnusedRaw(reader: ArchiveReader): Promise<Garbage[]> {
  const used = new Set<string>();
  for await (const { row } of reader.rows({ allRevisions: true }))
    used.add(parseRawRef(row.rawRef)?.file ?? '');
  const names = await readdir(reader.place.warcDir).catch(() => []);
  // A file without its final name is being written, or is mended by the next writer.
  const unused = names.filter((name) => name.endsWith('.warc.gz') && !used.has(name));
  return Promise.all(
    unused.map(async (name) => {
      const file = path.join(reader.place.warcDir, name);
      return { kind: 'raw' as const, path: file, bytes: await sizeOf(file) };
    }),
  );
}

const sizeOf = (file: string): Promise<number> =>
  stat(file).then(
    ({ size }) => size,
    () => 0,
  );
