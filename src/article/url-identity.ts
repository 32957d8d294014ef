import { createHash } from 'node:crypto';
import normalizeUrl from 'normalize-url';
import { trackingParameters } from './tracking-parameters.ts';

const longestUrl = 8_192;

/**
 * The form in which two addresses of the same page are equal: RFC 3986 §6.2 normalisation, and scheme, `www.`,
 * userinfo, fragment, trailing slash, order of the query, tracking and session parameters left out. For comparing,
 * never for fetching: the server may know the difference. `null` for what is no http(s) address.
 */
export function identityUrl(url: string): string | null {
  if (url.length > longestUrl || !/^\s*https?:/i.test(url)) return null;
  try {
    // A path parameter ";jsessionid=…" names a session like its query twin.
    const withoutSession = new URL(url).href.replace(/;jsessionid=[^?#/;]*/i, '');
    return normalizeUrl(withoutSession, {
      forceHttps: true,
      stripHash: true,
      stripAuthentication: true,
      stripWWW: true,
      removeQueryParameters: trackingParameters,
      emptyQueryValue: 'never',
    });
  } catch {
    return null;
  }
}

/** 128-bit fingerprint of an identity URL, as 32 hexadecimal digits; the frontier's and the archive's key. */
export function urlFingerprint(identity: string): string {
  return createHash('sha256').update(identity).digest('hex').slice(0, 32);
}

/** Host with port where it is not the scheme's own, lower case and in Punycode: what politeness is counted by. */
export function hostOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  return new URL(url).host.replace(/\.(?=:|$)/, '') || null;
}
