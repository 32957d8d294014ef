/** Already-scraped text in, article out: headline, dek, byline and dates are read off the top, the rules for pages clean the rest. */
import type { Provenance } from '../article/article.ts';
import { articleOutcome, reasonOutcome, type Outcome } from '../article/outcome.ts';
import { buildArticle } from './build-article.ts';
import type { CleanedPage } from './clean-page.ts';
import { cuesFor } from './cues/match-cues.ts';
import { isThread } from './content/forum-posts.ts';
import { parseHtml } from './html/dom.ts';
import type { Metadata } from './metadata/metadata.ts';
import { readMetadata } from './metadata/read-metadata.ts';
import { Page } from './page/page.ts';
import { repairLine } from './repairs/repair-text.ts';
import { applyRules } from './rules/apply-rules.ts';
import { rules } from './rules/rule-list.ts';
import { isMarkdown } from './text/inline-markdown.ts';
import { readLabelledHeader } from './text/labelled-header.ts';
import { linesOf, readTextBlocks } from './text/read-text-blocks.ts';
import { readTextHeader, type TextHeader } from './text/read-text-header.ts';
import { renderTextHtml } from './text/render-text-html.ts';

export interface CleanTextOptions {
  /** Where the text came from, when that is known. */
  readonly url?: string | null;
  /** The address that was asked for. */
  readonly requestedUrl?: string | null;
  /** BCP 47; recognised from the text when not given. */
  readonly language?: string | null;
  readonly provenance?: Partial<Provenance>;
  /** Keep an encyclopedia's own closing sections ("See also", "References"). */
  readonly keepEncyclopediaSections?: boolean;
  /** Rule ids to switch off. */
  readonly without?: readonly string[];
}

/** Cleans a text. Never throws for the text's sake; what cannot be read is an outcome with its reason. */
export function cleanText(text: string, options: CleanTextOptions = {}): Outcome {
  const lines = linesOf(text.toWellFormed());
  const labelled = readLabelledHeader(lines);
  const blocks = readTextBlocks(labelled?.rest ?? lines);
  const url = options.url ?? labelled?.fields.get('url') ?? null;
  const place = { url, requestedUrl: options.requestedUrl ?? url };

  const whole = parseHtml(renderTextHtml(blocks, null));
  if (whole.kind === 'refused') return refused(whole.limit, place);
  const stated = readMetadata(whole.document, { url, language: options.language ?? null });
  const language = stated.inLanguage;
  const cues = cuesFor(language);
  const header = readTextHeader(blocks, labelled, { language, url, cues });

  const parsed = parseHtml(renderTextHtml(header.body, language, header.frame, isMarkdown(blocks)));
  if (parsed.kind === 'refused') return refused(parsed.limit, place);
  const page = new Page(parsed.document);
  const metadata = metadataOf(header, stated, options);
  const context = {
    url,
    language,
    cues,
    headline: metadata.headline,
    dek: metadata.alternativeHeadline,
    opening: null,
    description: null,
    labels: [...metadata.articleSection, ...metadata.keywords],
    bylines: [metadata.bylineRaw, ...metadata.authors.map(({ name }) => name)].filter(
      (name) => name !== null,
    ),
    isStory: true,
    isText: true,
    isThread: isThread(page, url),
    stated: { body: null, parts: null },
    keepEncyclopediaSections: options.keepEncyclopediaSections ?? false,
  };
  applyRules(
    rules.filter((rule) => !options.without?.includes(rule.id)),
    page,
    context,
  );
  const cleaned: CleanedPage = {
    kind: 'cleaned',
    linkedTypes: [],
    url,
    page,
    metadata,
    base: url,
    cues,
    contentSource: 'text',
    warnings: [],
  };
  const article = buildArticle(cleaned, {
    ...place,
    provenance: { fetchMethod: 'text', ...options.provenance },
  });
  if (article.articleBody === '') {
    return reasonOutcome('no-content', 'There is no text that could be read as an article.', place);
  }
  return articleOutcome(article);
}

function refused(limit: string, place: { url: string | null; requestedUrl: string | null }): Outcome {
  return reasonOutcome('parse-limit', `The text goes beyond the limit of ${limit}; it is not read.`, place);
}

/** Only what the text itself says: nothing of it is a meta element, an address or structured data. */
function metadataOf(header: TextHeader, stated: Metadata, options: CleanTextOptions): Metadata {
  const language = stated.inLanguage;
  const fields = {
    headline: repairLine(header.headline, language),
    alternativeHeadline: repairLine(header.dek, language),
    bylineRaw: header.bylineRaw,
    datePublished: header.published,
    dateModified: header.modified,
  };
  const fieldSources: Record<string, string> = {};
  for (const [name, value] of Object.entries(fields)) if (value !== null) fieldSources[name] = 'text';
  if (header.authors.length > 0) fieldSources['authors'] = 'text';
  if (language !== null) fieldSources['inLanguage'] = options.language == null ? 'body' : 'given';
  return {
    canonicalUrl: null,
    description: null,
    ...fields,
    authors: [...header.authors],
    articleSection: [],
    keywords: [],
    inLanguage: language,
    textDirection: stated.textDirection,
    publisher: stated.publisher,
    isAccessibleForFree: null,
    image: null,
    fieldSources,
  };
}
