import { lookup as systemLookup, type LookupAddress, type LookupOptions } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from './special-addresses.ts';

/** Thrown inside sockets' connectors, where only an error stops the way; turned into `address-forbidden` outside. */
export class AddressForbiddenError extends Error {
  override readonly name = 'AddressForbiddenError';
  readonly code = 'ADDRESS_FORBIDDEN';

  constructor(host: string, port: number) {
    const place = `${host.includes(':') ? `[${host}]` : host}:${port}`;
    super(`${place} is not an address of the public internet; --allow-address ${place} opens it`);
  }
}

export type Resolve = (host: string) => Promise<LookupAddress[]>;

interface AllowedAddress {
  readonly host: string;
  readonly port: number | null;
}

/** Reads `HOST[:PORT]` (IPv6 in brackets when a port follows); null when it is not of that form. */
export function parseAllowedAddress(text: string): AllowedAddress | null {
  const bare = isIP(text) === 6 ? `[${text}]` : text;
  const [, host, port] = /^(\[[^\]]+\]|[^\s:/@?#[\]]+)(?::(\d{1,5}))?$/.exec(bare) ?? [];
  if (host === undefined || Number(port ?? 0) > 65_535) return null;
  // The URL parser spells hosts in one way: lower case, punycode, dotted IPv4, shortened IPv6.
  const url = URL.canParse(`http://${host}/`) ? new URL(`http://${host}/`) : null;
  return url === null
    ? null
    : { host: bareHost(url.hostname), port: port === undefined ? null : Number(port) };
}

/**
 * Decides which addresses may be contacted: those of the public internet, and exactly the hosts that were opened by
 * name. It hands out the checked addresses for the connection itself, so a name that changes its mind between check
 * and connect (DNS rebinding) gains nothing.
 */
export class AddressGuard {
  readonly #allowed: readonly AllowedAddress[];
  readonly #resolve: Resolve;

  /** Entries of `allow` that do not parse open nothing. */
  constructor(allow: readonly string[], resolve: Resolve = resolveWithSystem) {
    this.#allowed = allow.map(parseAllowedAddress).filter((entry) => entry !== null);
    this.#resolve = resolve;
  }

  isAllowedByName(host: string, port: number): boolean {
    const name = bareHost(host.toLowerCase());
    return this.#allowed.some((entry) => entry.host === name && (entry.port ?? port) === port);
  }

  /** A literal address needs no lookup, and sockets make none: it has to be checked before they connect. */
  isForbiddenLiteral(host: string, port: number): boolean {
    const bare = bareHost(host);
    return isIP(bare) !== 0 && !isPublicAddress(bare) && !this.isAllowedByName(bare, port);
  }

  /**
   * The addresses under which a host may be contacted, at least one.
   * @throws AddressForbiddenError when it has only forbidden ones; the resolver's error when it has none.
   */
  async addressesOf(host: string, port: number): Promise<LookupAddress[]> {
    const bare = bareHost(host);
    if (this.isForbiddenLiteral(bare, port)) throw new AddressForbiddenError(bare, port);
    const family = isIP(bare);
    if (family !== 0) return [{ address: bare, family }];
    if (isLoopbackName(bare) && !this.isAllowedByName(bare, port))
      throw new AddressForbiddenError(bare, port);
    const found = await this.#resolve(bare);
    if (this.isAllowedByName(bare, port)) return found;
    const open = found.filter(({ address }) => isPublicAddress(address));
    if (open.length === 0) throw new AddressForbiddenError(bare, port);
    return open;
  }

  /** `lookup` of a socket to that port; sockets skip it for literal addresses, so ask `isForbiddenLiteral` as well. */
  lookupFor(port: number): LookupFunction {
    return (host: string, options: LookupOptions, callback) => {
      this.addressesOf(host, port).then(
        (addresses) => {
          const family =
            options.family === 'IPv6' ? 6 : options.family === 'IPv4' ? 4 : (options.family ?? 0);
          const fitting = family === 0 ? addresses : addresses.filter((entry) => entry.family === family);
          const first = fitting[0];
          if (first === undefined) return callback(noAddressOf(host), '', 0);
          if (options.all) callback(null, fitting);
          else callback(null, first.address, first.family);
        },
        (error: NodeJS.ErrnoException) => callback(error, '', 0),
      );
    };
  }
}

function bareHost(host: string): string {
  return host.startsWith('[') && host.endsWith(']') ? host.slice(1, -1) : host;
}

/** Names that are loopback by definition, whatever a resolver makes of them (RFC 6761 §6.3). */
function isLoopbackName(host: string): boolean {
  return /(?:^|\.)localhost\.?$/i.test(host);
}

function noAddressOf(host: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${host} has no address of the wanted family`), { code: 'ENOTFOUND' });
}

function resolveWithSystem(host: string): Promise<LookupAddress[]> {
  return new Promise((resolve, reject) => {
    systemLookup(host, { all: true }, (error, addresses) => {
      if (error) reject(error);
      else resolve(addresses);
    });
  });
}
