/** The one door to prom-client: what crawls count, in the text form that Prometheus reads. */
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { Frontier } from '../frontier/frontier.ts';
import type { CrawlEntry } from './crawl-tally.ts';

/** Waiting hosts are counted up to here; a scrape must stay cheap. */
const countedHosts = 10_000;
const secondsBuckets = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

/** A run under way. */
export interface RunningCrawl {
  readonly inFlight: number;
  readonly browserPages: number;
}

export interface JobTimes {
  readonly lastStart: Date | null;
  readonly lastEnd: Date | null;
  readonly lastExitCode: number | null;
  readonly next: Date | null;
}

/** `job` is empty for what `dechaff crawl` does without one. */
export class CrawlMetrics {
  readonly contentType: string;
  readonly #registry = new Registry();
  readonly #running = new Set<RunningCrawl>();
  readonly #urls;
  readonly #articles;
  readonly #bytes;
  readonly #fetchSeconds;
  readonly #cleanSeconds;
  readonly #lastStart;
  readonly #lastEnd;
  readonly #lastExitCode;
  readonly #nextRun;

  /** @param frontier asked when somebody reads the metrics; null while there is none */
  constructor(frontier: () => Frontier | null) {
    const registers = [this.#registry];
    this.contentType = this.#registry.contentType;
    collectDefaultMetrics({ register: this.#registry });
    const counter = <Name extends string>(name: string, help: string, labelNames: readonly Name[]) =>
      new Counter({ name, help, labelNames, registers });
    const gauge = <Name extends string>(name: string, help: string, labelNames: readonly Name[]) =>
      new Gauge({ name, help, labelNames, registers });
    const seconds = (name: string, help: string) =>
      new Histogram({ name, help, labelNames: ['method'] as const, buckets: secondsBuckets, registers });

    this.#urls = counter('dechaff_urls_total', 'URLs that were visited, by what came of them', [
      'job',
      'kind',
      'outcome',
      'reason',
    ]);
    this.#articles = counter('dechaff_articles_total', 'Articles that were saved', [
      'job',
      'verdict',
      'revision',
    ]);
    this.#bytes = counter('dechaff_body_bytes_total', 'Bytes of pages', ['job', 'method']);
    this.#fetchSeconds = seconds('dechaff_fetch_seconds', 'Time to fetch a page, without cleaning it');
    this.#cleanSeconds = seconds('dechaff_clean_seconds', 'Time to clean a page, with the wait for a thread');
    const lastStart = 'dechaff_job_last_start_timestamp_seconds';
    this.#lastStart = gauge(lastStart, 'When the last run of the job began', ['job']);
    const lastEnd = 'dechaff_job_last_end_timestamp_seconds';
    this.#lastEnd = gauge(lastEnd, 'When the last run of the job ended', ['job']);
    this.#lastExitCode = gauge('dechaff_job_last_exit_code', 'How the last run of the job ended', ['job']);
    this.#nextRun = gauge('dechaff_job_next_run_timestamp_seconds', 'When the job runs next', ['job']);
    this.#addLiveGauges(frontier);
  }

  observe(job: string | null, entry: CrawlEntry): void {
    const label = job ?? '';
    const { outcome, reason, cost, saved, verdict } = entry;
    this.#urls.inc({ job: label, kind: entry.kind, outcome, reason: reason ?? '' });
    if (saved) {
      const revision = saved.revision > 1 ? 'changed' : 'new';
      this.#articles.inc({ job: label, verdict: verdict ?? '', revision });
    }
    if (cost === null) return;
    const method = cost.method ?? 'none';
    this.#bytes.inc({ job: label, method }, cost.bytes);
    this.#fetchSeconds.observe({ method }, cost.fetchMs / 1_000);
    if (cost.method !== null) this.#cleanSeconds.observe({ method }, cost.cleanMs / 1_000);
  }

  /** Shows a run until the returned function is called. */
  show(run: RunningCrawl): () => void {
    this.#running.add(run);
    return () => void this.#running.delete(run);
  }

  showJob(job: string, { lastStart, lastEnd, lastExitCode, next }: JobTimes): void {
    const unix = (date: Date) => date.getTime() / 1_000;
    if (lastStart) this.#lastStart.set({ job }, unix(lastStart));
    if (lastEnd) this.#lastEnd.set({ job }, unix(lastEnd));
    if (lastExitCode !== null) this.#lastExitCode.set({ job }, lastExitCode);
    if (next) this.#nextRun.set({ job }, unix(next));
    else this.#nextRun.remove({ job });
  }

  /** Throws what the store throws when it cannot be read. */
  async text(): Promise<string> {
    // The package writes a number that is none as "Nan"; the format says "NaN".
    return (await this.#registry.metrics()).replace(/ Nan$/gm, ' NaN');
  }

  #addLiveGauges(frontier: () => Frontier | null): void {
    const running = this.#running;
    const registers = [this.#registry];
    const sum = (pick: (run: RunningCrawl) => number) =>
      [...running].reduce((total, run) => total + pick(run), 0);
    const live = (name: string, help: string, pick: (run: RunningCrawl) => number) =>
      new Gauge({
        name,
        help,
        registers,
        collect() {
          this.set(sum(pick));
        },
      });
    live('dechaff_runs', 'Runs under way', () => 1);
    live('dechaff_in_flight', 'Hosts that are served right now', (run) => run.inFlight);
    live('dechaff_browser_pages', 'Pages open in the browser', (run) => run.browserPages);
    new Gauge({
      name: 'dechaff_queue_urls',
      help: 'URLs in the queue, by state',
      labelNames: ['state'] as const,
      registers,
      async collect() {
        const counts = await frontier()?.counts();
        if (counts === undefined) return;
        for (const [state, count] of Object.entries(counts) as [string, number][]) this.set({ state }, count);
      },
    });
    new Gauge({
      name: 'dechaff_waiting_hosts',
      help: `Hosts that may not be asked yet, by why; up to ${countedHosts} of each`,
      labelNames: ['why'] as const,
      registers,
      async collect() {
        const hosts = await waitingHosts(frontier());
        for (const [why, count] of Object.entries(hosts)) this.set({ why }, count);
      },
    });
  }
}

async function waitingHosts(frontier: Frontier | null): Promise<Record<string, number>> {
  const counts = { polite: 0, asked: 0, failing: 0, 'circuit-open': 0 };
  if (frontier === null) return counts;
  const [all, troubled] = await Promise.all([
    frontier.waiting(countedHosts),
    frontier.troubled(countedHosts),
  ]);
  for (const { circuit, failures } of troubled)
    counts[circuit === 'open' ? 'circuit-open' : failures > 0 ? 'failing' : 'asked']++;
  counts.polite = Math.max(0, all.length - troubled.length);
  return counts;
}
