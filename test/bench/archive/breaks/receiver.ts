/** Takes deliveries over HTTP and remembers their ids; now and then it is out of order, as receivers are. Has pages to crawl, too. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createWriter } from '../../duplicates/write-stories.ts';
import { pageOf } from './broken-archive.ts';

export interface Receiver {
  readonly url: string;
  /** Addresses of its pages. */
  readonly pages: readonly string[];
  /** Every id once, in the order of its first arrival. */
  readonly keys: ReadonlySet<string>;
  readonly arrivals: () => number;
  /** Later revisions that came before an earlier one. */
  outOfOrder(): string[];
  lost(revisions: readonly string[]): string[];
  reset(): void;
  close(): void;
}

export async function startReceiver(pageCount: number): Promise<Receiver> {
  const keys = new Set<string>();
  let arrivals = 0;
  let requests = 0;
  const writer = createWriter(8);
  const pages = Array.from({ length: pageCount }, (_, number) =>
    pageOf(`Page ${number}`, writer.story(8), false),
  );
  const server = createServer((request, response) => {
    if (request.method === 'GET') {
      const page = pages[Number(request.url?.slice(1))];
      response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
      return void response.end(page);
    }
    request.resume().on('end', () => {
      requests++;
      if (requests % 97 === 0) return void response.writeHead(503, { 'retry-after': '0' }).end();
      arrivals++;
      keys.add(String(request.headers['webhook-id']));
      // Taken, but the sender never hears of it.
      if (requests % 61 === 0) return void request.socket.destroy();
      response.end();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    url,
    pages: pages.map((_, number) => `${url}${number}`),
    keys,
    arrivals: () => arrivals,
    outOfOrder: () => {
      const seen = new Map<string, number>();
      const wrong: string[] = [];
      for (const key of keys) {
        const [id = '', revision = ''] = key.split('.r');
        if (Number(revision) !== (seen.get(id) ?? 0) + 1) wrong.push(`out of order: ${key}`);
        seen.set(id, Number(revision));
      }
      return wrong;
    },
    lost: (revisions) =>
      revisions.flatMap((line) => (keys.has(line.split(' ')[0]!) ? [] : [`lost: ${line}`])),
    reset: () => {
      keys.clear();
      arrivals = 0;
    },
    close: () => void server.close(),
  };
}
