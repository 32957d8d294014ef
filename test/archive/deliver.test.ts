import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import S3rver from 's3rver';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { ArchiveReader } from '../../src/archive/archive-reader.ts';
import { commandSink } from '../../src/archive/deliver/command-sink.ts';
import { deliverArticles, type DeliverOptions } from '../../src/archive/deliver/deliver-articles.ts';
import { folderSink } from '../../src/archive/deliver/folder-sink.ts';
import { s3Sink } from '../../src/archive/deliver/s3-sink.ts';
import type { Sink } from '../../src/archive/deliver/sink.ts';
import { signWebhook, webhookSink } from '../../src/archive/deliver/webhook-sink.ts';
import { StateDatabase } from '../../src/store/state-database.ts';
import { fillArchive, type FilledArchive } from './filled-archive.ts';
import { sampleArticle } from './sample-article.ts';

const article = (name: string, change: Partial<Article> = {}) =>
  sampleArticle({ url: `https://news.example/${name}`, headline: name, ...change });

let archive: FilledArchive;
let reader: ArchiveReader;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dechaff-deliver-'));
  archive = await fillArchive(
    article('a'),
    article('b'),
    article('a', { articleBody: 'Corrected.' }),
    article('c'),
  );
  reader = (await ArchiveReader.open(archive.place))!;
});
afterAll(async () => {
  await reader.close();
  await archive.remove();
  await rm(folder, { recursive: true });
});

/** A receiver that answers as it is told, and with 200 otherwise. */
interface Receiver {
  readonly url: string;
  readonly got: { headers: IncomingMessage['headers']; body: string }[];
  answers: (number | 'hang up')[];
}
let server: Server;
let receiver: Receiver;
beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      const answer = receiver.answers.shift() ?? 200;
      if (answer === 'hang up') return request.socket.destroy();
      if (answer === 200) receiver.got.push({ headers: request.headers, body });
      response.writeHead(answer, answer === 302 ? { location: 'http://127.0.0.1:1/' } : {}).end();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => server.close());
beforeEach(() => {
  receiver = { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, got: [], answers: [] };
});

let count = 0;
const deliver = (sink: Sink, more: Partial<DeliverOptions> = {}) =>
  deliverArticles(reader, {
    name: `sink-${++count}`,
    sink,
    filter: {},
    signal: new AbortController().signal,
    retryBaseMs: 1,
    ...more,
  });
const headlines = () => receiver.got.map(({ body }) => (JSON.parse(body) as Article).headline);

describe('a webhook', () => {
  it('gets every revision in the order of saving, signed, with an id of its own', async () => {
    const now = () => new Date('2024-05-01T00:00:00Z');
    const end = await deliver(webhookSink({ url: receiver.url, secret: 'whsec_c2VjcmV0', now }));
    expect(end).toEqual({ kind: 'caught-up', delivered: 4, refused: 0 });
    expect(headlines()).toEqual(['a', 'b', 'a', 'c']);
    const [first, , third] = receiver.got;
    expect(first!.headers['webhook-id']).toMatch(/^[0-9a-f]+\.r1$/);
    expect(third!.headers['idempotency-key']).toBe(
      (first!.headers['webhook-id'] as string)
        ? (first!.headers['webhook-id'] as string).replace('.r1', '.r2')
        : '',
    );
    expect(first!.headers['webhook-timestamp']).toBe('1714521600');
    expect(first!.headers['webhook-signature']).toBe(
      signWebhook('secret', first!.headers['webhook-id'] as string, '1714521600', first!.body),
    );
  });

  it('signs as the example of the specification does', () => {
    // https://github.com/standard-webhooks/standard-webhooks: the example of its libraries' tests.
    expect(
      signWebhook(
        'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
        'msg_p5jXN8AQM9LWM0D4loKWxJek',
        '1614265330',
        '{"test": 2432232314}',
      ),
    ).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
  });

  it('is asked again after failures, and no later article overtakes', async () => {
    receiver.answers = [503, 'hang up', 200, 429, 200];
    const troubles: string[] = [];
    await deliver(webhookSink({ url: receiver.url, secret: null }), {
      onTrouble: (message) => troubles.push(message),
    });
    expect(headlines()).toEqual(['a', 'b', 'a', 'c']);
    expect(troubles).toHaveLength(3);
  });

  it('that refuses one for good does not hold up the others, and its refusal is kept', async () => {
    receiver.answers = [200, 400];
    expect(await deliver(webhookSink({ url: receiver.url, secret: null }))).toMatchObject({
      delivered: 3,
      refused: 1,
    });
    expect(headlines()).toEqual(['a', 'a', 'c']);
    const state = await StateDatabase.open(archive.place.stateFile);
    const kept = await state.read((sql) =>
      sql.all<{ seq: number }>('SELECT seq, message FROM refused_delivery'),
    );
    await state.close();
    expect(kept).toEqual([{ seq: 2, message: 'answered with status 400' }]);
  });

  it('follows no redirect', async () => {
    receiver.answers = [302, 302, 302, 302];
    expect(await deliver(webhookSink({ url: receiver.url, secret: null }))).toMatchObject({ refused: 4 });
  });

  it('that is down is given up for now, and gets the rest the next time', async () => {
    receiver.answers = [200, 500, 500, 500];
    const sink = webhookSink({ url: receiver.url, secret: null });
    const first = await deliver(sink, { name: 'down', maxAttempts: 3 });
    expect(first).toMatchObject({ kind: 'gave-up', delivered: 1, message: 'answered with status 500' });
    expect(await deliver(sink, { name: 'down' })).toMatchObject({ kind: 'caught-up', delivered: 3 });
    expect(headlines()).toEqual(['a', 'b', 'a', 'c']);
    expect(await deliver(sink, { name: 'down' })).toMatchObject({ delivered: 0 });
  });

  it('gets nothing twice from two processes', async () => {
    const sink = webhookSink({ url: receiver.url, secret: null });
    const ends = await Promise.all([deliver(sink, { name: 'one' }), deliver(sink, { name: 'one' })]);
    expect(ends.map(({ kind }) => kind).sort()).toEqual(['busy', 'caught-up']);
    expect(receiver.got).toHaveLength(4);
  });
});

describe('other sinks', () => {
  it('a folder gets a file for each revision, whole', async () => {
    const target = path.join(folder, 'sink');
    await deliver(folderSink(target));
    const files = (await readdir(target, { recursive: true }))
      .filter((name) => name.endsWith('.json'))
      .sort();
    expect(files.map((name) => path.basename(name).replace(/-[0-9a-f]{8}/, ''))).toEqual([
      'a.r1.json',
      'a.r2.json',
      'b.r1.json',
      'c.r1.json',
    ]);
    expect(await readFile(path.join(target, files[1]!), 'utf8')).toContain('Corrected.');
  });

  it('a command gets lines on standard input; what it does not take it gets again', async () => {
    const file = path.join(folder, 'lines');
    const script = `const fs = require('fs'); const lines = fs.readFileSync(0, 'utf8');
      if (!fs.existsSync('${file}.once')) { fs.writeFileSync('${file}.once', ''); process.exit(3); }
      fs.appendFileSync('${file}', lines);`;
    const troubles: string[] = [];
    await deliver(commandSink([process.execPath, '-e', script], 3), {
      onTrouble: (message) => troubles.push(message),
    });
    const lines = (await readFile(file, 'utf8'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { key: string; article: Article });
    expect(lines.map((line) => line.article.headline)).toEqual(['a', 'b', 'a', 'c']);
    expect(lines[2]!.key).toMatch(/\.r2$/);
    expect(troubles).toEqual([expect.stringContaining('exit code 3')]);
    expect(await deliver(commandSink(['/no/such/program']), { maxAttempts: 1 })).toMatchObject({
      kind: 'gave-up',
    });
    expect(await deliver(commandSink([process.execPath, '-e', '0'])), 'reads nothing').toMatchObject({
      delivered: 4,
    });
  });

  it('a bucket gets an object for each revision', async () => {
    const s3 = new S3rver({
      port: 0,
      address: '127.0.0.1',
      silent: true,
      directory: path.join(folder, 's3'),
      configureBuckets: [{ name: 'news', configs: [] }],
    });
    const { port } = await s3.run();
    const sink = s3Sink({
      url: `http://127.0.0.1:${port}/news/daily`,
      accessKeyId: 'S3RVER',
      secretAccessKey: 'S3RVER',
      region: 'us-east-1',
    });
    expect(await deliver(sink)).toMatchObject({ kind: 'caught-up', delivered: 4 });
    const objects = (await readdir(path.join(folder, 's3'), { recursive: true })).filter((name) =>
      name.endsWith('_object'),
    );
    expect(objects).toHaveLength(4);
    const wrong = s3Sink({
      url: `http://127.0.0.1:${port}/news/daily`,
      accessKeyId: 'nobody',
      secretAccessKey: 'S3RVER',
      region: 'us-east-1',
    });
    expect(await deliver(wrong)).toMatchObject({ refused: 4 });
    await s3.close();
  });
});

it('loses nothing and keeps the order through kills', async () => {
  // DELIVER_KILLS=40 makes the longer round.
  const kills = Number(process.env.DELIVER_KILLS ?? 5);
  const total = kills * 8;
  const many = await fillArchive(...Array.from({ length: total }, (_, number) => article(`n${number}`)));
  const cli = path.resolve('src/cli/bin.ts');
  const run = () =>
    execFile(process.execPath, [
      cli,
      'deliver',
      'hook',
      '--webhook',
      receiver.url,
      '--output',
      many.place.outputDir,
    ]);
  for (let kill = 0; kill < kills; kill++) {
    const child = run();
    const target = Math.min(total - 1, receiver.got.length + 1 + ((kill * 5) % 9));
    const timer = setInterval(() => {
      if (receiver.got.length >= target) child.kill('SIGKILL');
    }, 1);
    await once(child, 'close');
    clearInterval(timer);
  }
  const last = run();
  const [code] = (await once(last, 'close')) as [number];
  expect(code).toBe(0);
  // The same key may come twice, at the place of a kill; without repeats it is every article in its order.
  const keys = receiver.got.map(({ headers }) => headers['webhook-id']);
  const order = headlines().filter((_, index) => keys.indexOf(keys[index]) === index);
  expect(order).toEqual(Array.from({ length: total }, (_, number) => `n${number}`));
  expect(keys.length - order.length).toBeLessThanOrEqual(kills);
  await many.remove();
}, 600_000);
