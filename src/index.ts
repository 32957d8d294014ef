/** The library's public face. */
export { articleJsonSchema, articleSchema, articleSchemaVersion } from './article/article.ts';
export type {
  Article,
  ArticleImage,
  Author,
  Block,
  PageDate,
  Provenance,
  Removal,
  Repair,
  Verdict,
} from './article/article.ts';
export type { Outcome } from './article/outcome.ts';
export { reasons, type Reason } from './article/reasons.ts';
export { cleanHtml } from './clean/clean-html.ts';
export type { CleanHtmlOptions } from './clean/clean-options.ts';
export { cleanText, type CleanTextOptions } from './clean/clean-text.ts';
export type { SiteHints } from './clean/site-hints.ts';
export { undoCleaning } from './clean/undo-cleaning.ts';
export { defineSite, type Site } from './site/define-site.ts';
export { createSiteFinder, type SiteFinder } from './site/find-site.ts';
