/**
 * The closed list of reasons why an input did not (newly) become an article. A reason's class decides the exit code
 * and whether the crawl tries again; nothing else in the program decides either.
 */

/** When to try again: `never`, after a growing `backoff`, or when the whole `host` may be asked again. */
export type Retry = 'never' | 'backoff' | 'host';

interface ReasonClass {
  readonly exitCode: number;
  readonly outcome: 'skipped' | 'failed';
  readonly retry: Retry;
}

const nothingNew = { exitCode: 0, outcome: 'skipped', retry: 'never' } as const satisfies ReasonClass;
const internal = { exitCode: 1, outcome: 'failed', retry: 'backoff' } as const satisfies ReasonClass;
const usage = { exitCode: 2, outcome: 'failed', retry: 'never' } as const satisfies ReasonClass;
const notFetched = { exitCode: 3, outcome: 'failed', retry: 'backoff' } as const satisfies ReasonClass;
const refusedByServer = { exitCode: 3, outcome: 'failed', retry: 'never' } as const satisfies ReasonClass;
const hostBusy = { exitCode: 3, outcome: 'failed', retry: 'host' } as const satisfies ReasonClass;
const refusedByUs = { exitCode: 4, outcome: 'skipped', retry: 'never' } as const satisfies ReasonClass;
const notAnArticle = { exitCode: 5, outcome: 'skipped', retry: 'never' } as const satisfies ReasonClass;
const nothingReadable = { exitCode: 6, outcome: 'skipped', retry: 'never' } as const satisfies ReasonClass;
const notSaved = { exitCode: 7, outcome: 'failed', retry: 'backoff' } as const satisfies ReasonClass;
const interrupted = { exitCode: 130, outcome: 'failed', retry: 'backoff' } as const satisfies ReasonClass;

export const reasonClasses = {
  unchanged: nothingNew,
  'already-seen': nothingNew,

  'internal-error': internal,

  usage,
  'invalid-url': usage,
  'config-invalid': usage,
  'browser-missing': usage,
  'input-missing': usage,

  'dns-failed': notFetched,
  'connection-failed': notFetched,
  'tls-failed': refusedByServer,
  'proxy-failed': notFetched,
  timeout: notFetched,
  'too-slow': notFetched,
  truncated: notFetched,
  'protocol-error': notFetched,
  'decode-failed': refusedByServer,
  /** 4xx is final, 5xx is tried again: see `retryOf`. */
  'http-status': notFetched,
  'auth-required': refusedByServer,
  'rate-limited': hostBusy,
  'redirect-loop': refusedByServer,
  'bad-redirect': refusedByServer,
  'navigation-failed': notFetched,
  'script-hang': notFetched,
  'browser-crashed': notFetched,

  'robots-disallowed': refusedByUs,
  'robots-unreachable': { ...refusedByUs, retry: 'host' },
  'address-forbidden': refusedByUs,
  'url-forbidden': refusedByUs,
  'out-of-scope': refusedByUs,
  'too-large': refusedByUs,
  'parse-limit': refusedByUs,

  'soft-404': notAnArticle,
  'bot-wall': notAnArticle,
  'consent-wall': notAnArticle,
  'login-wall': notAnArticle,
  paywalled: notAnArticle,
  listing: notAnArticle,
  'not-an-article': notAnArticle,

  'no-content': nothingReadable,
  'not-html': nothingReadable,
  download: nothingReadable,

  'save-failed': notSaved,

  interrupted,
} as const satisfies Record<string, ReasonClass>;

export type Reason = keyof typeof reasonClasses;

export const reasons = Object.keys(reasonClasses) as readonly Reason[];

/** Process exit code when several inputs were given and some, or all, of them failed. */
export const severalFailedExitCode = 8;

export function exitCodeOf(reason: Reason | null): number {
  return reason === null ? 0 : reasonClasses[reason].exitCode;
}

/** Whether a failure is worth another try; an HTTP status below 500 is the server's final word. */
export function retryOf(reason: Reason, httpStatus: number | null): Retry {
  if (reason === 'http-status' && httpStatus !== null && httpStatus < 500) return 'never';
  return reasonClasses[reason].retry;
}
