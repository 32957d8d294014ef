/** The lists of a recipe: ingredients with their amounts, and instructions. */
import { isNamedRecipePart } from '../html/class-words.ts';
import type { Page } from '../page/page.ts';
import type { PageBlock } from '../page/page-block.ts';
import { isProse, lengthOf } from '../page/block-signs.ts';
import { closest } from '../html/select.ts';
import { asideRule, asides, boxesNamed, giveBack } from './restore-aside.ts';

const ingredients =
  /-(?:recipe-)?(?:ingredients?|zutaten|ingredientes|ingredienti|ingredienten)(?:-(?:list|section|group|container|table))?-/;
const instructions =
  /-(?:recipe-)?(?:instructions?|directions|method|steps|preparation|zubereitung|preparacion|preparazione)(?:-(?:list|section|group|container))?-/;

/** Gives back what the boxes of a page that has both hold: ingredients and instructions. Returns the number of blocks. */
export function restoreRecipe(page: Page): number {
  const boxes = boxesNamed(page, ingredients);
  if (boxes.length === 0) return 0;
  const steps = boxesNamed(page, instructions);
  if (steps.length === 0) return 0;
  const lost = new Set<PageBlock>();
  for (const box of [...boxes, ...steps]) {
    // The lists and their title: sites put their shops, ratings and tips into the boxes as well.
    const [first] = page.blocksIn(box);
    for (const block of page.blocksIn(box))
      if (isPartOfRecipe(block, box) || (block === first && isTitleOfPart(block))) lost.add(block);
  }
  return lost.size === 0 ? 0 : giveBack(page, [...lost]);
}

/** "Ingredients" */
const isTitleOfPart = ({ removal, type }: PageBlock): boolean =>
  type === 'heading' && removal?.rule === droppedRule;

function isPartOfRecipe({ removal, type, element }: PageBlock, box: Element): boolean {
  if (removal?.rule !== droppedRule && removal?.rule !== asideRule) return false;
  const aside = closest(element, asides);
  if (removal.rule === asideRule && aside !== null && aside !== box && box.contains(aside)) return false;
  return type === 'list' || closest(element, 'li, ol, ul') !== null || isNamedRecipePart(element);
}

/** In characters; a longer line is a tip. */
const longestIngredient = 80;
/** So many lines of a box must be in the text that Readability found. */
const leastKept = 3;
/** Of a page: each is looked through, and one may stand in another. */
const mostBoxes = 200;
const droppedRule = 'readability';
/** Rules that take a lone amount for a label, and an ingredient for a button or for the title of a page. */
const mistaken: ReadonlySet<string> = new Set(
  `top-matter empty-section page-tool-line linked-titles clutter-wording leftover ${droppedRule}`.split(' '),
);

/** Gives back, after the rules, what they took out of a list of ingredients that stayed. Returns the number of blocks. */
export function restoreIngredients(page: Page): number {
  const lost = new Set<PageBlock>();
  for (const box of boxesNamed(page, ingredients).slice(0, mostBoxes)) {
    const blocks = page.blocksIn(box);
    if (blocks.some(isProse) || blocks.filter(wasOfText).length < leastKept) continue;
    for (const block of blocks) if (isIngredient(block)) lost.add(block);
  }
  page.restore(lost, ({ rule }) => mistaken.has(rule));
  return lost.size;
}

const wasOfText = ({ isKept, removal }: PageBlock): boolean =>
  isKept || (mistaken.has(removal?.rule ?? '') && removal?.rule !== droppedRule);

const isIngredient = ({ isKept, removal, type, originalText }: PageBlock): boolean =>
  !isKept &&
  type !== 'caption' &&
  mistaken.has(removal?.rule ?? '') &&
  lengthOf(originalText) <= longestIngredient;
