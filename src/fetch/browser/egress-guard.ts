import { randomUUID } from 'node:crypto';
import { RequestError, Server } from 'proxy-chain';
import type { Reason } from '../../article/reasons.ts';
import type { AddressGuard } from '../address-guard.ts';
import type { ResolvedFetchOptions } from '../fetch-options.ts';
import { messageOfError, reasonOfError } from '../http-failure.ts';
import { bypassesProxy } from '../no-proxy.ts';
import { isAdHost } from './ad-hosts.ts';
import { isListed } from './block-list.ts';

export interface EgressFailure {
  readonly reason: Reason;
  readonly message: string;
}

/** Failures are kept per place, for the visit that met them. */
const maxFailures = 1_000;

/**
 * The only way out for the browser: a forward proxy on this machine that checks every connection as plain HTTP does,
 * so that redirects, frames, subresources, workers and WebSockets cannot reach what the guard forbids.
 */
export class EgressGuard {
  /** Marks this proxy's own answers, so that no site can pass for it. */
  readonly name = `dechaff-${randomUUID()}`;
  readonly #server: Server;
  readonly #failures = new Map<string, EgressFailure>();
  readonly #guard: AddressGuard;
  readonly #options: ResolvedFetchOptions;

  constructor(guard: AddressGuard, options: ResolvedFetchOptions) {
    this.#guard = guard;
    this.#options = options;
    this.#server = new Server({
      host: '127.0.0.1',
      port: 0,
      authRealm: this.name,
      prepareRequestFunction: ({ hostname, port }) => this.#prepare(hostname, port),
    });
    // Errors of single requests; what matters of them is kept as a failure.
    this.#server.on('requestFailed', () => undefined);
  }

  async listen(): Promise<void> {
    await this.#server.listen();
  }

  get url(): string {
    return `http://127.0.0.1:${this.#server.port}`;
  }

  get isChained(): boolean {
    return this.#options.proxy !== null;
  }

  /** Why the last connection to a place did not come about; null when it did. */
  failureOf(url: URL, port: number): EgressFailure | null {
    return this.#failures.get(placeOf(url.hostname, port)) ?? null;
  }

  async close(): Promise<void> {
    await this.#server.close(true);
  }

  async #prepare(host: string, port: number) {
    if (isAdHost(host) || isListed(host, this.#options.blockedHosts))
      throw new RequestError('advertisements are not loaded', 403);
    const { proxy, noProxy } = this.#options;
    const upstreamProxyUrl = proxy !== null && !bypassesProxy(host, port, noProxy) ? proxy : null;
    const place = placeOf(host, port);
    try {
      const addresses = await this.#guard.addressesOf(host, port);
      this.#failures.delete(place);
      // The checked addresses themselves, so that the name is not asked again.
      const [first] = addresses;
      const dnsLookup = (
        _host: string,
        lookup: { all?: boolean },
        callback: (...found: unknown[]) => void,
      ): void => {
        if (lookup.all) callback(null, addresses);
        else callback(null, first?.address, first?.family);
      };
      return upstreamProxyUrl === null ? { dnsLookup: dnsLookup as never } : { upstreamProxyUrl };
    } catch (error) {
      const reason = reasonOfError(error, 'head', false);
      // A name that only the upstream proxy knows is the proxy's to resolve.
      if (reason !== 'address-forbidden' && upstreamProxyUrl !== null) return { upstreamProxyUrl };
      this.#note(place, { reason, message: messageOfError(error) });
      throw new RequestError(messageOfError(error), 502);
    }
  }

  #note(place: string, failure: EgressFailure): void {
    this.#failures.set(place, failure);
    const oldest = this.#failures.keys().next().value;
    if (this.#failures.size > maxFailures && oldest !== undefined) this.#failures.delete(oldest);
  }
}

function placeOf(host: string, port: number): string {
  return `${host.toLowerCase()}:${port}`;
}
