import type { Metadata } from './metadata/metadata.ts';
export function readMetadata(
  document: Document,
  options: { url: string | null; language: string | null },
): Metadata {
  return {
    canonicalUrl: null,
    headline:
      document.querySelector('meta[property="og:title"]')?.getAttribute('content') || document.title || null,
    alternativeHeadline: null,
    description: null,
    authors: [],
    bylineRaw: null,
    datePublished: null,
    dateModified: null,
    articleSection: [],
    keywords: [],
    inLanguage: options.language,
    textDirection: null,
    publisher: { name: null, domain: null },
    isAccessibleForFree: null,
    image: null,
    fieldSources: {},
  };
}
