import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import type { Article, Provenance } from '../article/article.ts';
import { reasonOutcome, type Outcome } from '../article/outcome.ts';
import type { Reason } from '../article/reasons.ts';
import type { PageSigns } from '../clean/page-signs.ts';
import type { SiteTemplate, TemplateLesson } from '../clean/templates/site-template.ts';
import { createFetcher, type Fetching } from '../fetch/create-fetcher.ts';
import type { FetchOptions } from '../fetch/fetch-options.ts';
import type { FetchedPage, FetchFailure, FetchRequest, FetchResult } from '../fetch/fetch-page.ts';
import { robotsDirectives } from '../fetch/robots-directives.ts';
import type { Recorded, WarcWriter } from '../archive/warc/warc-writer.ts';
import type { SiteFinder } from '../site/find-site.ts';
import { CleanPool, type CleanPoolOptions } from './clean-pool.ts';
import type { CleanAnswer, CleanTask } from './clean-worker.ts';

/** What one visit asks for. */
export interface VisitRequest {
  readonly url: string;
  readonly signal: AbortSignal;
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  readonly discoveredVia?: string | null;
  /** See FetchRequest. */
  readonly onWait?: FetchRequest['onWait'];
  readonly mayAsk?: FetchRequest['mayAsk'];
  /** Pause that the host is due between two requests; of what a visit asks for besides its page, ms. */
  readonly delayMs?: number;
}

/** What a visit cost. */
export interface VisitCost {
  readonly method: FetchedPage['method'] | null;
  /** Of the page's body, or of its text where the browser gave no body. */
  readonly bytes: number;
  /** Without the time that cleaning took, although `auto` cleans in between. */
  readonly fetchMs: number;
  /** With the wait for a free thread; 0 when there was nothing to clean. */
  readonly cleanMs: number;
}

/** What came of it: the outcome, and what a crawl needs to go on from the page. */
export interface Visit {
  readonly outcome: Outcome;
  /** Addresses that the page links to; none where it asks not to be followed. */
  readonly links: readonly string[];
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** The server's Retry-After as a wait from now, to the page or to what was asked for besides. */
  readonly retryAfterMs: number | null;
  readonly cost: VisitCost | null;
  /** What the page shows of its site; absent where no page was read. */
  readonly signs?: PageSigns | null;
  readonly lesson?: TemplateLesson | null;
}

/** What a WarcWriter does. */
export type RawKeeper = Pick<WarcWriter, 'record' | 'recordNotModified'>;

/** Everything that may be said about visiting; all of it has a default. */
export interface VisitorOptions {
  readonly fetch?: Omit<FetchOptions, 'isEnough'>;
  readonly clean?: CleanPoolOptions & {
    readonly keepEncyclopediaSections?: boolean;
    readonly without?: readonly string[];
  };
  readonly siteOf?: SiteFinder;
  /** What the site of an address is known to print on many pages; null when nothing is known. */
  readonly templateOf?: (url: string) => Promise<SiteTemplate | null>;
  /** Name of the job, for provenance. */
  readonly job?: string | null;
  /** Keeps raw pages as they were fetched; every page, whatever the cleaner makes of it. */
  readonly raw?: RawKeeper | null;
  /** In place of the network; the visitor closes it. */
  readonly fetching?: Fetching;
  /** Threads that somebody else opened, and closes. */
  readonly pool?: CleanPool;
}

/** A page that the browser would not change: there is nothing more to get from it. */
const browserWillNotHelp: ReadonlySet<Reason> = new Set<Reason>([
  'soft-404',
  'listing',
  'paywalled',
  'parse-limit',
]);

/**
 * Goes to a URL and comes back with its article: robots → fetch → clean → verdict. The line that `clean URL` and the crawl
 * share; the crawl adds the saving.
 */
export class Visitor {
  readonly #options: VisitorOptions;
  readonly #fetching: Fetching;
  readonly #pool: CleanPool;
  /**
   * `auto` fetching asks whether a page is enough by cleaning it; that work is not done twice. Keyed by the headers, the one
   * object that a fetched page keeps when the fetcher adds its reason.
   */
  readonly #cleaned = new WeakMap<FetchedPage['headers'], Promise<CleanAnswer>>();

  /** The visit that a fetcher's question belongs to. */
  readonly #current = new AsyncLocalStorage<UnderWay>();

  constructor(options: VisitorOptions = {}) {
    this.#options = options;
    this.#pool = options.pool ?? new CleanPool(options.clean);
    this.#fetching =
      options.fetching ?? createFetcher({ ...options.fetch, isEnough: (page) => this.#isEnough(page) });
  }

  /** Never throws for the page's or the network's sake. */
  async visit(request: VisitRequest): Promise<Visit> {
    const underWay: UnderWay = { signal: request.signal, cleanMs: 0 };
    return this.#current.run(underWay, async () => {
      const startedAt = performance.now();
      const result = await this.#fetch(request);
      const fetchMs = Math.round(performance.now() - startedAt - underWay.cleanMs);
      const visit = await this.#judge(request, result);
      const cost = { ...sizeOf(result), fetchMs, cleanMs: Math.round(underWay.cleanMs) };
      return { ...visit, cost };
    });
  }

  #fetch({ url, signal, etag, lastModified, onWait, mayAsk }: VisitRequest): Promise<FetchResult> {
    const ready = this.#options.siteOf?.(url)?.ready ?? null;
    return this.#fetching.fetcher.fetch({
      url,
      signal,
      etag: etag ?? null,
      lastModified: lastModified ?? null,
      ready,
      ...(onWait && { onWait }),
      ...(mayAsk && { mayAsk }),
    });
  }

  async #judge(request: VisitRequest, result: FetchResult): Promise<UncostedVisit> {
    const { signal } = request;
    if (result.kind === 'page' || result.kind === 'unchanged') {
      const kept = await this.#keepRaw(result);
      if (kept.kind === 'failed') return kept.visit;
      if (result.kind === 'page') return this.#visitPage(request, result, kept.recorded);
    }
    if (result.kind === 'failed' && (await this.#isBotWall(result, signal))) {
      const message = 'The site asks to prove that a person is reading; it gave no article.';
      return { ...visitWithoutPage(result), outcome: reasonOutcome('bot-wall', message, result) };
    }
    return visitWithoutPage(result);
  }

  /** Bot walls come with statuses of their own (403, 503): what the error page says tells one from a plain error. */
  async #isBotWall({ reason, url, requestedUrl, html }: FetchFailure, signal: AbortSignal): Promise<boolean> {
    if (reason !== 'http-status' || html === null) return false;
    const task = { kind: 'html' as const, source: html, url, requestedUrl, options: {} };
    return (await this.#pool.clean(task, signal)).outcome.reason === 'bot-wall';
  }

  async #visitPage(
    { signal, discoveredVia, delayMs, mayAsk }: VisitRequest,
    result: FetchedPage,
    recorded: Recorded | null,
  ): Promise<UncostedVisit> {
    const { outcome, links, signs, lesson } = await this.#clean(result, signal);
    const directives = robotsDirectives(result.headers, result.html, this.#robotsName);
    // Known without asking: the page was allowed by it.
    const { usageLines, crawlDelayMs } = await this.#fetching.robots.check(result.url, signal);
    const pauseMs = delayMs === undefined ? 0 : Math.max(delayMs, crawlDelayMs ?? 0);
    const optOuts =
      outcome.article === null
        ? null
        : await this.#fetching.optOuts.read(result.url, signal, pauseMs, mayAsk);
    const robots = [
      ...directives,
      ...usageLines.map((usage) => `robots.txt: ${usage}`),
      ...(optOuts?.statements ?? []),
    ];
    return {
      outcome: withProvenance(outcome, result, {
        robots,
        job: this.#options.job ?? null,
        discoveredVia: discoveredVia ?? null,
        rawRef: recorded?.rawRef ?? null,
        ...(recorded && { rawHash: recorded.rawHash }),
      }),
      links: directives.some((directive) => /: (?:nofollow|none)$/i.test(directive)) ? [] : links,
      etag: result.headers['etag'] ?? null,
      lastModified: result.headers['last-modified'] ?? null,
      retryAfterMs: optOuts?.retryAfterMs ?? null,
      signs,
      lesson: lesson ?? null,
    };
  }

  /** What robots.txt asks for between two requests; null when it does not say. Known without asking after a visit. */
  async crawlDelayMs(url: string, signal: AbortSignal): Promise<number | null> {
    return (await this.#fetching.robots.check(url, signal)).crawlDelayMs;
  }

  /** What this visitor fetches with: its cookies, connections and robots rules, for sources too. */
  get fetching(): Fetching {
    return this.#fetching;
  }

  /** Pages that the browser has open right now. */
  get browserPages(): number {
    return this.#fetching.browserPages();
  }

  /** Ends everything under way: connections, pages, processes, threads. */
  async close(): Promise<void> {
    await Promise.all([this.#fetching.close(), this.#options.pool === undefined ? this.#pool.close() : null]);
  }

  get #robotsName(): string {
    return this.#options.fetch?.robotsName ?? 'dechaff';
  }

  async #keepRaw(
    result: Extract<FetchResult, { kind: 'page' | 'unchanged' }>,
  ): Promise<{ kind: 'kept'; recorded: Recorded | null } | { kind: 'failed'; visit: UncostedVisit }> {
    const { raw } = this.#options;
    if (!raw) return { kind: 'kept', recorded: null };
    try {
      if (result.kind === 'page') return { kind: 'kept', recorded: await raw.record(result) };
      await raw.recordNotModified({ url: result.url, fetchedAt: new Date().toISOString() });
      return { kind: 'kept', recorded: null };
    } catch (error) {
      const message = `The raw page cannot be kept: ${error instanceof Error ? error.message : String(error)}`;
      const outcome = reasonOutcome('save-failed', message, result);
      return {
        kind: 'failed',
        visit: { outcome, links: [], etag: null, lastModified: null, retryAfterMs: null },
      };
    }
  }

  async #isEnough(page: FetchedPage): Promise<boolean> {
    const { outcome } = await this.#clean(
      page,
      this.#current.getStore()?.signal ?? new AbortController().signal,
    );
    return outcome.reason === null || browserWillNotHelp.has(outcome.reason);
  }

  #clean(page: FetchedPage, signal: AbortSignal): Promise<CleanAnswer> {
    let cleaning = this.#cleaned.get(page.headers);
    if (cleaning === undefined) {
      const { keepEncyclopediaSections, without } = this.#options.clean ?? {};
      const site = this.#options.siteOf?.(page.url) ?? null;
      const task = async (): Promise<CleanTask> => {
        const template = (await this.#options.templateOf?.(page.url)) ?? null;
        return {
          kind: 'html',
          source: page.html,
          url: page.url,
          requestedUrl: page.requestedUrl,
          options: {
            ...(site === null ? {} : { site }),
            ...(template === null ? {} : { template }),
            ...(keepEncyclopediaSections === undefined ? {} : { keepEncyclopediaSections }),
            ...(without === undefined ? {} : { without }),
          },
        };
      };
      cleaning = this.#timed(task().then((known) => this.#pool.clean(known, signal)));
      this.#cleaned.set(page.headers, cleaning);
    }
    return cleaning;
  }

  async #timed(cleaning: Promise<CleanAnswer>): Promise<CleanAnswer> {
    const startedAt = performance.now();
    try {
      return await cleaning;
    } finally {
      const underWay = this.#current.getStore();
      if (underWay) underWay.cleanMs += performance.now() - startedAt;
    }
  }
}

interface UnderWay {
  readonly signal: AbortSignal;
  cleanMs: number;
}

type UncostedVisit = Omit<Visit, 'cost'>;

function sizeOf(result: FetchResult): Pick<VisitCost, 'method' | 'bytes'> {
  if (result.kind !== 'page') return { method: null, bytes: 0 };
  return { method: result.method, bytes: result.body?.byteLength ?? Buffer.byteLength(result.html) };
}

function visitWithoutPage(result: Exclude<FetchResult, FetchedPage>): UncostedVisit {
  const nothing = { links: [], etag: null, lastModified: null };
  if (result.kind === 'unchanged') {
    const message = 'The page has not changed since the last visit.';
    return {
      ...nothing,
      outcome: reasonOutcome('unchanged', message, { ...result, httpStatus: 304 }),
      retryAfterMs: null,
    };
  }
  return {
    ...nothing,
    outcome: reasonOutcome(result.reason, result.message, result),
    retryAfterMs: result.retryAfterMs,
  };
}

function withProvenance(
  outcome: Outcome,
  page: FetchedPage,
  known: Pick<Provenance, 'robots' | 'job' | 'discoveredVia' | 'rawRef'> & { readonly rawHash?: string },
): Outcome {
  const { httpStatus } = page;
  if (outcome.article === null) return { ...outcome, httpStatus };
  const article: Article = {
    ...outcome.article,
    provenance: {
      ...outcome.article.provenance,
      fetchedAt: page.fetchedAt,
      fetchMethod: page.method,
      httpStatus,
      redirects: [...page.redirects],
      etag: page.headers['etag'] ?? null,
      lastModified: page.headers['last-modified'] ?? null,
      rawHash:
        'sha256:' +
        createHash('sha256')
          .update(page.body ?? page.html)
          .digest('hex'),
      fetchReason: page.fetchReason,
      ...known,
    },
  };
  return { ...outcome, httpStatus, article };
}
