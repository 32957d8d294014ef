/** Runs extractors over pages in two child processes, each page under a deadline; peers' results are cached. */
import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Page } from './corpus.ts';
import { readCached, writeCached } from './cache.ts';
import { nothingExtracted, type Extraction } from './extraction.ts';
import type { Task } from './extractor-process.ts';
import { versionOf } from './extractors.ts';

export interface Run {
  readonly page: Page;
  readonly extractor: string;
  readonly extraction: Extraction;
  /** The result, and so its times, come from an earlier run. */
  readonly isCached: boolean;
}

export interface RunOptions {
  readonly extractors: readonly string[];
  readonly without: readonly string[];
  readonly timeoutMs: number;
  readonly processes: number;
  readonly useCache: boolean;
  readonly onProgress?: (done: number, total: number) => void;
}

export async function runExtractors(pages: readonly Page[], options: RunOptions): Promise<Run[]> {
  const jobs = options.extractors.flatMap((extractor) => pages.map((page) => ({ extractor, page })));
  const runs: Run[] = [];
  let next = 0;
  const work = async () => {
    let runner = null as Runner | null;
    for (let job = jobs[next++]; job; job = jobs[next++]) {
      const { extractor, page } = job;
      const version = options.useCache ? versionOf(extractor) : null;
      const cached = version === null ? null : readCached(extractor, version, page);
      if (cached) {
        runs.push({ page, extractor, extraction: cached, isCached: true });
      } else {
        if (runner?.extractor !== extractor) {
          runner?.end();
          runner = new Runner(extractor, options.timeoutMs);
        }
        const extraction = await runner.run({ file: page.file, url: page.url, without: options.without });
        if (version !== null) writeCached(extractor, version, page, extraction);
        runs.push({ page, extractor, extraction, isCached: false });
      }
      options.onProgress?.(runs.length, jobs.length);
    }
    runner?.end();
  };
  await Promise.all(Array.from({ length: options.processes }, work));
  const order = new Map(jobs.map(({ extractor, page }, index) => [keyOf(extractor, page), index]));
  return runs.sort(
    (a, b) => (order.get(keyOf(a.extractor, a.page)) ?? 0) - (order.get(keyOf(b.extractor, b.page)) ?? 0),
  );
}

function keyOf(extractor: string, page: Page): string {
  return `${extractor} ${page.corpus} ${page.id}`;
}

/** One child process at a time for one extractor; a page that hangs or crashes costs the process, not the run. */
class Runner {
  readonly extractor: string;
  #timeoutMs: number;
  #child: ChildProcess | null = null;

  constructor(extractor: string, timeoutMs: number) {
    this.extractor = extractor;
    this.#timeoutMs = timeoutMs;
  }

  async run(task: Task): Promise<Extraction> {
    const child = (this.#child ??= await this.#start());
    const startedAt = performance.now();
    const failed = (error: string): Extraction => {
      const wallMs = performance.now() - startedAt;
      return { ...nothingExtracted, cpuMs: wallMs, wallMs, error };
    };
    return new Promise((resolve) => {
      const finish = (extraction: Extraction) => {
        clearTimeout(timer);
        child.off('message', finish);
        child.off('exit', onExit);
        resolve(extraction);
      };
      const onExit = () => {
        this.#child = null;
        finish(failed('crashed'));
      };
      const timer = setTimeout(() => {
        this.end();
        finish(failed('timeout'));
      }, this.#timeoutMs);
      child.on('message', finish);
      child.on('exit', onExit);
      child.send(task);
    });
  }

  end(): void {
    this.#child?.kill('SIGKILL');
    this.#child = null;
  }

  async #start(): Promise<ChildProcess> {
    const script = fileURLToPath(new URL('extractor-process.ts', import.meta.url));
    const child = fork(script, [this.extractor], { execArgv: ['--max-old-space-size=2000'] });
    await new Promise<void>((resolve, reject) => {
      child.once('message', () => resolve());
      child.once('exit', (code) => reject(new Error(`${this.extractor} does not start (exit ${code})`)));
    });
    return child;
  }
}
