import type { Reason } from '../article/reasons.ts';

/** Where in an exchange an error came up. */
export type Phase = 'head' | 'body';

export class BodyTooLargeError extends Error {
  override readonly name = 'BodyTooLargeError';
  readonly code = 'BODY_TOO_LARGE';
}

export class CodingError extends Error {
  override readonly name = 'CodingError';
  readonly code = 'CODING_UNKNOWN';
}

const byCode: Readonly<Record<string, Reason>> = {
  ADDRESS_FORBIDDEN: 'address-forbidden',
  BODY_TOO_LARGE: 'too-large',
  CODING_UNKNOWN: 'decode-failed',
  ENOTFOUND: 'dns-failed',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
  ETIMEDOUT: 'timeout',
  UND_ERR_HEADERS_OVERFLOW: 'too-large',
  HPE_HEADER_OVERFLOW: 'too-large',
  UND_ERR_PRX_TLS: 'proxy-failed',
  UND_ERR_PRX_CONN: 'proxy-failed',
  UND_ERR_SOCKS5: 'proxy-failed',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'truncated',
  EPROTO: 'tls-failed',
  // Our own side closed for good.
  UND_ERR_DESTROYED: 'interrupted',
  UND_ERR_CLOSED: 'interrupted',
};

const tlsCode =
  /^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|CRL_|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE)/;
const decoderCode = /^(Z_|ERR__ERROR|ERR_BROTLI|ERR_ZSTD|ZSTD_|ERR_PADDING|ERR_)/;

interface Trouble extends Error {
  readonly code?: string;
  readonly errors?: readonly Trouble[];
}

/** Sorts an error of sockets, TLS, HTTP parsing or decompression into the closed list of reasons. */
export function reasonOfError(error: unknown, phase: Phase, isProxied: boolean): Reason {
  const trouble = firstOf(error as Trouble);
  // The parser gives no code to its most basic complaint.
  const code = trouble.code ?? (trouble.name === 'HTTPParserError' ? 'HPE_INVALID' : '');
  // Known before the header was handed on: lengths that disagree with each other or with chunks (RFC 9112 §6.3), not a body that broke off.
  if (code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH' && phase === 'head') return 'protocol-error';
  const known = byCode[code];
  if (known !== undefined && known !== 'dns-failed') return known;
  if (tlsCode.test(code)) return 'tls-failed';
  if (phase === 'body') return reasonInBody(code);
  // Behind a proxy every connection is one to the proxy, and its refusals come as plain errors.
  if (isProxied && !code.startsWith('HPE_')) return 'proxy-failed';
  if (known !== undefined || code.startsWith('EAI_')) return 'dns-failed';
  if (code.startsWith('HPE_') || code.startsWith('ERR_HTTP2') || code === 'UND_ERR_INFO')
    return 'protocol-error';
  return 'connection-failed';
}

/** What a person may read of an error: one line, without a stack. */
export function messageOfError(error: unknown): string {
  const trouble = firstOf(error as Trouble);
  return (trouble.message || trouble.code || trouble.name || 'unknown error').split('\n')[0] ?? '';
}

/** Whether the connection went away before it answered: a kept-alive one that the server had just closed. */
export function isStaleConnection(error: unknown): boolean {
  const { code } = firstOf(error as Trouble);
  return code === 'UND_ERR_SOCKET' || code === 'ECONNRESET' || code === 'EPIPE';
}

function reasonInBody(code: string): Reason {
  if (code === 'Z_BUF_ERROR') return 'truncated';
  if (code.startsWith('HPE_')) return code === 'HPE_INVALID_EOF_STATE' ? 'truncated' : 'protocol-error';
  if (code.startsWith('ERR_HTTP2') || code.startsWith('ERR_STREAM')) return 'truncated';
  return decoderCode.test(code) ? 'decode-failed' : 'truncated';
}

/** Several addresses tried in parallel give one error that holds one for each. */
function firstOf(error: Trouble): Trouble {
  const inner = error.errors?.[0];
  if (inner !== undefined) return firstOf(inner);
  // A TLS error below fetch's own wrapping.
  const cause = error.cause as Trouble | undefined;
  return error.code === undefined && cause?.code !== undefined ? firstOf(cause) : error;
}
