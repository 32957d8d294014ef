import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Article } from '../../src/article/article.ts';
import { sqliteArticleIndex } from '../../src/archive/article-index.ts';
import { archivePlaceOf, type ArchivePlace } from '../../src/archive/archive-place.ts';
import { JsonArchive } from '../../src/archive/json-archive.ts';
import { insertArticle } from '../../src/store/article-table.ts';
import { StateDatabase } from '../../src/store/state-database.ts';

export interface FilledArchive {
  readonly place: ArchivePlace;
  save(...articles: Article[]): Promise<void>;
  remove(): Promise<void>;
}

/** An archive in a temporary folder, filled in the way the crawl fills it: file first, then the row. */
export async function fillArchive(...articles: Article[]): Promise<FilledArchive> {
  const folder = await mkdtemp(path.join(tmpdir(), 'dechaff-archive-'));
  const place = archivePlaceOf({ outputDir: folder, state: null });
  const save = async (...more: Article[]): Promise<void> => {
    const state = await StateDatabase.open(place.stateFile);
    const archive = await JsonArchive.open(place.outputDir, sqliteArticleIndex(state));
    for (const article of more) {
      const saved = await archive.save(article);
      if (saved.kind === 'failed') throw new Error(saved.message);
      if (saved.row) await state.write((sql) => insertArticle(sql, saved.row!));
    }
    await archive.close();
    await state.close();
  };
  await save(...articles);
  return { place, save, remove: () => rm(folder, { recursive: true }) };
}
