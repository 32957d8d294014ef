import type { Provenance } from '../article/article.ts';
import type { SiteHints } from './site-hints.ts';
import type { SiteTemplate } from './templates/site-template.ts';

/** What may be said about a page that is cleaned; all of it has a default. */
export interface CleanHtmlOptions {
  /** The page's final address: links are made absolute against it, and the article's id comes from it. */
  readonly url?: string | null;
  /** The address that was asked for, before redirects. */
  readonly requestedUrl?: string | null;
  readonly site?: SiteHints;
  /** What the site prints on many of its pages, as far as it is known. */
  readonly template?: SiteTemplate;
  readonly provenance?: Partial<Provenance>;
  /** Keep an encyclopedia's own closing sections ("See also", "References", "External links"). */
  readonly keepEncyclopediaSections?: boolean;
  /** Rule ids to switch off. */
  readonly without?: readonly string[];
}
