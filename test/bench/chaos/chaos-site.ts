/** A site whose server keeps the record by which a crawl's manners are judged. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Visit {
  readonly host: string;
  readonly path: string;
  readonly at: number;
  /** When the answer was handed to the socket, which no client can see sooner; null when it had gone away before. */
  endedAt: number | null;
  status: number;
}

export interface ChaosSiteOptions {
  readonly hosts: number;
  readonly pagesPerHost: number;
  /** Answers some first requests with 500, and some with 429 and Retry-After: 1. */
  readonly trouble: boolean;
  /** Some answers take this long, ms. */
  readonly slowMs?: number;
}

export interface ChaosSite {
  readonly hosts: number;
  readonly pagesPerHost: number;
  /** Home page of each host; all other pages are only found by links. */
  readonly seeds: readonly string[];
  readonly pageUrls: readonly string[];
  readonly visits: readonly Visit[];
  close(): Promise<void>;
}

const latencyMs = (): number => 3 + Math.random() * 15;

/** Sentence that only this page has, at its beginning and at its end. */
export const mark = (place: 'first' | 'last', host: number, page: number) =>
  `The ${place} word on harbour ${host} and quay ${page} belongs to the pilot who counted ${host * 1000 + page} lanterns.`;

function pageHtml(host: number, page: number, pagesPerHost: number): string {
  const links = [page * 2 + 1, page * 2 + 2]
    .filter((next) => next < pagesPerHost)
    .map((next) => `<li><a href="/page/${next}">To quay number ${next} of this harbour</a></li>`)
    .join('');
  const filler = Array.from(
    { length: 4 },
    (_, n) =>
      `<p>On the ${n + 2}nd morning the boats of harbour ${host} came in late, because the fog on quay ${page} had not lifted, and the crews waited with their nets folded over the rails until the bell rang.</p>`,
  ).join('');
  return `<!doctype html><html lang="en"><head><title>Quay ${page} of harbour ${host}</title>
<meta property="article:published_time" content="2024-03-0${(page % 9) + 1}T08:00:00Z"></head>
<body><nav><ul>${links}</ul></nav><article><h1>Quay ${page} of harbour ${host} in the fog</h1>
<p>${mark('first', host, page)}</p>${filler}<p>${mark('last', host, page)}</p></article></body></html>`;
}

export async function startChaosSite({
  hosts,
  pagesPerHost,
  trouble,
  slowMs = 0,
}: ChaosSiteOptions): Promise<ChaosSite> {
  const visits: Visit[] = [];
  const troubled = new Set<string>();
  const servers: Server[] = [];
  const pageUrls: string[] = [];
  for (let host = 0; host < hosts; host++) {
    const server = createServer((request, response) => {
      const path = request.url ?? '/';
      if (path === '/robots.txt') return void response.writeHead(404).end();
      const page = path === '/' ? 0 : Number(/^\/page\/(\d+)$/.exec(path)?.[1] ?? NaN);
      const visit: Visit = {
        host: request.headers.host ?? '',
        path,
        at: performance.now(),
        endedAt: null,
        status: 0,
      };
      visits.push(visit);
      const answer = (status: number, headers: Record<string, string>, body: string) =>
        setTimeout(
          () => {
            visit.status = status;
            if (!response.destroyed) visit.endedAt = performance.now();
            response.writeHead(status, headers).end(body);
          },
          latencyMs() + (page % 7 === 3 ? slowMs : 0),
        );
      const key = `${host} ${path}`;
      if (trouble && !troubled.has(key) && page % 11 === 5) {
        troubled.add(key);
        if (page % 2 === 0) return void answer(429, { 'retry-after': '1' }, 'slowly, please');
        return void answer(500, {}, 'oh no');
      }
      if (!(page < pagesPerHost)) return void answer(404, {}, 'nothing here');
      answer(200, { 'content-type': 'text/html; charset=utf-8' }, pageHtml(host, page, pagesPerHost));
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    servers.push(server);
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    for (let page = 0; page < pagesPerHost; page++)
      pageUrls.push(page === 0 ? `${origin}/` : `${origin}/page/${page}`);
  }
  return {
    hosts,
    pagesPerHost,
    seeds: pageUrls.filter((url) => url.endsWith('/')),
    pageUrls,
    visits,
    async close() {
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
        await once(server, 'close');
      }
    },
  };
}

/** What the record says against the crawler. */
export function politenessViolations(visits: readonly Visit[], delayMs: number): string[] {
  const violations: string[] = [];
  for (const host of new Set(visits.map((visit) => visit.host))) {
    const own = visits.filter((visit) => visit.host === host).sort((one, other) => one.at - other.at);
    for (const [index, visit] of own.entries()) {
      const before = own[index - 1];
      if (before === undefined) continue;
      // 2 ms for two clocks that count whole milliseconds.
      const owed = before.status === 429 ? Math.max(1000, delayMs) : delayMs;
      const gap = visit.at - (before.endedAt ?? before.at);
      if (gap < owed - 2)
        violations.push(
          `${host}: ${visit.path} came ${gap.toFixed(0)} ms after ${before.path} (${before.status}), ${owed} ms are asked for`,
        );
    }
  }
  return violations;
}
