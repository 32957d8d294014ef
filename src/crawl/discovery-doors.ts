import { setTimeout as wait } from 'node:timers/promises';
import { hostOf } from '../article/url-identity.ts';
import type { DiscoveryDoors, SourceProblem } from '../discover/discover-urls.ts';
import { maxSitemapBytes } from '../discover/read-sitemap.ts';
import { decodeText } from '../fetch/charset.ts';
import { readContentType } from '../fetch/content-type.ts';
import type { Fetching } from '../fetch/create-fetcher.ts';
import { acceptedSources } from './crawl-source.ts';

/** Discovery over the guarded HTTP of a job: robots.txt is asked for every source, and one host is never hurried. */
export function discoveryDoors(fetching: Fetching, delayMs: number): DiscoveryDoors {
  const askedAt = new Map<string, number>();

  async function waitForTurn(url: string, crawlDelayMs: number | null, signal: AbortSignal): Promise<void> {
    const host = hostOf(url) ?? '';
    const dueAt = (askedAt.get(host) ?? -Infinity) + Math.max(delayMs, crawlDelayMs ?? 0);
    const waitMs = dueAt - performance.now();
    if (waitMs > 0) await wait(waitMs, null, { signal }).catch(() => null);
    askedAt.set(host, performance.now());
  }

  return {
    async open(url, signal) {
      const verdict = await fetching.robots.check(url, signal);
      if (!verdict.isAllowed) {
        return problem(
          url,
          verdict.reason ?? 'robots-disallowed',
          verdict.message ?? 'robots.txt forbids it',
        );
      }
      await waitForTurn(url, verdict.crawlDelayMs, signal);
      const result = await fetching.resources.fetchResource({
        url,
        signal,
        accept: acceptedSources,
        maxBodyBytes: maxSitemapBytes,
      });
      if (result.kind === 'failed') return problem(url, result.reason, result.message);
      if (result.kind === 'unchanged') return problem(url, 'unchanged', 'not modified');
      const { charset } = readContentType(result.headers['content-type']);
      const text = decodeText(result.body, charset)?.text ?? '';
      return { kind: 'resource', url: result.url, body: result.body, text };
    },
    async robotsSitemaps(url, signal) {
      return (await fetching.robots.check(url, signal)).sitemaps;
    },
  };
}

function problem(url: string, reason: SourceProblem['reason'], message: string): SourceProblem {
  return { kind: 'problem', url, reason, message };
}
