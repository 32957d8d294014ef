/** How a running crawl shows itself: a few lines that renew themselves on a terminal, one line each 10 s elsewhere. */
import { createLogUpdate } from 'log-update';
import type { CrawlJob } from '../crawl/crawl-job.ts';
import type { Frontier } from '../frontier/frontier.ts';
import { terminalSafe } from './terminal-safe.ts';
import type { Terminal } from './terminal.ts';

const renewMs = 500;
const lineMs = 10_000;
const shownHosts = 3;

export class CrawlProgress {
  readonly #terminal: Terminal;
  readonly #frontier: Frontier;
  /** Log lines go to the same terminal: lines that renew themselves would be torn by them. */
  readonly #isShared: boolean;
  readonly #startedAt = performance.now();
  #timer: NodeJS.Timeout | null = null;
  #draw: ReturnType<typeof createLogUpdate> | null = null;

  constructor(terminal: Terminal, frontier: Frontier, isShared: boolean) {
    this.#terminal = terminal;
    this.#frontier = frontier;
    this.#isShared = isShared;
  }

  get elapsedMs(): number {
    return performance.now() - this.#startedAt;
  }

  start(job: CrawlJob): void {
    const isLive = this.#terminal.stderr.isTTY === true && !this.#isShared;
    if (isLive) this.#draw = createLogUpdate(this.#terminal.stderr as NodeJS.WriteStream);
    this.#timer = setInterval(() => void this.#show(job), isLive ? renewMs : lineMs);
    this.#timer.unref();
  }

  stop(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
    this.#draw?.clear();
    this.#draw?.done();
  }

  async #show(job: CrawlJob): Promise<void> {
    const text = await this.#text(job).catch(() => null);
    if (text === null || this.#timer === null) return;
    if (this.#draw !== null) this.#draw(text);
    else this.#terminal.say(text.replaceAll('\n', '; '));
  }

  async #text(job: CrawlJob): Promise<string> {
    const { tally } = job;
    const [counts, waiting] = await Promise.all([
      this.#frontier.counts(),
      this.#frontier.waiting(shownHosts),
    ]);
    const perSecond = (tally.pages / (this.elapsedMs / 1000)).toFixed(1);
    const lines = [
      `${tally.pages} pages, ${tally.articles} articles, ${tally.failures} failed, ${counts.queued} waiting, ${job.inFlight} in flight, ${perSecond} pages/s`,
    ];
    const hosts = waiting.map(({ host, dueAt, waits }) => {
      const seconds = Math.max(0, (dueAt.getTime() - Date.now()) / 1000).toFixed(1);
      return `${terminalSafe(host)} in ${seconds} s${waits > 0 ? ' (as it asked)' : ''}`;
    });
    if (hosts.length > 0) lines.push(`next: ${hosts.join(', ')}`);
    return lines.join('\n');
  }
}
