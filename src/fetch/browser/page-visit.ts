import type { Reason } from '../../article/reasons.ts';
import { readContentType, reasonOfHeader } from '../content-type.ts';
import type { ResolvedFetchOptions } from '../fetch-options.ts';
import type { FetchedPage, FetchFailure, FetchRequest } from '../fetch-page.ts';
import { reasonOfStatus } from '../http-client.ts';
import { portOf, readHttpUrl } from '../http-url.ts';
import { hostWaitOf, retryAfterMs } from '../retry-after.ts';
import type { EgressGuard } from './egress-guard.ts';
import { evaluateApart } from './isolated-world.ts';
import { briefMessage, reasonOfNavigation } from './navigation-failure.ts';
import type { LentPage } from './page-pool.ts';
import { scrollScript, serialiseScript, stateScript, type PageState } from './page-scripts.ts';
import type { Request, Response } from './playwright.ts';
import { blockEverything } from './request-blocking.ts';
import { onTextTooLong } from './text-watch.ts';
import { OverdueError } from './time-box.ts';

const pollMs = 150;
/** Polls without change after which a page counts as complete; a nearly empty one gets longer, it may be an application. */
const calmPolls = 3;
const calmPollsWhenEmpty = 8;
const nearlyEmpty = 500;
/** A meta refresh within this time is a redirect; later ones reload pages that are meant to be read. */
const longestRefreshS = 5;

/** Stops a visit with a reason; caught at its end. */
class VisitError extends Error {
  readonly reason: Reason;

  constructor(reason: Reason, message: string) {
    super(message);
    this.reason = reason;
  }
}

/** One document in one page: from its address to its text. */
export class PageVisit {
  readonly #lent: LentPage;
  readonly #request: FetchRequest;
  readonly #requestedUrl: string;
  readonly #options: ResolvedFetchOptions;
  readonly #egress: EgressGuard;
  readonly #responses: Response[] = [];
  readonly #open = new Set<Request>();
  #requestCount = 0;
  #navigations = 0;
  /** The address that the main frame asked for last. */
  #at: string;
  #stopped: VisitError | null = null;
  /** Whether a document that is a page has come. */
  #hasArrived = false;

  constructor(
    lent: LentPage,
    request: FetchRequest,
    requestedUrl: string,
    options: ResolvedFetchOptions,
    egress: EgressGuard,
  ) {
    this.#lent = lent;
    this.#request = request;
    this.#requestedUrl = requestedUrl;
    this.#at = requestedUrl;
    this.#options = options;
    this.#egress = egress;
  }

  /** The page, or why not. A failure with `script-hang`, `timeout` or `browser-crashed` leaves the page unusable. */
  async run(): Promise<FetchedPage | FetchFailure> {
    const fetchedAt = new Date().toISOString();
    const stopListening = this.#listen();
    try {
      await this.#navigate();
      await this.#settle();
      return await this.#read(fetchedAt);
    } catch (error) {
      return this.#failureOf(error);
    } finally {
      stopListening();
    }
  }

  #listen(): () => void {
    const { page } = this.#lent;
    const main = page.mainFrame();
    const onRequest = (request: Request): void => {
      this.#requestCount++;
      if (this.#requestCount === this.#options.limits.maxPageRequests) void this.#stopLoading();
      if (/^(document|script|xhr|fetch|stylesheet)$/.test(request.resourceType())) this.#open.add(request);
      if (!request.isNavigationRequest() || request.frame() !== main) return;
      this.#at = request.url();
      if (request.redirectedFrom() !== null) return;
      this.#navigations++;
      // The first one is ours.
      if (this.#navigations > this.#options.limits.maxPageNavigations + 1) {
        this.#stopped ??= new VisitError(
          'redirect-loop',
          'the page keeps going elsewhere by script or refresh',
        );
        void this.#stopLoading();
      }
    };
    const onEnd = (request: Request): void => void this.#open.delete(request);
    const onResponse = (response: Response): void => {
      const request = response.request();
      if (!request.isNavigationRequest() || request.frame() !== main) return;
      this.#responses.push(response);
      const waitMs = hostWaitOf(response.status(), response.headers()['retry-after']);
      if (waitMs !== null) void this.#request.onWait?.(waitMs);
    };
    const onDialog = (dialog: {
      type(): string;
      accept(): Promise<void>;
      dismiss(): Promise<void>;
    }): void => {
      // "Do you want to leave?" is answered with yes, everything else with no.
      const answer = dialog.type() === 'beforeunload' ? dialog.accept() : dialog.dismiss();
      answer.catch(() => undefined);
    };
    const onCrash = (): void =>
      void (this.#stopped ??= new VisitError(
        'browser-crashed',
        'the page crashed, perhaps for want of memory',
      ));
    const onDownload = (): void => {
      // A page that has arrived may start a download beside its text; nothing of it is accepted.
      if (!this.#hasArrived) this.#stopped ??= new VisitError('download', 'the address is a download');
    };
    const stopWatching = onTextTooLong(this.#lent.cdp, () => {
      // It may be laid out for seconds yet: no other document waits for that.
      this.#lent.uses = Number.MAX_SAFE_INTEGER;
      this.#stopped ??= this.#tooLarge();
    });
    page.on('request', onRequest);
    page.on('requestfinished', onEnd);
    page.on('requestfailed', onEnd);
    page.on('response', onResponse);
    page.on('dialog', onDialog);
    page.on('crash', onCrash);
    page.on('download', onDownload);
    return () => {
      stopWatching();
      page.off('request', onRequest);
      page.off('requestfinished', onEnd);
      page.off('requestfailed', onEnd);
      page.off('response', onResponse);
      page.off('crash', onCrash);
      page.off('download', onDownload);
      // Dialogs go on being answered until the page has left the document.
      setTimeout(() => page.off('dialog', onDialog), 5_000).unref();
    };
  }

  async #navigate(): Promise<void> {
    const { connectMs, firstByteMs } = this.#options.limits;
    await this.#lent.page.goto(this.#request.url, { waitUntil: 'commit', timeout: connectMs + firstByteMs });
    this.#checkResponse();
    this.#hasArrived = true;
  }

  /** Waits until the text is there, answers a consent banner, scrolls where that was asked for; each once. */
  async #settle(): Promise<void> {
    const { contentReadyMs } = this.#options.limits;
    const deadline = performance.now() + contentReadyMs;
    const state = await this.#untilCalm(deadline);
    if (this.#lent.consent !== null && state?.mentionsConsent === true) {
      await this.#answerConsent();
      await this.#untilCalm(deadline);
    }
    if (this.#request.scroll === true) {
      await this.#evaluate(scrollScript(contentReadyMs), contentReadyMs + this.#options.limits.scriptMs);
      await this.#untilCalm(deadline);
    }
  }

  /** The wanted element is there, or the text stays as it is and nothing more is on its way; or the time is up. */
  async #untilCalm(deadline: number): Promise<PageState | null> {
    let lastLength = -1;
    let calm = 0;
    let state: PageState | null = null;
    while (performance.now() < deadline) {
      state = await this.#state();
      const isLoaded = state !== null && state.readyState !== 'loading';
      calm = isLoaded && state?.textLength === lastLength ? calm + 1 : 0;
      lastLength = state?.textLength ?? -1;
      const needed = lastLength < nearlyEmpty ? calmPollsWhenEmpty : calmPolls;
      // A page full of text does not wait for requests that never end.
      const isQuiet = this.#open.size === 0 || (lastLength >= 3 * nearlyEmpty && calm >= 2 * calmPolls);
      const isThere = this.#request.ready ? state?.isReady === true && calm >= 1 : calm >= needed && isQuiet;
      if (isThere && !isAboutToLeave(state)) break;
      await new Promise((resolve) => setTimeout(resolve, pollMs));
    }
    return state;
  }

  async #answerConsent(): Promise<void> {
    try {
      await this.#lent.consent?.answer(this.#request.signal);
    } catch {
      // A banner that cannot be answered stays; the cleaner knows its words.
    }
  }

  async #read(fetchedAt: string): Promise<FetchedPage> {
    this.#checkStopped();
    const html = await this.#evaluate<string>(serialiseScript, this.#options.limits.scriptMs);
    this.#checkStopped();
    const response = this.#checkResponse();
    const url = this.#lent.page.url();
    if (typeof readHttpUrl(url) === 'string')
      throw new VisitError('url-forbidden', 'the page went to something other than http and https');
    if (Buffer.byteLength(html) > this.#options.limits.maxBodyBytes) throw this.#tooLarge();
    return {
      kind: 'page',
      method: 'browser',
      requestedUrl: this.#requestedUrl,
      url,
      httpStatus: response?.status() ?? 200,
      redirects: this.#redirectsTo(url),
      headers: response === undefined ? {} : headersOf(response),
      html,
      body: null,
      fetchedAt,
      fetchReason: null,
    };
  }

  #tooLarge(): VisitError {
    return new VisitError('too-large', `more than ${this.#options.limits.maxBodyBytes} bytes of HTML`);
  }

  /** Judges the last response of the main document. */
  #checkResponse(): Response | undefined {
    this.#checkStopped();
    const response = this.#responses.at(-1);
    if (response === undefined) return undefined;
    const headers = response.headers();
    const status = response.status();
    if (headers['server'] === this.#egress.name) throw this.#egressError(response.url());
    if (status >= 300) throw new VisitError(reasonOfStatus(status), `the server answered ${status}`);
    const other = reasonOfHeader(readContentType(headers['content-type']), headers['content-disposition']);
    if (other !== null)
      throw new VisitError(other, `the server sent ${headers['content-type'] ?? 'something'}`);
    return response;
  }

  /** Null when the document just changed. */
  async #state(): Promise<PageState | null> {
    this.#checkStopped();
    try {
      return await this.#evaluate<PageState>(
        stateScript(this.#request.ready ?? null),
        this.#options.limits.scriptMs,
      );
    } catch (error) {
      if (error instanceof OverdueError || this.#lent.page.isClosed()) throw error;
      this.#checkStopped();
      return null;
    }
  }

  async #evaluate<T>(script: string, limitMs: number): Promise<T> {
    return evaluateApart<T>(this.#lent.cdp, script, limitMs);
  }

  async #stopLoading(): Promise<void> {
    this.#lent.uses = Number.MAX_SAFE_INTEGER;
    await blockEverything(this.#lent.cdp).catch(() => undefined);
    await this.#lent.cdp.send('Page.stopLoading').catch(() => undefined);
  }

  #checkStopped(): void {
    if (this.#stopped !== null) throw this.#stopped;
  }

  #redirectsTo(finalUrl: string): string[] {
    const passed = this.#responses.map((response) => response.url());
    return [...new Set(passed)].filter((url) => url !== finalUrl.replace(/#.*$/, ''));
  }

  #egressError(url: string): VisitError {
    const read = readHttpUrl(url);
    const known = typeof read === 'string' ? null : this.#egress.failureOf(read.url, portOf(read.url));
    if (known !== null) return new VisitError(known.reason, known.message);
    return new VisitError(
      this.#egress.isChained ? 'proxy-failed' : 'connection-failed',
      'no connection to the server',
    );
  }

  #failureOf(error: unknown): FetchFailure {
    let cause = this.#stopped ?? error;
    if (!(cause instanceof VisitError) && !(cause instanceof OverdueError)) {
      const reason = reasonOfNavigation(String(cause));
      const isConnection = reason === 'connection-failed' || reason === 'dns-failed';
      cause = isConnection ? this.#egressError(this.#at) : new VisitError(reason, briefMessage(cause));
    }
    const response = this.#responses.at(-1);
    if (cause instanceof VisitError && cause.reason === 'download' && response !== undefined) {
      // What the browser would save as a file may just be no page.
      const { 'content-type': type, 'content-disposition': disposition } = response.headers();
      const reason = reasonOfHeader(readContentType(type), disposition);
      cause = new VisitError(reason ?? 'download', `the server sent ${type ?? 'a file'}`);
    }
    return {
      kind: 'failed',
      reason: cause instanceof VisitError ? cause.reason : 'script-hang',
      message: cause instanceof VisitError ? cause.message : "the page's script keeps it from answering",
      requestedUrl: this.#requestedUrl,
      url: this.#at,
      httpStatus: response?.status() ?? null,
      retryAfterMs: retryAfterMs(response?.headers()['retry-after'], new Date()),
      html: null,
    };
  }
}

function isAboutToLeave(state: PageState | null): boolean {
  const refresh = state?.refresh ?? null;
  return refresh !== null && refresh.isElsewhere && refresh.seconds <= longestRefreshS;
}

function headersOf(response: Response): Record<string, string> {
  const { 'set-cookie': _cookie, ...headers } = response.headers();
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, value.replaceAll('\n', ', ')]),
  );
}
