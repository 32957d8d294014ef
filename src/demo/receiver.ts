/**
 * An example of what stands at the other end of `dechaff deliver --webhook`: it believes only what is signed and fresh, takes each
 * delivery once however often it comes, and never puts an older revision over a newer one. It needs nothing but Node.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import type { IncomingMessage, RequestListener } from 'node:http';
import path from 'node:path';

export interface ReceiverOptions {
  /** The one that the sender has: `whsec_<base64>`, or any text. */
  readonly secret: string;
  /** `<folder>/deliveries` gets a file for each delivery, `<folder>/articles` the newest revision of each article. */
  readonly folder: string;
  /** A delivery signed longer ago, or so far in the future, is not believed: somebody may be playing it back. */
  readonly toleranceMs?: number;
  readonly now?: () => number;
}

const largestBody = 64 * 1024 * 1024;

/** A listener for `http.createServer`. */
export function createReceiver({
  secret,
  folder,
  toleranceMs = 300_000,
  now = Date.now,
}: ReceiverOptions): RequestListener {
  // One delivery after the other: of two revisions of one article the newer must win.
  let last: Promise<unknown> = Promise.resolve();
  return (request, response) => {
    const answer = (status: number): void => void response.writeHead(status).end();
    const receive = async (): Promise<void> => {
      if (request.method !== 'POST') return answer(405);
      const body = await readBody(request);
      if (body === null) return answer(413);
      const key = header(request, 'webhook-id');
      const timestamp = header(request, 'webhook-timestamp');
      const isFresh = Math.abs(now() - Number(timestamp) * 1000) <= toleranceMs;
      const signatures = header(request, 'webhook-signature');
      if (!isFresh || !isSigned(secret, `${key}.${timestamp}.`, body, signatures)) return answer(401);
      const turn = last.then(() => take(folder, key, body));
      last = turn.catch(() => undefined);
      answer(await turn);
    };
    receive().catch((error: unknown) => {
      // What could not be kept comes again: 5xx is tried again, 4xx is not.
      console.error(error);
      if (!response.headersSent) answer(500);
      else response.destroy();
    });
  };
}

const header = (request: IncomingMessage, name: string): string => {
  const value = request.headers[name];
  return typeof value === 'string' ? value : '';
};

async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largestBody) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Standard Webhooks 1.0: HMAC-SHA-256 over `id.timestamp.body`; several signatures while a secret is being changed. */
function isSigned(secret: string, prefix: string, body: Buffer, signatures: string): boolean {
  const key = secret.startsWith('whsec_') ? Buffer.from(secret.slice(6), 'base64') : Buffer.from(secret);
  const expected = createHmac('sha256', key).update(prefix).update(body).digest();
  return signatures.split(' ').some((signature) => {
    const given = Buffer.from(signature.replace(/^v1,/, ''), 'base64');
    return (
      signature.startsWith('v1,') && given.length === expected.length && timingSafeEqual(given, expected)
    );
  });
}

/**
 * Both steps may be taken again and change nothing then. So a delivery that comes twice does nothing the second time, and one
 * that was cut off between the two, when this process was killed, is completed: the sender got no answer and sends it again.
 */
async function take(folder: string, key: string, body: Buffer): Promise<number> {
  const delivered = parse(body);
  if (!plainName.test(key) || delivered === null) return 400;
  await keepNew(path.join(folder, 'deliveries', fileName(key)), body);
  // An event, for example `site.drift`, has a type; an article has an id and counts its revisions.
  if (typeof delivered['type'] === 'string') return 204;
  const { id, revision } = delivered;
  if (typeof id !== 'string' || !plainName.test(id) || typeof revision !== 'number') return 400;
  const newest = path.join(folder, 'articles', fileName(id));
  const known = parse(await readFile(newest).catch(() => Buffer.from('null')));
  if (known === null || Number(known['revision']) < revision) await writeWhole(newest, body);
  return 204;
}

function parse(body: Buffer): Record<string, unknown> | null {
  try {
    const value = JSON.parse(body.toString()) as unknown;
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** Ids of articles, `<id>.r<revision>`, `drift.<host>.<number>`: nothing in them leads out of a folder. */
const plainName = /^\w[\w.:-]{0,199}$/;

const fileName = (key: string): string => `${key.replaceAll(':', '%3A')}.json`;

async function keepNew(file: string, body: Buffer): Promise<void> {
  const there = await readFile(file).catch(() => null);
  if (there === null) await writeWhole(file, body);
}

/** On the disk before it has its name, so that it is whole or not there, also after a kill or a power cut. */
async function writeWhole(file: string, body: Buffer): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const handle = await open(`${file}.part`, 'w');
  try {
    await handle.writeFile(body);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(`${file}.part`, file);
}
