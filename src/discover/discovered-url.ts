/** A URL that a site offers by itself, with the place it was found in. */
export interface DiscoveredUrl {
  readonly url: string;
  readonly source: 'rss' | 'atom' | 'json-feed' | 'rdf' | 'sitemap' | 'news-sitemap' | 'section-page';
  /** Address of the feed, sitemap or page that names it. */
  readonly sourceUrl: string;
  readonly title: string | null;
  /** RFC 3339 instant or full-date, as far as the source states it; null when it states none that is unambiguous. */
  readonly date: string | null;
}

/** The link as an absolute http(s) URL without fragment, or null. */
export function absoluteUrl(link: string | undefined | null, base: string): string | null {
  if (!link || !URL.canParse(link.trim(), base)) return null;
  const url = new URL(link.trim(), base);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  url.hash = '';
  return url.href;
}

const isoDate = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2}))?$/;
const zonedRfc822 = /(?:GMT|UTC?|Z|[+-]\d{4}|[ECMP][SD]T)\s*$/;

/** A feed's or sitemap's date (W3C-DTF or RFC 822) as RFC 3339; a time without a zone is not guessed at. */
export function statedDate(raw: string | undefined | null): string | null {
  const text = raw?.trim() ?? '';
  if (!isoDate.test(text) && !zonedRfc822.test(text)) return null;
  const time = Date.parse(text);
  if (Number.isNaN(time)) return null;
  return text.length === 10 ? text : new Date(time).toISOString();
}
