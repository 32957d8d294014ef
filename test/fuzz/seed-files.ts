/** What is mutated: pages, feeds and sitemaps of our own, and a few small files of the other kinds. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const here = import.meta.dirname;

function filesIn(folder: string, extension: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(extension))
    .sort()
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
}

const demo = path.join(here, '../../src/demo/pages');
export const pages = [...filesIn(path.join(here, '../corpus/pages'), '.html'), ...filesIn(demo, '.html')];
export const texts = [
  readFileSync(path.join(here, '../pages/seed-form/source.txt'), 'utf8'),
  '# The lamp turns\n\nBy Ada Quill\n\n2024-05-06\n\nThe keeper wrote down every ship.\n\nSee also: Another lamp\n\n- one\n- two\n\n> quoted\n',
];
export const feeds = [
  readFileSync(path.join(demo, 'feed.xml'), 'utf8'),
  '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>x</title><entry><title>a</title><link href="https://a.example/1"/><updated>2024-05-06T00:00:00Z</updated></entry></feed>',
  '{"version":"https://jsonfeed.org/version/1.1","title":"x","items":[{"id":"1","url":"https://a.example/1","title":"a","date_published":"2024-05-06T00:00:00Z"}]}',
];
export const sitemaps = [
  readFileSync(path.join(demo, 'sitemap.xml'), 'utf8'),
  '<?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>https://a.example/s.xml</loc><lastmod>2024-05-06</lastmod></sitemap></sitemapindex>',
];
export const robotsFiles = [
  readFileSync(path.join(demo, 'robots.txt'), 'utf8'),
  'User-agent: *\nDisallow: /a*b$\nAllow: /a/%70\nCrawl-delay: 3\nSitemap: https://a.example/s.xml\n\nUser-agent: dechaff\nDisallow:\n',
];
export const jobFiles = [
  'jobs:\n  - name: harbour\n    urls:\n      - https://a.example/\n    every: 2 hours\n',
];
const body = '<!doctype html><title>x</title><p>One page.</p>';
const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
const record = `WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>\r\nWARC-Target-URI: https://a.example/1\r\nWARC-Date: 2024-05-06T00:00:00Z\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: ${http.length}\r\n\r\n${http}\r\n\r\n`;
export const warcs = [record, record + record];
