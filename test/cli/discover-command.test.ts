import { afterAll, beforeAll, expect, it } from 'vitest';
import { startDemoSite, type DemoSite } from '../../src/demo/demo-site.ts';
import { runCommand } from './run-command.ts';

let demo: DemoSite;
beforeAll(async () => {
  demo = await startDemoSite();
});
afterAll(() => demo.close());

const discover = (...args: string[]) =>
  runCommand(['discover', '--delay', '0', '--allow-address', new URL(demo.url).host, ...args]);

interface Line {
  url: string;
  source: string;
  date: string | null;
}
const lines = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

it('finds the articles of a home page, its feed and its sitemaps, each once', async () => {
  const { exitCode, stdout } = await discover(demo.url);
  expect(exitCode).toBe(0);
  const found = lines(stdout);
  expect(new Set(found.map(({ url }) => url)).size).toBe(found.length);
  expect(found.length).toBeGreaterThan(10);
  expect(new Set(found.map(({ source }) => source))).toContain('section-page');
  expect(found.every(({ url }) => url.startsWith(new URL(demo.url).origin))).toBe(true);
});

it('reads a feed by its own address, with dates, and leaves out what is older than asked for', async () => {
  const feed = new URL('/feed.xml', demo.url).href;
  const all = lines((await discover(feed)).stdout);
  expect(all.every(({ source, date }) => /rss|atom/.test(source) && date !== null)).toBe(true);
  const newest = all
    .map(({ date }) => date!)
    .sort()
    .at(-1)!;
  const since = lines((await discover('--since', newest.slice(0, 10), feed)).stdout);
  expect(since.length).toBeGreaterThan(0);
  expect(since.length).toBeLessThan(all.length);
});

it('says why a source cannot be read, and ends with the exit code of its reason', async () => {
  const { exitCode, stdout, stderr } = await discover(new URL('/no-such-page-here', demo.url).href);
  expect(exitCode).toBe(3);
  expect(stdout).toBe('');
  expect(stderr).toContain('(http-status)');
});

it('refuses what is no address', async () => {
  await expect(discover('file:///etc/passwd')).rejects.toThrow('no http or https address');
});
