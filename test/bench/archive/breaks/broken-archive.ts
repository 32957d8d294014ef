/** An archive that is made once and copied for each round, in a state file or in PostgreSQL. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { archivePlaceOf, type ArchivePlace } from '../../../../src/archive/archive-place.ts';
import { ArchiveReader } from '../../../../src/archive/archive-reader.ts';
import { openIndex } from '../../../../src/archive/index/open-index.ts';
import { JsonArchive } from '../../../../src/archive/json-archive.ts';
import { saveArticle } from '../../../../src/archive/save-article.ts';
import { verifyArchive } from '../../../../src/archive/upkeep/verify-archive.ts';
import { WarcWriter, type CaptureMemory } from '../../../../src/archive/warc/warc-writer.ts';
import { cleanHtml } from '../../../../src/clean/clean-html.ts';
import type { PostgresServer } from '../../../support/postgres-server.ts';
import { createWriter } from '../../duplicates/write-stories.ts';
import { makeArticles } from '../make-articles.ts';

const noMemory: CaptureMemory = { find: () => Promise.resolve(null), add: () => Promise.resolve() };

export interface Sizes {
  readonly articles: number;
  /** Articles with a raw page, which is what takes time to clean again. */
  readonly rawPages: number;
}

export class BrokenArchive {
  readonly folder: string;
  readonly state: string | null;
  readonly place: ArchivePlace;
  /** By which a command finds it. */
  readonly args: readonly string[];
  readonly #server: PostgresServer | null;

  constructor(folder: string, state: string | null, server: PostgresServer | null) {
    this.folder = folder;
    this.state = state;
    this.place = archivePlaceOf({ outputDir: this.output, state });
    this.args = ['--output', this.output, ...(state === null ? [] : ['--state', state])];
    this.#server = server;
  }

  get output(): string {
    return path.join(this.folder, 'output');
  }

  /** The WARC file that `crawl --from-warc` reads. */
  get warc(): string {
    return path.join(this.folder, 'import.warc.gz');
  }

  static async make(sizes: Sizes, server: PostgresServer | null): Promise<BrokenArchive> {
    const folder = mkdtempSync(path.join(tmpdir(), 'dechaff-breaks-'));
    const state = server === null ? null : await newDatabase(server, 'template1');
    const made = new BrokenArchive(folder, state, server);
    const index = await openIndex(made.place);
    const archive = await JsonArchive.open(made.output, index);
    const writer = await WarcWriter.open({ dir: made.place.warcDir, memory: noMemory, info: {} });
    const story = createWriter(5);
    for (let number = 0; number < sizes.rawPages; number++) {
      const url = `https://raw.example/${number}`;
      const html = pageOf(`Story ${number}`, story.story(8), number % 3 === 0);
      const kept = await writer.record(fetchedPage(url, html));
      const { article } = cleanHtml(html, { url, without: ['ad-label'], provenance: kept });
      if (article) await saveArticle(archive, article, (row) => index.add(row));
    }
    for (const article of makeArticles(sizes.articles)) {
      await saveArticle(archive, article, (row) => index.add(row));
      // Every tenth gets a correction: order matters where there are revisions.
      if (Number(/\d+$/.exec(article.url!)![0]) % 10 !== 0) continue;
      const corrected = { ...article, headline: 'Corrected', contentHash: `${article.contentHash}c` };
      await saveArticle(archive, corrected, (row) => index.add(row));
    }
    await writer.close();
    await archive.close();
    await index.close();
    await made.#makeImport(sizes.rawPages);
    return made;
  }

  /** A copy in `folder`, or in a new one. */
  async copy(folder = mkdtempSync(path.join(tmpdir(), 'dechaff-breaks-'))): Promise<BrokenArchive> {
    cpSync(this.folder, folder, { recursive: true });
    const own = this.state === null ? null : new URL(this.state).pathname.slice(1);
    const state = this.#server === null || own === null ? null : await newDatabase(this.#server, own);
    return new BrokenArchive(folder, state, this.#server);
  }

  async remove(): Promise<void> {
    rmSync(this.folder, { recursive: true, force: true });
    if (this.#server === null || this.state === null) return;
    await withAdmin(this.#server, `DROP DATABASE "${new URL(this.state).pathname.slice(1)}" WITH (FORCE)`);
  }

  /** Leaves what gc takes away: temporary files of dead processes, and a raw file that nothing leads to. */
  litter(): void {
    for (let number = 0; number < 300; number++) {
      const dead = path.join(this.output, '.dechaff', 'tmp', number.toString(16).padStart(12, '0'));
      mkdirSync(dead, { recursive: true });
      for (let file = 0; file < 5; file++) writeFileSync(path.join(dead, `${file}.json`), 'x'.repeat(5_000));
    }
    writeFileSync(path.join(this.place.warcDir, 'unused.warc.gz'), 'x'.repeat(100_000));
  }

  /** Every revision in the order of ids: what an archive is, however it came to it. */
  async revisions(): Promise<string[]> {
    const reader = (await ArchiveReader.open(this.place))!;
    const all: string[] = [];
    for await (const { row } of reader.rows({ allRevisions: true })) {
      all.push(`${row.id}.r${row.revision} ${row.contentHash}`);
    }
    await reader.close();
    return all.sort();
  }

  /** What does not fit together. A file whose row was not committed is what a kill may leave. */
  async wrongs(isAtRest: boolean): Promise<string[]> {
    const reader = (await ArchiveReader.open(this.place))!;
    const wrong: string[] = [];
    const counts = { revisions: 0, files: 0, warcFiles: 0, warcRecords: 0 };
    for await (const { kind, where, detail } of verifyArchive(reader, counts, new AbortController().signal)) {
      // Made-up hashes of the corrections do not fit their texts.
      if (kind === 'hash-differs' || where.includes('unused')) continue;
      if (kind !== 'not-indexed' || isAtRest) wrong.push(`${kind} ${where} ${detail}`);
    }
    await reader.close();
    return wrong;
  }

  async #makeImport(pages: number): Promise<void> {
    const dir = path.join(this.folder, 'import');
    const writer = await WarcWriter.open({ dir, memory: noMemory, info: {} });
    const story = createWriter(6);
    for (let number = 0; number < pages; number++) {
      const url = `https://import.example/${number}`;
      await writer.record(fetchedPage(url, pageOf(`Import ${number}`, story.story(8), false)));
    }
    await writer.close();
    execFileSync('sh', ['-c', `mv "${dir}"/*.warc.gz "${this.warc}" && rm -r "${dir}"`]);
  }
}

export function pageOf(title: string, paragraphs: readonly string[], hasAdvertisement: boolean): string {
  const body = paragraphs.map((text) => `<p>${text}</p>`);
  if (hasAdvertisement) body.splice(3, 0, '<p>Advertisement</p>');
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>${body.join('\n')}</article></body></html>`;
}

function fetchedPage(url: string, html: string) {
  return {
    kind: 'page' as const,
    method: 'http' as const,
    requestedUrl: url,
    url,
    httpStatus: 200,
    redirects: [],
    headers: { 'content-type': 'text/html' },
    html,
    body: Buffer.from(html),
    fetchedAt: '2024-05-07T10:00:00.000Z',
    fetchReason: null,
  };
}

let databases = 0;
async function newDatabase(server: PostgresServer, template: string): Promise<string> {
  const name = `breaks_${++databases}`;
  await withAdmin(server, `CREATE DATABASE ${name} TEMPLATE "${template}"`);
  return server.url.replace(/postgres$/, name);
}

async function withAdmin(server: PostgresServer, sql: string): Promise<void> {
  const admin = new pg.Client({ connectionString: server.url });
  await admin.connect();
  await admin.query(sql);
  await admin.end();
}
