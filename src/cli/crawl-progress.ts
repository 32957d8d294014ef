/** How a running crawl shows itself: a few lines that renew themselves on a terminal, one line each 10 s elsewhere. */
import { Writable } from 'node:stream';
import { createLogUpdate } from 'log-update';
import type { CrawlJob } from '../crawl/crawl-job.ts';
import type { Frontier } from '../frontier/frontier.ts';
import { terminalSafe } from './terminal-safe.ts';
import type { Terminal } from './terminal.ts';

type Shown = Pick<CrawlJob, 'tally' | 'inFlight'>;

const renewMs = 500;
const lineMs = 10_000;
const shownHosts = 3;

export class CrawlProgress {
  /** Where log lines go: on a terminal they are written above the lines that renew themselves. */
  readonly logStream: Writable & { readonly isTTY?: boolean };
  readonly #terminal: Terminal;
  readonly #startedAt = performance.now();
  #timer: NodeJS.Timeout | null = null;
  #draw: ReturnType<typeof createLogUpdate> | null = null;
  #drawn = '';

  readonly #name: string | null;

  /** @param name of one of several crawls that share the terminal: its lines carry the name and do not renew themselves */
  constructor(terminal: Terminal, name: string | null = null) {
    this.#terminal = terminal;
    this.#name = name;
    this.logStream = this.#isLive ? this.#aboveLiveLines() : terminal.stderr;
  }

  get #isLive(): boolean {
    return this.#name === null && this.#terminal.stderr.isTTY === true;
  }

  get elapsedMs(): number {
    return performance.now() - this.#startedAt;
  }

  start(job: Shown, frontier: Frontier): void {
    const isLive = this.#isLive;
    if (isLive) this.#draw = createLogUpdate(this.#terminal.stderr as NodeJS.WriteStream);
    this.#timer = setInterval(() => void this.#show(job, frontier), isLive ? renewMs : lineMs);
    this.#timer.unref();
  }

  stop(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
    this.#draw?.clear();
    this.#draw?.done();
    this.#draw = null;
  }

  #aboveLiveLines(): Writable & { readonly isTTY: true } {
    const stream = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        this.#draw?.clear();
        this.#terminal.stderr.write(chunk, done);
        if (this.#drawn !== '') this.#draw?.(this.#drawn);
      },
    });
    return Object.assign(stream, { isTTY: true as const });
  }

  async #show(job: Shown, frontier: Frontier): Promise<void> {
    const text = await this.#text(job, frontier).catch(() => null);
    if (text === null || this.#timer === null) return;
    this.#drawn = text;
    if (this.#draw !== null) this.#draw(text);
    else this.#terminal.say((this.#name === null ? '' : `${this.#name}: `) + text.replaceAll('\n', '; '));
  }

  async #text(job: Shown, frontier: Frontier): Promise<string> {
    const { tally } = job;
    const [counts, waiting] = await Promise.all([frontier.counts(), frontier.waiting(shownHosts)]);
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
