/** Headings and short facts of the text that Readability drops with the boxes that they stand in: "Best overall", the name of what is tested, a part's title. */
import { makeInBoxes } from './class-words.ts';
import type { Page } from './page.ts';
import type { PageBlock } from './page-block.ts';
import type { RemovalMark } from './piece.ts';
import { isProse } from './rules/block-signs.ts';
import { linkOf, linkTargetOf } from './rules/link-target.ts';

/** In so many places, with kept paragraphs between them, headings of one build stand: they part the text. */
const leastPlaces = 3;
/** Share of them that must say something of their own: "Member", "Key data points" and "Read also" come again and again. */
const leastOwn = 0.8;

/** Gives back the lost headings of one build that stand between the kept paragraphs, each before others. Returns their number. */
export function restoreHeadings(page: Page, dropped: RemovalMark, url: string | null): number {
  const places = page.blocks.filter(isProse).map(({ index }) => index);
  const [first = Infinity] = places;
  const builds = new Map<string, PageBlock[]>();
  const titles: PageBlock[] = [];
  for (const block of page.allBlocks) {
    if (block.removal !== dropped || block.text !== '' || !(block.type === 'heading' || givesFacts(block)))
      continue;
    if (block.type === 'heading' && block.level > 1 && isTitleOfKeptBox(page, block)) titles.push(block);
    if (block.index < first || leadsAway(block, url) || namesMedia(block)) continue;
    const build = block.type + makeInBoxes(block.element, 1);
    const alike = builds.get(build);
    if (alike === undefined) builds.set(build, [block]);
    else alike.push(block);
  }
  const parts = [...builds.values()].filter((headings) => partTheText(headings, places)).flat();
  const lost = new Set([...titles, ...parts]);
  page.restore(lost, (mark) => mark === dropped);
  return lost.size;
}

/** Several lines, none of them a link: the address and the hours of a place, what speaks for a thing and against it. */
const givesFacts = ({ type, originalText, originalLinkShare }: PageBlock): boolean =>
  (type === 'list' || type === 'paragraph') &&
  originalLinkShare < 0.3 &&
  (type === 'list' || originalText.split('\n').length >= 2);

/** Blocks of a box that its title names: a question with its answer, points that sum a story up. */
const mostInBox = 12;

/** First in a box of which all else stayed: the question over its answer, "What you need to know" over the points. */
function isTitleOfKeptBox(page: Page, heading: PageBlock): boolean {
  const box = heading.element.parentElement;
  if (box === null || /^(?:article|main|body|header)$/.test(box.localName)) return false;
  const [first, last] = page.rangeOf(box) ?? [0, 0];
  if (first !== heading.index || last === first || last - first > mostInBox) return false;
  const others = page.allBlocks
    .slice(first + 1, last + 1)
    .filter(({ originalText, removal }) => originalText !== '' && !passedOver.has(removal?.rule ?? ''));
  return others.length > 0 && others.every(({ isKept }) => isKept);
}

const passedOver = new Set(['hidden', 'page-furniture', 'figure-caption', 'advertisement']);

function partTheText(headings: readonly PageBlock[], places: readonly number[]): boolean {
  const before = headings.map(({ index }) => places.findIndex((place) => place > index));
  if (before.includes(-1) || new Set(before).size < leastPlaces) return false;
  const texts = new Set(headings.map(({ originalText }) => originalText));
  return texts.size >= headings.length * leastOwn;
}

/** To another page of the site: the title of another story. What leads to a shop or a maker is what the section is about. */
function leadsAway({ element, originalLinkShare }: PageBlock, url: string | null): boolean {
  if (originalLinkShare < 0.5) return false;
  const link = linkOf(element);
  return link === null || linkTargetOf(link, url) !== 'elsewhere';
}

function namesMedia({ element }: PageBlock): boolean {
  return element.parentElement?.querySelector('video, audio, iframe') != null;
}
