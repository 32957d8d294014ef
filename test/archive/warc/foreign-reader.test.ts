/** What a reader that shares no code with the one that we use says of our files. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createGunzip } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import WARCStream from 'warc';
import { WarcWriter } from '../../../src/archive/warc/warc-writer.ts';
import { memoryInRam, page } from './captured-page.ts';

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'dechaff-foreign-'));
});
afterAll(() => rm(dir, { recursive: true }));

it('reads every kind of record in rotated files, with blocks that fit their digests', async () => {
  const writer = await WarcWriter.open({ dir, memory: memoryInRam(), info: {}, maxFileBytes: 3_000 });
  for (let number = 0; number < 6; number++)
    await writer.record(page(`/${number}`, `Ärger ${number}\r\n\r\n`));
  await writer.record(page('/0', 'Ärger 0\r\n\r\n', { fetchedAt: '2024-06-01T00:00:00.000Z' }));
  await writer.recordNotModified({ url: 'https://news.example/0', fetchedAt: '2024-06-02T00:00:00.000Z' });
  const shell = Buffer.from('<p>shell</p>');
  await writer.record(page('/both', '<p>rendered</p>', { method: 'browser', body: shell }));
  await writer.record(page('/alone', '<p>dom</p>', { method: 'browser', body: null }));
  await writer.close();

  const files = (await readdir(dir)).filter((name) => name.endsWith('.warc.gz'));
  expect(files.length).toBeGreaterThan(2);
  const counts: Record<string, number> = {};
  for (const file of files) {
    const records = createReadStream(path.join(dir, file)).pipe(createGunzip()).pipe(new WARCStream());
    for await (const { protocol, headers, content } of records) {
      expect(protocol).toBe('WARC/1.1');
      expect(content).toHaveLength(Number(headers['Content-Length']));
      const type = headers['WARC-Type']!;
      const digest = `sha256:${createHash('sha256').update(content).digest('hex')}`;
      if (type !== 'warcinfo') expect(headers['WARC-Block-Digest']).toBe(digest);
      counts[type] = (counts[type] ?? 0) + 1;
    }
  }
  expect(counts).toEqual({
    warcinfo: files.length,
    response: 7,
    request: 8,
    revisit: 2,
    conversion: 1,
    resource: 1,
    metadata: 9,
  });
});
