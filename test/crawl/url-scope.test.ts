import { describe, expect, it } from 'vitest';

import { UrlScope, type ScopeOptions } from '../../src/crawl/url-scope.ts';

const open: ScopeOptions = { hosts: [], pathPrefixes: [], include: [], exclude: [], maxDepth: 5 };
const refusal = (url: string, options: Partial<ScopeOptions> = {}, depth = 1) =>
  new UrlScope({ ...open, ...options }, () => new Date('2026-11-24')).refusal(url, depth);

describe('UrlScope', () => {
  it('holds hosts by whole labels', () => {
    const hosts = { hosts: ['x.com'] };
    expect(refusal('https://x.com/a', hosts)).toBeNull();
    expect(refusal('https://www.x.com/a', hosts)).toBeNull();
    expect(refusal('https://netflix.com/a', hosts)).toBe('another host');
    expect(refusal('https://x.com.evil.example/a', hosts)).toBe('another host');
  });

  it('holds path prefixes, patterns and depth', () => {
    expect(refusal('https://x.com/news/a', { pathPrefixes: ['/news/'] })).toBeNull();
    expect(refusal('https://x.com/sport/a', { pathPrefixes: ['/news/'] })).toBe('outside the path prefixes');
    expect(refusal('https://x.com/a.pdf', { exclude: ['\\.pdf$'] })).toBe('matches exclude pattern \\.pdf$');
    expect(refusal('https://x.com/b', { include: ['/article/'] })).toBe('matches no include pattern');
    expect(refusal('https://x.com/b', {}, 6)).toBe('deeper than 5 links');
    expect(refusal('mailto:a@x.com')).toBe('no http(s) URL');
  });

  it.each([
    ['https://x.com/a/b/a/b/a/b', 'path repeats itself'],
    ['https://x.com/en/en/en/news', 'path repeats itself'],
    [`https://x.com/${Array.from({ length: 13 }, (_, n) => `s${n}`).join('/')}`, 'path deeper than 12'],
    [`https://x.com/?q=${'x'.repeat(2_000)}`, 'longer than 2000 characters'],
    [
      `https://x.com/?${Array.from({ length: 11 }, (_, n) => `f${n}=1`).join('&')}`,
      'more than 10 parameters',
    ],
    ['https://x.com/archive?page=5000', 'page number above 1000'],
    ['https://x.com/tag/sea/page/1001/', 'page number above 1000'],
    ['https://x.com/calendar/2041/07/', 'calendar page far from today'],
    ['https://x.com/events?date=1971-01-01', 'calendar page far from today'],
  ])('keeps out of the trap %s', (url, why) => {
    expect(refusal(url)).toBe(why);
    expect(refusal(url, {}, 0)).toBeNull(); // asked for by name
  });

  it.each([
    'https://x.com/2026/11/24/harbour-bridge-opens',
    'https://x.com/1984/06/old-archive-story',
    'https://x.com/calendar/2027/01/',
    'https://x.com/?p=123456',
    'https://x.com/news/news/story',
    'https://x.com/page/2/',
  ])('lets the look-alike %s in', (url) => {
    expect(refusal(url)).toBeNull();
  });
});
