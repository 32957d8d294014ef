import type { CueMatch } from '../cues/cues.ts';
import type { Page } from '../page/page.ts';
import type { PageBlock } from '../page/page-block.ts';
import { beginsUpper, isSameText, isTitleLike, lengthOf, wordCountOf } from '../page/block-signs.ts';
import type { Finding, Rule } from './rule.ts';
import { seeAlsoCue } from './see-also-cue.ts';

export const emptySection: Rule = {
  id: 'empty-section',
  stage: 'body',
  why: 'A heading of which nothing is left: what it announced was filled in by a script, or found by another rule.',
  *find(page, { cues, keepEncyclopediaSections, opening }): Iterable<Finding> {
    if (keepEncyclopediaSections) return;
    const blocks = page.blocks.filter(({ text }) => text !== '');
    for (const [index, block] of blocks.entries()) {
      if (opening !== null && isSameText(block.text, opening)) continue;
      if (isTitle(block) && isLeftAlone(page, block)) yield { block, evidence: ['box-is-gone'] };
      if (block.type !== 'heading' || wordCountOf(block.text) > 6) continue;
      if (!isTitleLike(block.text)) continue;
      const cue = cues.match(block.text, 'relatedHeading') ?? seeAlsoCue(cues, block.text);
      if (cue === null) continue;
      const lines = isAnnouncement(cue) && isAheadOfLost(page, block) ? [] : linesUnder(blocks, index);
      for (const found of lines === null ? [] : [block, ...lines])
        yield { block: found, evidence: [`cue:${cue.phrase}`, 'empty-section'] };
    }
  },
};

/** A longer heading, in characters, says something by itself, as the places of a numbered list do. */
const longestTitle = 80;

/** A heading, or a paragraph of a few words that stands for one: "New". */
const isTitle = ({ type, text }: PageBlock): boolean =>
  type === 'heading' ||
  (type === 'paragraph' && /\p{L}/u.test(text) && wordCountOf(text) <= 4 && isTitleLike(text));

const holdsThePage = new Set(['article', 'main', 'body', 'header', 'hgroup']);

/** In a box of its own, of which the text behind it is all gone: the invitation under "All of the day, in your inbox". */
function isLeftAlone(page: Page, heading: PageBlock): boolean {
  const box = heading.element.parentElement;
  if (lengthOf(heading.text) > longestTitle || /^\p{N}+[.)]/u.test(heading.text)) return false;
  if (box === null || box === page.root || holdsThePage.has(box.localName)) return false;
  const [first, last] = page.rangeOf(box) ?? [heading.index, heading.index];
  if (textsFrom(page, first, last).next().value !== heading) return false;
  let isFollowed = false;
  for (const { isKept } of textsFrom(page, heading.index + 1, last)) {
    if (isKept) return false;
    isFollowed = true;
  }
  return isFollowed;
}

/** One word may begin any heading: "More trouble ahead". */
const isAnnouncement = ({ isWhole, phrase }: CueMatch): boolean => isWhole || wordCountOf(phrase) > 1;

/** What follows it on the page, apart from advertisements, is gone: the titles that it announced. */
function isAheadOfLost(page: Page, heading: PageBlock): boolean {
  for (const { isKept, removal, originalLinkShare } of textsFrom(page, heading.index + 1)) {
    const rule = removal?.rule ?? '';
    if (!passedOver.has(rule)) return !isKept && (storyRules.has(rule) || originalLinkShare >= 0.5);
  }
  return false;
}

const passedOver = new Set(['advertisement', 'ad-label', 'hidden']);
const storyRules = new Set(
  'related-box related-section related-teasers recommendation-widget linked-card story-cards other-story'.split(
    ' ',
  ),
);

const texted = new Set<PageBlock['type']>(['paragraph', 'heading', 'list', 'quote', 'table', 'code']);

/** The blocks of text from one place to another, those that are gone included. */
function* textsFrom(page: Page, first: number, last = Infinity): Generator<PageBlock, undefined> {
  for (let at = first; at <= last; at++) {
    const block = page.allBlocks[at];
    if (block === undefined) return;
    if (texted.has(block.type) && block.originalText !== '') yield block;
  }
}

/** The lines between the heading and the next one, where none of them says anything by itself: "These may interest you, too:" */
function linesUnder(blocks: readonly PageBlock[], index: number): PageBlock[] | null {
  const heading = blocks[index]!;
  if (!beginsUpper(heading.text)) return null;
  const end = blocks.findIndex(
    (block, at) => at > index && block.type === 'heading' && block.level <= heading.level,
  );
  const lines = blocks.slice(index + 1, end === -1 ? undefined : end);
  if (end === -1 && lines.length === 0) return null;
  return lines.every((line) => line.type === 'paragraph' && announces(line.text)) ? lines : null;
}

function announces(text: string): boolean {
  return lengthOf(text) < 80 && /(?:[:：…]|\.\.\.)\s*$/u.test(text);
}
