import type { FetchRequest, FetchResult, PageFetcher } from './fetch-page.ts';
import { showableUrl } from './http-url.ts';
import type { RobotsGate } from './robots.ts';

/** Asks robots.txt before a page is fetched, and again for the address at which the fetch ended. */
export class ObedientFetcher implements PageFetcher {
  readonly #inner: PageFetcher;
  readonly #robots: RobotsGate;

  constructor(inner: PageFetcher, robots: RobotsGate) {
    this.#inner = inner;
    this.#robots = robots;
  }

  async fetch(request: FetchRequest): Promise<FetchResult> {
    const refusal = await this.#refusalOf(request.url, request);
    if (refusal !== null) return refusal;
    const result = await this.#inner.fetch(request);
    // HTTP asks before each redirect; where a script went in the browser is only known now.
    if (result.kind !== 'page' || result.method !== 'browser' || result.url === result.requestedUrl)
      return result;
    return (await this.#refusalOf(result.url, request)) ?? result;
  }

  async close(): Promise<void> {
    await this.#inner.close();
  }

  async #refusalOf(url: string, request: FetchRequest): Promise<FetchResult | null> {
    const verdict = await this.#robots.check(url, request.signal);
    if (verdict.isAllowed) return null;
    return {
      kind: 'failed',
      reason: verdict.reason ?? 'robots-disallowed',
      message: verdict.message ?? 'robots.txt forbids it',
      requestedUrl: showableUrl(request.url),
      url: showableUrl(url),
      httpStatus: null,
      retryAfterMs: verdict.retryAfterMs,
      html: null,
    };
  }
}
