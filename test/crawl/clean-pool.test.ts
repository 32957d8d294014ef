import { afterAll, expect, it } from 'vitest';
import { CleanPool } from '../../src/crawl/clean-pool.ts';
import { articleHtml } from './fake-web.ts';

const pool = new CleanPool({ threads: 1 });
afterAll(() => pool.close());
const task = (source: string) => ({
  kind: 'html' as const,
  source,
  url: 'https://a.example/one',
  requestedUrl: 'https://a.example/one',
  options: {},
});
const never = new AbortController().signal;

it('cleans a page in a thread and finds its links', async () => {
  const { outcome, links } = await pool.clean(task(articleHtml('Skerry', ['/two'])), never);
  expect(outcome).toMatchObject({ outcome: 'article', url: 'https://a.example/one' });
  expect(links).toEqual(['https://a.example/two']);
});

it('refuses a page that takes too long, and cleans the next one', async () => {
  const quick = new CleanPool({ threads: 1, timeoutMs: 1 });
  const { outcome } = await quick.clean(task(articleHtml('Skerry')), never);
  expect(outcome).toMatchObject({ outcome: 'skipped', reason: 'parse-limit', exitCode: 4 });
  await quick.close();
});

it('counts computing time: a page is not refused because the machine had no time for it', async () => {
  const starved = new CleanPool({
    threads: 1,
    timeoutMs: 1_500,
    workerFile: new URL('./slow-worker.ts', import.meta.url),
  });
  const task = { kind: 'html' as const, source: '2500', url: null, requestedUrl: null, options: {} };
  expect((await starved.clean(task, new AbortController().signal)).outcome.reason).toBeNull();
  await starved.close();
});

it('refuses a page that takes too much memory, and tells so', async () => {
  const small = new CleanPool({ threads: 1, memoryMb: 100 });
  const { outcome } = await small.clean(
    task(articleHtml('Skerry') + '<p>x <i>y</i></p>'.repeat(60_000)),
    never,
  );
  expect(outcome.reason).toBe('parse-limit');
  expect(outcome.message).toContain('memory');
  await small.close();
});

it('keeps nothing of the pages before', async () => {
  const busy = new CleanPool({ threads: 1, workerFile: new URL('./keeping-worker.ts', import.meta.url) });
  const all = Array.from({ length: 20 }, () => busy.clean(task(''), never));
  const kept = (await Promise.all(all)).map(({ outcome }) => Number(outcome.message));
  expect(Math.max(...kept)).toBeLessThan(3);
  await busy.close();
});

it('ends the work when it is not wanted any more', async () => {
  const stop = new AbortController();
  const cleaning = pool.clean(task(articleHtml('Skerry')), stop.signal);
  stop.abort();
  expect((await cleaning).outcome.reason).toBe('interrupted');
  expect((await pool.clean(task(articleHtml('Skerry')), never)).outcome.outcome).toBe('article');
});

it('settles every task when its threads cannot start', async () => {
  const broken = new CleanPool({ threads: 1, workerFile: new URL('./no-such-worker.ts', import.meta.url) });
  const { outcome } = await broken.clean(task(articleHtml('Skerry')), never);
  expect(outcome).toMatchObject({ outcome: 'failed', reason: 'internal-error' });
  expect((await broken.clean(task(articleHtml('Skerry')), never)).outcome.reason).toBe('internal-error');
  await broken.close();
});
