/** Addresses that must not be contacted, in every spelling and by every detour. */
import { HttpClient } from '../../../src/fetch/http-client.ts';
import { AddressGuard } from '../../../src/fetch/address-guard.ts';
import { resolveFetchOptions } from '../../../src/fetch/fetch-options.ts';
import { runCommand } from '../../cli/run-command.ts';
import { check, type HostileCase } from '../hostile-case.ts';
import { pageHtml } from '../sample-page.ts';
import type { HostileWorld } from '../hostile-world.ts';

const group = 'addresses';
const forbidden = 'Nothing but the public internet is contacted, however the address is spelled.';

/** Spellings of this machine that lead to the canary when nobody looks. */
const loopbackSpellings: Record<string, string> = {
  plain: '127.0.0.1',
  'another loopback': '127.0.0.2',
  'one number': '2130706433',
  'hexadecimal number': '0x7f000001',
  'octal number': '017700000001',
  'hexadecimal parts': '0x7f.0x0.0x0.0x1',
  'octal parts': '0177.0.0.01',
  'two parts': '127.1',
  'three parts': '127.0.1',
  'mixed bases': '0x7f.1',
  'trailing dot': '127.0.0.1.',
  'percent-encoded': '%31%32%37.0.0.1',
  'circled digits': '①②⑦.⓪.⓪.①',
  'full-width digits': '１２７.０.０.１',
  'ideographic full stops': '127。0。0。1',
  'unspecified address': '0.0.0.0',
  zero: '0',
  'IPv6 loopback': '[::1]',
  'IPv6 loopback at length': '[0:0:0:0:0:0:0:1]',
  'IPv6 unspecified': '[::]',
  'v4-mapped': '[::ffff:127.0.0.1]',
  'v4-mapped in hexadecimal': '[::ffff:7f00:1]',
  'v4-compatible': '[::127.0.0.1]',
  localhost: 'localhost',
  'localhost in capitals': 'LOCALHOST',
  'localhost with a dot': 'localhost.',
  'localhost in full width': 'ｌｏｃａｌｈｏｓｔ',
  'below localhost': 'a.localhost',
  'localhost in circled letters': 'ⓛⓞⓒⓐⓛⓗⓞⓢⓣ',
  'localhost in mathematical letters': '𝗅𝗈𝖼𝖺𝗅𝗁𝗈𝗌𝗍',
  'localhost with a soft hyphen': 'local\u00adhost',
  'localhost with a zero-width space': 'local\u200bhost',
  'octal first part': '0177.0.0.1',
  'IPv6 with zeros in front': '[0000::0001]',
};

const privatePlaces: Record<string, string> = {
  'cloud metadata': 'http://169.254.169.254/latest/meta-data/',
  'cloud metadata over IPv6': 'http://[fd00:ec2::254]/',
  'private class A': 'http://10.0.0.1/',
  'private class B': 'http://172.16.0.1/',
  'private class C': 'http://192.168.0.1/',
  'carrier-grade NAT': 'http://100.64.0.1/',
  benchmarking: 'http://198.18.0.1/',
  'documentation v4': 'http://192.0.2.1/',
  'documentation v6': 'http://[2001:db8::1]/',
  multicast: 'http://224.0.0.1/',
  broadcast: 'http://255.255.255.255/',
  '6to4 of loopback': 'http://[2002:7f00:1::]/',
  'NAT64 of loopback': 'http://[64:ff9b::7f00:1]/',
  'NAT64 of cloud metadata': 'http://[64:ff9b::a9fe:a9fe]/',
  Teredo: 'http://[2001:0:7f00:1::]/',
  'link-local v6': 'http://[fe80::1]/',
  'unique local v6': 'http://[fc00::1]/',
  'this network': 'http://0.1.2.3/',
  'link-local v4': 'http://169.254.1.1/',
  'IETF protocols': 'http://192.0.0.8/',
  AS112: 'http://192.175.48.1/',
  'AMT relays': 'http://192.52.193.1/',
  '6to4 relay': 'http://192.88.99.1/',
  'reserved class E': 'http://240.0.0.1/',
  '6to4 of a private address': 'http://[2002:a00:1::1]/',
  '6to4 of cloud metadata': 'http://[2002:a9fe:a9fe::]/',
  'NAT64 in dotted spelling': 'http://[64:ff9b::127.0.0.1]/',
  'NAT64 of a private address': 'http://[64:ff9b::10.0.0.1]/',
  'NAT64 of local use': 'http://[64:ff9b:1::7f00:1]/',
  'v4-translated (SIIT)': 'http://[::ffff:0:127.0.0.1]/',
  'v4-mapped cloud metadata': 'http://[::ffff:169.254.169.254]/',
  'discard only': 'http://[100::1]/',
  ORCHID: 'http://[2001:20::1]/',
  'segment routing': 'http://[5f00::1]/',
  'site-local v6': 'http://[fec0::1]/',
  'multicast v6': 'http://[ff02::1]/',
};

const otherSchemes: Record<string, string> = {
  file: 'file:///etc/passwd',
  'file with host': 'file://127.0.0.1/etc/passwd',
  data: 'data:text/html,<p>owned',
  javascript: 'javascript:alert(1)',
  blob: 'blob:http://127.0.0.1/x',
  ftp: 'ftp://127.0.0.1/x',
  gopher: 'gopher://127.0.0.1:70/_x',
  'view-source': 'view-source:http://127.0.0.1/',
  chrome: 'chrome://settings/',
  about: 'about:blank',
  ws: 'ws://127.0.0.1/',
};

const noUrls: Record<string, string> = {
  'empty host': 'http:///',
  'port too high': 'http://a.example:99999/',
  'space in host': 'http://a b.example/',
  'too many parts': 'http://256.256.256.256/',
  'open bracket': 'http://[::1/',
  'no scheme': 'a.example/x',
  'IPv6 with a zone': 'http://[fe80::1%25eth0]/',
  'number too large': 'http://4294967296/',
};

const atCanary = (world: HostileWorld, host: string) => `http://${host}:${world.canaryPort}/`;

function detour(name: string, status: number, location: (world: HostileWorld) => string): HostileCase {
  return {
    name: `addresses/${name}`,
    group,
    expected: 'address-forbidden',
    why: 'Every hop is checked like the first address.',
    run: (world) => {
      const path = `/detour/${encodeURIComponent(name)}`;
      world.serve(path, (_request, response) =>
        response.writeHead(status, { location: location(world) }).end(),
      );
      return world.visit({ url: path });
    },
  };
}

/** A client whose names are resolved by the case. */
async function reasonWithNames(url: string, allow: string[], answers: string[][]) {
  const left = [...answers];
  let asked = 0;
  const guard = new AddressGuard(allow, () => {
    asked++;
    const addresses = left.length > 1 ? left.shift()! : left[0]!;
    return Promise.resolve(addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })));
  });
  const client = new HttpClient(resolveFetchOptions({ mode: 'http', allowAddresses: allow }), guard);
  const result = await client.get({ url, signal: new AbortController().signal });
  await client.close();
  return { reason: result.kind === 'failed' ? result.reason : result.kind, asked };
}

/** What `dechaff discover` says of a source that is elsewhere, or says so; null when it was refused by name. */
async function askForSources(world: HostileWorld, kind: string): Promise<string | null> {
  const place = `/sources/${encodeURIComponent(kind)}.xml`;
  const at = `${atCanary(world, '127.0.0.1')}x.xml`;
  const index = `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>${at}</loc></sitemap></sitemapindex>`;
  world.serve(place, (_request, response) => {
    if (kind.startsWith('sitemap of'))
      response.writeHead(200, { 'content-type': 'application/xml' }).end(index);
    else response.writeHead(302, { location: at }).end();
  });
  const args = ['--robots', 'ignore', '--delay', '0', '--allow-address', world.site.host];
  const { exitCode, stdout, stderr } = await runCommand(['discover', ...args, world.site.origin + place]);
  return stdout === '' && stderr.includes('address-forbidden')
    ? null
    : `exit ${exitCode}: ${stdout}${stderr}`;
}

export const addressCases: HostileCase[] = [
  ...Object.entries(loopbackSpellings).map(([name, host]): HostileCase => ({
    name: `addresses/loopback: ${name}`,
    group,
    expected: 'address-forbidden',
    why: forbidden,
    run: (world) => world.visit({ url: atCanary(world, host) }),
  })),
  ...Object.entries(privatePlaces).map(([name, url]): HostileCase => ({
    name: `addresses/private: ${name}`,
    group,
    expected: 'address-forbidden',
    why: 'The special-purpose registries of IANA are no part of the public internet.',
    run: (world) => world.visit({ url }),
  })),
  ...Object.entries(otherSchemes).map(([name, url]): HostileCase => ({
    name: `addresses/scheme: ${name}`,
    group,
    expected: 'url-forbidden',
    why: 'Only http and https are fetched.',
    never: /root:/,
    run: (world) => world.visit({ url }),
  })),
  ...Object.entries(noUrls).map(([name, url]): HostileCase => ({
    name: `addresses/no URL: ${name}`,
    group,
    expected: 'invalid-url',
    why: 'What the URL standard cannot read is refused, not guessed at.',
    run: (world) => world.visit({ url }),
  })),
  {
    name: 'addresses/URL of 10,000 characters',
    group,
    expected: 'url-forbidden',
    why: 'Endless addresses are traps.',
    run: (world) => world.visit({ url: `/${'a'.repeat(10_000)}` }),
  },
  detour('redirect to loopback', 302, (world) => atCanary(world, '127.0.0.1')),
  detour('permanent redirect to one number', 301, (world) => atCanary(world, '2130706433')),
  detour('redirect to cloud metadata', 307, () => 'http://169.254.169.254/latest/'),
  detour('redirect without scheme', 308, (world) => `//127.0.0.1:${world.canaryPort}/`),
  detour('redirect with backslashes', 302, (world) => `/\\127.0.0.1:${world.canaryPort}/`),
  detour(
    'redirect with credentials',
    303,
    (world) => `http://${world.site.host}@localhost:${world.canaryPort}/`,
  ),
  ...['file:///etc/passwd', 'javascript:alert(1)', 'data:text/html,owned'].map((location): HostileCase => ({
    name: `addresses/redirect to ${location.split(':', 1)[0]}:`,
    group,
    expected: 'url-forbidden',
    why: 'A redirect cannot leave http and https.',
    run: (world) => {
      const path = `/scheme/${location.split(':', 1)[0]}`;
      world.serve(path, (_request, response) => response.writeHead(302, { location }).end());
      return world.visit({ url: path });
    },
  })),
  check(
    { name: 'addresses/name with private addresses only', group, why: 'What a name resolves to is checked.' },
    async () => {
      const { reason } = await reasonWithNames('http://inside.example/', [], [['10.0.0.1', '::1']]);
      return reason === 'address-forbidden' ? null : reason;
    },
  ),
  check(
    {
      name: 'addresses/DNS rebinding',
      group,
      why: 'A name is resolved once, and that address connected to.',
    },
    async (world) => {
      const port = world.site.host.split(':')[1]!;
      world.serve('/rebind', pageHtml());
      const { reason, asked } = await reasonWithNames(
        `http://rebind.example:${port}/rebind`,
        [`rebind.example:${port}`],
        [['127.0.0.1'], ['127.0.0.2']],
      );
      return reason === 'resource' && asked === 1 ? null : `${reason} after ${asked} lookups`;
    },
  ),
  check(
    { name: 'addresses/one port opened', group, why: '--allow-address opens exactly what it names.' },
    async (world) => {
      const { reason } = await reasonWithNames(
        atCanary(world, '127.0.0.1'),
        [world.site.host],
        [['127.0.0.1']],
      );
      return reason === 'address-forbidden' ? null : reason;
    },
  ),
  {
    name: 'addresses/credentials in the URL',
    group,
    expected: 'article',
    why: 'A password is sent to its own place and kept nowhere.',
    never: /sesame/,
    run: (world) => {
      world.serve('/password', pageHtml());
      return world.visit({ url: `http://ali:sesame@${world.site.host}/password` });
    },
  },
  {
    name: 'addresses/credentials in a failing URL',
    group,
    expected: 'connection-failed',
    why: 'Messages about failures hold no password either.',
    never: /sesame/,
    run: (world) => world.visit({ url: 'http://ali:sesame@127.0.0.1:1/', allow: ['127.0.0.1:1'] }),
  },
  {
    name: 'addresses/name in Cyrillic letters that look Latin',
    group,
    expected: 'dns-failed',
    why: 'It is another name, and is recorded in the spelling that shows it (Punycode).',
    holds: ({ outcome }) =>
      outcome?.url === 'http://xn--80ak6aa92e.invalid/' ? null : `recorded as ${outcome?.url}`,
    run: (world) => world.visit({ url: 'http://аррӏе.invalid/' }),
  },
  ...['feed', 'sitemap', 'sitemap of an index'].map((kind) =>
    check(
      {
        name: `addresses/${kind} that leads to loopback`,
        group,
        why: 'What is read for its addresses goes through the same guard.',
      },
      (world) => askForSources(world, kind),
    ),
  ),
  {
    name: 'addresses/robots.txt redirects to loopback',
    group,
    expected: 'robots-unreachable',
    why: 'No status of the 4xx kind says that there is no robots file, so it is not unavailable but unreachable, and that allows nothing (RFC 9309 §2.3.1.3, §2.3.1.4). The page’s own address is not forbidden, and is not said to be.',
    run: async (world) => {
      const { url, host } = await world.serveRaw((socket, request) =>
        socket.end(
          request.startsWith('GET /robots.txt')
            ? `HTTP/1.1 302 Found\r\nLocation: ${atCanary(world, '127.0.0.1')}robots.txt\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`
            : `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n${pageHtml()}`,
        ),
      );
      return world.visit({ url, allow: [host], fetch: { robots: 'obey' } });
    },
  },
];
