import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
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
  expect((await run('status')).stdout).toContain('done 1, waiting 1, in flight 0, failed for good 2');
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
