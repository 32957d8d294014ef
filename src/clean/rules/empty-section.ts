import type { CueMatch } from '../cues/cues.ts';
import type { Page } from '../page.ts';
import type { PageBlock } from '../page-block.ts';
import { beginsUpper, isTitleLike, lengthOf, wordCountOf } from './block-signs.ts';
import type { Finding, Rule } from './rule.ts';
import { seeAlsoCue } from './see-also-cue.ts';

export const emptySection: Rule = {
  id: 'empty-section',
  stage: 'body',
  why: 'A heading of which nothing is left: what it announced was filled in by a script, or found by another rule.',
  *find(page, { cues, keepEncyclopediaSections }): Iterable<Finding> {
    if (keepEncyclopediaSections) return;
    const blocks = page.blocks.filter(({ text }) => text !== '');
    for (const [index, block] of blocks.entries()) {
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
  const inside = page.blocksIn(box);
  if (inside.find(isText) !== heading) return false;
  const behind = inside.filter((block) => block !== heading && isText(block));
  return behind.length > 0 && behind.every(({ isKept }) => !isKept);
}

/** One word may begin any heading: "More trouble ahead". */
const isAnnouncement = ({ isWhole, phrase }: CueMatch): boolean => isWhole || wordCountOf(phrase) > 1;

/** What follows it on the page, apart from advertisements, is gone: the titles that it announced. */
function isAheadOfLost(page: Page, heading: PageBlock): boolean {
  const next = page.allBlocks
    .slice(heading.index + 1)
    .find((block) => isText(block) && !passedOver.has(block.removal?.rule ?? ''));
  if (next === undefined || next.isKept) return false;
  return storyRules.has(next.removal?.rule ?? '') || next.originalLinkShare >= 0.5;
}

const passedOver = new Set(['advertisement', 'ad-label', 'hidden']);
const storyRules = new Set(
  'related-box related-section related-teasers recommendation-widget linked-card story-cards other-story'.split(
    ' ',
  ),
);

const texted = new Set<PageBlock['type']>(['paragraph', 'heading', 'list', 'quote', 'table', 'code']);

const isText = ({ type, originalText }: PageBlock): boolean => texted.has(type) && originalText !== '';

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
