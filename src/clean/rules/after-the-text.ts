import { classWords, noteWords } from '../html/class-words.ts';
import type { PageBlock } from '../page/page-block.ts';
import { isCorrection, isProse } from '../page/block-signs.ts';
import { homeOfText } from '../page/text-home.ts';
import type { Finding, Rule } from './rule.ts';

/** Share of the running text that one box must hold before what follows it is no part of the text. */
const leastProse = 0.8;

export const afterTheText: Rule = {
  id: 'after-the-text',
  stage: 'body',
  offOnListings: true,
  why: 'Where one box holds the text, what follows in other boxes speaks for the site: appeals, house rules, testers.',
  mostProse: 1 - leastProse,
  *find(page, { cues, keepEncyclopediaSections, stated }): Iterable<Finding> {
    if (keepEncyclopediaSections) return;
    const prose = page.blocks.filter(isProse);
    const box = homeOfText(page, leastProse);
    if (prose.filter(({ element }) => box.contains(element)).length < 3) return;
    for (const block of page.blocks.toReversed()) {
      if (box.contains(block.element) || stated.body?.has(block) || stated.parts?.has(block)) return;
      if (isNote(block) || isCorrection(block.text, cues) || isOfSameBuild(block.element, box)) continue;
      yield { block, evidence: ['after:text-box'] };
    }
  },
};

/** What SPIP calls the box of a postscript and that of the notes. */
const postscript = /^(?:ps|notes)(?=$|\s)/;

/** A note to the text stands under it on purpose. */
function isNote(block: PageBlock): boolean {
  for (
    let box = block.element.parentElement, level = 0;
    box !== null && level < 3;
    box = box.parentElement, level++
  )
    if (noteWords.test(classWords(box)) || postscript.test(box.className)) return true;
  return /^[[(]?\p{Nd}{1,2}[\])]?[.:]?\s|^[*†‡¹²³]/u.test(block.text);
}

/** The text goes on in a second box like the first, or in the next section of the same document. */
function isOfSameBuild(inner: Element, box: Element): boolean {
  const builds = new Set(buildsUpTo(box, inner));
  return buildsUpTo(inner, box).some((build) => builds.has(build));
}

/** Name and class of the element and of those around it, below the first that also holds the other. */
function buildsUpTo(element: Element, other: Element): string[] {
  const builds: string[] = [];
  for (
    let outer: Element | null = element;
    outer !== null && !outer.contains(other);
    outer = outer.parentElement
  ) {
    if (outer.className !== '' || outer.localName === 'section')
      builds.push(`${outer.localName}.${outer.className}`);
  }
  return builds;
}
