/** What a page says to a browser without scripts, where it says nothing else. */
import { silentElements } from './element-kinds.ts';

/** Characters below which a `<noscript>` is a notice or a picture. */
const leastText = 500;

/**
 * Pages that scripts fill often carry their text for crawlers in `<noscript>` (Discourse does). Where that is most of what the page says,
 * the elements in it take its place: they are what a browser without scripts shows.
 */
export function showNoscriptContent(document: Document): void {
  // Listed first: those that are shown leave the page's own list.
  for (const noscript of [...document.body.getElementsByTagName('noscript')]) {
    const length = visibleLength(noscript);
    if (length < leastText || visibleLength(document.body, noscript) > length) continue;
    const shown = document.createElement('div');
    shown.append(...noscript.childNodes);
    noscript.replaceWith(shown);
  }
}

/** Characters of text that are no script's or style's; other `<noscript>` elements do not count. */
function visibleLength(root: Element, without: Element | null = null): number {
  let length = 0;
  const walk = (parent: Element): void => {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === 3) length += (node as Text).data.trim().length;
      else if (node.nodeType === 1 && node !== without && !silentElements.has((node as Element).localName))
        walk(node as Element);
    }
  };
  walk(root);
  return length;
}
