/** A heading's id is made of its own words, or counts headings: `<h2 id="comments">`, `<h2 id="toc-2">`. */
const isHeading = /^h[1-6]$/;

/** The words in an element's class and id, `-related-articles-` for `relatedArticles` and `related__articles` alike. */
export function classWords(element: Element): string {
  const className = element.getAttribute('class');
  const id = isHeading.test(element.localName) ? null : element.getAttribute('id');
  if (className === null && id === null) return '';
  return `-${`${className ?? ''} ${id ?? ''}`
    .slice(0, 1_000)
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')}-`.replace(/-+/g, '-');
}
