import type { FetchedPage, FetchRequest, FetchResult, PageFetcher } from './fetch-page.ts';
import { readHttpUrl } from './http-url.ts';
import { pathShape } from './path-shape.ts';

/** The browser is taken at once after so many pages in a row that only it could give. */
const misses = 2;
/** Every so many pages of such a shape HTTP gets another chance, since sites change. */
const recheckEvery = 25;
const maxShapes = 5_000;

interface Learned {
  /** Pages in a row on which HTTP fell short and the browser did not. */
  httpMisses: number;
  /** Pages in a row on which the browser did not help either. */
  browserMisses: number;
  uses: number;
}

/**
 * Plain HTTP first, the browser where HTTP does not yield the article; what a kind of page needs is learned. The reason is
 * given with every page (`fetchReason`).
 */
export class AdaptiveFetcher implements PageFetcher {
  readonly #http: PageFetcher;
  readonly #browser: PageFetcher;
  readonly #isEnough: (page: FetchedPage) => boolean | Promise<boolean>;
  readonly #shapes = new Map<string, Learned>();
  #isBrowserMissing = false;

  constructor(
    http: PageFetcher,
    browser: PageFetcher,
    isEnough: (page: FetchedPage) => boolean | Promise<boolean>,
  ) {
    this.#http = http;
    this.#browser = browser;
    this.#isEnough = isEnough;
  }

  async fetch(request: FetchRequest): Promise<FetchResult> {
    const read = readHttpUrl(request.url);
    if (typeof read === 'string') return this.#http.fetch(request);
    const shape = pathShape(read.url);
    const learned = this.#learnedOf(shape);
    learned.uses++;
    const isRecheck = learned.uses % recheckEvery === 0;
    // The browser is told no passwords.
    const canUseBrowser = read.authorization === null && !this.#isBrowserMissing;
    const needsBrowser = canUseBrowser && learned.httpMisses >= misses;
    // Nor can it ask conditionally: one cheap request by HTTP may spare it the page.
    const isConditional = Boolean(request.etag ?? request.lastModified);
    if (needsBrowser && !isRecheck && !isConditional) {
      const result = await this.#browser.fetch(request);
      if (!this.#noteMissing(result)) return reasoned(result, `browser: learned for ${shape}`);
    }
    // A page that fetches its text by script may have changed although its document has not: now and then all of it is read.
    const asked = needsBrowser && isRecheck ? { ...request, etag: null, lastModified: null } : request;
    return this.#httpFirst(asked, learned, shape, canUseBrowser && !this.#isBrowserMissing);
  }

  async close(): Promise<void> {
    await Promise.all([this.#http.close(), this.#browser.close()]);
  }

  async #httpFirst(
    request: FetchRequest,
    learned: Learned,
    shape: string,
    canUseBrowser: boolean,
  ): Promise<FetchResult> {
    const plain = await this.#http.fetch(request);
    if (plain.kind !== 'page') return plain;
    if (await this.#isEnough(plain)) {
      learned.httpMisses = 0;
      learned.browserMisses = 0;
      return reasoned(plain, 'http: gave the article');
    }
    if (!canUseBrowser) return reasoned(plain, 'http: no article, and no browser could be used');
    if (learned.browserMisses >= misses && learned.uses % recheckEvery !== 0) {
      return reasoned(plain, `http: no article, and learned that the browser gives none for ${shape}`);
    }
    const rendered = await this.#browser.fetch(request);
    if (this.#noteMissing(rendered)) return reasoned(plain, 'http: no article, and no browser was found');
    if (rendered.kind === 'failed' && rendered.reason === 'interrupted') return rendered;
    if (rendered.kind !== 'page')
      return reasoned(plain, `http: no article, and the browser ended with ${resultName(rendered)}`);
    if (await this.#isEnough(rendered)) {
      learned.httpMisses++;
      learned.browserMisses = 0;
      return reasoned(rendered, 'browser: HTTP did not yield the article');
    }
    learned.httpMisses = 0;
    learned.browserMisses++;
    return reasoned(rendered, 'browser: HTTP did not yield the article, nor did the browser');
  }

  /** Without a browser HTTP has to do; looking for one again with every page would cost seconds. */
  #noteMissing(result: FetchResult): boolean {
    const isMissing = result.kind === 'failed' && result.reason === 'browser-missing';
    this.#isBrowserMissing ||= isMissing;
    return isMissing;
  }

  #learnedOf(shape: string): Learned {
    const learned = this.#shapes.get(shape) ?? { httpMisses: 0, browserMisses: 0, uses: 0 };
    this.#shapes.delete(shape);
    this.#shapes.set(shape, learned);
    const oldest = this.#shapes.keys().next().value;
    if (this.#shapes.size > maxShapes && oldest !== undefined) this.#shapes.delete(oldest);
    return learned;
  }
}

function reasoned(result: FetchResult, fetchReason: string): FetchResult {
  return result.kind === 'page' ? { ...result, fetchReason } : result;
}

function resultName(result: FetchResult): string {
  return result.kind === 'failed' ? result.reason : result.kind;
}
