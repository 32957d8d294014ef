/** Groups of the same make that stand side by side: where one of them is the article's, its twins are too. */
import type { PageBlock } from './page-block.ts';

/** How many elements up from a block its twins are looked for. */
const reach = 3;

/** How many blocks of kept text must have a make before others of it are taken for the article's. */
const enough = 2;

/** Those of `candidates` that share the make of kept text: same elements, same classes, under the same ancestor. */
export function findAlike(kept: readonly PageBlock[], candidates: readonly PageBlock[]): PageBlock[] {
  const makes = new Map<Element, Map<string, number>>();
  for (const block of kept)
    for (const [ancestor, make] of makesOf(block.element)) {
      const counts = makes.get(ancestor) ?? new Map<string, number>();
      makes.set(ancestor, counts.set(make, (counts.get(make) ?? 0) + 1));
    }
  return candidates.filter((block) =>
    makesOf(block.element).some(([ancestor, make]) => (makes.get(ancestor)?.get(make) ?? 0) >= enough),
  );
}

/** Never out of an `article` or of what has a title of its own: its twin would be the next article of an endless page. */
function makesOf(element: Element): [Element, string][] {
  const found: [Element, string][] = [];
  let make = '';
  let inner = element;
  for (let steps = 1; steps <= reach; steps += 1) {
    const ancestor = inner.parentElement;
    if (ancestor === null || inner.localName === 'article' || inner.querySelector('h1') !== null) break;
    make = `${inner.localName}.${[...inner.classList].sort().join('.')} ${make}`;
    if (steps > 1) found.push([ancestor, make]);
    inner = ancestor;
  }
  return found;
}
