import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startDemoSite, type DemoSite } from '../../src/demo/demo-site.ts';
import { runCommand } from '../cli/run-command.ts';
import { startPostgres, type PostgresServer } from '../support/postgres-server.ts';

let server: PostgresServer;
let demo: DemoSite;
const output = mkdtempSync(path.join(tmpdir(), 'dechaff-postgres-crawl-'));
beforeAll(async () => {
  [server, demo] = await Promise.all([startPostgres(), startDemoSite()]);
});
afterAll(async () => {
  await Promise.all([server.stop(), demo.close()]);
  rmSync(output, { recursive: true, force: true });
});

const crawl = (...more: string[]) => {
  return runCommand([
    'crawl',
    ...['--state', server.url, '--output', output, '--allow-address', new URL(demo.url).host],
    ...[
      '--fetch',
      'http',
      '--delay',
      '0',
      '--follow',
      '--max-depth',
      '1',
      '--max-pages',
      '12',
      '--log-level',
      'silent',
    ],
    demo.url,
    ...more,
  ]);
};
const articles = () =>
  readdirSync(output, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.json') && !name.startsWith('.'),
  );

it('keeps its state in PostgreSQL: two crawls side by side share the work, and a third finds each article once', async () => {
  const [first, second] = await Promise.all([crawl(), crawl()]);
  expect([first.exitCode, second.exitCode]).toEqual([0, 0]);
  const saved = articles();
  expect(saved.length).toBeGreaterThan(3);
  await crawl();
  expect(new Set(articles().map((name) => path.basename(name))).size).toBe(articles().length);
  expect(readdirSync(path.join(output, '.dechaff'))).not.toContain('state.sqlite');
  const place = ['--state', server.url, '--output', output];
  const status = JSON.parse((await runCommand(['status', '--json', ...place])).stdout) as object;
  expect(status).toMatchObject({
    counts: { queued: expect.any(Number) as number, fetching: 0 },
    jobs: [{ job: '', lastRun: { exitCode: 0, summary: { failed: {} } }, nextRunAt: null, visits: null }],
  });
  expect((await runCommand(['dead', ...place])).stdout).toBe('');
});

it('says where a database cannot be used, without its password', async () => {
  const { exitCode, stderr } = await runCommand([
    ...[
      'crawl',
      '--state',
      'postgres://me:secret@127.0.0.1:1/none',
      '--output',
      output,
      'https://paper.example/',
    ],
  ]);
  expect(exitCode).toBe(7);
  expect(stderr).toContain('127.0.0.1:1/none');
  expect(stderr).not.toContain('secret');
});
