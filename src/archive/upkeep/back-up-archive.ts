/** Copies an archive as it was at one moment, while a crawl may go on. */
import { constants } from 'node:fs';
import { copyFile, mkdir, readdir, rename } from 'node:fs/promises';
import path from 'node:path';
import { earlierPath, type ArticleRow } from '../../article/article-row.ts';
import { articleSchema } from '../../article/article.ts';
import { StateDatabase } from '../../store/state-database.ts';
import { archivePlaceOf, type ArchivePlace } from '../archive-place.ts';
import { SqliteIndex } from '../index/sqlite-index.ts';
import { codeOf, readRegular, realFolder, writeWhole } from '../safe-files.ts';
import { cdxjPathOf } from '../warc/mend-warc-file.ts';
import { openSuffix } from '../warc/find-warc-file.ts';

export type Backup =
  /** There is something in the folder already. */
  | { readonly kind: 'not-empty' }
  | {
      readonly kind: 'done';
      readonly articles: number;
      readonly warcFiles: number;
      /** Revisions whose file is missing or another one; `verify` says more. */
      readonly missing: readonly string[];
    };

const rowsAtOnce = 256;

/**
 * Copies the state first, in one transaction (`VACUUM INTO`, https://sqlite.org/lang_vacuum.html), then what it names: files are on
 * disk before their rows are, and are never deleted. What the crawl saves meanwhile is not part of the backup. The folder is an
 * archive of its own once the copy is complete, and has no state before.
 */
export async function backUpArchive(
  place: ArchivePlace,
  folder: string,
  signal: AbortSignal,
): Promise<Backup> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) return { kind: 'not-empty' };
  const target = archivePlaceOf({ outputDir: folder, state: null });
  await mkdir(target.stateDir, { recursive: true });
  const partial = `${target.stateFile}.part`;
  const state = await StateDatabase.open(place.stateFile);
  try {
    await state.read((sql) => sql.run('VACUUM INTO ?', partial));
  } finally {
    await state.close();
  }
  const index = new SqliteIndex(await StateDatabase.open(partial));
  const missing: string[] = [];
  let articles = 0;
  try {
    for (let afterSeq = 0; ;) {
      const page = await index.rows({ afterSeq, allRevisions: true }, rowsAtOnce);
      for (const { seq, row } of page) {
        signal.throwIfAborted();
        if (await copyRevision(row, place.outputDir, target.outputDir)) articles++;
        else missing.push(row.path);
        afterSeq = seq;
      }
      if (page.length < rowsAtOnce) break;
    }
  } finally {
    await index.close();
  }
  const warcFiles = await copyRawPages(place.warcDir, target.warcDir, signal);
  await rename(partial, target.stateFile);
  return { kind: 'done', articles, warcFiles, missing };
}

/** A revision that a later one took the place of since then lies beside it by now. */
async function copyRevision(row: ArticleRow, from: string, to: string): Promise<boolean> {
  for (const candidate of [row.path, earlierPath(row.path, row.revision)]) {
    const text = await readRegular(path.join(from, candidate));
    if (text === null || !isRevision(text, row)) continue;
    const parts = row.path.split('/');
    const folder = await realFolder(to, parts.slice(0, -1));
    await writeWhole(path.join(folder, '.part'), path.join(folder, parts.at(-1)!), text);
    return true;
  }
  return false;
}

function isRevision(text: string, row: ArticleRow): boolean {
  try {
    const { id, revision } = articleSchema.pick({ id: true, revision: true }).loose().parse(JSON.parse(text));
    return id === row.id && revision === row.revision;
  } catch {
    return false;
  }
}

/** A file that is being written may end in half a record, which its next writer cuts off. */
async function copyRawPages(from: string, to: string, signal: AbortSignal): Promise<number> {
  const names = (await readdir(from).catch(() => [])).filter((name) => /\.warc\.gz(?:\.open)?$/.test(name));
  if (names.length > 0) await mkdir(to, { recursive: true });
  for (const name of names) {
    signal.throwIfAborted();
    const closed = name.endsWith(openSuffix) ? name.slice(0, -openSuffix.length) : name;
    // It may have been closed since the folder was read.
    if (name === closed || !(await copyIfThere(path.join(from, name), path.join(to, name)))) {
      await copyIfThere(path.join(from, closed), path.join(to, closed));
      await copyIfThere(cdxjPathOf(path.join(from, closed)), cdxjPathOf(path.join(to, closed)));
    }
  }
  return names.length;
}

async function copyIfThere(from: string, to: string): Promise<boolean> {
  try {
    await copyFile(from, to, constants.COPYFILE_FICLONE);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}
