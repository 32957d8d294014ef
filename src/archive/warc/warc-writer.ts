/** Keeps raw pages as WARC 1.1 files: one gzip member a record, a CDXJ index beside each file, a new file when one is full. */
import { mkdir, open, readdir, rename, writeFile, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import type { FetchedPage } from '../../fetch/fetch-page.ts';
import { PresenceLock } from '../../store/presence-lock.ts';
import { formatCdxj, type CdxjEntry } from './cdxj.ts';
import { findWarcFile, openSuffix, writersFolder } from './find-warc-file.ts';
import { formatRawRef, parseRawRef } from './raw-ref.ts';
import { cdxjPathOf, mendWarcFile } from './mend-warc-file.ts';
import {
  makeCapture,
  makeNotModified,
  makeWarcinfo,
  sha256Of,
  type EarlierCapture,
  type MadeRecord,
} from './warc-record.ts';

/** Remembers the last capture of each address, so that an unchanged page costs a `revisit` and not a copy. */
export interface CaptureMemory {
  find(url: string): Promise<EarlierCapture | null>;
  add(capture: EarlierCapture): Promise<void>;
}

export interface WarcWriterOptions {
  /** Folder of the WARC files; made when it is missing. */
  readonly dir: string;
  readonly memory: CaptureMemory;
  /** For the `warcinfo` record: `software: dechaff/0.1.0`, `robots: obey`, `operator: …`. */
  readonly info: Readonly<Record<string, string>>;
  /** Headers sent with every request. */
  readonly requestHeaders?: Readonly<Record<string, string>>;
  /** A file that has reached this size is closed and the next one begun. */
  readonly maxFileBytes?: number;
  readonly now?: () => Date;
}

export interface Recorded {
  /** For `provenance.rawRef`: leads to the record that holds the HTML which was cleaned. */
  readonly rawRef: string;
  /** `sha256:…` of that HTML's bytes. */
  readonly rawHash: string;
}

interface OpenFile {
  readonly name: string;
  readonly handle: FileHandle;
  readonly warcinfoId: string;
  readonly entries: CdxjEntry[];
  size: number;
}

const defaultMaxFileBytes = 1_000_000_000;
const nameForm = /^dechaff-\d{17}-\d{5}-([0-9a-f]{12})\.warc\.gz\.open$/;

export class WarcWriter {
  readonly #options: WarcWriterOptions;
  readonly #presence: PresenceLock;
  #file: OpenFile | null = null;
  #serial = 0;
  /** Records are written one capture after the other; each waits for the one before. */
  #last: Promise<unknown> = Promise.resolve();

  private constructor(options: WarcWriterOptions, presence: PresenceLock) {
    this.#options = options;
    this.#presence = presence;
  }

  /** Makes the folder, and closes what a killed process left open. Throws what the file system throws. */
  static async open(options: WarcWriterOptions): Promise<WarcWriter> {
    await mkdir(options.dir, { recursive: true });
    const presence = PresenceLock.claim(writersFolder(options.dir));
    try {
      for (const name of await readdir(options.dir)) {
        const holder = nameForm.exec(name)?.[1];
        if (holder !== undefined && !presence.isAlive(holder)) {
          // Of two writers that start at once, one finds that the other has done it.
          await mendWarcFile(path.join(options.dir, name)).catch(unlessMissing);
        }
      }
      presence.sweep(() => undefined);
      return new WarcWriter(options, presence);
    } catch (error) {
      presence.release();
      throw error;
    }
  }

  /** Writes all records of one page and resolves when they are on disk. Throws what the file system throws, with nothing written. */
  record(page: FetchedPage): Promise<Recorded> {
    return this.#inTurn(async () => {
      const file = await this.#currentFile();
      const earlier = await this.#earlierOf(page.url);
      const records = await makeCapture(page, {
        warcinfoId: file.warcinfoId,
        requestHeaders: this.#options.requestHeaders ?? {},
        earlier,
      });
      const offsets = await this.#append(file, records);
      records.forEach((record, index) => {
        const entry = toEntry(page, record, offsets[index]!, file.name);
        if (entry) file.entries.push(entry);
      });
      const refs = offsets.map((offset) => formatRawRef({ file: file.name, offset }));
      await this.#remember(page, records, refs);
      // The last of them that holds HTML is the one that was cleaned: the rendered page where there is one.
      const source = records.findLastIndex(({ type }) => type !== 'metadata' && type !== 'request');
      const bytes =
        page.method === 'browser' ? Buffer.from(page.html) : (page.body ?? Buffer.from(page.html));
      return {
        rawRef: records[source]!.type === 'revisit' ? earlier!.rawRef : refs[source]!,
        rawHash: sha256Of(bytes),
      };
    });
  }

  /** Notes that the server answered 304 for a page that is already in the archive; without an earlier capture nothing is written. */
  recordNotModified(unchanged: { readonly url: string; readonly fetchedAt: string }): Promise<void> {
    return this.#inTurn(async () => {
      const earlier = await this.#earlierOf(unchanged.url);
      if (!earlier) return;
      const file = await this.#currentFile();
      const record = await makeNotModified(unchanged, file.warcinfoId, earlier);
      const [offset = 0] = await this.#append(file, [record]);
      file.entries.push({
        url: unchanged.url,
        date: unchanged.fetchedAt,
        mime: 'warc/revisit',
        status: 304,
        digest: earlier.payloadDigest,
        length: record.bytes.length,
        offset,
        file: file.name,
      });
    });
  }

  /**
   * Closes the file under its final name, with its index. Where the disk is too full for that the file keeps the name it has, and the
   * next writer closes it, as after a kill.
   */
  async close(): Promise<void> {
    try {
      await this.#inTurn(() => this.#closeFile());
    } catch (error) {
      if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
    } finally {
      this.#presence.release();
    }
  }

  /** Null also where its file is gone, or in another machine's folder: a revisit would lead nowhere. */
  async #earlierOf(url: string): Promise<EarlierCapture | null> {
    const earlier = await this.#options.memory.find(url);
    const ref = parseRawRef(earlier?.rawRef ?? null);
    return ref && (await findWarcFile(this.#options.dir, ref.file)) ? earlier : null;
  }

  #inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #currentFile(): Promise<OpenFile> {
    if (this.#file && this.#file.size >= (this.#options.maxFileBytes ?? defaultMaxFileBytes)) {
      await this.#closeFile();
    }
    return (this.#file ??= await this.#openFile());
  }

  async #openFile(): Promise<OpenFile> {
    const now = this.#options.now?.() ?? new Date();
    const timestamp = now.toISOString().replace(/\D/g, '').slice(0, 17);
    const serial = String(++this.#serial).padStart(5, '0');
    const name = `dechaff-${timestamp}-${serial}-${this.#presence.id}.warc.gz`;
    const warcinfo = await makeWarcinfo(name, now.toISOString(), this.#options.info);
    const handle = await open(path.join(this.#options.dir, name + openSuffix), 'wx');
    const file = { name, handle, warcinfoId: warcinfo.recordId, entries: [], size: 0 };
    try {
      await this.#append(file, [warcinfo]);
    } catch (error) {
      await handle.close();
      throw error;
    }
    return file;
  }

  /** Writes the records in one go; on failure the file is cut back to what it was. Gives each record's offset. */
  async #append(file: OpenFile, records: readonly MadeRecord[]): Promise<number[]> {
    const bytes = Buffer.concat(records.map((record) => record.bytes));
    try {
      for (let written = 0; written < bytes.length;) {
        const { bytesWritten } = await file.handle.write(
          bytes,
          written,
          bytes.length - written,
          file.size + written,
        );
        written += bytesWritten;
      }
      await file.handle.datasync();
    } catch (error) {
      await file.handle.truncate(file.size).catch(() => undefined);
      throw error;
    }
    const offsets: number[] = [];
    for (const record of records) {
      offsets.push(file.size);
      file.size += record.bytes.length;
    }
    return offsets;
  }

  async #remember(page: FetchedPage, records: readonly MadeRecord[], refs: readonly string[]): Promise<void> {
    const place = records.findIndex(({ type }) => type === 'response');
    const response = records[place];
    if (!response?.payloadDigest) return;
    await this.#options.memory.add({
      url: page.url,
      recordId: response.recordId,
      date: page.fetchedAt,
      payloadDigest: response.payloadDigest,
      rawRef: refs[place]!,
    });
  }

  async #closeFile(): Promise<void> {
    const file = this.#file;
    if (!file) return;
    this.#file = null;
    await file.handle.close();
    const target = path.join(this.#options.dir, file.name);
    await writeFile(cdxjPathOf(target), formatCdxj(file.entries));
    await rename(target + openSuffix, target);
  }
}

function unlessMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}

/** Index line of a record that holds a page; null for the others (as warcio's indexer has it). */
function toEntry(page: FetchedPage, record: MadeRecord, offset: number, file: string): CdxjEntry | null {
  if (record.type === 'request' || record.type === 'metadata') return null;
  const isHttp = record.type === 'response' || record.type === 'revisit';
  const type = isHttp ? (page.headers['content-type'] ?? '') : 'text/html';
  return {
    url: page.url,
    date: page.fetchedAt,
    mime: record.type === 'revisit' ? 'warc/revisit' : (type.split(';')[0] ?? '').trim(),
    status: isHttp ? page.httpStatus : null,
    digest: record.payloadDigest ?? '',
    length: record.bytes.length,
    offset,
    file,
  };
}
