import type { Reason } from '../article/reasons.ts';
import type { AddressGuard } from './address-guard.ts';
import { Cookies } from './cookies.ts';
import { offeredCodings, readBody } from './decode-body.ts';
import { FetchDeadline } from './fetch-deadline.ts';
import type { ResolvedFetchOptions } from './fetch-options.ts';
import type {
  FetchedResource,
  FetchFailure,
  FetchUnchanged,
  ResourceFetcher,
  ResourceRequest,
} from './fetch-page.ts';
import { HttpDispatcher, type RawResponse } from './http-dispatcher.ts';
import { isStaleConnection, messageOfError, reasonOfError, type Phase } from './http-failure.ts';
import { readHttpUrl, showableUrl, type HttpUrl } from './http-url.ts';
import { hostWaitOf, retryAfterMs } from './retry-after.ts';

/** As much of an error page as is needed to tell what kind of wall it is. */
const maxErrorBodyBytes = 256 * 1024;
const redirectStatuses = new Set([301, 302, 303, 307, 308]);

export interface ResponseHead {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

export interface ClientRequest extends ResourceRequest {
  /** Keep the beginning of a body that is too large, instead of failing. */
  readonly cutBody?: boolean;
  /** Replaces the limit of that name. */
  readonly maxRedirects?: number;
  /** A reason to leave the body alone, from the header of the last response. */
  readonly refuse?: (head: ResponseHead) => Reason | null;
  /** Asked before each redirect is followed; a reason stops there. */
  readonly allowRedirect?: (
    url: URL,
    signal: AbortSignal,
  ) => Promise<{ reason: Reason; message: string } | null>;
}

/** A failure may carry what the server sent along, for the caller to decode. */
export type ClientFailure = FetchFailure & {
  readonly body: Uint8Array | null;
  readonly headers: ResponseHead['headers'];
};
export type ClientResult = FetchedResource | ClientFailure | FetchUnchanged;

/** Where a fetch stands: grows with each hop. */
interface Way {
  readonly requestedUrl: string;
  readonly redirects: string[];
  at: HttpUrl;
  phase: Phase;
}

/** GET over guarded connections with redirects followed by hand, so that every hop is checked and recorded. */
export class HttpClient implements ResourceFetcher {
  readonly #options: ResolvedFetchOptions;
  readonly #dispatcher: HttpDispatcher;
  readonly #cookies = new Cookies();

  constructor(options: ResolvedFetchOptions, guard: AddressGuard) {
    this.#options = options;
    this.#dispatcher = new HttpDispatcher(guard, options);
  }

  async fetchResource(request: ResourceRequest): Promise<FetchedResource | FetchFailure | FetchUnchanged> {
    return this.get(request);
  }

  async get(request: ClientRequest): Promise<ClientResult> {
    const requestedUrl = showableUrl(request.url);
    const start = readHttpUrl(request.url);
    if (typeof start === 'string') return refusedUrl(start, requestedUrl, requestedUrl);
    const way: Way = { requestedUrl, redirects: [], at: start, phase: 'head' };
    const deadline = new FetchDeadline(request.signal, this.#options.limits.totalMs);
    try {
      return await this.#walk(way, request, deadline.signal);
    } catch (error) {
      return this.#failureOf(error, way, deadline);
    } finally {
      deadline.clear();
    }
  }

  async close(): Promise<void> {
    await this.#dispatcher.close();
  }

  async #walk(way: Way, request: ClientRequest, signal: AbortSignal): Promise<ClientResult> {
    const seen = new Set<string>();
    for (;;) {
      signal.throwIfAborted();
      way.phase = 'head';
      if (request.mayAsk?.() === false) return failure(way, 'interrupted', 'the fetch was given up');
      const response = await this.#ask(way.at, request, signal);
      const head: ResponseHead = { status: response.status, headers: joinFields(response.headers) };
      this.#cookies.store(way.at.url, fieldsOf(response.headers['set-cookie']));
      if (!redirectStatuses.has(head.status)) return this.#arrive(way, request, response, head, signal);
      response.body.on('error', () => undefined).destroy();
      // The same address again with the same cookies can only answer the same.
      const step = `${way.at.url.href} ${this.#cookies.headerFor(way.at.url)}`;
      if (seen.has(step)) return failure(way, 'redirect-loop', 'the redirects go round in a circle', head);
      seen.add(step);
      const maxRedirects = request.maxRedirects ?? this.#options.limits.maxRedirects;
      const failed = follow(way, response.headers['location'], head, maxRedirects);
      if (failed) return failed;
      const refusal = await request.allowRedirect?.(way.at.url, signal);
      if (refusal) return failure(way, refusal.reason, refusal.message, head);
    }
  }

  async #ask(at: HttpUrl, request: ClientRequest, signal: AbortSignal): Promise<RawResponse> {
    const cookie = this.#cookies.headerFor(at.url);
    const authorization = at.authorization ?? this.#options.authorizations[at.url.origin];
    const headers = {
      'user-agent': this.#options.userAgent,
      accept: request.accept ?? '*/*',
      'accept-language': 'en,*;q=0.5',
      'accept-encoding': offeredCodings,
      ...(cookie && { cookie }),
      ...(authorization && { authorization }),
      ...(request.etag && { 'if-none-match': request.etag }),
      ...(request.lastModified && { 'if-modified-since': request.lastModified }),
    };
    try {
      return await this.#dispatcher.get(at.url, headers, signal);
    } catch (error) {
      // Only once: a connection that was kept alive may have been closed by the server just now (RFC 9112 §9.3.1).
      if (signal.aborted || !isStaleConnection(error)) throw error;
      return this.#dispatcher.get(at.url, headers, signal);
    }
  }

  async #arrive(
    way: Way,
    request: ClientRequest,
    response: RawResponse,
    head: ResponseHead,
    signal: AbortSignal,
  ): Promise<ClientResult> {
    way.phase = 'body';
    const { status } = head;
    const url = way.at.url.href;
    const isConditional = Boolean(request.etag ?? request.lastModified);
    if (status === 304 && isConditional) {
      response.body.on('error', () => undefined).destroy();
      return { kind: 'unchanged', requestedUrl: way.requestedUrl, url };
    }
    const refusal = status < 300 ? (request.refuse?.(head) ?? null) : null;
    if (refusal !== null) {
      response.body.on('error', () => undefined).destroy();
      return failure(
        way,
        refusal,
        `the server sent ${head.headers['content-type'] ?? 'no content type'}`,
        head,
      );
    }
    if (status >= 300) {
      const waitMs = hostWaitOf(status, head.headers['retry-after']);
      if (waitMs !== null) await request.onWait?.(waitMs);
      return failure(
        way,
        reasonOfStatus(status),
        `the server answered ${status}`,
        head,
        await this.#errorBody(response, signal),
      );
    }
    const limits = {
      ...this.#options.limits,
      ...(request.maxBodyBytes && { maxBodyBytes: request.maxBodyBytes }),
    };
    const body = await readBody(
      response.body,
      head.headers['content-encoding'] ?? '',
      limits,
      signal,
      request.cutBody,
    );
    const { requestedUrl, redirects } = way;
    return {
      kind: 'resource',
      requestedUrl,
      url,
      httpStatus: status,
      redirects,
      headers: head.headers,
      body,
    };
  }

  async #errorBody(response: RawResponse, signal: AbortSignal): Promise<Uint8Array | null> {
    const limits = { ...this.#options.limits, maxBodyBytes: maxErrorBodyBytes };
    const coding = response.headers['content-encoding'];
    try {
      return await readBody(response.body, fieldsOf(coding).join(', '), limits, signal, true);
    } catch {
      // The status says enough; what came with it is a bonus.
      return null;
    }
  }

  #failureOf(error: unknown, way: Way, deadline: FetchDeadline): ClientFailure {
    if (deadline.isInterrupted) return failure(way, 'interrupted', 'the fetch was given up');
    if (deadline.isExpired) {
      const seconds = this.#options.limits.totalMs / 1000;
      return way.phase === 'body'
        ? failure(way, 'too-slow', `the body did not end within ${seconds} s`)
        : failure(way, 'timeout', `no answer within ${seconds} s`);
    }
    const isProxied = this.#dispatcher.isProxied(way.at.url);
    return failure(way, reasonOfError(error, way.phase, isProxied), messageOfError(error));
  }
}

/** Moves the way to where a redirect points, or says why not. */
function follow(
  way: Way,
  location: string | string[] | undefined,
  head: ResponseHead,
  maxRedirects: number,
): ClientFailure | null {
  const targets = [...new Set(fieldsOf(location))];
  const target = targets[0]?.trim();
  if (!target) return failure(way, 'bad-redirect', `status ${head.status} without a Location`, head);
  if (targets.length > 1) return failure(way, 'bad-redirect', 'several Locations that differ', head);
  const from = way.at.url;
  const next = readHttpUrl(utf8Of(target), from);
  if (next === 'invalid-url')
    return failure(way, 'bad-redirect', 'a redirect to something that is no URL', head);
  if (next === 'url-forbidden') {
    return failure(way, 'url-forbidden', 'a redirect to something other than http and https', head);
  }
  if (way.redirects.length >= maxRedirects) {
    return failure(way, 'redirect-loop', `more than ${maxRedirects} redirects`, head);
  }
  // RFC 9110 §10.2.2: the fragment goes along unless the new address has its own.
  if (next.url.hash === '') next.url.hash = from.hash;
  way.redirects.push(from.href);
  // A password given for one place is not told to another; nor are those that redirects bring along.
  way.at = { url: next.url, authorization: next.url.origin === from.origin ? way.at.authorization : null };
  return null;
}

/** What a status other than success means. */
export function reasonOfStatus(status: number): Reason {
  if (status === 401 || status === 407) return 'auth-required';
  return status === 429 ? 'rate-limited' : 'http-status';
}

export function refusedUrl(
  reason: 'invalid-url' | 'url-forbidden',
  requestedUrl: string,
  url: string,
): ClientFailure {
  const message = reason === 'invalid-url' ? 'this is no URL' : 'only http and https URLs are fetched';
  return {
    kind: 'failed',
    reason,
    message,
    requestedUrl,
    url,
    httpStatus: null,
    retryAfterMs: null,
    html: null,
    body: null,
    headers: {},
  };
}

function failure(
  way: Way,
  reason: Reason,
  message: string,
  head?: ResponseHead,
  body: Uint8Array | null = null,
): ClientFailure {
  return {
    kind: 'failed',
    reason,
    message,
    requestedUrl: way.requestedUrl,
    url: way.at.url.href,
    httpStatus: head?.status ?? null,
    retryAfterMs: retryAfterMs(head?.headers['retry-after'], new Date()),
    html: null,
    body,
    headers: head?.headers ?? {},
  };
}

function fieldsOf(value: string | string[] | undefined): string[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

/** Cookies stay out: they are secrets of the session, and headers are stored. */
function joinFields(headers: RawResponse['headers']): Record<string, string> {
  const joined: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined && name !== 'set-cookie') joined[name] = fieldsOf(value).join(', ');
  }
  return { ...joined };
}

/** Header bytes arrive one per character; those of an unescaped Location are nearly always UTF-8. */
function utf8Of(latin1: string): string {
  if (!/[\u0080-\u00ff]/.test(latin1)) return latin1;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(latin1, 'latin1'));
  } catch {
    return latin1;
  }
}
