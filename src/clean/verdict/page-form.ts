/** What form a page has, as far as cleaning must know: a story by somebody of some day, or an offer, a list, a service. */
import type { Metadata } from '../metadata/metadata.ts';
import { statesWork } from '../metadata/stated-text.ts';

const storyTypes = /Article$|Posting$|^(?:Report|Recipe|HowTo|QAPage|Question)$|Review$/;
const pageTypes = /Page$|^(?:Product|Service|ItemList|OfferCatalog)$/;

/** Places from which a day is taken that is not stated to be the page's. */
const foundInText = ['body', 'byline', 'modified'];

/**
 * An author, or a date that the page states: what only its text happens to name does not make it a story. Nor does what systems
 * state of all their pages: when a `WebPage` was made, and that the site itself is its author. `types` are those of its linked data.
 */
export function isStory(metadata: Metadata, document: Document, types: readonly string[]): boolean {
  const { datePublished: date, authors } = metadata;
  const hasDate = date !== null && !foundInText.includes(date.source);
  if (authors.length === 0 && !hasDate) return false;
  if (types.some((type) => storyTypes.test(type))) return true;
  if (authors.some(({ name }) => !isSite(name, metadata, document))) return true;
  if (!hasDate || (date.source === 'jsonld' && !statesWork(document))) return false;
  const isPage = types.some((type) => pageTypes.test(type));
  return !(isPage && (date.source === 'jsonld' || date.source === 'meta')) || isPublished(document);
}

function isPublished(document: Document): boolean {
  return (
    document.querySelector('meta[property="article:published_time"]') !== null &&
    document.querySelector('meta[property="og:type" i][content="website" i]') === null
  );
}

/** The name of the site, or the beginning of it. */
function isSite(name: string, { publisher }: Metadata, document: Document): boolean {
  const names = [
    publisher.name,
    document.querySelector('meta[property="og:site_name"]')?.getAttribute('content') ?? null,
  ];
  const own = name.trim().toLowerCase();
  return names.some((site) => site !== null && own !== '' && site.toLowerCase().startsWith(own));
}
