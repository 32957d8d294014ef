import type { Reason } from '../../article/reasons.ts';

/** Chromium's network errors (net_error_list.h) and the reasons that they stand for, first match wins. */
const reasonsByError: readonly (readonly [RegExp, Reason])[] = [
  [/ERR_NAME_NOT_RESOLVED|ERR_NAME_RESOLUTION/, 'dns-failed'],
  [/ERR_CERT_|ERR_SSL_|ERR_BAD_SSL/, 'tls-failed'],
  [/ERR_TOO_MANY_REDIRECTS/, 'redirect-loop'],
  [/ERR_UNSAFE_PORT|ERR_UNKNOWN_URL_SCHEME|ERR_DISALLOWED_URL_SCHEME|ERR_UNSAFE_REDIRECT/, 'url-forbidden'],
  [/ERR_INVALID_REDIRECT|MULTIPLE_LOCATION/, 'bad-redirect'],
  [/ERR_INVALID_URL/, 'invalid-url'],
  [/ERR_CONTENT_LENGTH_MISMATCH|ERR_INCOMPLETE_CHUNKED_ENCODING/, 'truncated'],
  [/ERR_CONTENT_DECODING/, 'decode-failed'],
  [/ERR_RESPONSE_HEADERS_TOO_BIG/, 'too-large'],
  [
    /ERR_INVALID_RESPONSE|ERR_INVALID_HTTP|ERR_INVALID_CHUNKED|ERR_HTTP2|ERR_RESPONSE_HEADERS/,
    'protocol-error',
  ],
  [/ERR_PROXY|ERR_TUNNEL_CONNECTION_FAILED|ERR_MANDATORY_PROXY/, 'connection-failed'],
  [/ERR_TIMED_OUT|ERR_CONNECTION_TIMED_OUT|Timeout \d+ms exceeded/, 'timeout'],
  [
    /ERR_CONNECTION|ERR_EMPTY_RESPONSE|ERR_ADDRESS|ERR_SOCKET|ERR_NETWORK|ERR_INTERNET_DISCONNECTED/,
    'connection-failed',
  ],
  [/Download is starting/, 'download'],
  [/Page crashed|Target crashed/, 'browser-crashed'],
  [/Target (page, context or browser|closed)|has been closed|Browser closed/, 'browser-crashed'],
];

export function reasonOfNavigation(message: string): Reason {
  return reasonsByError.find(([pattern]) => pattern.test(message))?.[1] ?? 'navigation-failed';
}

/** Playwright's messages carry a call log and colours; only what happened is for people. */
export function briefMessage(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const [first = ''] = text.split('\n');
  return first.replace(/^[\w.]+: /, '').slice(0, 300);
}
