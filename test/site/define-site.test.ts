import { describe, expect, it } from 'vitest';
import { defineSite, type Site } from '../../src/site/define-site.ts';

const messageOf = (site: unknown): string => {
  try {
    defineSite(site as Site);
    return 'accepted';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('defineSite', () => {
  it('gives back a good definition, frozen', () => {
    const site = defineSite({ host: 'example.com', ready: 'article', drop: { 'ad-slot': '[data-ad]' } });
    expect(site).toEqual({ host: 'example.com', ready: 'article', drop: { 'ad-slot': '[data-ad]' } });
    expect(Object.isFrozen(site)).toBe(true);
  });

  it.each(['127.0.0.1', 'localhost', '[::1]', 'xn--mnchen-3ya.de', 'news.example.co.uk'])(
    'accepts the host %s',
    (host) => {
      expect(messageOf({ host })).toBe('accepted');
    },
  );

  it.each([
    ['www.example.com', 'host must be written without "www."; subdomains are included'],
    ['Example.com', 'host must be written "example.com"'],
    ['münchen.de', 'host must be written "xn--mnchen-3ya.de"'],
    ['example.com:8080', 'host must be written "example.com"'],
    ['user@example.com', 'host must be written "example.com"'],
    ['example.com/news', 'host is no host name'],
    ['', 'host is no host name'],
    ['co.uk', 'host is a public suffix; it would match the sites of strangers'],
    ['github.io', 'host is a public suffix; it would match the sites of strangers'],
  ])('refuses the host %j', (host, message) => {
    expect(messageOf({ host })).toBe(`Site definition ${JSON.stringify(host)}: ${message}`);
  });

  it('names every mistake at once', () => {
    expect(
      messageOf({
        host: 'example.com',
        body: 'div[',
        headline: '',
        drops: {},
        drop: { 'ad-slot': 'p >> a' },
        fetch: 'ftp',
      }),
    ).toBe(
      'Site definition "example.com": fetch is wrong: Invalid option: expected one of "http"|"browser"; ' +
        'drop.ad-slot is no CSS selector: Did not expect successive traversals.; ' +
        'body is no CSS selector: Expected name, found ; ' +
        'headline is wrong: Too small: expected string to have >=1 characters; it has the unknown field drops',
    );
  });

  it('wants names of drops that can be part of a rule id', () => {
    expect(messageOf({ host: 'example.com', drop: { 'Ad Slot': 'p' } })).toContain(
      'drop.Ad Slot is wrong: a drop is named in kebab-case, for it becomes part of a public rule id',
    );
    expect(messageOf({ host: 'example.com', drop: {} })).toContain('drop names no drop; leave it out');
  });
});
