import { selectFirst } from '../html/select.ts';

/** Where a link leads, seen from the page that it stands on. */
export type LinkTarget = 'page' | 'site' | 'elsewhere';

const unknownPage = 'https://page.invalid/';

/** `page` for a place on the page itself, `site` for another page of its host or of one above or below it, paid links excepted; null for what is no web address. */
export function linkTargetOf(link: Element, pageUrl: string | null): LinkTarget | null {
  const reference = link.getAttribute('href')?.trim() ?? '';
  if (reference.startsWith('#')) return 'page';
  const page = URL.parse(pageUrl ?? unknownPage);
  const url = page === null ? null : URL.parse(reference, page.href);
  if (page === null || url === null || !/^https?:$/.test(url.protocol)) return null;
  if (/\bsponsored\b/i.test(link.getAttribute('rel') ?? '')) return 'elsewhere';
  const [own, theirs] = [hostOf(page), hostOf(url)];
  if (own !== theirs) return isUnder(own, theirs) || isUnder(theirs, own) ? 'site' : 'elsewhere';
  return url.hash !== '' && url.pathname === page.pathname && url.search === page.search ? 'page' : 'site';
}

/** Titles that open what stands under them are links to nowhere, or to a place on the page: these leave nothing. */
export function leavesPage(link: Element): boolean {
  const reference = link.getAttribute('href')?.trim() ?? '';
  return reference !== '' && !/^(?:#|javascript:)/i.test(reference);
}

/** Whether all links of a list lead to where the text tells more of the same; a table of contents says what the headings say. */
export function leadsDown(list: Element, pageUrl: string | null): boolean {
  const links = [...list.querySelectorAll('a[href]')];
  const isDown = (link: Element): boolean =>
    /#./.test(link.getAttribute('href') ?? '') && linkTargetOf(link, pageUrl) === 'page';
  if (links.length === 0 || !links.every(isDown)) return false;
  const headings = headingsIn(list.ownerDocument);
  return !links.some(({ textContent }) => headings.has(textContent.trim()));
}

const headingsOf = new WeakMap<Document, ReadonlySet<string>>();

/** Asked for by each list of a page that may have thousands of them. */
function headingsIn(document: Document): ReadonlySet<string> {
  let headings = headingsOf.get(document);
  if (headings === undefined) {
    const printed = [...document.querySelectorAll('h2, h3, h4, h5')];
    headings = new Set(printed.map(({ textContent }) => textContent.trim()));
    headingsOf.set(document, headings);
  }
  return headings;
}

/** Laid over a card whose words are not its own: nothing in it is seen, and it leads to another page. */
export function isOverlay(link: Element): boolean {
  const address = link.getAttribute('href') ?? '';
  return (
    address.length > 1 &&
    !/^(?:#|javascript:|mailto:|tel:)/i.test(address) &&
    link.textContent.trim() === '' &&
    selectFirst(link, 'img, picture, svg, video, iframe') === null
  );
}

/** The link around an element, or else the first one in it. */
export function linkOf(element: Element): Element | null {
  return element.closest('a[href]') ?? element.querySelector('a[href]');
}

const hostOf = ({ hostname }: URL): string => hostname.replace(/^www\./, '');

const isUnder = (host: string, other: string): boolean => host.endsWith(`.${other}`);
