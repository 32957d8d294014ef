/** The address that the page declares as its own, where the declaration makes sense. */
import { absoluteUrl, linkedUrl, metaText, type PageFacts } from './page-facts.ts';

export interface CanonicalUrl {
  readonly value: string;
  readonly source: string;
}

/** Null for a declaration that is no absolute http(s) address, or that names a home page while this page is none. */
export function readCanonicalUrl(facts: PageFacts): CanonicalUrl | null {
  const { scan, linked, url } = facts;
  const base = absoluteUrl(facts.scan.baseHref, url) ?? url;
  const article = linked.article;
  const stated: [string | null | undefined, string][] = [
    ...scan.links
      .filter(({ rel }) => rel.split(/\s+/).includes('canonical'))
      .map(({ href }) => [href, 'link'] as [string, string]),
    [metaText(scan, 'og:url')?.value, 'meta'],
    [
      article === null ? null : (linkedUrl(article['url']) ?? linkedUrl(article['mainEntityOfPage'])),
      'jsonld',
    ],
  ];
  for (const [href, source] of stated) {
    const value = absoluteUrl(href, base);
    if (value !== null && isSane(value, url)) return { value, source };
  }
  return null;
}

function isSane(declared: string, page: string | null): boolean {
  const { pathname, search } = new URL(declared);
  const isHome = /^\/(?:index\.\w+|home\/?)?$/.test(pathname) && search === '';
  if (!isHome) return true;
  const own = page === null ? null : URL.parse(page);
  return own === null ? false : own.pathname === pathname && own.search === '';
}
