/** A site, a store, an output folder, and crawls on them that can be killed, stopped and watched. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startChaosSite, type ChaosSite, type ChaosSiteOptions } from './chaos-site.ts';
import { openChaosStore, type ChaosStore, type StoreName } from './chaos-store.ts';
import { judge, type Judgement } from './judge.ts';

const cli = path.resolve(import.meta.dirname, '../../../src/cli/bin.ts');
const lightWorker = path.resolve(import.meta.dirname, 'light-worker.ts');

export interface WorldOptions extends ChaosSiteOptions {
  readonly store: StoreName;
  readonly delayMs: number;
  /** In place of a temporary folder; the caller's to remove. */
  readonly output?: string;
  /** Workers leave out the cleaning. */
  readonly isLight?: boolean;
}

export interface LightOptions extends Pick<CrawlOptions, 'node' | 'env'> {
  readonly leaseMs?: number;
}

export interface CrawlOptions {
  readonly node?: readonly string[];
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly fetch?: 'http' | 'browser';
}

/** One process that crawls. */
export class Crawl {
  readonly child: ChildProcess;
  /** Resolves with the exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
  /** The end of what it said. */
  said = '';

  constructor(child: ChildProcess) {
    this.child = child;
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.said = (this.said + text).slice(-4_000);
    });
    this.ended = once(child, 'exit').then(
      ([code, signal]) => (code ?? signal ?? 'SIGKILL') as number | NodeJS.Signals,
    );
  }

  get isRunning(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** False when it had ended by itself. */
  async kill(): Promise<boolean> {
    const isHit = this.isRunning && this.child.kill('SIGKILL');
    await this.ended;
    return isHit;
  }
}

export class ChaosWorld {
  readonly site: ChaosSite;
  readonly store: ChaosStore;
  readonly output: string;
  readonly delayMs: number;
  readonly startedAt = performance.now();
  readonly #isTemporary: boolean;
  readonly #isLight: boolean;
  readonly #crawls: Crawl[] = [];

  private constructor(site: ChaosSite, store: ChaosStore, output: string, options: WorldOptions) {
    this.site = site;
    this.store = store;
    this.output = output;
    this.delayMs = options.delayMs;
    this.#isLight = options.isLight ?? false;
    this.#isTemporary = options.output === undefined;
  }

  static async open(options: WorldOptions): Promise<ChaosWorld> {
    const output = options.output ?? mkdtempSync(path.join(tmpdir(), 'dechaff-chaos-'));
    const store = await openChaosStore(options.store, output);
    return new ChaosWorld(await startChaosSite(options), store, output, options);
  }

  /** `dechaff crawl` on the site, as a person would start it. */
  crawl({ node = [], args = [], env = {}, fetch = 'http' }: CrawlOptions = {}): Crawl {
    const all = ['crawl', ...this.site.seeds, '--follow', '--fetch', fetch, '--allow-address', '127.0.0.1'];
    all.push('--output', this.output, '--delay', String(this.delayMs / 1000), '--log-level', 'silent');
    if (this.store.state !== null) all.push('--state', this.store.state);
    return this.#start([...node, cli, ...all, ...args], env);
  }

  /** `dechaff jobs run NAME`. */
  job(file: string, name: string): Crawl {
    const all = ['jobs', 'run', name, '--file', file, '--output', this.output, '--log-level', 'silent'];
    if (this.store.state !== null) all.push('--state', this.store.state);
    return this.#start([cli, ...all, '--allow-address', '127.0.0.1'], {});
  }

  /** The same without the cleaning and with leases of another length; it says `fenced` for each stale page. */
  lightCrawl({ leaseMs = 30_000, node = [], env = {} }: LightOptions = {}): Crawl {
    const { output, delayMs, site } = this;
    const order = JSON.stringify({ output, delayMs, leaseMs, seeds: site.seeds, state: this.store.state });
    return this.#start([...node, lightWorker, order], env);
  }

  /** One or the other, as the bench was told. */
  worker(options: Pick<CrawlOptions, 'node' | 'env'> = {}): Crawl {
    return this.#isLight ? this.lightCrawl(options) : this.crawl(options);
  }

  /** Waits until so many more pages were asked for; false when that takes too long. */
  async fetched(more: number, longestMs = 20_000): Promise<boolean> {
    const target = this.site.visits.length + more;
    for (let waited = 0; waited < longestMs; waited += 5) {
      if (this.site.visits.length >= target) return true;
      await wait(5);
    }
    return false;
  }

  /** All crawls that were started. */
  get crawls(): readonly Crawl[] {
    return this.#crawls;
  }

  async othersEnded(): Promise<void> {
    await Promise.all(this.#crawls.map((crawl) => crawl.ended));
  }

  get isAllFetched(): boolean {
    return (
      new Set(
        this.site.visits.filter((visit) => visit.status === 200).map(({ host, path: page }) => host + page),
      ).size >= this.site.pageUrls.length
    );
  }

  judge(): Promise<Judgement> {
    return judge(this.site, this.output, this.store, this.delayMs);
  }

  async close(): Promise<void> {
    await Promise.all(
      this.#crawls.map(async (crawl) => {
        if (crawl.isRunning) crawl.child.kill('SIGCONT');
        await crawl.kill();
      }),
    );
    await this.site.close();
    await this.store.close();
    if (this.#isTemporary) rmSync(this.output, { recursive: true, force: true });
  }

  #start(args: readonly string[], env: Readonly<Record<string, string>>): Crawl {
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, ...env },
    });
    const crawl = new Crawl(child);
    this.#crawls.push(crawl);
    return crawl;
  }
}
