/** The pages of a web archive, cleaned: many at a time, handed on in the order in which they stand there. */
import { createHash } from 'node:crypto';
import { reasonOutcome, type Outcome } from '../article/outcome.ts';
import { readWarcPages, type ReadPagesOptions, type WarcPage } from '../archive/warc/read-warc-pages.ts';
import { robotsDirectives } from '../fetch/robots-directives.ts';
import type { SiteFinder } from '../site/find-site.ts';
import type { CleanPool } from './clean-pool.ts';

export interface CleanWarcOptions extends Omit<ReadPagesOptions, 'signal'> {
  readonly pool: CleanPool;
  readonly siteOf: SiteFinder;
  readonly signal: AbortSignal;
  readonly keepEncyclopediaSections?: boolean;
}

/** Pages under way at one time; with their text they are what memory holds. */
const pagesAtOnce = 8;

/**
 * One outcome for each HTML page of a WARC or WACZ file. Ends early, with an outcome that says so, when `signal` aborts.
 * Throws what the file system says when the file cannot be opened.
 */
export async function* cleanWarc(file: string, options: CleanWarcOptions): AsyncGenerator<Outcome> {
  const waiting: Promise<Outcome>[] = [];
  for await (const page of readWarcPages(file, options)) {
    const cleaning = cleanPage(page, options);
    // Whoever stops reading early closes the pool, and nobody hears of the pages that are under way then.
    cleaning.catch(() => undefined);
    waiting.push(cleaning);
    if (waiting.length >= pagesAtOnce) yield await waiting.shift()!;
  }
  while (waiting.length > 0) yield await waiting.shift()!;
}

async function cleanPage(
  page: WarcPage,
  { pool, siteOf, signal, keepEncyclopediaSections }: CleanWarcOptions,
): Promise<Outcome> {
  if (page.kind === 'failed') return reasonOutcome(page.reason, page.message, page);
  if (page.httpStatus >= 400) {
    return reasonOutcome('http-status', `The page was answered with status ${page.httpStatus}.`, page);
  }
  const site = siteOf(page.url);
  const { outcome } = await pool.clean(
    {
      kind: 'html',
      source: page.html,
      url: page.url,
      requestedUrl: page.requestedUrl,
      options: {
        ...(site && { site }),
        ...(keepEncyclopediaSections !== undefined && { keepEncyclopediaSections }),
        provenance: {
          fetchedAt: page.fetchedAt,
          fetchMethod: 'warc',
          httpStatus: page.httpStatus,
          etag: page.headers['etag'] ?? null,
          lastModified: page.headers['last-modified'] ?? null,
          robots: robotsDirectives(page.headers, page.html, 'dechaff'),
          rawHash: `sha256:${createHash('sha256')
            .update(page.body ?? page.html)
            .digest('hex')}`,
        },
      },
    },
    signal,
  );
  return { ...outcome, httpStatus: page.httpStatus };
}
