import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ArchiveReader } from '../../../src/archive/archive-reader.ts';
import { deliverArticles, type DeliverOptions } from '../../../src/archive/deliver/deliver-articles.ts';
import { folderSink } from '../../../src/archive/deliver/folder-sink.ts';
import type { DeliveryResult, Sink } from '../../../src/archive/deliver/sink.ts';
import type { EventDelivery } from '../../../src/archive/deliver/site-event.ts';
import { driftLesson } from '../../../src/archive/drift/drift-lesson.ts';
import type { PageSigns } from '../../../src/clean/page-signs.ts';
import { SqliteFrontier } from '../../../src/frontier/sqlite-frontier.ts';
import { PresenceLock } from '../../../src/store/presence-lock.ts';
import { StateDatabase } from '../../../src/store/state-database.ts';
import { runCommand } from '../../cli/run-command.ts';
import { fillArchive, type FilledArchive } from '../filled-archive.ts';

const signs: PageSigns = {
  verdict: 'article',
  words: 300,
  keptShare: 0.5,
  hasHeadline: true,
  hasAuthor: true,
  hasDate: true,
  rules: [],
  layout: ['a', 'b'],
};

let archive: FilledArchive;
let reader: ArchiveReader;
let folder: string;
/** 50 pages of a host are settled, the last ten after a redesign; and one that is settled in vain. */
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dechaff-announce-'));
  archive = await fillArchive();
  const state = await StateDatabase.open(archive.place.stateFile);
  const presence = PresenceLock.claim(path.join(archive.place.stateDir, 'workers'));
  const frontier = new SqliteFrontier(state, presence);
  const url = (page: number) => `https://news.example/${page}`;
  await frontier.add(Array.from({ length: 50 }, (_, page) => ({ url: url(page), depth: 0 })));
  const [lease] = await frontier.lease(1);
  for (let page = 0; page < 50; page++) {
    const taken = (await lease!.next())!;
    const at = new Date(Date.UTC(2026, 4, 1, 0, page)).toISOString();
    const change = page < 40 ? {} : { layout: ['x', 'y'], hasAuthor: false };
    const settlement = {
      state: 'done',
      reason: null,
      hostDelayMs: 0,
      lessons: [driftLesson('news.example', { url: url(page), at, signs: { ...signs, ...change } })],
    } as const;
    expect(await lease!.settle(taken, settlement)).toBe('done');
    // Settled before: fenced, and nothing is learned twice.
    if (page === 44) expect(await frontier.counts()).toMatchObject({ done: 45 });
  }
  await frontier.close();
  presence.release();
  await state.close();
  reader = (await ArchiveReader.open(archive.place))!;
});
afterAll(async () => {
  await reader.close();
  await archive.remove();
  await rm(folder, { recursive: true });
});

class EventSink implements Sink {
  readonly batchSize = 1;
  readonly got: EventDelivery[] = [];
  answers: DeliveryResult[] = [];

  deliver(): Promise<DeliveryResult> {
    return Promise.resolve({ kind: 'delivered' });
  }

  announce(event: EventDelivery): Promise<DeliveryResult> {
    const answer = this.answers.shift() ?? { kind: 'delivered' };
    if (answer.kind === 'delivered') this.got.push(event);
    return Promise.resolve(answer);
  }
}

const deliver = (name: string, sink: Sink, more: Partial<DeliverOptions> = {}) =>
  deliverArticles(reader, {
    name,
    sink,
    filter: {},
    signal: new AbortController().signal,
    retryBaseMs: 1,
    ...more,
  });

it('tells each sink of an alarm once, after what it refused for a while', async () => {
  const sink = new EventSink();
  sink.answers = [
    { kind: 'later', message: 'down' },
    { kind: 'later', message: 'down' },
  ];
  expect(await deliver('a', sink, { maxAttempts: 2 })).toMatchObject({ kind: 'gave-up', message: 'down' });
  await deliver('a', sink);
  await deliver('a', sink);
  await deliver('b', sink);
  expect(sink.got.map(({ key }) => key)).toEqual(['drift.news.example.1', 'drift.news.example.1']);
  expect(sink.got[0]!.event).toMatchObject({
    type: 'site.drift',
    timestamp: '2026-05-01T00:44:00.000Z',
    data: {
      host: 'news.example',
      since: '2026-05-01T00:40:00.000Z',
      pages: 5,
      examples: { before: { url: 'https://news.example/39' }, after: { url: 'https://news.example/40' } },
    },
  });
});

it('tells nobody who asked for other hosts only', async () => {
  const sink = new EventSink();
  await deliver('c', sink, { filter: { host: 'other.example' } });
  await deliver('d', sink, { filter: { host: 'example' } });
  expect(sink.got).toHaveLength(1);
});

it('puts events beside the articles of a folder', async () => {
  await deliver('folder', folderSink(folder));
  expect(await readdir(path.join(folder, 'events'))).toEqual(['drift.news.example.1.json']);
  const event = await readFile(path.join(folder, 'events', 'drift.news.example.1.json'), 'utf8');
  expect(JSON.parse(event)).toMatchObject({ type: 'site.drift' });
});

it('is shown by dechaff drift', async () => {
  const text = await runCommand(['drift', ...archive.args]);
  expect(text.stdout).toContain('news.example changed on 2026-05-01T00:40:00.000Z, noticed after 5 pages');
  expect(text.stdout).toContain('0 % → 100 %  pages whose layout was not seen before');
  expect(text.stdout).toContain('  before: https://news.example/39\n  after:  https://news.example/40\n');
  expect(text.stderr).toContain('1 host: 0 watched, 1 still being learned, 1 changed at some time.');
  const json = await runCommand(['drift', '--json', '--host', 'news.example', ...archive.args]);
  expect(JSON.parse(json.stdout)).toMatchObject({ host: 'news.example', state: 'learning', pagesToGo: 35 });
  expect((await runCommand(['drift', '--host', 'other.example', ...archive.args])).stdout).toBe('');
});
