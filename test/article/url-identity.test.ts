import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostOf, identityUrl, urlFingerprint } from '../../src/article/url-identity.ts';

describe('identityUrl', () => {
  it.each([
    ['HTTP://Example.com:80/a/', 'https://example.com/a'],
    ['https://example.com/a?b=2&a=1', 'https://example.com/a?a=1&b=2'],
    ['https://example.com/a?utm_source=x&utm_medium=y&id=7', 'https://example.com/a?id=7'],
    ['https://example.com/a?fbclid=1&gclid=2&msclkid=3&yclid=4&twclid=5', 'https://example.com/a'],
    ['https://example.com/a;jsessionid=0A1B?x=1', 'https://example.com/a?x=1'],
    ['https://example.com/%7Euser/./b/../c', 'https://example.com/~user/c'],
    ['https://example.com/a#comments', 'https://example.com/a'],
    ['http://www.example.com/a', 'https://example.com/a'],
    ['https://reader:secret@example.com/a', 'https://example.com/a'],
    ['https://bücher.example/ä', 'https://xn--bcher-kva.example/%C3%A4'],
  ])('%s is the page %s', (url, identity) => {
    expect(identityUrl(url)).toBe(identity);
  });

  it.each([
    ['https://example.com/a?id=1', 'https://example.com/a?id=2'],
    ['https://example.com/a?ref=front', 'https://example.com/a?ref=back'],
    ['https://example.com/A', 'https://example.com/a'],
    ['https://example.com:8443/a', 'https://example.com/a'],
  ])('%s is another page than %s', (one, other) => {
    expect(identityUrl(one)).not.toBe(identityUrl(other));
  });

  it.each(['javascript:alert(1)', 'ftp://example.com/', 'mailto:a@example.com', 'http://', '', 'not a url'])(
    'refuses %j',
    (url) => {
      expect(identityUrl(url)).toBeNull();
    },
  );

  it('refuses an address longer than 8,192 characters', () => {
    expect(identityUrl('https://example.com/' + 'a'.repeat(8_192))).toBeNull();
  });

  it('is its own identity, whatever the address', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const identity = identityUrl(url);
        expect(identity === null || identityUrl(identity) === identity).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

it('hostOf keeps a port that is not the scheme’s own and drops the root dot', () => {
  expect(hostOf('http://EXAMPLE.com.:80/')).toBe('example.com');
  expect(hostOf('http://example.com.:8080/')).toBe('example.com:8080');
  expect(hostOf('http://[::1]:8080/')).toBe('[::1]:8080');
  expect(hostOf('nonsense')).toBeNull();
});

it('a fingerprint is 32 hexadecimal digits and differs between pages', () => {
  expect(urlFingerprint('https://example.com/a')).toMatch(/^[0-9a-f]{32}$/);
  expect(urlFingerprint('https://example.com/a')).not.toBe(urlFingerprint('https://example.com/b'));
});
