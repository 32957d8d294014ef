/** What `--listen` opens: `/metrics` for Prometheus and `/healthz` for whoever restarts what hangs. */
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ListenAddress } from '../config.ts';
import { CrawlHealth } from '../crawl/crawl-health.ts';
import { CrawlMetrics, type JobTimes, type RunningCrawl } from '../crawl/crawl-metrics.ts';
import type { CrawlEntry } from '../crawl/crawl-tally.ts';
import type { Frontier } from '../frontier/frontier.ts';
import { UsageError } from './usage-error.ts';

/** Told about everything that runs. */
export interface Monitor {
  readonly url: string;
  /** The frontier that is asked at each scrape. */
  watch(frontier: Frontier | null): void;
  /** Returns what to call when the run is over. */
  begin(run: RunningCrawl): () => void;
  note(job: string | null, entry: CrawlEntry): void;
  showJob(job: string, times: JobTimes): void;
  close(): Promise<void>;
}

/** Throws UsageError when nobody can listen there. */
export async function openMonitor(address: ListenAddress): Promise<Monitor> {
  let frontier: Frontier | null = null;
  const metrics = new CrawlMetrics(() => frontier);
  const health = new CrawlHealth(() => frontier);

  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0];
    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(response, 405, 'GET only\n');
    if (path === '/metrics') {
      metrics.text().then(
        (text) => answer(response, 200, text, metrics.contentType),
        (error: Error) => answer(response, 503, `${error.message}\n`),
      );
    } else if (path === '/healthz') {
      void health
        .trouble()
        .then((trouble) => answer(response, trouble === null ? 200 : 503, `${trouble ?? 'ok'}\n`));
    } else answer(response, 404, 'There is /metrics and /healthz.\n');
  });
  // A scrape takes milliseconds; nobody may hold connections open.
  server.requestTimeout = 10_000;
  server.headersTimeout = 5_000;
  server.maxConnections = 64;
  server.listen(address.port, address.host);
  try {
    await once(server, 'listening');
  } catch (error) {
    const place = `${address.host}:${address.port}`;
    throw new UsageError('config-invalid', `--listen ${place} is not possible: ${(error as Error).message}`);
  }
  server.unref();
  const { port } = server.address() as AddressInfo;
  const host = address.host.includes(':') ? `[${address.host}]` : address.host;
  return {
    url: `http://${host}:${port}`,
    watch: (watched) => void (frontier = watched),
    begin(run) {
      const hide = metrics.show(run);
      const end = health.noteRun();
      return () => {
        hide();
        end();
      };
    },
    note(job, entry) {
      metrics.observe(job, entry);
      if (entry.settled !== null && entry.settled !== 'fenced') health.noteSettled();
    },
    showJob: (job, times) => metrics.showJob(job, times),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function answer(response: ServerResponse, status: number, text: string, type = 'text/plain; charset=utf-8') {
  // Names of jobs are in it: a browser must not take the text for a page.
  const headers = { 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
  response.writeHead(status, headers).end(text);
}
