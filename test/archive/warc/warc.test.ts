import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import {
  appendFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  truncate,
  unlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { CDXIndexer, WARCParser } from 'warcio';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import { parseRawRef } from '../../../src/archive/warc/raw-ref.ts';
import { readRawPage } from '../../../src/archive/warc/read-raw-page.ts';
import { readWarcPages, type WarcPage } from '../../../src/archive/warc/read-warc-pages.ts';
import { WarcWriter } from '../../../src/archive/warc/warc-writer.ts';
import { memoryInRam, page } from './captured-page.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'dechaff-warc-'));
});
afterEach(() => rm(dir, { recursive: true }));

const openWriter = (change: Partial<Parameters<typeof WarcWriter.open>[0]> = {}) =>
  WarcWriter.open({
    dir,
    memory: memoryInRam(),
    info: { software: 'dechaff/0.1.0', robots: 'obey' },
    requestHeaders: { 'user-agent': 'dechaff/0.1.0' },
    ...change,
  });

const filesIn = async (ending: string) => (await readdir(dir)).filter((name) => name.endsWith(ending)).sort();

async function readPages(file: string, problems: unknown[] = [], options = {}): Promise<WarcPage[]> {
  return Array.fromAsync(readWarcPages(file, { onProblem: (problem) => problems.push(problem), ...options }));
}

async function warcioRecords(name: string) {
  const records = [];
  for await (const record of new WARCParser([await readFile(path.join(dir, name))])) {
    const payload = Buffer.from(await record.readFully(false));
    records.push({
      type: record.warcType,
      version: record.warcHeaders.statusline,
      header: (header: string) => record.warcHeader(header),
      http: Object.fromEntries(record.httpHeaders?.headers ?? []) as Record<string, string>,
      statusline: record.httpHeaders?.statusline,
      payload: payload.toString(),
    });
  }
  return records;
}

describe('WarcWriter', () => {
  it('writes what warcio reads back: info, response, request, metadata', async () => {
    const writer = await openWriter();
    const { rawRef, rawHash } = await writer.record(
      page('/a?x=1', '<p>Ärger</p>', {
        requestedUrl: 'https://news.example/old',
        redirects: ['https://news.example/old'],
      }),
    );
    await writer.close();

    const [name = ''] = await filesIn('.warc.gz');
    const records = await warcioRecords(name);
    expect(records.map(({ type }) => type)).toEqual(['warcinfo', 'response', 'request', 'metadata']);
    for (const { version } of records) expect(version).toBe('WARC/1.1');
    const [info, response, request, metadata] = records;
    expect(info!.header('WARC-Filename')).toBe(name);
    expect(info!.payload).toContain('software: dechaff/0.1.0\r\n');
    expect(response).toMatchObject({
      statusline: 'HTTP/1.1 200 OK',
      payload: '<p>Ärger</p>',
      http: {
        'content-length': String(Buffer.byteLength('<p>Ärger</p>')),
        'x-archive-orig-content-encoding': 'gzip',
        'x-archive-orig-content-length': '17',
      },
    });
    expect(response!.http).not.toHaveProperty('content-encoding');
    expect(response!.header('WARC-Date')).toBe('2024-05-07T10:00:00.123Z');
    expect(response!.header('WARC-Payload-Digest')).toBe(rawHash);
    expect(request).toMatchObject({ statusline: 'GET /a?x=1 HTTP/1.1', http: { host: 'news.example' } });
    expect(request!.header('WARC-Concurrent-To')).toBe(response!.header('WARC-Record-ID'));
    expect(metadata!.payload).toContain('via: https://news.example/old\r\n');
    expect(parseRawRef(rawRef)?.file).toBe(name);
    const read = await readRawPage(dir, rawRef);
    expect(read).toMatchObject({
      kind: 'page',
      html: '<p>Ärger</p>',
      url: 'https://news.example/a?x=1',
      rawRef,
    });
  });

  it('writes the index that warcio writes, sorted', async () => {
    const writer = await openWriter();
    await writer.record(page('/b', 'one'));
    await writer.record(page('/a', 'two', { fetchedAt: '2024-05-07T10:00:01.000Z' }));
    await writer.record(page('/b', 'one', { fetchedAt: '2024-05-08T10:00:00.000Z' }));
    await writer.close();
    const [name = ''] = await filesIn('.warc.gz');
    const written = await readFile(path.join(dir, name.replace('.warc.gz', '.cdxj')), 'utf8');
    const lines: string[] = [];
    const indexer = new CDXIndexer({ format: 'cdxj' });
    const files = [{ filename: name, reader: [await readFile(path.join(dir, name))] as never }];
    for await (const entry of indexer.iterIndex(files)) lines.push(indexer.serialize(entry));
    expect(written).toBe(lines.sort().join(''));
    expect(written.split('\n')[0]).toMatch(
      /^example,news\)\/a 20240507100001 \{"url":"https:\/\/news.example\/a"/,
    );
  });

  it('writes a revisit for an unchanged body and for a 304, and refers to where the body is', async () => {
    const writer = await openWriter();
    const first = await writer.record(page('/a', 'same'));
    const second = await writer.record(page('/a', 'same', { fetchedAt: '2024-06-01T00:00:00.000Z' }));
    await writer.recordNotModified({ url: 'https://news.example/a', fetchedAt: '2024-06-02T00:00:00.000Z' });
    const third = await writer.record(page('/a', 'changed', { fetchedAt: '2024-06-03T00:00:00.000Z' }));
    await writer.close();
    const [name = ''] = await filesIn('.warc.gz');
    const records = await warcioRecords(name);
    const first200 = records.find(({ type }) => type === 'response')!;
    const revisits = records.filter(({ type }) => type === 'revisit');
    expect(revisits.map((record) => record.header('WARC-Profile'))).toEqual([
      'http://netpreserve.org/warc/1.1/revisit/identical-payload-digest',
      'http://netpreserve.org/warc/1.1/revisit/server-not-modified',
    ]);
    for (const revisit of revisits) {
      expect(revisit.payload).toBe('');
      expect(revisit.header('WARC-Refers-To')).toBe(first200.header('WARC-Record-ID'));
      expect(revisit.header('WARC-Refers-To-Date')).toBe('2024-05-07T10:00:00.123Z');
      expect(revisit.header('WARC-Payload-Digest')).toBe(first200.header('WARC-Payload-Digest'));
    }
    expect(second.rawRef).toBe(first.rawRef);
    expect(third.rawRef).not.toBe(first.rawRef);
    expect(await readRawPage(dir, third.rawRef)).toMatchObject({ html: 'changed' });
  });

  it('writes an unchanged body again where the file with it is gone', async () => {
    const memory = memoryInRam();
    const first = await openWriter({ memory });
    await first.record(page('/a', 'same'));
    await first.close();
    for (const name of await filesIn('.warc.gz')) await unlink(path.join(dir, name));
    const second = await openWriter({ memory });
    const { rawRef } = await second.record(page('/a', 'same'));
    await second.close();
    expect(await readRawPage(dir, rawRef)).toMatchObject({ html: 'same' });
  });

  it('keeps the rendered page of a browser, beside the response or alone', async () => {
    const writer = await openWriter();
    const both = await writer.record(
      page('/both', '<p>rendered</p>', { method: 'browser', body: Buffer.from('<p>shell</p>') }),
    );
    const alone = await writer.record(page('/alone', '<p>dom</p>', { method: 'browser', body: null }));
    await writer.close();
    const [name = ''] = await filesIn('.warc.gz');
    expect((await warcioRecords(name)).map(({ type }) => type)).toEqual([
      ...['warcinfo', 'response', 'request', 'conversion', 'metadata', 'resource', 'metadata'],
    ]);
    expect(await readRawPage(dir, both.rawRef)).toMatchObject({ html: '<p>rendered</p>' });
    expect(await readRawPage(dir, alone.rawRef)).toMatchObject({ html: '<p>dom</p>' });
    const pages = await readPages(path.join(dir, name));
    expect(pages.map((read) => read.kind === 'page' && read.html)).toEqual(['<p>rendered</p>', '<p>dom</p>']);
    expect(pages[0]).toMatchObject({ headers: { 'content-type': 'text/html; charset=utf-8' } });
  });

  it('begins a new file when one is full', async () => {
    const writer = await openWriter({ maxFileBytes: 3000 });
    const refs = [];
    for (let i = 0; i < 12; i++) refs.push((await writer.record(page(`/${i}`, `page ${i}`))).rawRef);
    await writer.close();
    const names = await filesIn('.warc.gz');
    expect(names.length).toBeGreaterThan(2);
    expect(await filesIn('.cdxj')).toHaveLength(names.length);
    for (const [i, ref] of refs.entries())
      expect(await readRawPage(dir, ref)).toMatchObject({ html: `page ${i}` });
  });

  it('keeps apart what is written at the same time', async () => {
    const writer = await openWriter();
    const recorded = await Promise.all(
      Array.from({ length: 20 }, (_, i) => writer.record(page(`/${i}`, `page ${i}`))),
    );
    // Still open: the reference already leads to the page.
    for (const [i, { rawRef }] of recorded.entries()) {
      expect(await readRawPage(dir, rawRef)).toMatchObject({ html: `page ${i}` });
    }
    await writer.close();
  });

  it('lets no page write headers or records of its own', async () => {
    const writer = await openWriter();
    const forged = 'x\r\n\r\nWARC/1.1\r\nWARC-Type: response\r\n';
    await writer.record(
      page('/a', forged, {
        headers: { 'content-type': 'text/html', 'x-a': 'b\r\nx-forged: 1', 'bad name': 'x' },
      }),
    );
    await writer.close();
    const [name = ''] = await filesIn('.warc.gz');
    const records = await warcioRecords(name);
    expect(records).toHaveLength(4);
    expect(records[1]!.http).toMatchObject({ 'x-a': 'b x-forged: 1' });
    expect(records[1]!.http).not.toHaveProperty('x-forged');
  });
});

describe('after a kill', () => {
  const script = (count: number) => `
    import { WarcWriter } from '${path.resolve('src/archive/warc/warc-writer.ts')}';
    const memory = { find: async () => null, add: async () => {} };
    const writer = await WarcWriter.open({ dir: process.argv[2], memory, info: { software: 'test' } });
    for (let i = 0; i < ${count}; i++) {
      const html = '<p>' + i + ' ' + Math.random().toString(36).repeat(2000) + '</p>';
      const { rawRef } = await writer.record({ kind: 'page', method: 'http', requestedUrl: 'https://a.example/' + i,
        url: 'https://a.example/' + i, httpStatus: 200, redirects: [], headers: { 'content-type': 'text/html' }, html,
        body: Buffer.from(html), fetchedAt: new Date().toISOString() });
      process.stdout.write(rawRef + '\\n');
    }`;

  it('the next writer closes the file, and every acknowledged page is there', async () => {
    const file = path.join(dir, 'writer.ts');
    await writeFile(file, script(100_000));
    const child = execFile(process.execPath, [file, dir]);
    let output = '';
    child.stdout!.on('data', (chunk: string) => {
      output += chunk;
      if (output.split('\n').length > 30) child.kill('SIGKILL');
    });
    await once(child, 'close');
    const refs = output.split('\n').filter((line) => /#\d+$/.test(line));
    expect(refs.length).toBeGreaterThan(20);
    const [left = ''] = await filesIn('.open');
    // The kill may have come between two records: make the torn tail certain.
    await appendFile(path.join(dir, left), gzipSync('WARC/1.1\r\nWARC-Type: response\r\n').subarray(0, 30));

    const writer = await openWriter();
    await writer.close();
    expect(await filesIn('.open')).toEqual([]);
    const problems: unknown[] = [];
    const [name = ''] = await filesIn('.warc.gz');
    const pages = await readPages(path.join(dir, name), problems);
    expect(problems).toEqual([]);
    expect(pages.length).toBeGreaterThanOrEqual(refs.length);
    for (const [i, ref] of refs.entries()) {
      expect(await readRawPage(dir, ref)).toMatchObject({ url: `https://a.example/${i}`, rawRef: ref });
    }
    const index = await readFile(path.join(dir, name.replace('.warc.gz', '.cdxj')), 'utf8');
    expect(index.trimEnd().split('\n')).toHaveLength(pages.length);
  });

  it('the next writer also closes the file that had no room for its index', async () => {
    const first = await openWriter();
    const { rawRef } = await first.record(page('/a', 'kept'));
    const [name = ''] = await filesIn('.open');
    const index = path.join(dir, name.replace('.warc.gz.open', '.cdxj'));
    await mkdir(index);
    await first.close();
    expect(await filesIn('.open')).toEqual([name]);
    expect(await readRawPage(dir, rawRef)).toMatchObject({ html: 'kept' });
    await rm(index, { recursive: true });
    await (await openWriter()).close();
    expect(await filesIn('.open')).toEqual([]);
    expect(await readFile(index, 'utf8')).toContain('https://news.example/a');
  });

  it('leaves alone the file of a writer that lives', async () => {
    const first = await openWriter();
    await first.record(page('/a', 'one'));
    const second = await openWriter();
    expect(await filesIn('.open')).toHaveLength(1);
    await second.close();
    await first.record(page('/b', 'two'));
    await first.close();
    expect(await filesIn('.open')).toEqual([]);
  });
});

describe('readWarcPages', () => {
  const http = (head: string, body: Uint8Array | string) =>
    Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\n${head}\r\n\r\n`), Buffer.from(body as Uint8Array)]);
  const record = (type: string, block: Uint8Array, fields = '') =>
    Buffer.concat([
      Buffer.from(
        `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: https://a.example/\r\nWARC-Date: 2020-01-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n${fields}Content-Length: ${block.length}\r\n\r\n`,
      ),
      block,
      Buffer.from('\r\n\r\n'),
    ]);
  const warc = async (...records: Buffer[]) => {
    const file = path.join(dir, 'a.warc');
    await writeFile(file, Buffer.concat(records));
    return file;
  };
  const html = '<meta charset="iso-8859-1"><p>Gr\u00fc\u00dfe</p>';
  const latin = Buffer.from(html, 'latin1');

  it.each([
    ['plain', http('Content-Type: text/html', latin)],
    ['gzip', http('Content-Type: text/html\r\nContent-Encoding: gzip', gzipSync(latin))],
    ['br', http('Content-Type: text/html\r\nContent-Encoding: br', brotliCompressSync(latin))],
    ['gzip in name only', http('Content-Type: text/html\r\nContent-Encoding: gzip', latin)],
    [
      'chunked',
      http(
        'Content-Type: text/html\r\nTransfer-Encoding: chunked',
        `${latin.length.toString(16)}\r\n${html}\r\n0\r\n\r\n`,
      ),
    ],
    ['chunked in name only', http('Content-Type: text/html\r\nTransfer-Encoding: chunked', latin)],
  ])('reads a body that is %s', async (_what, block) => {
    const pages = await readPages(await warc(record('response', block)));
    expect(pages).toHaveLength(1);
    expect(pages[0]).toMatchObject({
      kind: 'page',
      html: expect.stringContaining('<p>Gr') as string,
      fetchedAt: '2020-01-01T00:00:00Z',
    });
  });

  it('leaves out what is no page and reports what is too large, and goes on', async () => {
    const file = await warc(
      record('warcinfo', Buffer.from('software: x\r\n')),
      record('response', http('Content-Type: image/png', 'x'.repeat(70_000))),
      record('response', http('Content-Type: text/html', 'y'.repeat(200_000))),
      record(
        'response',
        http('Content-Type: text/html\r\nContent-Encoding: gzip', gzipSync(Buffer.alloc(5_000_000))),
      ),
      record('revisit', http('Content-Type: text/html', '')),
      record('response', http('Content-Type: text/html', '<p>last</p>')),
    );
    const limits = { maxTransferBytes: 100_000, maxBodyBytes: 100_000, maxCodings: 2 };
    const pages = await readPages(file, [], { limits });
    expect(pages.map((read) => (read.kind === 'page' ? read.html : read.reason))).toEqual([
      'too-large',
      'too-large',
      '<p>last</p>',
    ]);
  });

  it.each([1, 7, 60, 400])(
    'says where a file is torn (%i bytes short) and keeps what is whole',
    async (missing) => {
      const block = http('Content-Type: text/html', '<p>x</p>');
      const whole = record('response', block);
      for (const gz of [false, true]) {
        const parts = [whole, whole, whole].map((part) => (gz ? gzipSync(part) : part));
        const file = path.join(dir, gz ? 't.warc.gz' : 't.warc');
        await writeFile(file, Buffer.concat(parts));
        const last = parts[2]!.length;
        if (missing >= last) continue;
        await truncate(file, parts[0]!.length * 2 + last - missing);
        const problems: unknown[] = [];
        const pages = await readPages(file, problems);
        // Of plain text only the blank lines after the record may be missing without loss.
        const isHarmless = !gz && missing <= 4;
        expect(pages.length, String(gz)).toBeGreaterThanOrEqual(2);
        if (!isHarmless) {
          expect(problems, String(gz)).toEqual([
            { kind: 'torn', offset: parts[0]!.length * 2, file: path.basename(file) },
          ]);
        }
      }
    },
  );

  it('reports damage in the middle and files that are none', async () => {
    const member = gzipSync(record('response', http('Content-Type: text/html', '<p>x</p>')));
    const damaged = Buffer.concat([member, Buffer.from('garbage that is no gzip at all'), member]);
    await writeFile(path.join(dir, 'd.warc.gz'), damaged);
    const problems: { kind: string }[] = [];
    expect(await readPages(path.join(dir, 'd.warc.gz'), problems)).toHaveLength(1);
    await writeFile(path.join(dir, 'n.warc'), '<!doctype html>\r\n\r\n<p>no archive</p>');
    expect(await readPages(path.join(dir, 'n.warc'), problems)).toEqual([]);
    expect(problems.map(({ kind }) => kind)).toEqual(['damaged', 'not-warc']);
    await expect(readPages(path.join(dir, 'missing.warc'))).rejects.toThrow('ENOENT');
  });

  it('reads a WACZ, all its archives', async () => {
    const writer = await openWriter({ maxFileBytes: 2000 });
    for (let i = 0; i < 5; i++) await writer.record(page(`/${i}`, `page ${i}`));
    await writer.close();
    const zip = new ZipFile();
    for (const name of await filesIn('.warc.gz')) {
      zip.addFile(path.join(dir, name), `archive/${name}`, { compress: false });
    }
    zip.addBuffer(Buffer.from('{}'), 'datapackage.json');
    zip.end();
    const file = path.join(dir, 'a.wacz');
    const target = createWriteStream(file);
    zip.outputStream.pipe(target);
    await once(target, 'close');
    const pages = await readPages(file);
    expect(pages.map((read) => read.url).sort()).toEqual(
      Array.from({ length: 5 }, (_, i) => `https://news.example/${i}`),
    );
  });

  it('stops at a signal', async () => {
    const writer = await openWriter();
    for (let i = 0; i < 5; i++) await writer.record(page(`/${i}`, `page ${i}`));
    await writer.close();
    const [name = ''] = await filesIn('.warc.gz');
    const controller = new AbortController();
    const read: string[] = [];
    await expect(
      (async () => {
        for await (const { url } of readWarcPages(path.join(dir, name), {
          onProblem: () => undefined,
          signal: controller.signal,
        })) {
          read.push(url);
          controller.abort(new Error('enough'));
        }
      })(),
    ).rejects.toThrow();
    expect(read).toHaveLength(1);
  });
});
