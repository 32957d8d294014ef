/** The built-in newspaper that `dechaff crawl` without an address works on; served on this machine only. */
import { getRequestListener } from '@hono/node-server';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createDemoApp } from './demo-app.ts';

export interface DemoSite {
  /** Address of the home page, for example `http://127.0.0.1:8417/`. */
  readonly url: string;
  close(): Promise<void>;
}

const host = '127.0.0.1';
/** Always the same where it is free, so that a second crawl knows the pages of the first one. */
const usualPort = 8417;

/** Starts the demo site. It holds no process open and closes with all its connections. */
export async function startDemoSite(): Promise<DemoSite> {
  const server = (await listen(usualPort)) ?? (await listen(0));
  if (server === null) throw new Error(`The demo site found no free port on ${host}`);
  return {
    url: originOf(server) + '/',
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Null when the port is taken. */
async function listen(port: number): Promise<Server | null> {
  const server = createServer();
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch {
    return null;
  }
  // The pages name their own address, which is only known now.
  const answer = getRequestListener(createDemoApp(originOf(server)).fetch);
  server.on('request', (request, response) => void answer(request, response));
  return server;
}

function originOf(server: Server): string {
  return `http://${host}:${(server.address() as AddressInfo).port}`;
}
