/** A heading's id is made of its own words, or counts headings: `<h2 id="comments">`, `<h2 id="toc-2">`. */
const isHeading = /^h[1-6]$/;

/** What a site's own tests and statistics call a box, where its classes are hashes. */
const testAttributes = ['data-testid', 'data-test', 'data-cy', 'data-qa', 'data-component'] as const;

const known = new WeakMap<Element, string>();

/** The words in an element's class, id and test attributes, `-related-articles-` for `relatedArticles` and `related__articles` alike. */
export function classWords(element: Element): string {
  let words = known.get(element);
  if (words === undefined) {
    words = readWords(element);
    known.set(element, words);
  }
  return words;
}

function readWords(element: Element): string {
  const className = element.getAttribute('class');
  const id =
    isHeading.test(element.localName) || isNamedByHeading(element) ? null : element.getAttribute('id');
  let names = `${className ?? ''} ${id ?? ''}`;
  for (const attribute of testAttributes) {
    const name = element.getAttribute(attribute);
    if (name !== null) names += ` ${name}`;
  }
  if (names === ' ') return '';
  return `-${names
    .slice(0, 1_000)
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')}-`.replace(/-+/g, '-');
}

/** Documentation gives a section the words of its heading for an id: `<section id="comments"><h2>Comments</h2>`. */
function isNamedByHeading(element: Element): boolean {
  const first = element.firstElementChild;
  if (first === null || !isHeading.test(first.localName) || !element.hasAttribute('id')) return false;
  const slug = (text: string | null): string => (text ?? '').toLowerCase().replace(/[^a-z0-9]+/g, '');
  const id = slug(element.getAttribute('id'));
  return id !== '' && slug(first.textContent).startsWith(id);
}

/** What an element is made as: those of one make come from one line of the page's template. */
export function makeOf(element: Element): string {
  return `${element.localName}.${element.getAttribute('class') ?? ''}`;
}

/** The same, with the makes of so many boxes around it. */
export function makeInBoxes(element: Element, boxes: number): string {
  const box = boxes === 0 ? null : element.parentElement;
  return box === null ? makeOf(element) : `${makeOf(element)}<${makeInBoxes(box, boxes - 1)}`;
}
