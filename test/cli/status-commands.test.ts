import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sqliteRecords } from '../../src/crawl/crawl-records.ts';
import { CrawlTally } from '../../src/crawl/crawl-tally.ts';
import { SqliteFrontier } from '../../src/frontier/sqlite-frontier.ts';
import { PresenceLock } from '../../src/store/presence-lock.ts';
import { StateDatabase } from '../../src/store/state-database.ts';
import { runCommand } from './run-command.ts';

const output = mkdtempSync(path.join(tmpdir(), 'dechaff-status-'));
const run = (...args: string[]) => runCommand([...args, '--output', output]);

beforeAll(async () => {
  const stateDir = path.join(output, '.dechaff');
  const state = await StateDatabase.open(path.join(stateDir, 'state.sqlite'));
  const presence = PresenceLock.claim(path.join(stateDir, 'workers'));
  const frontier = new SqliteFrontier(state, presence);
  const urls = ['a', 'b', 'c', 'd'].map((host) => ({ url: `https://${host}.example/1`, depth: 0 }));
  await frontier.add(urls);
  const [dns, tls, busy, done] = await frontier.lease(4);
  await dns!.settle((await dns!.next())!, { state: 'dead', reason: 'dns-failed', hostDelayMs: 0 });
  await tls!.settle((await tls!.next())!, { state: 'dead', reason: 'tls-failed', hostDelayMs: 0 });
  await busy!.settle((await busy!.next())!, {
    state: 'retry',
    reason: 'rate-limited',
    hostDelayMs: 600_000,
    waitIsHosts: true,
  });
  await done!.settle((await done!.next())!, { state: 'done', reason: null, hostDelayMs: 0 });
  const records = sqliteRecords(state, presence);
  await records.begin('run-1', 'news', new Date('2026-11-24T06:00:00Z'));
  await records.update('run-1', new CrawlTally().summary('finished', 2_000), {
    at: new Date('2026-11-24T06:05:00Z'),
    exitCode: 3,
  });
  await records.begin('run-2', 'sport', new Date('2026-11-24T06:10:00Z'));
  await records.claim([{ job: 'news', nextRunAt: '2026-11-25T06:00:00.000Z' }]);
  await frontier.close();
  presence.release();
  await state.close();
});
afterAll(() => rmSync(output, { recursive: true, force: true }));

it('status tells what is done, what waits and why, and what failed for good', async () => {
  const { stdout, exitCode } = await run('status', '--json');
  expect(exitCode).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    counts: { queued: 1, fetching: 0, done: 1, dead: 2 },
    dead: { 'dns-failed': 1, 'tls-failed': 1 },
    waiting: [{ circuit: 'closed', why: 'asked for a wait, 1 in a row (rate-limited)' }],
  });
  const text = (await run('status')).stdout;
  expect(text).toContain(
    'job news: last run 2026-11-24T06:00:00.000Z to 2026-11-24T06:05:00.000Z, exit code 3; 0 pages, 0 articles, 0 pages/s; next run 2026-11-25T06:00:00.000Z',
  );
  expect(text).toContain('job sport: the run of 2026-11-24T06:10:00.000Z was killed');
  expect(text).toContain('done 1, waiting 1, in flight 0, failed for good 2');
});

it('dead lists them with their reason; retry queues them again', async () => {
  const dead = async () => (await run('dead')).stdout.trim().split('\n').filter(Boolean);
  expect(await dead()).toHaveLength(2);
  expect((await run('dead', '--reason', 'dns-failed')).stdout).toContain('"reason":"dns-failed"');
  expect((await run('retry', '--reason', 'dns-failed')).stderr).toContain('1 URL waits');
  expect(await dead()).toHaveLength(1);
  expect((await run('retry', '--all')).stderr).toContain('1 URL waits');
  expect(await dead()).toEqual([]);
});

it('refuses what it cannot do', async () => {
  await expect(run('retry')).rejects.toThrow('Say which');
  await expect(runCommand(['status', '--output', path.join(output, 'elsewhere')])).rejects.toThrow(
    'There is no crawl state',
  );
});
