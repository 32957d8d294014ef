/** Checks files, hashes, index, search and raw pages against each other; changes nothing. */
import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { articleRowOf, type ArticleRow } from '../../article/article-row.ts';
import type { Article } from '../../article/article.ts';
import { contentHashOf } from '../../article/identity.ts';
import { documentOf } from '../../store/postgres-article-table.ts';
import type { ArchiveReader, ReadArticle } from '../archive-reader.ts';
import type { IndexedArticle } from '../index/archive-index.ts';
import { parseCdxjLine } from '../warc/cdxj.ts';
import { cdxjPathOf } from '../warc/mend-warc-file.ts';
import { parseRawRef } from '../warc/raw-ref.ts';
import { readWarcRecords, type WarcEntry } from '../warc/read-warc-records.ts';
import { openSuffix } from '../warc/find-warc-file.ts';
import { articleFiles } from './article-files.ts';

const atOnce = 8;

/** What does not fit; the text after each says what it means and what helps. */
export const verifyProblems = {
  'file-missing': 'the index names a file that is not there',
  'file-unreadable': 'a file is no JSON, or no article by its schema',
  'file-differs': 'file and index say different things of one revision',
  'document-differs': 'file and database have different articles as one revision',
  'hash-differs': "an article's text does not fit its content hash: somebody changed the file",
  'not-indexed': 'a file has no row in the index; the next save of that article adds it',
  'not-searchable': 'newest revisions that the search does not know',
  'raw-missing': 'an article leads to a raw page that is not there',
  'raw-differs': 'an article leads to a raw page that is not the one it was made from',
  'warc-damaged': 'a WARC file cannot be read to its end',
  'warc-digest': "a record's content does not fit its digest",
  'warc-index': 'a WARC file and its CDXJ index say different things',
} as const;

export interface VerifyProblem {
  readonly kind: keyof typeof verifyProblems;
  /** File, or reference, that it is about. */
  readonly where: string;
  readonly detail: string;
}

export interface VerifyCounts {
  revisions: number;
  files: number;
  warcFiles: number;
  warcRecords: number;
}

/** Yields what does not fit, as it is found; `counts` says how much was looked at. */
export async function* verifyArchive(
  reader: ArchiveReader,
  counts: VerifyCounts,
  signal: AbortSignal,
): AsyncGenerator<VerifyProblem> {
  const raw = new RawPlaces();
  yield* verifyWarcFiles(reader.place.warcDir, raw, counts, signal);
  for await (const { row, read, document } of revisions(reader)) {
    signal.throwIfAborted();
    counts.revisions++;
    if (read.kind === 'unreadable') {
      const kind = read.trouble === 'missing' ? 'file-missing' : 'file-unreadable';
      yield { kind, where: row.path, detail: `${row.id}.r${row.revision}` };
      continue;
    }
    yield* verifyArticle(row, read.article, raw);
    // Rows of an earlier schema have none.
    if (document !== null && !isDeepStrictEqual(document, JSON.parse(documentOf(read.article))))
      yield { kind: 'document-differs', where: row.path, detail: `${row.id}.r${row.revision}` };
  }
  yield* verifyFiles(reader, counts, signal);
  yield* verifySearch(reader);
}

interface Revision {
  readonly row: ArticleRow;
  readonly read: ReadArticle;
  /** The whole article as the database has it; null where only the file has it. */
  readonly document: unknown;
}

/** Looks at some at a time: each asks the disk, and the database. */
async function* revisions(reader: ArchiveReader): AsyncGenerator<Revision> {
  const look = async ({ row }: { row: ArticleRow }): Promise<Revision> => {
    const [read, document] = await Promise.all([reader.readFile(row), reader.index.document(row)]);
    return { row, read, document };
  };
  let some: IndexedArticle[] = [];
  for await (const indexed of reader.rows({ allRevisions: true })) {
    some.push(indexed);
    if (some.length < atOnce) continue;
    yield* await Promise.all(some.map(look));
    some = [];
  }
  yield* await Promise.all(some.map(look));
}

function* verifyArticle(row: ArticleRow, article: Article, raw: RawPlaces): Generator<VerifyProblem> {
  const where = row.path;
  const { article: _, ...expected } = articleRowOf(article, row);
  for (const name of Object.keys(expected) as (keyof ArticleRow)[]) {
    // As both stores can hold it.
    const [ours, theirs] = [documentOf([row[name]]), documentOf([expected[name]])];
    if (ours === theirs) continue;
    yield { kind: 'file-differs', where, detail: `${name}: index ${ours}, file ${theirs}` };
  }
  const hash = contentHashOf(article.headline, article.articleBody);
  if (hash !== article.contentHash) {
    yield { kind: 'hash-differs', where, detail: `is ${hash}, should be ${article.contentHash}` };
  }
  const { rawRef, rawHash } = article.provenance;
  if (rawRef === null) return;
  const digest = raw.digestAt(rawRef);
  if (digest === undefined) yield { kind: 'raw-missing', where, detail: rawRef };
  else if (digest !== null && rawHash !== null && digest !== beginningOf(rawHash))
    yield { kind: 'raw-differs', where, detail: `${rawRef} is not ${rawHash}` };
}

/** Where raw pages begin, with the first 48 bits of their SHA-256: with a million of them memory counts. */
class RawPlaces {
  readonly #digests = new Map<string, Map<number, number | null>>();

  add(file: string, record: WarcEntry): void {
    const places = this.#digests.get(file) ?? new Map<number, number | null>();
    this.#digests.set(file, places.set(record.offset, beginningOf(record.header('WARC-Payload-Digest'))));
  }

  /** Null where it is not stated as SHA-256; undefined where there is no page. */
  digestAt(rawRef: string): number | null | undefined {
    const ref = parseRawRef(rawRef);
    return ref ? this.#digests.get(ref.file)?.get(ref.offset) : undefined;
  }
}

function beginningOf(digest: string): number | null {
  const digits = /^sha256:([0-9a-f]{12})/.exec(digest)?.[1];
  return digits === undefined ? null : Number.parseInt(digits, 16);
}

async function* verifyWarcFiles(
  dir: string,
  raw: RawPlaces,
  counts: VerifyCounts,
  signal: AbortSignal,
): AsyncGenerator<VerifyProblem> {
  const names = await readdir(dir).catch(() => []);
  for (const name of names.sort()) {
    const isOpen = name.endsWith(`.warc.gz${openSuffix}`);
    if (!isOpen && !name.endsWith('.warc.gz')) continue;
    signal.throwIfAborted();
    counts.warcFiles++;
    yield* verifyWarcFile(path.join(dir, name), isOpen, raw, counts);
  }
}

async function* verifyWarcFile(
  file: string,
  isOpen: boolean,
  raw: RawPlaces,
  counts: VerifyCounts,
): AsyncGenerator<VerifyProblem> {
  const name = path.basename(file).replace(new RegExp(`\\${openSuffix}$`), '');
  const found: VerifyProblem[] = [];
  const offsets = new Set<number>();
  for await (const record of readWarcRecords(file, {
    onProblem: ({ kind, offset }) => {
      // The end of a file that is being written may be half a record.
      if (!(isOpen && kind === 'torn'))
        found.push({ kind: 'warc-damaged', where: name, detail: `${kind} at ${offset}` });
    },
  })) {
    counts.warcRecords++;
    if (!holdsPage(record)) continue;
    offsets.add(record.offset);
    raw.add(name, record);
    const problem = await verifyDigest(record, name);
    if (problem) yield problem;
  }
  yield* found;
  if (!isOpen) yield* verifyCdxj(file, name, offsets);
}

const holdsPage = ({ type }: WarcEntry): boolean =>
  type === 'response' || type === 'revisit' || type === 'resource' || type === 'conversion';

async function verifyDigest(record: WarcEntry, file: string): Promise<VerifyProblem | null> {
  const stated = record.header('WARC-Payload-Digest');
  // A revisit has the digest of a content that it does not hold.
  if (record.type === 'revisit' || !stated.startsWith('sha256:')) return null;
  const hash = createHash('sha256');
  for await (const chunk of record.content()) hash.update(chunk);
  const digest = `sha256:${hash.digest('hex')}`;
  if (digest === stated) return null;
  return {
    kind: 'warc-digest',
    where: `${file}#${record.offset}`,
    detail: `is ${digest}, should be ${stated}`,
  };
}

async function* verifyCdxj(
  file: string,
  name: string,
  offsets: ReadonlySet<number>,
): AsyncGenerator<VerifyProblem> {
  const text = await readFile(cdxjPathOf(file), 'utf8').catch(() => null);
  if (text === null) {
    yield { kind: 'warc-index', where: name, detail: 'there is no index' };
    return;
  }
  const indexed = new Set<number>();
  for (const line of text.split('\n')) {
    const entry = parseCdxjLine(line);
    if (entry) indexed.add(entry.offset);
  }
  const missing = [...offsets].filter((offset) => !indexed.has(offset));
  const extra = [...indexed].filter((offset) => !offsets.has(offset));
  if (missing.length > 0)
    yield { kind: 'warc-index', where: name, detail: `${missing.length} records are not in it` };
  if (extra.length > 0)
    yield { kind: 'warc-index', where: name, detail: `${extra.length} of its lines lead to no record` };
}

async function* verifyFiles(
  reader: ArchiveReader,
  counts: VerifyCounts,
  signal: AbortSignal,
): AsyncGenerator<VerifyProblem> {
  const { outputDir } = reader.place;
  for await (const file of articleFiles(outputDir)) {
    signal.throwIfAborted();
    counts.files++;
    if (!(await reader.index.hasPath(file))) {
      const { size } = await stat(path.join(outputDir, file));
      yield { kind: 'not-indexed', where: file, detail: `${size} bytes` };
    }
  }
}

async function* verifySearch(reader: ArchiveReader): AsyncGenerator<VerifyProblem> {
  const missing = await reader.index.countUnsearchable();
  if (missing > 0) yield { kind: 'not-searchable', where: 'search', detail: `${missing} articles` };
}
