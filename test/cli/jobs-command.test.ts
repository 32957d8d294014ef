import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startDemoSite, type DemoSite } from '../../src/demo/demo-site.ts';
import { runCommand } from './run-command.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'dechaff-jobs-'));
const output = path.join(folder, 'output');
const file = path.join(folder, 'jobs.yaml');
let demo: DemoSite;
beforeAll(async () => {
  demo = await startDemoSite();
  const feed = new URL('/feed.xml', demo.url).href;
  writeFileSync(
    file,
    `jobs:
  - name: feed
    sources: [${feed}]
    schedule: { cron: '* * * * * *', timeZone: Europe/Berlin }
    scope: { exclude: ['/de/'], maxPages: 3 }
    fetch: http
    delay: 0
  - name: later
    urls: [${demo.url}]
`,
  );
});
afterAll(async () => {
  await demo.close();
  rmSync(folder, { recursive: true, force: true });
});

const place = () => ['--output', output, '--allow-address', new URL(demo.url).host, '--log-level', 'silent'];
const saved = () =>
  readdirSync(output, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.json') && !name.startsWith('.'),
  );

it('check names every problem with line and column', async () => {
  expect((await runCommand(['jobs', 'check', '--file', file])).stderr).toContain('2 jobs');
  const bad = path.join(folder, 'bad.yaml');
  writeFileSync(bad, 'jobs:\n  - name: a\n    url: https://paper.example/\n');
  await expect(runCommand(['jobs', 'check', '--file', bad])).rejects.toThrow(/bad\.yaml:3:5 jobs\[0\]\.url/);
  await expect(runCommand(['jobs', 'check', '--file', path.join(folder, 'none.yaml')])).rejects.toThrow(
    'cannot be read',
  );
});

it('run crawls what the sources list, within the scope, and says so in provenance and in the log of runs', async () => {
  const { exitCode, stderr } = await runCommand(['jobs', 'run', 'feed', '--file', file, ...place()]);
  expect(stderr).toMatch(/new URLs found +│ +[1-9]/);
  expect(exitCode).toBe(0);
  const articles = saved();
  expect(articles.length).toBeGreaterThan(0);
  expect(articles.length).toBeLessThanOrEqual(3);
  const article = JSON.parse(readFileSync(path.join(output, articles[0]!), 'utf8')) as {
    provenance: { job: string; discoveredVia: string };
  };
  expect(article.provenance).toMatchObject({
    job: 'feed',
    discoveredVia: new URL('/feed.xml', demo.url).href,
  });

  const listed = (await runCommand(['jobs', 'list', '--file', file, '--output', output])).stdout
    .trim()
    .split('\n');
  expect(JSON.parse(listed[0]!)).toMatchObject({ name: 'feed', lastRun: { exitCode: 0 } });
  expect(JSON.parse(listed[1]!)).toMatchObject({ name: 'later', lastRun: null, nextRun: null });
  await expect(runCommand(['jobs', 'run', 'none', '--file', file])).rejects.toThrow(
    'has no job none; it has feed, later',
  );
});

it('schedule runs what is due until it is stopped', async () => {
  const before = saved().length;
  const stop = new AbortController();
  const ended = runCommand(['schedule', '--file', file, ...place()], { signal: stop.signal });
  await expect.poll(() => saved().length, { timeout: 20_000 }).toBeGreaterThan(before);
  stop.abort('SIGTERM');
  const { exitCode, stderr } = await ended;
  expect(exitCode).toBe(130);
  expect(stderr).toContain('feed: next run 2');
  expect(stderr).toContain('later: next run never');
});
