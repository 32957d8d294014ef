import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentHashOf } from '../../src/article/identity.ts';
import { signWebhook } from '../../src/archive/deliver/webhook-sink.ts';
import { fillArchive } from '../archive/filled-archive.ts';
import { sampleArticle } from '../archive/sample-article.ts';
import { randomFrom } from '../bench/drift/demo-days.ts';
import { runCli } from '../cli/run-cli.ts';

const secret = 'whsec_ZGVjaGFmZiBkZWxpdmVycw==';
const script = path.join(import.meta.dirname, '../../src/demo/run-receiver.ts');

/** The receiver in a process of its own, on one port, that is killed and started again. */
class ReceiverProcess {
  readonly folder: string;
  kills = 0;
  #child: ChildProcess | null = null;
  #port = 0;

  constructor(folder: string) {
    this.folder = folder;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}/`;
  }

  async start(): Promise<void> {
    const args = [script, '--port', String(this.#port), '--folder', this.folder];
    const child = spawn(process.execPath, args, {
      env: { PATH: process.env['PATH'], WEBHOOK_SECRET: secret },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.#child = child;
    for await (const line of createInterface({ input: child.stdout })) {
      this.#port = Number(/:(\d+)\//.exec(line)![1]);
      break;
    }
  }

  async kill(): Promise<void> {
    const child = this.#child;
    this.#child = null;
    if (child === null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
    this.kills++;
  }
}

let folder: string;
let receiver: ReceiverProcess;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dechaff-receiver-'));
  receiver = new ReceiverProcess(path.join(folder, 'received'));
  await receiver.start();
});
afterEach(async () => {
  await receiver.kill();
  await rm(folder, { recursive: true, force: true });
});

interface Sent {
  readonly key: string;
  readonly body: string;
  readonly at?: number;
  readonly signature?: string;
}

async function post({ key, body, at = Date.now(), signature }: Sent): Promise<number> {
  const timestamp = String(Math.floor(at / 1000));
  const response = await fetch(receiver.url, {
    method: 'POST',
    headers: {
      'webhook-id': key,
      'webhook-timestamp': timestamp,
      'webhook-signature': signature ?? signWebhook(secret, key, timestamp, body),
    },
    body,
  });
  return response.status;
}

/** As a sender does: again and again, until it was taken. */
async function postUntilTaken(sent: Sent): Promise<void> {
  for (;;) {
    const status = await post(sent).catch(() => null);
    if (status !== null && status < 300) return;
    await wait(20);
  }
}

const filesIn = async (name: string): Promise<string[]> =>
  (await readdir(path.join(receiver.folder, name)).catch(() => []))
    .filter((file) => file.endsWith('.json'))
    .sort();
const newest = async (id: string) =>
  JSON.parse(await readFile(path.join(receiver.folder, 'articles', `${id}.json`), 'utf8')) as {
    revision: number;
    text: string;
  };
const delivery = (id: string, revision: number): Sent => ({
  key: `${id}.r${revision}`,
  body: JSON.stringify({ id, revision, text: `${id} ${revision} `.repeat(2_000) }),
});

describe('the receiver', () => {
  it('believes only what is signed, and fresh', async () => {
    const sent = delivery('a', 1);
    expect(await post({ ...sent, signature: 'v1,AAAA' })).toBe(401);
    expect(await post({ ...sent, signature: '' })).toBe(401);
    // Signed and sent for one moment, though the next second may have begun.
    const at = Date.now();
    const timestamp = String(Math.floor(at / 1000));
    const others = signWebhook(secret, 'b.r1', timestamp, sent.body);
    expect(await post({ ...sent, at, signature: others }), 'the signature of another delivery').toBe(401);
    expect(await post({ ...sent, at: Date.now() - 600_000 }), 'played back later').toBe(401);
    expect(await post({ ...sent, at: Date.now() + 600_000 })).toBe(401);
    expect(await filesIn('deliveries')).toEqual([]);
    const own = signWebhook(secret, sent.key, timestamp, sent.body);
    expect(await post({ ...sent, at, signature: `v1,AAAA ${own}` }), 'one of two secrets').toBe(204);
    expect(await filesIn('deliveries')).toEqual(['a.r1.json']);
  });

  it('refuses for good what is no delivery, and names that lead elsewhere', async () => {
    expect(await post({ key: 'a.r1', body: 'no JSON' })).toBe(400);
    expect(await post({ key: '../a.r1', body: delivery('a', 1).body })).toBe(400);
    expect(await post({ key: 'a.r1', body: JSON.stringify({ id: '../../a', revision: 1 }) })).toBe(400);
    expect((await fetch(receiver.url)).status).toBe(405);
  });

  it('keeps an event apart from articles', async () => {
    const body = JSON.stringify({ type: 'site.drift', data: { host: 'news.example:8080' } });
    expect(await post({ key: 'drift.news.example:8080.1', body })).toBe(204);
    expect(await filesIn('deliveries')).toEqual(['drift.news.example%3A8080.1.json']);
    expect(await filesIn('articles')).toEqual([]);
  });

  it('takes each once, and the newest last, of deliveries that come double and out of order, through kills', async () => {
    const random = randomFrom(11);
    const ids = Array.from({ length: 12 }, (_, number) => `article${number}`);
    const all = ids.flatMap((id) => [1, 2, 3].map((revision) => delivery(id, revision)));
    const shuffled = [...all, ...all]
      .map((sent) => ({ sent, place: random() }))
      .sort((one, other) => one.place - other.place)
      .map(({ sent }) => sent);
    let sent = 0;
    const senders = [0, 1, 2].map(async (sender) => {
      for (const [index, one] of shuffled.entries()) {
        if (index % 3 !== sender) continue;
        await postUntilTaken(one);
        sent++;
      }
    });
    const killing = (async () => {
      for (let kill = 1; kill <= 6; kill++) {
        while (sent < kill * 10) await wait(1);
        await wait(random() * 4);
        await receiver.kill();
        await receiver.start();
      }
    })();
    await Promise.all([...senders, killing]);
    expect(receiver.kills).toBe(6);
    expect(await filesIn('deliveries')).toEqual(all.map(({ key }) => `${key}.json`).sort());
    for (const id of ids) {
      expect(await newest(id)).toMatchObject({ revision: 3, text: `${id} 3 `.repeat(2_000) });
    }
  }, 60_000);

  it('has all that dechaff delivers, through kills of both', async () => {
    const article = (name: string, articleBody: string) => {
      const made = sampleArticle({ url: `https://news.example/${name}`, headline: name, articleBody });
      return { ...made, contentHash: contentHashOf(name, articleBody) };
    };
    const names = Array.from({ length: 15 }, (_, number) => `n${number}`);
    const archive = await fillArchive(
      ...names.map((name) => article(name, 'As it was.')),
      ...names.map((name) => article(name, 'As it is now.')),
    );
    const deliver = (onStart: (child: ChildProcess) => void = () => undefined) =>
      runCli(['deliver', 'hook', '--webhook', receiver.url, ...archive.args], {
        env: { WEBHOOK_SECRET: secret },
        onStart,
      });
    for (const count of [5, 14]) {
      await deliver((child) => {
        const watching = setInterval(() => {
          void filesIn('deliveries').then(async (files) => {
            if (files.length < count) return;
            clearInterval(watching);
            child.kill('SIGKILL');
            await receiver.kill();
          });
        }, 2);
      });
      await receiver.start();
    }
    const end = await deliver();
    expect(end.code).toBe(0);
    expect(await filesIn('deliveries')).toHaveLength(30);
    const revisions = await Promise.all(
      (await filesIn('articles')).map(async (file) => (await newest(file.replace('.json', ''))).revision),
    );
    expect(revisions).toEqual(names.map(() => 2));
    await archive.remove();
  }, 60_000);
});
