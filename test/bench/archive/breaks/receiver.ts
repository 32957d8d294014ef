/** Takes deliveries over HTTP and remembers their ids; now and then it is out of order, as receivers are. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Receiver {
  readonly url: string;
  /** Every id once, in the order of its first arrival. */
  readonly keys: ReadonlySet<string>;
  readonly arrivals: () => number;
  /** Later revisions that came before an earlier one. */
  outOfOrder(): string[];
  lost(revisions: readonly string[]): string[];
  reset(): void;
  close(): void;
}

export async function startReceiver(): Promise<Receiver> {
  const keys = new Set<string>();
  let arrivals = 0;
  let requests = 0;
  const server = createServer((request, response) => {
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
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
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
