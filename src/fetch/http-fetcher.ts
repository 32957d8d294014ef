import { decodeText } from './charset.ts';
import { readContentType, reasonOfBody, reasonOfHeader } from './content-type.ts';
import type { FetchFailure, FetchRequest, FetchResult, PageFetcher } from './fetch-page.ts';
import type { ClientFailure, ClientRequest, HttpClient } from './http-client.ts';

const acceptedPages = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5';

/** Fetches pages by plain HTTP: no script runs, nothing but the document is asked for. */
export class HttpFetcher implements PageFetcher {
  readonly #client: HttpClient;
  readonly #allowRedirect: ClientRequest['allowRedirect'];

  /** The client is the caller's, who closes it. */
  constructor(client: HttpClient, allowRedirect?: ClientRequest['allowRedirect']) {
    this.#client = client;
    this.#allowRedirect = allowRedirect;
  }

  async fetch(request: FetchRequest): Promise<FetchResult> {
    const fetchedAt = new Date().toISOString();
    const result = await this.#client.get({
      url: request.url,
      signal: request.signal,
      accept: acceptedPages,
      etag: request.etag ?? null,
      lastModified: request.lastModified ?? null,
      ...(request.mayAsk && { mayAsk: request.mayAsk }),
      ...(request.onWait && { onWait: request.onWait }),
      refuse: ({ headers }) =>
        reasonOfHeader(readContentType(headers['content-type']), headers['content-disposition']),
      ...(this.#allowRedirect && { allowRedirect: this.#allowRedirect }),
    });
    if (result.kind === 'unchanged') return result;
    if (result.kind === 'failed') return withErrorPage(result);
    const { requestedUrl, url, httpStatus, redirects, headers, body } = result;
    const failed = (reason: FetchFailure['reason'], message: string): FetchFailure => ({
      kind: 'failed',
      reason,
      message,
      requestedUrl,
      url,
      httpStatus,
      retryAfterMs: null,
      html: null,
    });
    if (body.length === 0) return failed('no-content', 'the server sent an empty page');
    const type = readContentType(headers['content-type']);
    const decoded = decodeText(body, type.charset);
    const other = reasonOfBody(type, body, decoded?.text ?? '');
    if (other !== null) return failed(other, 'what the server sent is no page');
    if (decoded === null) return failed('decode-failed', 'the bytes are no text in any known encoding');
    return {
      kind: 'page',
      method: 'http',
      requestedUrl,
      url,
      httpStatus,
      redirects,
      headers,
      html: decoded.text,
      body,
      fetchedAt,
      fetchReason: null,
    };
  }

  async close(): Promise<void> {
    // The client belongs to whoever made it.
  }
}

/** The failure without bytes, with the error page as text where it is one. */
function withErrorPage({ body, headers, ...failure }: ClientFailure): FetchFailure {
  const type = readContentType(headers['content-type']);
  if (body === null || body.length === 0 || reasonOfHeader(type, undefined) !== null) return failure;
  return { ...failure, html: decodeText(body, type.charset)?.text ?? null };
}
