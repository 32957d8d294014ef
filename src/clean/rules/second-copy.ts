import type { Page } from '../page/page.ts';
import { classWords } from '../html/class-words.ts';
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
      if (page.rangeOf(parent) === null && parent !== page.root) continue;
      for (const element of copiesIn(page, parent)) yield { element, evidence: ['same-text-as-box-before'] };
    }
  },
};

/** Children that say word for word what one before them says. */
function copiesIn(page: Page, parent: Element): Element[] {
  const first = parent.firstElementChild;
  if ((first?.nextElementSibling ?? null) === null) return [];
  const seen = new Map<string, Element[]>();
  for (let child = first; child !== null; child = child.nextElementSibling) {
    const range = page.rangeOf(child);
    if (range === null) continue;
    // How many blocks, and the first words: that tells nearly all boxes apart, so that few texts are put together.
    const words = page.allBlocks[range[0]]?.pieces[0]?.text.slice(0, 40) ?? '';
    const key = `${child.localName} ${String(range[1] - range[0])} ${words}`;
    const alike = seen.get(key);
    if (alike === undefined) seen.set(key, [child]);
    else alike.push(child);
  }
  return [...seen.values()].flatMap((boxes) => (boxes.length < 2 ? [] : copiesAmong(page, boxes)));
}

function copiesAmong(page: Page, boxes: readonly Element[]): Element[] {
  const first = new Map<string, Element>();
  return boxes.filter((box) => {
    const texts = textsIn(page, box);
    const text = texts.join('\n\n');
    if (text.length < leastText) return false;
    const before = first.get(text);
    if (before === undefined) first.set(text, box);
    // The refrain of a song is one paragraph.
    return (
      before !== undefined &&
      (texts.length > 1 || [box, before].every((element) => widthWords.test(classWords(element))))
    );
  });
}

function textsIn(page: Page, box: Element): string[] {
  return page
    .blocksIn(box)
    .filter((block) => block.isKept && block.text !== '')
    .map(({ text }) => text);
}
