/** Paragraphs, headings, lists and tables that Readability dropped although their like stayed. */
import { classWords, makeOf } from '../html/class-words.ts';
import type { Page } from '../page/page.ts';
import type { PageBlock } from '../page/page-block.ts';
import type { RemovalMark } from '../page/piece.ts';
import { endsLikeSentence, isProse, isSameText, lengthOf, wordCountOf } from '../page/block-signs.ts';
import { closest } from '../html/select.ts';
import { leadsDown } from '../page/link-target.ts';

/** What newsrooms call a box with facts beside the story: Readability leaves it out, and so do people who mark the story. */
const factBox = /-(?:fact-?box(?:es)?|facts|fakta(?:-?(?:ruta|boks|box))?|info-?(?:box|kasten|boks))-/;
/** Tables of prices and features have few links, those of results and tips many. */
const mostLinkedInTable = 0.2;

interface TextClues {
  readonly url: string | null;
  /** As metadata word it. */
  readonly headline: string | null;
  readonly keepsClosingSections: boolean;
}

/**
 * Gives back what `dropped` took and what lives where the kept paragraphs live. Returns the number of blocks.
 * Headings, lists, quotes, tables and short sentences come back between the first and the last kept paragraph only.
 */
export function restoreLost(
  page: Page,
  dropped: RemovalMark,
  { url, headline: stated, keepsClosingSections }: TextClues,
): number {
  const kept = page.blocks.filter(isProse);
  const [first, last] = [kept[0], kept.at(-1)];
  if (first === undefined || last === undefined || kept.length < 3) return 0;
  page.restore(kept.filter(hasLostMarks(dropped)), (mark) => mark === dropped);
  const homes = new Homes(kept);
  const headline = headlineAbove(page, first, stated);
  // Behind a lesser headline only what comes first is its lead: the second may be a note on subscriptions.
  const firstText =
    page.allBlocks.find((block) => block.index > (headline?.index ?? 0) && isLostProse(block, 60))?.index ??
    Infinity;
  const isGone = ({ removal, text }: PageBlock): boolean => removal === dropped && text === '';
  const second = kept[1]?.index ?? Infinity;
  const prose = page.allBlocks.filter((block) => isGone(block) && isLostProse(block, 60) && homes.has(block));
  const comesBack = new Set(prose);
  // Sections that only now come back bring their headings and lists along.
  const [from, to] = rangeOf([...kept, ...prose]);
  const allHomes = new Homes([...kept, ...prose]);
  const lost = page.allBlocks.filter((block) => {
    if (!isGone(block)) return false;
    if (
      (isLead(block, { headline, first, next: page.allBlocks[block.index + 1], url }) &&
        (headline?.level === 1 || block.index <= firstText)) ||
      (homes.isInStory(block.element) &&
        (isBetween(block, first, last) || sumsUpBehindLead(block, first.index, second, url)))
    )
      return true;
    if (isWhoSaidIt(page, block) || comesBack.has(block)) return true;
    if (!allHomes.hasPlaceFor(page, block)) return false;
    if (block.index < from || (block.index > to && !keepsClosingSections)) return false;
    if (block.type === 'paragraph') return isLostProse(block, 25, 1) && endsLikeSentenceOrQuestion(block);
    return block.type === 'heading' || block.type === 'list' || block.type === 'quote';
  });
  page.restore(lost, (mark) => mark === dropped);
  const tables = tablesWithin(page, homes).filter((block) => block.removal === dropped);
  page.restore(tables, (mark) => mark === dropped);
  return lost.length + tables.length;
}

/**
 * The last `<h1>` above the text, or else what prints the headline there, in whatever element. Where the parts of the text have an `<h1>` too,
 * it is the one with the words of the metadata.
 */
function headlineAbove(page: Page, first: PageBlock, stated: string | null): PageBlock | undefined {
  const above = page.allBlocks.filter(({ index }) => index < first.index);
  const isStated = ({ originalText }: PageBlock): boolean =>
    stated !== null && isSameText(originalText, stated);
  return (
    above.findLast((block) => block.level === 1 && isStated(block)) ??
    above.findLast(({ level }) => level === 1) ??
    above.findLast(
      ({ type, element }) =>
        type === 'heading' && closest(element, 'article header, article hgroup') !== null,
    ) ??
    above.findLast(isStated)
  );
}

/** Most that may be missing from a paragraph for its marks, as a share of it. */
const mostMarks = 0.2;

/** A paragraph out of which Readability took words: the numbers of its sources, in a `<span class="footers">`. What it begins with is a place. */
function hasLostMarks(dropped: RemovalMark): (block: PageBlock) => boolean {
  return ({ type, pieces, originalText }) => {
    const lost = pieces.filter(({ removal }) => removal === dropped);
    return (
      type === 'paragraph' &&
      lost.length > 0 &&
      pieces[0]?.removal === null &&
      lost.reduce((sum, { text }) => sum + text.length, 0) < originalText.length * mostMarks
    );
  };
}

function rangeOf(blocks: readonly PageBlock[]): [first: number, last: number] {
  const places = blocks.map(({ index }) => index).sort((one, other) => one - other);
  return [places[0] ?? 0, places.at(-1) ?? 0];
}

/** The name under a quote that stays. */
function isWhoSaidIt(page: Page, { element }: PageBlock): boolean {
  const quote = closest(element, 'footer, cite') === null ? null : closest(element, 'blockquote');
  return quote !== null && page.blocksIn(quote).some(({ isKept, text }) => isKept && text !== '');
}

/** Between the first and the last paragraph that are kept by now. */
function tablesWithin(page: Page, homes: Homes): PageBlock[] {
  const kept = page.blocks.filter(isProse);
  const [from, to] = [kept[0]?.index ?? 0, kept.at(-1)?.index ?? 0];
  return page.allBlocks.filter(
    (block) =>
      block.type === 'table' &&
      block.index > from &&
      block.index < to &&
      homes.isInStory(block.element) &&
      block.originalLinkShare <= mostLinkedInTable,
  );
}

/** Interviews put their questions in paragraphs of their own, and leads end in them. */
function endsLikeSentenceOrQuestion({ originalText }: PageBlock): boolean {
  return endsLikeSentence(originalText) || /[?？]["'”»’)\]]*$/u.test(originalText.trimEnd());
}

interface LeadPlace {
  readonly headline: PageBlock | undefined;
  /** What Readability took for the beginning. */
  readonly first: PageBlock;
  /** Behind the block that is asked about. */
  readonly next: PageBlock | undefined;
  readonly url: string | null;
}

/** The first sentences of a story, set apart from the rest: between the headline and what Readability took for its beginning. */
function isLead(block: PageBlock, { headline, first, next, url }: LeadPlace): boolean {
  if (headline === undefined || block.index < headline.index || block.index > first.index) return false;
  if (block.type === 'list') return sumsUp(block, url);
  if (titlesPoints(block, next, url)) return true;
  if (block.type === 'heading')
    return (
      lengthOf(block.originalText) >= 100 &&
      (headline.element.parentElement?.contains(block.element) === true ||
        /[.!?…]["”»’)]*(?:$|\s+["“„«¿¡]*\p{Lu})/u.test(block.originalText))
    );
  const isRepeated = isSameText(block.originalText, first.text);
  return isLostProse(block, 80) && endsLikeSentenceOrQuestion(block) && !isRepeated;
}

/** "What you need to know", in the box of the points that it names. */
const titlesPoints = (
  { type, element, originalText, originalLinkShare }: PageBlock,
  next: PageBlock | undefined,
  url: string | null,
): boolean =>
  type === 'paragraph' &&
  originalLinkShare === 0 &&
  wordCountOf(originalText) <= mostWordsOfTitle &&
  next?.type === 'list' &&
  next.element.parentElement === element.parentElement &&
  sumsUp(next, url);

const mostWordsOfTitle = 8;

/** Points that say in short what the story says: two or more, each of some words, and none of them leads elsewhere. */
function sumsUp({ originalText, originalLinkShare, element }: PageBlock, url: string | null): boolean {
  const points = originalText.split('\n').filter((point) => point.trim() !== '');
  return (
    (originalLinkShare === 0 || leadsDown(element, url)) &&
    points.length >= 2 &&
    points.every((point) => wordCountOf(point) >= leastWordsOfPoint)
  );
}

const leastWordsOfPoint = 5;

/** Between the lead and the text. */
const sumsUpBehindLead = (block: PageBlock, lead: number, text: number, url: string | null): boolean =>
  block.type === 'list' && block.index > lead && block.index < text && sumsUp(block, url);

/** Told from the boxes around it; other asides are given back by what they say (`restore-aside.ts`). */
function isInFactBox(element: Element): boolean {
  let box: Element | null = element;
  for (let level = 0; box !== null && level < 6; level++, box = box.parentElement)
    if (factBox.test(classWords(box)) || box.getAttribute('role') === 'complementary') return true;
  return false;
}

function isBetween(block: PageBlock, first: PageBlock, last: PageBlock): boolean {
  return (
    block.index > first.index &&
    block.index < last.index &&
    isLostProse(block, 80) &&
    endsLikeSentence(block.originalText) &&
    !isInFactBox(block.element)
  );
}

/** How many boxes around a paragraph say where it lives. */
const depth = 4;

/**
 * Where the kept paragraphs live: their parents, and boxes of the same make, be it beside those (one section a
 * paragraph) or in other sections of the same build.
 */
class Homes {
  readonly #paragraphsOf = new Map<Element, number>();
  readonly #paragraphsOfMake = new Map<Element, Map<string, number>>();
  readonly #paragraphsOfBuild = new Map<string, number>();
  /** What holds the outermost boxes of a build. */
  readonly #places = new Set<Element>();
  readonly #story: Element | null;

  constructor(paragraphs: readonly PageBlock[]) {
    for (const { element } of paragraphs) {
      const parent = element.parentElement;
      const holder = parent?.parentElement ?? null;
      if (parent === null || holder === null) continue;
      add(this.#paragraphsOf, parent);
      const makes = this.#paragraphsOfMake.get(holder) ?? new Map<string, number>();
      add(makes, makeOf(parent));
      this.#paragraphsOfMake.set(holder, makes);
      const build = buildOf(parent);
      if (build !== null) add(this.#paragraphsOfBuild, build);
      const place = placeOf(parent);
      if (place !== null) this.#places.add(place);
    }
    const common = commonAncestor(paragraphs.map(({ element }) => element));
    this.#story = common === null ? null : (closest(common, 'article, main, [role="main"]') ?? common);
  }

  /** Inside the `<article>` or `<main>` around the kept paragraphs, or what else holds them all. */
  isInStory(element: Element): boolean {
    return this.#story?.contains(element) === true;
  }

  has(block: PageBlock): boolean {
    return this.#isHome(block.element);
  }

  hasPlaceFor(page: Page, block: PageBlock): boolean {
    return this.has(block) || this.#hasBoxOf(page, block);
  }

  /** A heading alone in its box, with an anchor or a rule beside it, lives where the box does: GitHub's pages, MediaWiki's. */
  #hasBoxOf(page: Page, { type, element, index }: PageBlock): boolean {
    const box = element.parentElement;
    const [first, last] = box === null ? [-1, -1] : (page.rangeOf(box) ?? [-1, -1]);
    return type === 'heading' && box !== null && first === index && last === index && this.#isHome(box);
  }

  /** Content systems put each part of a text into boxes of its own, side by side, without an `<article>` around them. */
  #isBeside(parent: Element): boolean {
    const place = placeOf(parent);
    return place !== null && this.#places.has(place);
  }

  #isHome(element: Element): boolean {
    const parent = element.parentElement;
    const holder = parent?.parentElement ?? null;
    if (parent === null || holder === null) return false;
    if ((this.#paragraphsOf.get(parent) ?? 0) >= 2) return true;
    if ((this.#paragraphsOfMake.get(holder)?.get(makeOf(parent)) ?? 0) >= 2) return true;
    if (!this.isInStory(element) && !this.#isBeside(parent)) return false;
    const build = buildOf(parent);
    return build !== null && (this.#paragraphsOfBuild.get(build) ?? 0) >= 3;
  }
}

/** Around the boxes that tell a build. */
function placeOf(inner: Element): Element | null {
  let box: Element | null = inner;
  for (let level = 0; box !== null && level < depth; level++) box = box.parentElement;
  return box;
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The makes of the boxes around, from the inside out; null where no class tells one box from another. */
function buildOf(inner: Element): string | null {
  const makes: string[] = [];
  let named = 0;
  for (let box: Element | null = inner; box !== null && makes.length < depth; box = box.parentElement) {
    const [name = ''] = box.classList;
    if (name !== '') named++;
    makes.push(`${box.localName}.${name}`);
  }
  return named === 0 ? null : makes.join('<');
}

function commonAncestor(elements: readonly Element[]): Element | null {
  let common = elements[0]?.parentElement ?? null;
  for (const element of elements)
    while (common !== null && !common.contains(element)) common = common.parentElement;
  return common;
}

function isLostProse(block: PageBlock, shortest: number, mostLinked = 0.4): boolean {
  if (block.type === 'heading' || block.type === 'caption') return false;
  return lengthOf(block.originalText) >= shortest && block.originalLinkShare <= mostLinked;
}
