import type { OptOutReader } from '../../src/fetch/opt-outs.ts';
import type { Fetching } from '../../src/fetch/create-fetcher.ts';
import type { FetchRequest, FetchResult } from '../../src/fetch/fetch-page.ts';

const robots = {
  isAllowed: true,
  reason: null,
  message: null,
  retryAfterMs: null,
  crawlDelayMs: null,
  sitemaps: [],
  usageLines: [],
};

/** What a URL answers: a body, or a failure, or whatever a function makes of the request. */
export type Answer = string | Partial<FetchResult> | ((request: FetchRequest) => Promise<FetchResult>);

/** A web in memory, with a record of who came when. */
export class FakeWeb implements Fetching {
  readonly pages: Map<string, Answer | Answer[]>;
  readonly asked: string[] = [];
  crawlDelayMs: number | null = null;

  constructor(pages: Record<string, Answer | Answer[]>) {
    this.pages = new Map(Object.entries(pages));
  }

  readonly fetcher = {
    fetch: (request: FetchRequest) => this.#fetch(request),
    close: () => Promise.resolve(),
  };
  readonly resources: Fetching['resources'] = {
    fetchResource: () => Promise.reject(new Error('no resource is fetched here')),
  };
  usageLines: string[] = [];
  readonly robots = {
    check: () => Promise.resolve({ ...robots, crawlDelayMs: this.crawlDelayMs, usageLines: this.usageLines }),
  };
  optOuts: OptOutReader = { read: () => Promise.resolve({ statements: [], retryAfterMs: null }) };
  browserPages(): number {
    return 0;
  }
  close(): Promise<void> {
    return Promise.resolve();
  }

  async #fetch(request: FetchRequest): Promise<FetchResult> {
    this.asked.push(request.url);
    const known = this.pages.get(request.url) ?? failure(404);
    const answer = Array.isArray(known) ? (known.length > 1 ? known.shift()! : known[0]!) : known;
    await new Promise(setImmediate);
    if (typeof answer === 'function') return answer(request);
    if (typeof answer === 'string') return page(request.url, answer);
    return { requestedUrl: request.url, url: request.url, ...answer } as FetchResult;
  }
}

export function page(url: string, html: string, more: Partial<FetchResult> = {}): FetchResult {
  return {
    kind: 'page',
    method: 'http',
    requestedUrl: url,
    url,
    httpStatus: 200,
    redirects: [],
    headers: { etag: '"one"' },
    html,
    body: null,
    fetchedAt: '2024-05-01T10:00:00.000Z',
    fetchReason: null,
    ...more,
  } as FetchResult;
}

export const failure = (httpStatus: number, retryAfterMs: number | null = null): Partial<FetchResult> => ({
  kind: 'failed',
  reason: httpStatus === 429 ? 'rate-limited' : 'http-status',
  message: `the server answered ${httpStatus}`,
  httpStatus,
  retryAfterMs,
  html: null,
});

/** An article about a lighthouse that never was; `name` makes it another one. */
export function articleHtml(name: string, links: readonly string[] = []): string {
  const paragraphs = Array.from(
    { length: 5 },
    (_, n) =>
      `<p>In week ${n + 1} the keeper of ${name} wrote down every ship that passed, because the lamp had failed in the autumn storm and the harbour master wanted to know who could still find the channel in the dark.</p>`,
  ).join('');
  const list = links.map((link) => `<a href="${link}">A longer story about another lighthouse</a>`).join(' ');
  return `<!doctype html><html lang="en"><head><title>The keeper of ${name}</title></head><body><nav>${list}</nav><article><h1>The keeper of ${name} counts ships</h1>${paragraphs}</article></body></html>`;
}
