import { describe, expect, it } from 'vitest';
import { AddressForbiddenError, AddressGuard, parseAllowedAddress } from '../../src/fetch/address-guard.ts';
import { isPublicAddress } from '../../src/fetch/special-addresses.ts';

const shut = [
  '0.0.0.0', '0.1.2.3', '10.0.0.1', '10.255.255.255', '100.64.0.1', '100.127.255.255', '127.0.0.1', '127.255.255.254',
  '169.254.169.254', '172.16.0.1', '172.31.255.255', '192.0.0.1', '192.0.0.8', '192.0.0.170', '192.0.2.1', '192.31.196.1',
  '192.52.193.1', '192.88.99.1', '192.168.0.1', '192.175.48.1', '198.18.0.1', '198.19.255.255', '198.51.100.7',
  '203.0.113.9', '224.0.0.1', '239.255.255.255', '240.0.0.1', '255.255.255.255',
  '::', '::1', '::ffff:127.0.0.1', '::ffff:10.0.0.1', '::ffff:8.8.8.8', '::127.0.0.1', '::ffff:0:127.0.0.1', '64:ff9b::127.0.0.1',
  '64:ff9b::a00:1', '64:ff9b::169.254.169.254', '64:ff9b:1::1', '100::1', '2001::1', '2001:0:7f00:1::', '2001:2::1', '2001:10::1',
  '2001:db8::1', '2002:7f00:1::', '2002:0808:0808::', '3fff::1', '5f00::1', 'fc00::1', 'fd12:3456::1', 'fe80::1',
  'fe80::1%eth0', 'fec0::1', 'ff02::1', '4000::1', 'not an address', '',
]; // prettier-ignore
const open = [
  '1.1.1.1', '8.8.8.8', '9.255.255.255', '11.0.0.1', '93.184.216.34', '100.63.255.255', '100.128.0.1', '172.15.255.255',
  '172.32.0.1', '192.0.1.1', '192.167.255.255', '198.17.255.255', '198.20.0.1', '223.255.255.255', '2606:4700::1111',
  '2a00:1450:4001::1', '2001:4860:4860::8888', '2400:cb00::1', '64:ff9b::8.8.8.8',
]; // prettier-ignore

describe('addresses', () => {
  it.each(shut)('%s is not public', (address) => expect(isPublicAddress(address)).toBe(false));
  it.each(open)('%s is public', (address) => expect(isPublicAddress(address)).toBe(true));
});

describe('the guard', () => {
  const guard = (allow: string[], addresses: string[]) =>
    new AddressGuard(allow, () =>
      Promise.resolve(addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))),
    );

  it.each([
    'http://2130706433/', 'http://0x7f.1/', 'http://0177.0.0.1/', 'http://127.1/', 'http://127.0.0.1./', 'http://0/',
    'http://①②⑦.⓪.⓪.①/', 'http://[::ffff:7f00:1]/', 'http://[::]/', 'http://user:secret@127.0.0.1/', 'http://%31%32%37.0.0.1/',
    'http://[0:0:0:0:0:0:0:1]/', 'http://017700000001/',
  ])('sees through the spelling of %s', (text) => {
    expect(guard([], []).isForbiddenLiteral(new URL(text).hostname, 80)).toBe(true);
  }); // prettier-ignore

  it('refuses a name with only private addresses, and keeps the public ones of a mixed name', async () => {
    await expect(guard([], ['10.0.0.1', '::1']).addressesOf('inside.test', 80)).rejects.toThrow(
      AddressForbiddenError,
    );
    const found = await guard([], ['10.0.0.1', '93.184.216.34']).addressesOf('mixed.test', 80);
    expect(found).toEqual([{ address: '93.184.216.34', family: 4 }]);
  });

  it('opens exactly what is named', async () => {
    const some = guard(['localhost:8080', '127.0.0.1', '[::1]:99', 'Intra.Example'], ['127.0.0.1']);
    await expect(some.addressesOf('localhost', 8080)).resolves.toHaveLength(1);
    await expect(some.addressesOf('localhost', 8081)).rejects.toThrow(AddressForbiddenError);
    await expect(some.addressesOf('localhost.', 8080)).rejects.toThrow(AddressForbiddenError);
    await expect(some.addressesOf('elsewhere.test', 8080)).rejects.toThrow(AddressForbiddenError);
    await expect(some.addressesOf('intra.example', 1)).resolves.toHaveLength(1);
    await expect(some.addressesOf('sub.intra.example', 1)).rejects.toThrow(AddressForbiddenError);
    expect(some.isForbiddenLiteral('127.0.0.1', 5)).toBe(false);
    expect(some.isForbiddenLiteral('127.0.0.2', 5)).toBe(true);
    expect(some.isForbiddenLiteral('[::1]', 99)).toBe(false);
    expect(some.isForbiddenLiteral('[::1]', 98)).toBe(true);
  });

  it('reads HOST[:PORT] and nothing else', () => {
    expect(parseAllowedAddress('LOCALHOST:80')).toEqual({ host: 'localhost', port: 80 });
    expect(parseAllowedAddress('::1')).toEqual({ host: '::1', port: null });
    expect(parseAllowedAddress('[::1]:80')).toEqual({ host: '::1', port: 80 });
    for (const wrong of ['', 'a b', 'http://x/', 'x/y', 'x:99999', 'x:', 'u@x', '10.0.0.0/8']) {
      expect(parseAllowedAddress(wrong), wrong).toBeNull();
    }
  });
});
