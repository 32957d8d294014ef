/** The dek is part of the text where it says what the text does not say again. */
import { wordsOf } from '../../article/identity.ts';
import { isUnspaced } from '../cues/word-boundary.ts';
import { sharedWords } from '../metadata/word-overlap.ts';
import { countWords } from '../page/count-words.ts';
import type { Page } from '../page/page.ts';
import type { PageBlock } from '../page/page-block.ts';
import { isProse, isSameText } from '../page/block-signs.ts';
import { droppedRule } from './select-content.ts';

/** Fewer words are a slogan, a rubric or a second headline. */
const leastWords = 8;
/** Share of the dek's longer words in the first paragraphs from which on these say it again. */
const mostRepeated = 0.7;
const firstParagraphs = 3;
/** Of so many words it is a paragraph of its own, unless the first one says the same again. */
const leastParagraph = 15;
/** Share in links from which on a line under the dek points to another story. */
const mostLinked = 0.5;

/**
 * Newsrooms print the beginning of a story as its dek (Vorspann, chapô, entradilla), or sum up there what the first
 * paragraphs say. The beginning opens the body, from which Readability drops it; the summary is `alternativeHeadline`
 * alone. Returns whether the body opens with the dek.
 */
export function openWithDek(page: Page, dek: string): boolean {
  const first = page.blocks.findIndex((block) => isProse(block) && !isSameText(block.text, dek));
  if (first === -1 || lengthOf(dek) < leastWords) return false;
  const opening = page.blocks.slice(first).filter(isProse).slice(0, firstParagraphs);
  if (repeats(opening, dek)) return false;
  const limit = page.blocks[first]?.index ?? 0;
  const printed = page.allBlocks.filter(
    ({ index, originalText }) => index < limit && isSameText(originalText, dek),
  );
  // Of two copies, one under the other, the body's rules keep one.
  const copies = page.blocks.slice(0, first + firstParagraphs).filter(({ text }) => isSameText(text, dek));
  if (printed.some(({ isKept }) => isKept)) return copies.length === 1;
  const block = printed[0];
  if (block === undefined) return false;
  page.restore([block, ...likeOf(page, block, limit)], ({ rule }) => mistaken.has(rule));
  return block.isKept;
}

/** Rules that take a dek with the byline, the picture or the buttons that it shares a box with. */
const mistaken: ReadonlySet<string> = new Set([
  droppedRule,
  'page-meta',
  'share-bar',
  'caption',
  'picture-text',
]);

/** Spanish newspapers print two or three such lines, one under the other. */
function likeOf(page: Page, dek: PageBlock, limit: number): PageBlock[] {
  const { element } = dek;
  return page.allBlocks
    .slice(dek.index + 1, limit)
    .filter(
      (block) =>
        block.element.parentElement === element.parentElement &&
        block.element.localName === element.localName &&
        block.element.className === element.className &&
        block.originalLinkShare < mostLinked &&
        wordsOf(block.originalText).length >= leastWords,
    );
}

/** In words: "AI-powered" is two, and a script without spaces has some as well. */
const lengthOf = (text: string): number => Math.max(wordsOf(text).length, countWords(text));

function repeats(opening: readonly PageBlock[], dek: string): boolean {
  const near = lengthOf(dek) < leastParagraph ? opening : opening.slice(0, 1);
  // Pairs of signs, where no space parts the words.
  if ([...dek].some(isUnspaced))
    return sharedWords(dek, near.map(({ text }) => text).join(' ')) >= mostRepeated;
  const all = wordsOf(dek);
  const words = new Set(all.filter((word) => word.length > 3));
  const said = new Set(near.flatMap(({ text }) => wordsOf(text)));
  const again = [...words].filter((word) => said.has(word)).length;
  return again >= words.size * mostRepeated;
}
