import { getCACertificates } from 'node:tls';
import { Agent, buildConnector, Pool, ProxyAgent, type Dispatcher } from 'undici';
import { AddressForbiddenError, type AddressGuard } from './address-guard.ts';
import type { ResolvedFetchOptions } from './fetch-options.ts';
import { portOf } from './http-url.ts';
import { bypassesProxy } from './no-proxy.ts';

/** Politeness keeps it to one request per host anyway; feeds and robots files may come in between. */
const connectionsPerOrigin = 4;
const keepAliveMs = 20_000;
/** The server's TLS alert 120 (RFC 7301 §3.2): it speaks none of the protocols that were offered. */
const noCommonProtocol = 'ERR_SSL_TLSV1_ALERT_NO_APPLICATION_PROTOCOL';

export interface RawResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Has to be read or destroyed. */
  readonly body: Dispatcher.ResponseData['body'];
}

/**
 * Sends one GET request over kept-alive, guarded connections. HTTP/2 is spoken only to servers that speak nothing else: with one
 * request at a time it gains nothing, and a stream that is reset without an error looks like one that has ended. The one door to
 * undici. Its errors are sorted by http-failure.ts.
 */
export class HttpDispatcher {
  readonly #direct: Agent;
  readonly #http2: Agent;
  /** Origins that refused everything but HTTP/2. */
  readonly #onlyHttp2 = new Set<string>();
  readonly #proxied: ProxyAgent | null;
  readonly #guard: AddressGuard;
  readonly #options: ResolvedFetchOptions;

  constructor(guard: AddressGuard, options: ResolvedFetchOptions) {
    this.#guard = guard;
    this.#options = options;
    const { limits, caCertificates, proxy } = options;
    const ca = caCertificates === null ? undefined : [...getCACertificates('default'), caCertificates];
    const tls = { timeout: limits.connectMs, ...(ca && { ca }) };
    const shared = {
      maxHeaderSize: limits.maxHeaderBytes,
      headersTimeout: limits.firstByteMs,
      bodyTimeout: limits.idleMs,
      keepAliveTimeout: keepAliveMs,
      keepAliveMaxTimeout: keepAliveMs,
      connections: connectionsPerOrigin,
    };
    const agent = (allowH2: boolean): Agent =>
      new Agent({
        ...shared,
        allowH2,
        factory: (origin, poolOptions) =>
          new Pool(origin, {
            ...poolOptions,
            allowH2,
            connect: this.#connectorTo(new URL(origin), { ...tls, allowH2 }),
          }),
      });
    this.#direct = agent(false);
    this.#http2 = agent(true);
    const ownTls = { ...tls, allowH2: false };
    this.#proxied =
      proxy === null
        ? null
        : new ProxyAgent({ ...shared, allowH2: false, uri: proxy, requestTls: ownTls, proxyTls: ownTls });
  }

  isProxied(url: URL): boolean {
    return this.#proxied !== null && !bypassesProxy(url.hostname, portOf(url), this.#options.noProxy);
  }

  /** @throws whatever keeps the response's header from coming; `signal` closes the connection. */
  async get(url: URL, headers: Record<string, string>, signal: AbortSignal): Promise<RawResponse> {
    if (!this.isProxied(url)) return this.#sendDirectly(url, headers, signal);
    await this.#checkBeforeProxy(url);
    signal.throwIfAborted();
    return this.#send(this.#proxied ?? this.#direct, url, headers, signal);
  }

  async close(): Promise<void> {
    await Promise.all([this.#direct.destroy(), this.#http2.destroy(), this.#proxied?.destroy()]);
  }

  async #sendDirectly(url: URL, headers: Record<string, string>, signal: AbortSignal): Promise<RawResponse> {
    if (this.#onlyHttp2.has(url.origin)) return this.#send(this.#http2, url, headers, signal);
    try {
      return await this.#send(this.#direct, url, headers, signal);
    } catch (error) {
      if ((error as { code?: unknown }).code !== noCommonProtocol) throw error;
      this.#onlyHttp2.add(url.origin);
      return this.#send(this.#http2, url, headers, signal);
    }
  }

  async #send(
    dispatcher: Dispatcher,
    url: URL,
    headers: Record<string, string>,
    signal: AbortSignal,
  ): Promise<RawResponse> {
    const path = url.pathname + url.search;
    const response = await dispatcher.request({ origin: url.origin, path, method: 'GET', headers, signal });
    return { status: response.statusCode, headers: response.headers, body: response.body };
  }

  #connectorTo(origin: URL, tls: buildConnector.BuildOptions): buildConnector.connector {
    const port = portOf(origin);
    const connect = buildConnector({
      ...tls,
      lookup: this.#guard.lookupFor(port),
    });
    return (options, callback) => {
      // Sockets ask no lookup for literal addresses, so those are refused here.
      if (this.#guard.isForbiddenLiteral(options.hostname, port)) {
        callback(new AddressForbiddenError(options.hostname, port), null);
      } else {
        connect(options, callback);
      }
    };
  }

  /** The proxy resolves the name itself, so all that can be done here is to ask our own resolver what it thinks. */
  async #checkBeforeProxy(url: URL): Promise<void> {
    try {
      await this.#guard.addressesOf(url.hostname, portOf(url));
    } catch (error) {
      if (error instanceof AddressForbiddenError) throw error;
    }
  }
}
