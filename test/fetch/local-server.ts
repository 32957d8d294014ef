import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface LocalServer {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  readonly host: string;
  /** Paths asked for, in order. */
  readonly asked: string[];
  readonly server: Server;
  on(path: string, handler: Handler | string): void;
  close(): Promise<void>;
}

/** A server on a free port of 127.0.0.1 that answers by path (without query), 404 otherwise. */
export async function startServer(
  create: (listener: RequestListener) => Server = createServer,
): Promise<LocalServer> {
  const handlers = new Map<string, Handler>();
  const asked: string[] = [];
  const server = create((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    asked.push(path);
    const handler = handlers.get(path);
    if (handler) handler(request, response);
    else response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not here</h1>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    host: `127.0.0.1:${port}`,
    asked,
    server,
    on: (path, handler) =>
      void handlers.set(
        path,
        typeof handler === 'string' ? (_request, response) => sendHtml(response, handler) : handler,
      ),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export function sendHtml(response: ServerResponse, html: string): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
}

export const paragraph =
  'The harbour council met on Tuesday evening to talk about the new breakwater, which fishermen have asked for since the storm.';
