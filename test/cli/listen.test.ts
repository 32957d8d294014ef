import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { CrawlHealth } from '../../src/crawl/crawl-health.ts';
import type { Frontier } from '../../src/frontier/frontier.ts';
import { articleHtml } from '../crawl/fake-web.ts';
import { bin } from './run-cli.ts';
import { parseExposition } from './parse-exposition.ts';
import { spawn } from 'node:child_process';

it(
  'answers /metrics in the form of Prometheus, and /healthz, while it crawls',
  { timeout: 120_000 },
  async () => {
    const output = mkdtempSync(path.join(tmpdir(), 'dechaff-listen-'));
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const site = createServer((request, response) => {
      const answer = () =>
        response.writeHead(200, { 'content-type': 'text/html' }).end(articleHtml('Skerry'));
      if (request.url === '/robots.txt' || request.url === '/gone') response.writeHead(404).end();
      else if (request.url === '/held') void held.then(answer);
      else answer();
    }).listen(0, '127.0.0.1');
    await once(site, 'listening');
    const origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
    const args = [
      'crawl',
      `${origin}/one`,
      `${origin}/gone`,
      `${origin}/held`,
      '--fetch',
      'http',
      '--delay',
      '0',
    ];
    args.push('--allow-address', '127.0.0.1', '--output', output, '--listen', '0', '--log-level', 'silent');
    const child = spawn(process.execPath, [bin, ...args]);
    try {
      let stderr = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
      const address = () => /Metrics are at (http:\/\/127\.0\.0\.1:\d+)\/metrics/.exec(stderr)?.[1];
      await expect.poll(address, { timeout: 60_000 }).toBeTypeOf('string');
      const read = async () => {
        const response = await fetch(`${address()}/metrics`);
        expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
        return parseExposition(await response.text());
      };
      await expect
        .poll(async () => (await read()).value('dechaff_urls_total', { reason: 'http-status' }), {
          timeout: 60_000,
        })
        .toBe(1);
      const metrics = await read();
      expect(metrics.value('dechaff_urls_total', { job: '', outcome: 'article', reason: '' })).toBe(1);
      expect(metrics.value('dechaff_articles_total', { verdict: 'article', revision: 'new' })).toBe(1);
      expect(metrics.value('dechaff_body_bytes_total', { method: 'http' })).toBe(
        articleHtml('Skerry').length,
      );
      expect(metrics.value('dechaff_fetch_seconds_count', { method: 'http' })).toBe(1);
      expect(metrics.value('dechaff_clean_seconds_count', { method: 'http' })).toBe(1);
      expect(metrics.value('dechaff_queue_urls', { state: 'done' })).toBe(1);
      expect(metrics.value('dechaff_queue_urls', { state: 'dead' })).toBe(1);
      expect(metrics.value('dechaff_queue_urls', { state: 'fetching' })).toBe(1);
      expect(metrics.value('dechaff_in_flight', {})).toBe(1);
      expect(metrics.value('dechaff_waiting_hosts', { why: 'circuit-open' })).toBe(0);
      expect(metrics.types.get('dechaff_fetch_seconds')).toBe('histogram');
      const health = await fetch(`${address()}/healthz`);
      expect([health.status, await health.text()]).toEqual([200, 'ok\n']);
      expect((await fetch(`${address()}/other`)).status).toBe(404);
      expect((await fetch(`${address()}/metrics`, { method: 'POST' })).status).toBe(405);
      release();
      const [code] = (await once(child, 'exit')) as [number];
      expect(code).toBe(8);
    } finally {
      release();
      child.kill('SIGKILL');
      site.closeAllConnections();
      site.close();
      rmSync(output, { recursive: true, force: true });
    }
  },
);

it('is not healthy when work is due and nothing is settled, or when the store does not answer', async () => {
  let now = 1_000_000;
  let dueAt: Date | null = new Date(0);
  let isReachable = true;
  const counts = { queued: 1, fetching: 0, done: 0, dead: 0 };
  const frontier = {
    nextDueAt: () => (isReachable ? Promise.resolve(dueAt) : Promise.reject(new Error('refused'))),
    counts: () => Promise.resolve(counts),
  } as unknown as Frontier;
  const health = new CrawlHealth(
    () => frontier,
    () => now,
  );
  now += 3_600_000;
  expect(await health.trouble()).toBeNull(); // nothing runs
  const end = health.noteRun();
  expect(await health.trouble()).toBeNull();
  now += 301_000;
  expect(await health.trouble()).toBe('work is due, and nothing has been settled for 301 s');
  health.noteSettled();
  expect(await health.trouble()).toBeNull();
  now += 301_000;
  dueAt = new Date(now + 60_000);
  expect(await health.trouble()).toBeNull(); // all hosts wait
  end();
  isReachable = false;
  expect(await health.trouble()).toBe('the store cannot be reached: refused');
});
