/** The servers that the hostile cases talk to, the canaries that nobody may talk to, and the program under test. */
import { createSocket, type Socket as UdpSocket } from 'node:dgram';
import { createServer as createHttpsServer } from 'node:https';
import { createServer as createTcpServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import { generate } from 'selfsigned';
import { CleanPool } from '../../src/crawl/clean-pool.ts';
import type { CleanTask } from '../../src/crawl/clean-worker.ts';
import { Visitor } from '../../src/crawl/visit-url.ts';
import type { FetchOptions } from '../../src/fetch/fetch-options.ts';
import type { FetchResult } from '../../src/fetch/fetch-page.ts';
import { startServer, type Handler, type LocalServer } from '../fetch/local-server.ts';
import { seenOf, type Seen } from './hostile-case.ts';

export interface VisitText {
  /** Absolute, or a path of the hostile site. */
  readonly url: string;
  readonly fetch?: Omit<FetchOptions, 'isEnough'>;
  /** Further places that this one visit may contact. */
  readonly allow?: readonly string[];
  readonly etag?: string;
}

/** Answers a connection with bytes that HTTP libraries refuse to send. */
export type RawAnswer = (socket: Socket, request: string) => void;

const never = new AbortController().signal;

export class HostileWorld {
  readonly site: LocalServer;
  readonly secure: LocalServer;
  /** PEM of the authority that `secure` is signed with. */
  readonly ca: string;
  readonly #canaries: readonly Server[];
  readonly #udpCanaries: readonly UdpSocket[];
  /** Every connection and datagram that a canary got, by what it asked first. */
  readonly canaryHits: string[] = [];
  readonly #pool = new CleanPool({ threads: 2 });
  readonly #raw = new Set<{ server: Server; sockets: Set<Socket> }>();
  readonly #ends: (() => void)[] = [];
  #browser: Visitor | null = null;

  private constructor(
    site: LocalServer,
    secure: LocalServer,
    ca: string,
    canaries: readonly Server[],
    udpCanaries: readonly UdpSocket[],
  ) {
    this.site = site;
    this.secure = secure;
    this.ca = ca;
    this.#canaries = canaries;
    this.#udpCanaries = udpCanaries;
    // STUN, QUIC and name lookups come this way.
    for (const canary of udpCanaries) canary.on('message', () => this.canaryHits.push('a datagram'));
    for (const canary of canaries) {
      canary.on('connection', (socket: Socket) => {
        const hit = this.canaryHits.push('a connection without a request') - 1;
        socket.on('error', () => undefined);
        socket.once('data', (data) => {
          this.canaryHits[hit] = data.toString('latin1').split('\r\n', 1)[0] ?? '';
          socket.end('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 7\r\n\r\nsecrets');
        });
      });
    }
  }

  static async open(): Promise<HostileWorld> {
    const pem = await generate([{ name: 'commonName', value: 'hostile.test' }], {
      keySize: 2048,
      extensions: [
        { name: 'basicConstraints', cA: true },
        { name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] },
      ],
    });
    const site = await startServer();
    const secure = await startServer((listener) =>
      createHttpsServer({ key: pem.private, cert: pem.cert }, listener),
    );
    const [first, ...others] = [createTcpServer(), createTcpServer()] as const;
    first.listen(0, '127.0.0.1');
    await once(first, 'listening');
    const canaries = [first];
    for (const other of others) {
      // The same port on the IPv6 loopback, where this machine has one.
      other.listen((first.address() as AddressInfo).port, '::1');
      if (await once(other, 'listening').then(
          () => true,
          () => false,
        )) canaries.push(other); // prettier-ignore
    }
    const port = (first.address() as AddressInfo).port;
    const udpCanaries: UdpSocket[] = [];
    for (const { type, host } of [{ type: 'udp4', host: '127.0.0.1' }, { type: 'udp6', host: '::1' }] as const) {
      const socket = createSocket(type);
      socket.bind(port, host);
      if (await once(socket, 'listening').then(
          () => true,
          () => false,
        )) udpCanaries.push(socket);
    } // prettier-ignore
    return new HostileWorld(site, secure, pem.cert, canaries, udpCanaries);
  }

  get canaryPort(): number {
    return (this.#canaries[0]!.address() as AddressInfo).port;
  }

  /** Puts something under a path of its own, and gives its URL. */
  serve(path: string, answer: Handler | string): string {
    this.site.on(path, answer);
    return this.site.origin + path;
  }

  /** A server of bytes; closed with the world. */
  async serveRaw(answer: RawAnswer): Promise<{ url: string; host: string }> {
    const sockets = new Set<Socket>();
    const server = createTcpServer((socket) => {
      sockets.add(socket);
      socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
      socket.once('data', (data) => answer(socket, data.toString('latin1')));
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    this.#raw.add({ server, sockets });
    const { port } = server.address() as AddressInfo;
    return { url: `http://127.0.0.1:${port}/`, host: `127.0.0.1:${port}` };
  }

  /** Something to do at the end. */
  atClose(end: () => void): void {
    this.#ends.push(end);
  }

  /** One URL's way by plain HTTP: a visitor of its own, the threads shared. */
  async visit({ url, fetch = {}, allow = [], etag }: VisitText): Promise<Seen> {
    const visitor = new Visitor({
      fetch: {
        mode: 'http',
        robots: 'ignore',
        caCertificates: this.ca,
        ...fetch,
        allowAddresses: [this.site.host, this.secure.host, ...allow],
      },
      pool: this.#pool,
    });
    try {
      const visit = await visitor.visit({ url: this.#absolute(url), signal: never, etag: etag ?? null });
      return seenOf(visit.outcome);
    } finally {
      await visitor.close();
    }
  }

  /** The same in the browser; all cases share one. */
  async browse(url: string): Promise<Seen> {
    return seenOf((await this.#inBrowser.visit({ url: this.#absolute(url), signal: never })).outcome);
  }

  /** What the browser makes of a page that it scrolls. */
  async scroll(url: string): Promise<FetchResult> {
    const { fetcher } = this.#inBrowser.fetching;
    return fetcher.fetch({ url: this.#absolute(url), signal: never, scroll: true });
  }

  get #inBrowser(): Visitor {
    return (this.#browser ??= new Visitor({
      fetch: {
        mode: 'browser',
        robots: 'ignore',
        optOuts: 'ignore',
        caCertificates: this.ca,
        allowAddresses: [this.site.host, this.secure.host],
        environment: process.env,
        limits: { contentReadyMs: 3_000, totalMs: 25_000, maxPageRequests: 100 },
      },
      pool: this.#pool,
    }));
  }

  /** HTML or text straight into the cleaner, in a thread that can be ended. */
  async clean(source: string, task: Partial<CleanTask> = {}): Promise<Seen> {
    const url = 'https://hostile.example/2024/a-page';
    const whole = { kind: 'html' as const, source, url, requestedUrl: url, options: {}, ...task };
    return seenOf((await this.#pool.clean(whole, never)).outcome);
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    await this.#pool.close();
    for (const end of this.#ends) end();
    for (const { server, sockets } of this.#raw) {
      server.close();
      for (const socket of sockets) socket.destroy();
    }
    for (const canary of [...this.#canaries, ...this.#udpCanaries]) canary.close();
    await Promise.all([this.site.close(), this.secure.close()]);
  }

  #absolute(url: string): string {
    return url.startsWith('/') ? this.site.origin + url : url;
  }
}
