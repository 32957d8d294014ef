/**
 * Whether a page lists other pages: a front page, a section, search results, a shop's shelf. Measured on pages of twenty
 * kinds: what tells them from an article with a long tail of other stories is not the number of links but that no running
 * text of some length stands between the titles, and that nothing says "article".
 */
import type { Metadata } from '../metadata/metadata.ts';
import { outlineOf, type PageOutline } from './page-outline.ts';
import type { Page } from '../page/page.ts';
import { selectFirst } from '../html/select.ts';

const leastTitles = 8;
/** Linked titles below the headline of a short list of stories without any running text. */
const leastTitlesWithoutText = 5;

const articleTypes = /Article$|Posting$|^Report$|^Recipe$|Review$/;
const listTypes = /^(?:CollectionPage|ItemList|SearchResultsPage|OfferCatalog)$/;

const datedPage = 'meta[property^="article:published"], meta[name="date"], meta[name="pubdate"]';
/** On a list each entry may state so. */
const datedEntry = '[itemprop="datePublished"], [itemprop~="articleBody"]';

/** Parts of an address under which sites keep lists, in the languages of the web's addresses. */
const listPath =
  /\/(?:categor(?:y|ies|ia|ias|ie|ies)|cat|kategorie?n?|kategoria|tags?|tagged|topics?|themen?|temas?|authors?|archives?|sections?|rubri(?:k|que|ka)|collections?|search|list|listing|browse|departments?)(?:\/|$)/i;

interface ListingClues {
  readonly page: Page;
  readonly metadata: Metadata;
  readonly url: string | null;
  readonly linkedTypes: readonly string[];
}

/** Signs of a listing, or null. */
export function signsOfListing({ page, metadata, url, linkedTypes }: ListingClues): readonly string[] | null {
  const outline = outlineOf(page);
  if (outline.titlesBelowHeadline < leastTitlesWithoutText) return null;
  const address = isArchive(page.document) ? 'listing-address' : addressSigns(url ?? metadata.canonicalUrl);
  const isList = address === 'listing-address';
  const isTypedArticle = linkedTypes.some((type) => articleTypes.test(type));
  const isTypedList = linkedTypes.some((type) => listTypes.test(type)) || ogTypeOf(page) === 'product.group';
  // A product's page has a shelf of other products below it.
  if (isTypedArticle || (linkedTypes.includes('Product') && !isTypedList)) return null;
  const isDated =
    selectFirst(page.allElements, datedPage) !== null ||
    (!isList && selectFirst(page.allElements, datedEntry) !== null);
  // Plug-ins for search engines call an archive an article as well.
  const isMarked = isDated || (ogTypeOf(page) === 'article' && !isList);
  const sign =
    frontSign(outline, address) ??
    (isTypedList && !isDated ? typedSign(outline) : null) ??
    (isMarked || address === 'article-address' ? null : shapeSign(outline, address));
  if (sign === null) return null;
  return [
    sign,
    `linked-titles:${String(outline.linkedTitles)}`,
    `longest-text:${String(outline.longestKeptText)}`,
  ];
}

function frontSign(outline: PageOutline, address: AddressSign): string | null {
  const isFront = address === 'front-address';
  return isFront && outline.linkedTitles >= leastTitles && outline.longestKeptText < 1_000 ? address : null;
}

function typedSign({ linkedTitles, titlesBelowHeadline }: PageOutline): string | null {
  return Math.min(linkedTitles, titlesBelowHeadline) >= leastTitles ? 'says-it-is-a-list' : null;
}

function shapeSign(outline: PageOutline, address: AddressSign): string | null {
  const { linkedTitles, titlesBelowHeadline, longestText, longestKeptText, keptText, linkShare } = outline;
  const titles = Math.min(linkedTitles, titlesBelowHeadline);
  if (address === 'listing-address' && titles >= leastTitlesWithoutText)
    if (Math.min(longestText, longestKeptText) < 1_500) return address;
  if (titles >= leastTitles) {
    const mostPerTitle = linkedTitles < 30 ? 20 : 70;
    if (longestText < 600 && keptText < linkedTitles * mostPerTitle) return 'titles-with-little-text';
  }
  const isBare = longestText < 250 && keptText < 250 && linkShare > 0.15;
  return isBare && linkedTitles >= leastTitlesWithoutText ? 'titles-without-text' : null;
}

/** What WordPress calls the `<body>` of its lists, whatever their address. */
function isArchive({ body }: Document): boolean {
  return /(?:^| )(?:archive|blog|search-results)(?: |$)/.test(body.className);
}

type AddressSign = 'front-address' | 'listing-address' | 'article-address' | null;

function addressSigns(url: string | null): AddressSign {
  const parsed = url === null ? null : URL.parse(url);
  if (parsed === null) return null;
  const { pathname, search } = parsed;
  if (pathname === '/') return search === '' ? 'front-address' : null;
  if (listPath.test(pathname)) return 'listing-address';
  const last = pathname.split('/').findLast((part) => part !== '') ?? '';
  const words = last.replace(/\.\w+$/, '').split(/[-_]/);
  const isStory = /\/(?:19|20)\d\d[/-]?\d\d?/.test(pathname) || words.length > 3 || /\d{5}/.test(last);
  return isStory ? 'article-address' : null;
}

function ogTypeOf({ allElements }: Page): string {
  return selectFirst(allElements, 'meta[property="og:type"]')?.getAttribute('content')?.trim() ?? '';
}
