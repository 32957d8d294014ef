/** The box of its own that a field, a button or a link stands in. */
import { selectFirst } from '../html/select.ts';
import type { Page } from '../page/page.ts';
import { proseShare } from '../page/block-signs.ts';
import type { PageBlock } from '../page/page-block.ts';
import { leadsToTerms } from './service-paths.ts';

interface BoxLimits {
  readonly mostChars: number;
  readonly mostBlocks: number;
  /** Share of the page's running text, 0–1. */
  readonly mostOfText: number;
  /** Whether the element holds the page's text, or is a part of it: no box of anything else. */
  readonly isPage: (element: Element) => boolean;
}

/** The largest element around `inner` within the limits; null where its parent is beyond them. Small print does not count. */
export function smallBoxAround(
  page: Page,
  inner: Element,
  { mostChars, mostBlocks, mostOfText, isPage }: BoxLimits,
): Element | null {
  let box: Element | null = null;
  for (
    let element = inner.parentElement;
    element !== null && element !== page.root;
    element = element.parentElement
  ) {
    const [first, last] = page.rangeOf(element) ?? [0, 0];
    if (last - first > mostBlocks || printedLength(page, element) > mostChars) break;
    if (isPage(element) || proseShare(page, element, countsInBox) > mostOfText) break;
    box = element;
  }
  return box;
}

/** Elements that hold the text of a page, or a column of it: no box of anything else. */
export const holdsThePage: ReadonlySet<string> = new Set(['main', 'article', 'body', 'td']);

const parts = new WeakMap<Element, Map<string, boolean>>();

/** Whether something inside matches. Asked for the same large element by each of the small ones in it, it is looked through once. */
export function holdsPart(element: Element, selector: string): boolean {
  let known = parts.get(element);
  if (known === undefined) parts.set(element, (known = new Map<string, boolean>()));
  let holds = known.get(selector);
  if (holds === undefined) known.set(selector, (holds = selectFirst(element, selector) !== null));
  return holds;
}

/** A paragraph, an entry or a part of a line: what stands there is said by the text around it. */
export const isInLine = ({ localName }: Element): boolean =>
  ['p', 'li', 'span', 'strong', 'em', 'b', 'i'].includes(localName);

/** What an element says, buttons included, whatever was taken of it by now. */
export const printedIn = (page: Page, element: Element): string =>
  page
    .blocksIn(element)
    .map(({ originalText }) => originalText)
    .join('\n');

const lengths = new WeakMap<Element, number>();

/** Asked for by each of the buttons that one box may hold, and the same whatever was taken. */
function printedLength(page: Page, element: Element): number {
  let length = lengths.get(element);
  if (length === undefined) {
    length = page
      .blocksIn(element)
      .filter(countsInBox)
      .reduce((sum, { originalText }) => sum + originalText.length + 1, 0);
    lengths.set(element, length);
  }
  return length;
}

/** "By signing up, you agree to our terms and our privacy policy." does not: it is as long as the lawyers make it. */
const countsInBox = ({ type, links }: PageBlock): boolean =>
  type !== 'paragraph' || !links.some(leadsToTerms);
