/** Everything that a page says about its article, each field with the place that says it. Reads; changes nothing. */
import type { SiteHints } from '../site-hints.ts';
import { readAuthors } from './authors.ts';
import { type CanonicalUrl, readCanonicalUrl } from './canonical-url.ts';
import { readDek } from './dek.ts';
import { readDescription } from './description.ts';
import { readFreeAccess } from './free-access.ts';
import { readHeadline } from './headline.ts';
import { bareAddress, readLinkedData } from './json-ld.ts';
import { directionOf, readLanguage, type StatedLanguage } from './language.ts';
import { readLeadImage } from './lead-image.ts';
import type { Metadata } from './metadata.ts';
import { readPageDates } from './page-dates.ts';
import type { PageFacts } from './page-facts.ts';
import { scanPage } from './page-scan.ts';
import { readPublisher, siteNames } from './publisher.ts';
import { readKeywords, readSections } from './section-keywords.ts';

export interface MetadataContext {
  /** The page's final address; null when it has none. */
  readonly url: string | null;
  /** Overrules what the page declares (BCP 47). */
  readonly language?: string | null;
  readonly hints?: SiteHints | null;
}

/** Pure: the document is only read. Never throws for what a page contains. */
export function readMetadata(
  document: Document,
  { url, language = null, hints = null }: MetadataContext,
): Metadata {
  const scan = scanPage(document);
  const canonicalHref = scan.links.find(({ rel }) => rel.split(/\s+/).includes('canonical'))?.href;
  const ownAddresses = [url, canonicalHref]
    .filter((href) => href !== null && href !== undefined)
    .map(bareAddress);
  const linked = readLinkedData(scan.linkedDataTexts, ownAddresses);
  const early = { document, scan, linked, url, hints };
  const stated: StatedLanguage =
    language === null ? readLanguage(early, () => scan.sample) : { language, source: 'given' };
  const facts: PageFacts = { ...early, language: stated.language };
  const canonical = readCanonicalUrl(facts);
  const located: PageFacts = { ...facts, url: url ?? canonical?.value ?? null };

  return readFields(located, stated, canonical);
}

type Sourced = { readonly source: string | null } | null;

function readFields(facts: PageFacts, language: StatedLanguage, canonicalUrl: CanonicalUrl | null): Metadata {
  const publisher = readPublisher(facts, canonicalUrl?.value ?? null);
  const names = siteNames(facts, publisher);
  const headline = readHeadline(facts, names);
  const headlineOrder = headline?.heading?.order ?? null;
  const authors = readAuthors(facts, names, headlineOrder);
  const dates = readPageDates(facts, headlineOrder);
  const alternativeHeadline = readDek(facts, valueOf(headline), headline?.heading ?? null);
  const description = readDescription(facts);
  // A host is named after its subject as well: its label alone may be a keyword.
  const label = publisher.domain?.split('.')[0];
  const ownNames = [...names.filter((name) => name !== label), headline?.value ?? ''];
  const articleSection = readSections(facts, ownNames);
  const keywords = readKeywords(facts, ownNames);
  const image = readLeadImage(facts);
  const isAccessibleForFree = readFreeAccess(facts);
  return {
    canonicalUrl: valueOf(canonicalUrl),
    headline: valueOf(headline),
    alternativeHeadline: valueOf(alternativeHeadline),
    description: valueOf(description),
    authors: authors.authors,
    bylineRaw: authors.bylineRaw,
    datePublished: dates.published,
    dateModified: dates.modified,
    articleSection: articleSection.values,
    keywords: keywords.values,
    inLanguage: language.language,
    textDirection: directionOf(language.language, facts.scan.dir),
    publisher: { name: publisher.name, domain: publisher.domain },
    isAccessibleForFree: valueOf(isAccessibleForFree),
    image: valueOf(image),
    fieldSources: sourcesOf({
      canonicalUrl,
      headline,
      alternativeHeadline,
      description,
      authors,
      bylineRaw: { source: authors.bylineSource },
      datePublished: dates.published,
      dateModified: dates.modified,
      articleSection,
      keywords,
      inLanguage: language,
      publisher,
      isAccessibleForFree,
      image,
    }),
  };
}

const valueOf = <T>(stated: { readonly value: T } | null): T | null => stated?.value ?? null;

function sourcesOf(fields: Readonly<Record<string, Sourced>>): Record<string, string> {
  const sources: Record<string, string> = {};
  for (const [field, stated] of Object.entries(fields))
    if (stated?.source != null) sources[field] = stated.source;
  return sources;
}
