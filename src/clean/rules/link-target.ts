/** Where a link leads, seen from the page that it stands on. */
export type LinkTarget = 'page' | 'site' | 'elsewhere';

const unknownPage = 'https://page.invalid/';

/** `page` for a place on the page itself, `site` for another page of its host or of one above or below it; null for what is no web address. */
export function linkTargetOf(link: Element, pageUrl: string | null): LinkTarget | null {
  const reference = link.getAttribute('href')?.trim() ?? '';
  if (reference.startsWith('#')) return 'page';
  const page = URL.parse(pageUrl ?? unknownPage);
  const url = page === null ? null : URL.parse(reference, page.href);
  if (page === null || url === null || !/^https?:$/.test(url.protocol)) return null;
  const [own, theirs] = [hostOf(page), hostOf(url)];
  if (own !== theirs) return isUnder(own, theirs) || isUnder(theirs, own) ? 'site' : 'elsewhere';
  return url.hash !== '' && url.pathname === page.pathname && url.search === page.search ? 'page' : 'site';
}

const hostOf = ({ hostname }: URL): string => hostname.replace(/^www\./, '');

const isUnder = (host: string, other: string): boolean => host.endsWith(`.${other}`);
