import { attributeReader } from './attribute-reader.ts';

/** A heading's id is made of its own words, or counts headings: `<h2 id="comments">`, `<h2 id="toc-2">`. */
const isHeading = /^h[1-6]$/;

/** What a site's own tests and statistics call a box, where its classes are hashes. */
const testAttributes = ['data-testid', 'data-test', 'data-cy', 'data-qa', 'data-component'];

/** The words in an element's class, id and test attributes, `-related-articles-` for `relatedArticles` and `related__articles` alike. */
export function classWords(element: Element): string {
  if (!element.hasAttributes()) return '';
  const read = attributeReader(element);
  const id = read('id');
  const ownId = id === '' || isMadeOfHeading(element, id) ? '' : id;
  const names = [read('class'), ownId, ...testAttributes.map(read)].join(' ');
  const words = names.slice(0, 1_000).match(/[a-zA-Z0-9]+/g);
  return words === null ? '' : `-${words.map(partsOf).join('-').toLowerCase()}-`;
}

/** `relatedArticles` is two words; a made-up name like `bXkAd` or `1J7QK0AD` is none: no part of it has three letters. */
function partsOf(name: string): string {
  // Styled Components call the box of `Teaser` `Teaserstyled__Box`.
  const own = name.replace(/(?<=[a-z])styled$/, '');
  if (!/[a-z0-9][A-Z]/.test(own)) return own;
  const parts = own.split(/(?<=[a-z0-9])(?=[A-Z])/);
  return parts.some((part) => /[a-zA-Z]{3}/.test(part)) ? parts.join('-') : own;
}

/** Documentation gives a section the words of its heading for an id, too: `<section id="comments"><h2>Comments</h2>`. */
function isMadeOfHeading(element: Element, id: string): boolean {
  if (isHeading.test(element.localName)) return true;
  let first = element.firstElementChild;
  // An anchor of another name.
  if (first !== null && /^(?:span|a)$/.test(first.localName) && first.firstChild === null)
    first = first.nextElementSibling;
  if (first === null || !isHeading.test(first.localName)) return false;
  const [own, said] = [slug(id), slug(first.textContent)];
  return own !== '' && (said.startsWith(own) || (said.length >= leastSlug && own === `s${said}`));
}

const slug = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '');
/** In characters; Sphinx puts an "s-" before it. */
const leastSlug = 4;

/** What systems call the box of a text's footnotes. */
export const noteWords = /-(?:foot-?notes?|end-?notes?)-/;

const recipePart = /-(?:ingredients?|quantity|amount|steps?|instructions?|directions?)-/;

/** `<p class="ingredient-name">`, `<h3 class="step-title">` */
export const isNamedRecipePart = (element: Element): boolean => recipePart.test(classWords(element));

/** What an element is made as: those of one make come from one line of the page's template. */
export function makeOf(element: Element): string {
  return `${element.localName}.${element.getAttribute('class') ?? ''}`;
}

/** The same, with the makes of so many boxes around it. */
export function makeInBoxes(element: Element, boxes: number): string {
  const box = boxes === 0 ? null : element.parentElement;
  return box === null ? makeOf(element) : `${makeOf(element)}<${makeInBoxes(box, boxes - 1)}`;
}
