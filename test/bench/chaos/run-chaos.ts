/** Rounds of kill -9 at random moments, then one run to the end; then everything is counted. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { articleSchema } from '../../../src/article/article.ts';
import { mark, politenessViolations, startChaosSite, type ChaosSite } from './chaos-site.ts';

export interface ChaosOptions {
  readonly rounds: number;
  readonly hosts: number;
  readonly pages: number;
  /** Processes on one state at the same time; each round kills one of them. */
  readonly workers: number;
  readonly delayMs: number;
  readonly trouble: boolean;
  readonly say?: (line: string) => void;
}

export interface ChaosResult {
  /** Kills that hit a process that had not ended by itself. */
  readonly kills: number;
  readonly exitCode: number | null;
  readonly fetches: number;
  /** Pages fetched again because a kill came before their end was written. */
  readonly refetches: number;
  readonly articles: number;
  readonly lost: readonly string[];
  readonly torn: readonly string[];
  readonly double: readonly string[];
  readonly dead: readonly string[];
  readonly violations: readonly string[];
  readonly leftovers: readonly string[];
  readonly seconds: number;
}

const cli = path.resolve(import.meta.dirname, '../../../src/cli/bin.ts');

export async function runChaos(options: ChaosOptions): Promise<ChaosResult> {
  const { rounds, hosts, pages, workers, delayMs, trouble, say = () => undefined } = options;
  const pagesPerHost = Math.ceil(pages / hosts);
  const site = await startChaosSite({ hosts, pagesPerHost, trouble });
  const output = mkdtempSync(path.join(tmpdir(), 'dechaff-chaos-'));
  const startedAt = performance.now();
  const running: ChildProcess[] = [];
  let kills = 0;
  try {
    for (let round = 0; round < rounds; round++) {
      while (running.length < workers) running.push(startCrawl(site, output, delayMs));
      await killMoment(site, hosts + (2 * pages) / rounds);
      const victim = running.splice(Math.floor(Math.random() * running.length), 1)[0]!;
      if (victim.exitCode === null && victim.kill('SIGKILL')) kills++;
      if (victim.signalCode === null && victim.exitCode === null) await once(victim, 'exit');
      say(`round ${round + 1}: ${site.visits.length} fetches so far`);
    }
    const last = startCrawl(site, output, delayMs);
    const alive = [last, ...running].filter((child) => child.exitCode === null);
    await Promise.all(alive.map((child) => once(child, 'exit')));
    const seconds = (performance.now() - startedAt) / 1000;
    return { kills, exitCode: last.exitCode, seconds, ...judge(site, output, hosts, pagesPerHost, delayMs) };
  } finally {
    for (const child of running) child.kill('SIGKILL');
    await site.close();
    rmSync(output, { recursive: true, force: true });
  }
}

/** Mostly while pages are being fetched, sometimes while the process starts. */
async function killMoment(site: ChaosSite, fetches: number): Promise<void> {
  if (Math.random() < 0.15) return void (await wait(Math.random() * 600));
  const before = site.visits.length;
  for (let waited = 0; waited < 5_000 && site.visits.length === before; waited += 10) await wait(10);
  const target = before + Math.random() * fetches;
  for (let waited = 0; waited < 2_000 && site.visits.length < target; waited += 2) await wait(2);
  await wait(Math.random() * 40);
}

function startCrawl(site: ChaosSite, output: string, delayMs: number): ChildProcess {
  const args = ['crawl', ...site.seeds, '--follow', '--fetch', 'http', '--allow-address', '127.0.0.1'];
  args.push('--output', output, '--delay', String(delayMs / 1000), '--log-level', 'silent');
  return spawn(process.execPath, [cli, ...args], { stdio: 'ignore' });
}

function judge(site: ChaosSite, output: string, hosts: number, pagesPerHost: number, delayMs: number) {
  const files = readdirSync(output, { recursive: true, encoding: 'utf8' });
  const articleFiles = files.filter((name) => name.endsWith('.json') && !name.startsWith('.dechaff'));
  const torn: string[] = [];
  const found = new Map<string, number>();
  for (const name of articleFiles) {
    const page = wholePage(readFileSync(path.join(output, name), 'utf8'), hosts, pagesPerHost);
    if (page === null) torn.push(name);
    else found.set(page, (found.get(page) ?? 0) + 1);
  }
  const state = new DatabaseSync(path.join(output, '.dechaff', 'state.sqlite'), { readOnly: true });
  const rows = state.prepare('SELECT url, revision, path FROM article').all() as {
    url: string;
    revision: number;
    path: string;
  }[];
  const dead = state
    .prepare(
      "SELECT url || ' ' || state || ' ' || coalesce(reason, '') AS what FROM url WHERE state <> 'done'",
    )
    .all();
  state.close();
  const rowUrls = rows.map((row) => row.url);
  const wanted = Array.from({ length: hosts }, (_, host) =>
    Array.from({ length: pagesPerHost }, (_, page) => `${host}/${page}`),
  ).flat();
  const ok = site.visits.filter((visit) => visit.status === 200);
  return {
    fetches: site.visits.length,
    refetches: ok.length - new Set(ok.map((visit) => visit.host + visit.path)).size,
    articles: found.size,
    lost: [
      ...wanted.filter((page) => !found.has(page)),
      ...site.pageUrls.filter((url) => !rowUrls.includes(url)).map((url) => `no row: ${url}`),
      ...rows.filter((row) => !articleFiles.includes(row.path)).map((row) => `no file: ${row.path}`),
    ],
    torn,
    double: [
      ...[...found].filter(([, times]) => times > 1).map(([page]) => page),
      ...rowUrls.filter((url, index) => rowUrls.indexOf(url) !== index),
      ...rows.filter((row) => row.revision > 1).map((row) => `${row.url} revision ${row.revision}`),
    ],
    dead: dead.map((row) => String(row['what'])),
    violations: politenessViolations(site.visits, delayMs),
    leftovers: files.filter((name) => /^\.dechaff\/(?:tmp|workers)\/./.test(name)),
  };
}

/** Which page a file holds, from its first sentence to its last; null when it does not. */
function wholePage(content: string, hosts: number, pagesPerHost: number): string | null {
  try {
    const { articleBody } = articleSchema.parse(JSON.parse(content));
    const [, host, page] = /harbour (\d+) and quay (\d+) /.exec(articleBody) ?? [];
    const isWhole =
      articleBody.includes(mark('first', Number(host), Number(page))) &&
      articleBody.includes(mark('last', Number(host), Number(page)));
    return isWhole && Number(host) < hosts && Number(page) < pagesPerHost ? `${host}/${page}` : null;
  } catch {
    return null;
  }
}
