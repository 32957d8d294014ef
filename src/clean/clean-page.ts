import { baseUrlOf } from './page/base-url.ts';
import type { CleanHtmlOptions } from './clean-options.ts';
import type { Cues } from './cues/cues.ts';
import { cuesFor } from './cues/match-cues.ts';
import { parseHtml } from './html/dom.ts';
import type { Metadata } from './metadata/metadata.ts';
import { readMetadata } from './metadata/read-metadata.ts';
import { Page } from './page/page.ts';
import { isStory } from './verdict/page-form.ts';
import { applyRules } from './rules/apply-rules.ts';
import { rules } from './rules/rule-list.ts';
import type { PageContext, Rule } from './rules/rule.ts';
import { openWithDek } from './content/restore-dek.ts';
import { restoreListing } from './content/restore-listing.ts';
import { isThread, restorePosts } from './content/forum-posts.ts';
import { restoreIngredients } from './content/restore-recipe.ts';
import { restoreHours, restorePosters } from './content/restore-speakers.ts';
import { signsOfListing } from './verdict/judge-listing.ts';
import { showNoscriptContent } from './html/noscript-content.ts';
import { selectContent } from './content/select-content.ts';
import { placeStreamedContent } from './html/streamed-content.ts';
import { linkedTypesOf, statedTextsOf } from './metadata/stated-text.ts';
import { showShadowContent } from './html/shadow-content.ts';
import { siteDrops } from './rules/site-drops.ts';
import { repeatedBlock } from './templates/repeated-block.ts';
import { repeatedBlockId } from './templates/site-template.ts';

/** A page after all rules: its text with marks on what was taken away, and its metadata. */
export interface CleanedPage {
  readonly kind: 'cleaned';
  /** Where the page came from. */
  readonly url: string | null;
  readonly page: Page;
  readonly metadata: Metadata;
  readonly base: string | null;
  /** The types of all that the page's JSON-LD speaks of. */
  readonly linkedTypes: readonly string[];
  readonly cues: Cues;
  readonly contentSource: string;
  readonly warnings: readonly string[];
}

/** parse → metadata → page rules → main content → body rules. */
export function cleanPage(
  html: string,
  options: CleanHtmlOptions,
): CleanedPage | { readonly kind: 'refused'; readonly limit: string } {
  const parsed = parseHtml(html);
  if (parsed.kind === 'refused') return parsed;
  const { document } = parsed;
  showHiddenContent(document, html);
  const url = options.url ?? null;
  const metadata = readMetadata(document, { url, hints: options.site ?? null });
  const cues = cuesFor(metadata.inLanguage);
  const page = new Page(document);
  const linkedTypes = linkedTypesOf(document, url);
  const context = contextOf({ page, metadata, cues, linkedTypes }, options);
  const active = rules.filter((rule) => !options.without?.includes(rule.id));
  const pageRules: Rule[] = active.filter((rule) => rule.stage === 'page');
  if (options.site !== undefined) pageRules.unshift(siteDrops(options.site));
  const undone = applyRules(pageRules, page, context);
  const content = selectContent(page, {
    url,
    headline: metadata.headline,
    cues,
    stated: context.stated,
    site: options.site ?? null,
    isStory: context.isStory,
    keepsClosingSections: context.keepEncyclopediaSections,
  });
  const isListing = signsOfListing({ page, metadata, url, linkedTypes }) !== null;
  const titles = isListing ? restoreListing(page) : 0;
  const posts = context.isThread ? restorePosts(page) : 0;
  const opensWithDek =
    metadata.alternativeHeadline !== null && openWithDek(page, metadata.alternativeHeadline);
  const bodyRules = active.filter((rule) => rule.stage === 'body' && !(isListing && rule.offOnListings));
  if (options.template !== undefined && !options.without?.includes(repeatedBlockId))
    bodyRules.push(repeatedBlock(options.template));
  const opened = { ...context, dek: null, opening: metadata.alternativeHeadline };
  undone.push(...applyRules(bodyRules, page, opensWithDek ? opened : context));
  const speakers = (context.isThread ? restorePosters(page) : 0) + restoreHours(page);
  const ingredients = restoreIngredients(page);
  const warnings = [...content.warnings, ...undone.map((rule) => `rule-undone:${rule}`)];
  for (const [what, count] of Object.entries({ titles, posts, speakers, ingredients }))
    if (count > 0) warnings.push(`restored-${what}:${String(count)}`);
  if (parsed.trimmed > 0) warnings.push(`attributes-trimmed:${String(parsed.trimmed)}`);
  return {
    kind: 'cleaned',
    url,
    page,
    metadata,
    base: baseUrlOf(page, url),
    linkedTypes,
    cues,
    contentSource: content.source,
    warnings,
  };
}

/** What the rules may know of the page. */
function contextOf(
  { page, metadata, cues, linkedTypes }: Pick<CleanedPage, 'page' | 'metadata' | 'cues' | 'linkedTypes'>,
  options: CleanHtmlOptions,
): PageContext {
  const url = options.url ?? null;
  return {
    url,
    language: metadata.inLanguage,
    cues,
    headline: metadata.headline,
    // Newsrooms count such a line to the text too.
    dek: /^(?:description|opening)$/.test(metadata.fieldSources['alternativeHeadline'] ?? '')
      ? null
      : metadata.alternativeHeadline,
    opening: null,
    description: metadata.description,
    labels: [...metadata.articleSection, ...metadata.keywords],
    bylines: [metadata.bylineRaw, ...metadata.authors.map((author) => author.name)].filter(
      (name) => name !== null,
    ),
    isStory: isStory(metadata, page.document, linkedTypes),
    isText: false,
    isThread: isThread(page, url),
    stated: statedTextsOf(page.document, url),
    keepEncyclopediaSections: options.keepEncyclopediaSections ?? false,
  };
}

/** The only changes to the document. What stands nowhere in the source is not looked for in the tree. */
function showHiddenContent(document: Document, html: string): void {
  const hasTemplates = /<template/i.test(html);
  if (hasTemplates) showShadowContent(document);
  if (/<noscript/i.test(html)) showNoscriptContent(document);
  if (hasTemplates) placeStreamedContent(document);
}
