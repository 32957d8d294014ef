/** A thread is all of its posts: Readability takes the one with most text for the article and drops its siblings. */
import type { Page } from '../page/page.ts';
import type { PageBlock } from '../page/page-block.ts';
import { isProse, lengthOf } from '../page/block-signs.ts';
import { selectAll, selectFirst } from '../html/select.ts';

const forumSoftware =
  /\b(?:discourse|xenforo|vbulletin|phpbb|mybb|simple machines|smf|invision|flarum|nodebb|vanilla forums|fluxbb|punbb|bbpress)\b/i;

/** Types of schema.org that say of a page that it is a thread. */
const threadTypes = /\b(?:DiscussionForumPosting|QAPage)\b/;

const threadPath =
  /\/(?:threads?|forums?|discussions?|questions)\/|\/t\/[^/]+\/\d+|\/r\/[^/]+\/comments\/|\/question\/\d+|\/item\?id=\d+|viewtopic|showthread|showtopic|\?\/topic\/|[?&](?:topic|thread)=/i;

/** Rules that take a thread's other posts for something beside the article. */
const mistaken: ReadonlySet<string> = new Set(['readability', 'other-story', 'comments']);

/** Gives back what was taken out of a thread's other posts; returns how many blocks. */
export function restorePosts(page: Page): number {
  const bodies = postBodies(page);
  const lost = bodies.flatMap((body) => page.blocksIn(body)).filter(isDropped);
  page.restore(lost, ({ rule }) => mistaken.has(rule));
  return lost.length;
}

function isDropped(block: PageBlock): boolean {
  return !block.isKept && mistaken.has(block.removal?.rule ?? '');
}

/** How phpBB, vBulletin and what is made after them number the posts of a page; blogs number theirs `post-702`. */
const postNumber = /^p(?:ost_?)?\d+$/;
const postWords = /-post(?:container)?-/;

/** Whether the page is a thread of a forum, by its software, its linked data, its address or its numbered posts. */
export function isThread({ document, allElements, namedElements }: Page, url: string | null): boolean {
  if (url !== null && threadPath.test(url)) return true;
  const generator = selectFirst(allElements, 'meta[name="generator" i]')?.getAttribute('content') ?? '';
  if (forumSoftware.test(generator) || document.documentElement.id === 'XF') return true;
  const linked = selectAll([...document.getElementsByTagName('script')], '[type="application/ld+json" i]');
  if (linked.some((script) => threadTypes.test(script.textContent))) return true;
  if (selectFirst(allElements, '[itemtype$="/DiscussionForumPosting"], [itemtype$="/QAPage"]') !== null)
    return true;
  const posts = namedElements.filter(([{ id }, words]) => postWords.test(words) && postNumber.test(id));
  return posts.length > 1;
}

/**
 * The elements that hold the posts' texts: of all elements around kept running text that stand on the page several times in the same make,
 * the innermost that hold (nearly) the most running text together.
 */
export function postBodies(page: Page): readonly Element[] {
  const byMake = elementsByMake(page.root);
  let best: { readonly elements: readonly Element[]; readonly length: number } | null = null;
  const seen = new Set<string>();
  for (const start of page.blocks.filter(isProse)) {
    for (const element of boxesAround(start.element, page.root)) {
      const make = makeOf(element);
      if (make === null || seen.has(make)) continue;
      seen.add(make);
      const elements = withoutWrappers(byMake.get(make) ?? []).filter((one) => proseIn(page, one) > 0);
      if (elements.length < 2 || elements.some((one) => one !== element && one.contains(element))) continue;
      const length = elements.reduce((sum, one) => sum + proseIn(page, one), 0);
      if (best === null || length > best.length * 1.1) best = { elements: byMake.get(make) ?? [], length };
    }
  }
  return best?.elements ?? [];
}

/** Those in which nothing but another one of the same make stands are the same post. */
function withoutWrappers(elements: readonly Element[]): readonly Element[] {
  const all = new Set(elements);
  return elements.filter(({ children }) => children.length !== 1 || !all.has(children[0]!));
}

function* boxesAround(start: Element, root: Element): Iterable<Element> {
  for (let element: Element | null = start; element !== null && element !== root;) {
    if (!['p', 'li', 'ul', 'ol', 'blockquote', 'a'].includes(element.localName)) yield element;
    element = element.parentElement;
  }
}

function elementsByMake(root: Element): ReadonlyMap<string, readonly Element[]> {
  const byMake = new Map<string, Element[]>();
  for (const element of selectAll(root, '[class], [itemprop]')) {
    const make = makeOf(element);
    if (make === null) continue;
    const known = byMake.get(make);
    if (known === undefined) byMake.set(make, [element]);
    else known.push(element);
  }
  return byMake;
}

/** What posts of one thread have in common; numbers differ from post to post. Null where nothing tells the element from others. */
function makeOf(element: Element): string | null {
  const words = (element.getAttribute('class') ?? '')
    .split(/\s+/)
    .filter((word) => /^[a-z_-]{2,}$/i.test(word));
  const name = words[0] ?? element.getAttribute('itemprop');
  return name === null || name === '' ? null : `${element.localName}.${name}`;
}

/** Characters of running text inside, whether it was kept or taken for something else. */
function proseIn(page: Page, element: Element): number {
  return page.blocksIn(element).reduce((sum, block) => {
    if (block.isKept) return sum + (isProse(block) ? lengthOf(block.text) : 0);
    return sum + (isDropped(block) && lengthOf(block.originalText) >= 80 ? lengthOf(block.originalText) : 0);
  }, 0);
}
