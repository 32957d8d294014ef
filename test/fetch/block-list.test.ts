import { once } from 'node:events';
import { request } from 'node:http';
import { expect, it } from 'vitest';
import { AddressGuard } from '../../src/fetch/address-guard.ts';
import { isListed, readBlockList } from '../../src/fetch/browser/block-list.ts';
import { EgressGuard } from '../../src/fetch/browser/egress-guard.ts';
import { resolveFetchOptions } from '../../src/fetch/fetch-options.ts';
import { startServer } from './local-server.ts';

it('reads hosts files, lists of hosts and the domain rules of Adblock Plus lists', () => {
  const { hosts, leftOut } = readBlockList(`[Adblock Plus 2.0]
! a comment
# another
127.0.0.1 localhost
::1 ip6-localhost
0.0.0.0 ads.example  # with a comment
0.0.0.0 one.example two.example.
0.0.0.0 0.0.0.0
plain.example
UPPER.Example
||abp.example^
||third.example^$third-party
||path.example/banner^
||other.example^$script
@@||allowed.example^
news.example##.teaser
/banner/*
`);
  expect([...hosts].sort()).toEqual(
    [
      'abp.example',
      'ads.example',
      'one.example',
      'plain.example',
      'third.example',
      'two.example',
      'upper.example',
    ].sort(),
  );
  expect(leftOut).toBe(5);
});

it('blocks whole labels only', () => {
  const hosts = new Set(['x.example']);
  expect([isListed('x.example', hosts), isListed('a.X.example', hosts)]).toEqual([true, true]);
  expect([isListed('netx.example', hosts), isListed('example', hosts)]).toEqual([false, false]);
});

it('lets the browser load nothing from a listed host', async () => {
  const site = await startServer();
  site.on('/', 'here');
  const { port } = new URL(site.origin);
  const options = resolveFetchOptions({ blockedHosts: new Set(['localhost']) });
  const egress = new EgressGuard(new AddressGuard([`127.0.0.1:${port}`, `localhost:${port}`]), options);
  await egress.listen();
  const statusOf = async (host: string): Promise<number | undefined> => {
    const asked = request(egress.url, {
      path: `http://${host}:${port}/`,
      headers: { host: `${host}:${port}` },
    });
    asked.end();
    const [response] = (await once(asked, 'response')) as [{ statusCode?: number; resume(): void }];
    response.resume();
    return response.statusCode;
  };
  try {
    expect(await statusOf('127.0.0.1')).toBe(200);
    expect(await statusOf('localhost')).toBe(403);
    expect(site.asked).toEqual(['/']);
  } finally {
    await egress.close();
    await site.close();
  }
});
