import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Article } from '../../src/article/article.ts';
import { archivePlaceOf, type ArchivePlace } from '../../src/archive/archive-place.ts';
import { openIndex } from '../../src/archive/index/open-index.ts';
import { JsonArchive } from '../../src/archive/json-archive.ts';

export interface FilledArchive {
  readonly place: ArchivePlace;
  /** By which a command finds it. */
  readonly args: readonly string[];
  save(...articles: Article[]): Promise<void>;
  remove(): Promise<void>;
}

/** An archive in a temporary folder, filled in the way the crawl fills it: file first, then the row. */
export function fillArchive(...articles: Article[]): Promise<FilledArchive> {
  return fillArchiveOf(null, ...articles);
}

/** The same with its index in a database. */
export async function fillArchiveOf(state: string | null, ...articles: Article[]): Promise<FilledArchive> {
  const folder = await mkdtemp(path.join(tmpdir(), 'dechaff-archive-'));
  const place = archivePlaceOf({ outputDir: folder, state });
  const save = async (...more: Article[]): Promise<void> => {
    const index = await openIndex(place);
    const archive = await JsonArchive.open(place.outputDir, index);
    for (const article of more) {
      const saved = await archive.save(article);
      if (saved.kind === 'failed') throw new Error(saved.message);
      if (saved.row) await index.add(saved.row);
    }
    await archive.close();
    await index.close();
  };
  await save(...articles);
  return {
    place,
    args: ['--output', folder, ...(state === null ? [] : ['--state', state])],
    save,
    remove: () => rm(folder, { recursive: true }),
  };
}
