import { classWords, isNamedRecipePart, makeInBoxes } from '../html/class-words.ts';
import { sharedWords } from '../metadata/word-overlap.ts';
import type { Page } from '../page/page.ts';
import type { PageBlock } from '../page/page-block.ts';
import { closest, selectAll, selectFirst } from '../html/select.ts';
import { endsLikeSentence, isProse, isSameText, lengthOf, wordCountOf } from '../page/block-signs.ts';
import type { Finding, Rule } from './rule.ts';

/** Longest text, in characters, beside a picture that is taken for its caption. */
const longest = 300;

export const pictureText: Rule = {
  id: 'picture-text',
  stage: 'body',
  offOnListings: true,
  why: 'A short text alone in a box with a picture is its caption, also where neither element nor class says so.',
  *find(page, { opening, description, isThread }): Iterable<Finding> {
    // Each post of a thread stands beside a face.
    if (isThread || page.blocks.filter(isProse).length < 3) return;
    const texts = page.blocks.filter(({ text }) => text !== '');
    const openingBlock = opening === null ? null : texts.find(({ text }) => isSameText(text, opening));
    const candidates = texts.flatMap((block, at) => {
      const found = block === openingBlock ? [] : textsOfPicture(page, texts, at);
      const isLead = found.length > 0 && description !== null && saysDescription(block.text, description);
      return isLead ? [] : found;
    });
    // Posts and slides with a picture each: longer texts live in the same kind of box.
    const taken = new Set(candidates.map(({ block }) => block));
    const homes = new Set(page.blocks.filter((block) => isProse(block) && !taken.has(block)).map(makeOf));
    const found = candidates.filter(({ block }) => !homes.has(makeOf(block)));
    // Steps of a recipe, slides of a gallery: there the boxes with pictures are the text itself.
    const own = lengthIn(found.map(({ block }) => block));
    if (own > lengthIn(page.blocks.filter((block) => block.type === 'paragraph')) * 0.15) return;
    for (const { block, box } of found) {
      yield { block, evidence: ['alone-with-picture', `element:${box.localName}`] };
    }
  },
};

interface TextOfPicture {
  readonly block: PageBlock;
  readonly box: Element;
}

/**
 * The text at a place, where it is alone with a picture, or with a picture and the credit behind it. What is all that stands between two
 * headings is what the first of them announces.
 */
function textsOfPicture(page: Page, texts: readonly PageBlock[], at: number): readonly TextOfPicture[] {
  const [before, block, next, afterNext] = [texts[at - 1], texts[at], texts[at + 1], texts[at + 2]];
  if (block === undefined || (before?.type === 'heading' && next?.type === 'heading')) return [];
  const box = pictureBoxOf(page, block, [before, next]);
  if (box !== null) return [{ block, box }];
  if (next === undefined || !isCredit(next)) return [];
  const shared = pictureBoxOf(page, block, [before, afterNext]);
  if (shared?.contains(next.element) !== true) return [];
  return [block, next].map((text) => ({ block: text, box: shared }));
}

/**
 * The nearest box, at most three levels up, that holds a picture and no other text than this paragraph; whether it holds another is
 * told by the texts before and after.
 */
function pictureBoxOf(
  page: Page,
  block: PageBlock,
  [before, after]: readonly [PageBlock | undefined, PageBlock | undefined],
): Element | null {
  if (block.type !== 'paragraph' || lengthOf(block.text) > longest) return null;
  if (closest(block.element, 'header') !== null || (isProse(block) && isNamedLead(block))) return null;
  if (isNamedRecipePart(block.element)) return null;
  let box: Element | null = block.element;
  for (let level = 0; box !== null && box !== page.root && level < 4; level++, box = box.parentElement) {
    const [first, last] = page.rangeOf(box) ?? [block.index, block.index];
    if (before !== undefined && before.index >= first) return null;
    if (after !== undefined && after.index <= last) return null;
    if (selectFirst(box, 'h1') !== null && (selectFirst(box, 'figcaption') !== null || isNamedLead(block)))
      return null;
    if (holdsPicture(box)) return box === block.element ? null : box;
  }
  return null;
}

const pictures =
  'img, picture, video, iframe[src*="video" i], iframe[src*="player" i], iframe[src*="embed" i], iframe[src*="youtu" i]';

/** Share of its words from which on a text is what the metadata describe the page with: its lead. */
const leastShared = 0.75;

const saysDescription = (text: string, description: string): boolean =>
  lengthOf(text) >= 80 &&
  sharedWords(description, text) >= leastShared &&
  sharedWords(text, description) >= leastShared;

/** The face beside a byline is no picture that a text would speak of. */
const holdsPicture = (box: Element): boolean => {
  const author = selectFirst(box, 'h1') === null ? ofAuthor : namedAuthor;
  return selectAll(box, pictures).some((picture) => closest(picture, author) === null);
};

const ofAuthor = 'a[rel~="author"], [itemprop~="author"], address';
/** In the headline's own box; elsewhere a text beside such a face is about the author. */
const namedAuthor = `${ofAuthor}, [class*="author" i], [class*="autor" i]`;

/** In the headline's own box a text is the lead where the picture has its caption already, or where it is called so. */
const isNamedLead = ({ element }: PageBlock): boolean =>
  [element, element.parentElement].some(
    (box) =>
      box !== null && /-(?:lead|lede|intro|dek|standfirst|summary|ingress|chapo)-/.test(classWords(box)),
  );

/** A name or two under a caption: "REUTERS", "Foto: Ito". */
function isCredit({ type, text }: PageBlock): boolean {
  return type === 'paragraph' && wordCountOf(text) <= 5 && lengthOf(text) <= 40 && !endsLikeSentence(text);
}

/** Those of one make stand in one line of the page's template: no caption is made like the paragraphs. */
const makeOf = ({ element }: PageBlock): string => makeInBoxes(element, 2);

function lengthIn(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
