import { describe, expect, it } from 'vitest';
import { defineSite } from '../../src/site/define-site.ts';
import { createSiteFinder } from '../../src/site/find-site.ts';

const hosts = ['x.com', 'sport.x.com', 'example.co.uk', 'anna.github.io', '127.0.0.1'];
const findSite = createSiteFinder(hosts.map((host) => defineSite({ host })));

describe('createSiteFinder', () => {
  it.each([
    ['https://x.com/story', 'x.com'],
    ['https://www.x.com/story', 'x.com'],
    ['https://X.com./story', 'x.com'],
    ['https://a.b.x.com:8443/', 'x.com'],
    ['https://live.sport.x.com/', 'sport.x.com'],
    ['https://news.example.co.uk/', 'example.co.uk'],
    ['https://anna.github.io/post', 'anna.github.io'],
    ['http://127.0.0.1:8080/', '127.0.0.1'],
  ])('finds for %s the definition of %s', (url, host) => {
    expect(findSite(url)?.host).toBe(host);
  });

  it.each([
    'https://netflix.com/', // ends in x.com, but not as a label
    'https://x.com.evil.example/',
    'https://evil.example/x.com',
    'https://x.com@evil.example/',
    'https://other.co.uk/',
    'https://co.uk/',
    'https://bert.github.io/',
    'http://127.0.0.2/',
    'http://1.127.0.0.1/',
    'not a url',
  ])('finds nothing for %s', (url) => {
    expect(findSite(url)).toBeNull();
  });

  it('refuses two definitions of one host', () => {
    const site = defineSite({ host: 'x.com' });
    expect(() => createSiteFinder([site, defineSite({ host: 'x.com' })])).toThrow(
      'Two site definitions have the host x.com',
    );
  });
});
