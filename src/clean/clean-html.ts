/** HTML in, article out: the one way from a page's source to its outcome. Pure and synchronous. */
import type { Provenance } from '../article/article.ts';
import { articleOutcome, reasonOutcome, type Outcome } from '../article/outcome.ts';
import { buildArticle } from './build-article.ts';
import { cleanPage } from './clean-page.ts';
import type { SiteHints } from './site-hints.ts';

export interface CleanHtmlOptions {
  /** The page's final address: links are made absolute against it, and the article's id comes from it. */
  readonly url?: string | null;
  /** The address that was asked for, before redirects. */
  readonly requestedUrl?: string | null;
  readonly site?: SiteHints;
  readonly provenance?: Partial<Provenance>;
  /** Keep an encyclopedia's own closing sections ("See also", "References", "External links"). */
  readonly keepEncyclopediaSections?: boolean;
  /** Rule ids to switch off. */
  readonly without?: readonly string[];
}

/** Cleans a page. Never throws for a page's sake; what is not an article is an outcome with its reason. */
export function cleanHtml(html: string, options: CleanHtmlOptions = {}): Outcome {
  const place = {
    url: options.url ?? null,
    requestedUrl: options.requestedUrl ?? options.url ?? null,
    httpStatus: options.provenance?.httpStatus ?? null,
  };
  const cleaned = cleanPage(html, options);
  if (cleaned.kind === 'refused') {
    return reasonOutcome(
      'parse-limit',
      `The page goes beyond the limit of ${cleaned.limit}; it is not read.`,
      place,
    );
  }
  const article = buildArticle(cleaned, options);
  if (article.articleBody === '') {
    return reasonOutcome('no-content', 'The page has no text that could be read as an article.', place);
  }
  return articleOutcome(article);
}
