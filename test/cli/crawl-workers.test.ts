import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { politenessViolations, startChaosSite, type ChaosSite } from '../bench/chaos/chaos-site.ts';
import { runCli } from './run-cli.ts';

const delayMs = 60;
let site: ChaosSite;
let output: string;
let logFile: string;
beforeEach(async () => {
  site = await startChaosSite({ hosts: 3, pagesPerHost: 8, trouble: false });
  output = mkdtempSync(path.join(tmpdir(), 'dechaff-workers-'));
  logFile = path.join(output, '..', `${path.basename(output)}.log`);
});
afterEach(async () => {
  await site.close();
  rmSync(output, { recursive: true, force: true });
  rmSync(logFile, { force: true });
});

function crawl(more: readonly string[], onStart?: (child: ChildProcess) => void) {
  const args = ['crawl', ...site.seeds, '--follow', '--fetch', 'http', '--allow-address', '127.0.0.1'];
  args.push('--output', output, '--delay', String(delayMs / 1000), '--log-file', logFile, ...more);
  return runCli(args, onStart === undefined ? {} : { onStart });
}

interface LogLine {
  readonly worker?: number;
  readonly run?: string;
  readonly url?: string;
  readonly msg: string;
}

const logLines = (): LogLine[] =>
  existsSync(logFile)
    ? readFileSync(logFile, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as LogLine)
    : [];

const articleFiles = () =>
  readdirSync(output, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.json') && !name.startsWith('.dechaff'),
  );

/** What the state says: URLs of the articles, and states of the URLs. */
function stateOf(): { articles: string[]; states: Record<string, number> } {
  const state = new DatabaseSync(path.join(output, '.dechaff', 'state.sqlite'), { readOnly: true });
  const articles = state.prepare('SELECT url FROM article').all() as { url: string }[];
  const states = state.prepare('SELECT state, count(*) AS n FROM url GROUP BY state').all() as {
    state: string;
    n: number;
  }[];
  state.close();
  return {
    articles: articles.map(({ url }) => url).sort(),
    states: Object.fromEntries(states.map(({ state: name, n }) => [name, n])),
  };
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('crawl --workers', { timeout: 120_000 }, () => {
  it('shares the work; a worker that is killed is replaced, and nothing is lost, doubled or hurried', async () => {
    const ended = crawl(['--workers', '2']);
    await expect
      .poll(() => logLines().find(({ worker }) => worker)?.worker, { timeout: 20_000 })
      .toBeTypeOf('number');
    const victim = logLines().find(({ worker }) => worker !== undefined)!.worker!;
    process.kill(victim, 'SIGKILL');
    const { code, stderr } = await ended;
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(stateOf()).toEqual({ articles: [...site.pageUrls].sort(), states: { done: 24 } });
    expect(articleFiles()).toHaveLength(24);
    expect(politenessViolations(site.visits, delayMs)).toEqual([]);
    const lines = logLines();
    expect(lines.filter(({ msg }) => msg.startsWith('a worker died'))).toMatchObject([{ worker: victim }]);
    expect(new Set(lines.flatMap(({ worker, url }) => (url ? [worker] : []))).size).toBeGreaterThan(1);
    expect(new Set(lines.map(({ run }) => run)).size).toBe(1);
    // One summary, of all.
    expect(stderr.match(/visited/g)).toHaveLength(1);
  });

  it('hands over in all of them when it is told to stop, and the next run goes on', async () => {
    const first = crawl(['--workers', '2'], (child) => {
      const timer = setInterval(() => {
        if (site.visits.length < 6) return;
        clearInterval(timer);
        child.kill('SIGTERM');
      }, 10);
    });
    expect((await first).code).toBe(130);
    const workers = [...new Set(logLines().flatMap(({ worker }) => worker ?? []))];
    expect(workers.filter(isAlive)).toEqual([]);
    expect(stateOf().states).not.toHaveProperty('fetching');
    expect(readdirSync(path.join(output, '.dechaff', 'workers'))).toEqual([]);
    expect((await crawl(['--workers', '3'])).code).toBe(0);
    expect(stateOf()).toEqual({ articles: [...site.pageUrls].sort(), states: { done: 24 } });
    expect(politenessViolations(site.visits, delayMs)).toEqual([]);
  });

  it('visits no more pages in all than it may', async () => {
    expect((await crawl(['--workers', '3', '--max-pages', '7'])).code).toBe(0);
    expect(stateOf().states).toMatchObject({ done: 7 });
  });

  it('hands over when its parent is killed', async () => {
    let parent: ChildProcess | undefined;
    const ended = crawl(['--workers', '2'], (child) => (parent = child));
    await expect
      .poll(() => logLines().filter(({ worker }) => worker).length, { timeout: 20_000 })
      .toBeGreaterThan(2);
    parent!.kill('SIGKILL');
    await ended;
    const workers = [...new Set(logLines().flatMap(({ worker }) => worker ?? []))];
    await expect.poll(() => workers.filter(isAlive), { timeout: 10_000 }).toEqual([]);
    expect(stateOf().states).not.toHaveProperty('fetching');
  });
});
