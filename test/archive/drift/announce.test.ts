import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AwsClient } from 'aws4fetch';
import pg from 'pg';
import S3rver from 's3rver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ArchiveReader } from '../../../src/archive/archive-reader.ts';
import { commandSink } from '../../../src/archive/deliver/command-sink.ts';
import { deliverArticles, type DeliverOptions } from '../../../src/archive/deliver/deliver-articles.ts';
import { folderSink } from '../../../src/archive/deliver/folder-sink.ts';
import { postgresSink } from '../../../src/archive/deliver/postgres-sink.ts';
import { s3Sink } from '../../../src/archive/deliver/s3-sink.ts';
import type { DeliveryResult, Sink } from '../../../src/archive/deliver/sink.ts';
import type { EventDelivery } from '../../../src/archive/deliver/site-event.ts';
import { signWebhook, webhookSink } from '../../../src/archive/deliver/webhook-sink.ts';
import { driftLesson } from '../../../src/archive/drift/drift-lesson.ts';
import type { PageSigns } from '../../../src/clean/page-signs.ts';
import { SqliteFrontier } from '../../../src/frontier/sqlite-frontier.ts';
import { PresenceLock } from '../../../src/store/presence-lock.ts';
import { StateDatabase } from '../../../src/store/state-database.ts';
import { runCommand } from '../../cli/run-command.ts';
import { startPostgres } from '../../support/postgres-server.ts';
import { fillArchive, type FilledArchive } from '../filled-archive.ts';
import { sampleArticle } from '../sample-article.ts';

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

describe('every kind of sink', () => {
  const alarm = {
    type: 'site.drift',
    timestamp: '2026-05-01T00:44:00.000Z',
    data: { host: 'news.example', examples: { after: { url: 'https://news.example/40' } } },
  };
  const key = 'drift.news.example.1';

  it('a command gets the alarm as a line of its own, and again when it did not take it', async () => {
    const lines = path.join(folder, 'lines');
    const script = `const fs = require('fs'); fs.appendFileSync('${lines}', fs.readFileSync(0));
      if (!fs.existsSync('${lines}.once')) { fs.writeFileSync('${lines}.once', ''); process.exit(3); }`;
    const troubles: string[] = [];
    await deliver('command', commandSink([process.execPath, '-e', script]), {
      onTrouble: (message) => troubles.push(message),
    });
    const got = (await readFile(lines, 'utf8')).trimEnd().split('\n');
    expect(got.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { key, event: alarm },
      { key, event: alarm },
    ]);
    expect(troubles).toEqual([expect.stringContaining('exit code 3')]);
  });

  it('a webhook gets it signed, under the key as its id', async () => {
    const got: { headers: IncomingMessage['headers']; body: string }[] = [];
    const server = createServer((request, response) => {
      let body = '';
      request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      request.on('end', () => {
        got.push({ headers: request.headers, body });
        response.end();
      });
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    await deliver('webhook', webhookSink({ url, secret: 'secret' }));
    server.close();
    expect(got).toHaveLength(1);
    const [{ headers, body }] = got as [(typeof got)[0]];
    expect(JSON.parse(body)).toMatchObject(alarm);
    expect(headers['webhook-id']).toBe(key);
    expect(headers['webhook-signature']).toBe(
      signWebhook('secret', key, headers['webhook-timestamp'] as string, body),
    );
  });

  it('a bucket gets it as an object beside the articles', async () => {
    const s3 = new S3rver({
      port: 0,
      address: '127.0.0.1',
      silent: true,
      directory: path.join(folder, 's3'),
      configureBuckets: [{ name: 'news', configs: [] }],
    });
    const { port } = await s3.run();
    const keys = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER', region: 'us-east-1' };
    const url = `http://127.0.0.1:${port}/news/daily`;
    await deliver('bucket', s3Sink({ url, ...keys }));
    const object = await new AwsClient({ ...keys, service: 's3' }).fetch(`${url}/events/${key}.json`);
    expect(object.status).toBe(200);
    expect(await object.json()).toMatchObject(alarm);
    await s3.close();
  });

  it('a PostgreSQL table gets it as a row of the table beside it, once', async () => {
    const server = await startPostgres();
    const sink = () => postgresSink({ database: server.url, table: 'public.feed' });
    expect(await deliver('table', sink())).toMatchObject({ kind: 'caught-up' });
    // The place was lost: it comes again.
    expect(await deliver('table anew', sink())).toMatchObject({ kind: 'caught-up' });
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    const { rows } = await client.query('SELECT key, type, host, event FROM feed_events');
    await client.end();
    expect(rows).toMatchObject([{ key, type: 'site.drift', host: 'news.example', event: alarm }]);
    expect(
      await deliver('table down', postgresSink({ database: 'postgres://127.0.0.1:1/x', table: 'feed' }), {
        maxAttempts: 1,
      }),
    ).toMatchObject({ kind: 'gave-up', message: expect.stringContaining('ECONNREFUSED') as string });
    await server.stop();
  });
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

it('tells the sinks of a job of sites that it has articles of', async () => {
  const sink = new EventSink();
  await deliver('before', sink, { filter: { job: 'daily' } });
  expect(sink.got).toEqual([]);
  const article = sampleArticle({ url: 'https://news.example/1' });
  await archive.save({ ...article, provenance: { ...article.provenance, job: 'daily' } });
  await deliver('daily', sink, { filter: { job: 'daily' } });
  await deliver('weekly', sink, { filter: { job: 'weekly' } });
  expect(sink.got.map(({ key }) => key)).toEqual(['drift.news.example.1']);
});
