import type { Page } from '../page.ts';
import type { PageBlock } from '../page-block.ts';
import { classWords } from '../class-words.ts';
import type { Finding, Rule } from './rule.ts';

/** Shortest text of such a box, in characters: coupons and offers repeat a line of small print. */
const leastText = 200;

/** What site builders call boxes that are shown in windows of one width. */
const widthWords = /-(?:hidden|hide|show|visible|variant|mobile|tablet|desktop|phone)-/;

export const secondCopy: Rule = {
  id: 'second-copy',
  stage: 'page',
  why: 'Site builders print a section once for each width of the window; a reader sees one of them.',
  mostProse: 0.9,
  *find(page): Iterable<Finding> {
    for (const parent of [page.root, ...page.elements]) {
      const copies = parent.childElementCount < 2 ? [] : copiesIn(page, parent);
      for (const element of copies) yield { element, evidence: ['same-text-as-box-before'] };
    }
  },
};

/** Children that say word for word what one before them says. */
function copiesIn(page: Page, parent: Element): Element[] {
  const seen = new Map<string, Element[]>();
  const copies: Element[] = [];
  for (const child of parent.children) {
    const range = page.rangeOf(child);
    if (range === null) continue;
    // The first words tell nearly all boxes apart, so that few texts are put together.
    const key = `${child.localName} ${page.allBlocks[range[0]]?.originalText.slice(0, 40) ?? ''}`;
    const before = seen.get(key);
    if (before === undefined) seen.set(key, [child]);
    else if (before.some((box) => isCopy(page, child, box))) copies.push(child);
    else before.push(child);
  }
  return copies;
}

function isCopy(page: Page, box: Element, before: Element): boolean {
  const [own, theirs] = [textsIn(page, box), textsIn(page, before)];
  if (own.length !== theirs.length || own.some((text, index) => text !== theirs[index])) return false;
  if (own.reduce((sum, text) => sum + text.length, 0) < leastText) return false;
  // The refrain of a song is one paragraph.
  return own.length > 1 || [box, before].every((element) => widthWords.test(classWords(element)));
}

function textsIn(page: Page, box: Element): string[] {
  return page
    .blocksIn(box)
    .filter((block: PageBlock) => block.isKept && block.text !== '')
    .map(({ text }) => text);
}
