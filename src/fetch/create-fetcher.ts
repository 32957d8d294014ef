import { AdaptiveFetcher } from './adaptive-fetcher.ts';
import { AddressGuard } from './address-guard.ts';
import { BrowserFetcher } from './browser/browser-fetcher.ts';
import { resolveFetchOptions, type FetchOptions } from './fetch-options.ts';
import type { PageFetcher, ResourceFetcher } from './fetch-page.ts';
import { HttpClient, type ClientRequest } from './http-client.ts';
import { HttpFetcher } from './http-fetcher.ts';
import { ObedientFetcher } from './obedient-fetcher.ts';
import { noOptOuts, OptOuts, type OptOutReader } from './opt-outs.ts';
import { openGate, Robots, type RobotsGate } from './robots.ts';

export interface Fetching {
  /** Fetches pages; asks robots.txt by itself before every page and redirect unless told to ignore it. */
  readonly fetcher: PageFetcher;
  /** Feeds, sitemaps and the like, over the same guarded connections; robots.txt is not asked for them. */
  readonly resources: ResourceFetcher;
  /** For crawl-delay and sitemaps, and to refuse URLs before they are queued; the answers are kept for a day. */
  readonly robots: RobotsGate;
  /** What sites say in files of their own about the use of their texts; recorded, not obeyed. */
  readonly optOuts: OptOutReader;
  /** How many pages the browser has open right now. */
  readonly browserPages: () => number;
  /** Closes every connection, page and process; what is still being fetched ends. */
  readonly close: () => Promise<void>;
}

/**
 * Everything that a job needs to fetch. Nothing is started before it is used: no browser is looked for until a page needs one.
 */
export function createFetcher(options: FetchOptions = {}): Fetching {
  const resolved = resolveFetchOptions(options);
  const guard = new AddressGuard(resolved.allowAddresses);
  const client = new HttpClient(resolved, guard);
  const robots =
    resolved.robots === 'ignore' ? openGate : new Robots((request) => client.get(request), resolved);
  const http = new HttpFetcher(client, redirectGate(robots));
  const browser = new BrowserFetcher(resolved, guard);
  const inner = {
    http,
    browser,
    auto: new AdaptiveFetcher(http, browser, resolved.isEnough),
  }[resolved.mode];
  const fetcher = new ObedientFetcher(inner, robots);
  return {
    fetcher,
    resources: client,
    robots,
    optOuts:
      resolved.optOuts === 'ignore'
        ? noOptOuts
        : new OptOuts((request) => client.get(request), robots, resolved.robotsName),
    browserPages: () => browser.openPages,
    close: async () => {
      await Promise.all([browser.close(), client.close()]);
    },
  };
}

/** Robots rules of the place that a redirect leads to count as well. */
function redirectGate(robots: RobotsGate): ClientRequest['allowRedirect'] {
  return async (url, signal) => {
    const { isAllowed, reason, message } = await robots.check(url.href, signal);
    return isAllowed
      ? null
      : { reason: reason ?? 'robots-disallowed', message: message ?? 'robots.txt forbids it' };
  };
}
