import { hostOf, identityUrl, urlFingerprint } from '../article/url-identity.ts';
import type { NewUrl } from './frontier.ts';

/** What makes a URL one of a kind in the queue: each job has its own, and a page that is a source too stands there twice. */
export function queueKey(
  { url, kind = 'page' }: Pick<NewUrl, 'url' | 'kind'>,
  job: string,
): { readonly fingerprint: string; readonly host: string } | null {
  const identity = identityUrl(url);
  const host = hostOf(url);
  if (identity === null || host === null) return null;
  const owner = job === '' ? '' : `${job} `;
  return { fingerprint: urlFingerprint(`${owner}${kind === 'page' ? '' : `${kind} `}${identity}`), host };
}
