import type { Cues } from '../cues/cues.ts';
import type { Page } from '../page/page.ts';
import type { PageBlock } from '../page/page-block.ts';
import {
  endsLikeSentence,
  isDateLine,
  isProse,
  isTitleLike,
  lengthOf,
  wordCountOf,
} from '../page/block-signs.ts';
import { type BlockRow, linkShareOf, rowsOf } from './block-rows.ts';
import { leadsToChannel } from './embed-services.ts';
import { leadsDown, linkOf, linkTargetOf } from '../page/link-target.ts';
import type { Finding, Rule } from './rule.ts';

export const linkedTitles: Rule = {
  id: 'linked-titles',
  stage: 'body',
  offOnListings: true,
  why: 'A block that is one link and reads like a title leads to another story.',
  *find(page, { keepEncyclopediaSections, url, cues }): Iterable<Finding> {
    if (page.blocks.filter(isProse).length < 3) return;
    const own = titlesOfRoundUp(page.blocks);
    const lastProse = page.blocks.findLastIndex(isProse);
    for (const [index, block] of page.blocks.entries()) {
      if (
        (keepEncyclopediaSections && block.type === 'list') ||
        own.has(block) ||
        isEntry(page.blocks, index) ||
        (index < lastProse && isAnnounced(page.blocks, index, cues))
      )
        continue;
      if (isButton(block)) yield { block, evidence: ['link-share:1.00', 'button-like'] };
      if (isJumpLine(block, url)) yield { block, evidence: ['link-share:1.00', 'places-on-page'] };
      if (block.type === 'list' ? isTitleList(block, url) : isLinkedTitle(block) && !isOfText(block, url)) {
        const evidence = [`link-share:${block.linkShare.toFixed(2)}`, 'title-like'];
        yield { block, evidence };
        const label = labelOf(page, block, page.blocks[index - 1]);
        if (label !== null) yield { block: label, evidence: [...evidence, 'label-of-link'] };
      }
    }
    yield* datesOfLinkedTitles(page);
  },
};

/** A day beside a title that went is the other story's; one alone may be the text's own, under a linked headline. */
const leastDates = 2;

function* datesOfLinkedTitles({ allBlocks }: Page): Iterable<Finding> {
  const printed = allBlocks.filter(({ originalText }) => originalText.trim() !== '');
  const isGoneTitle = (block: PageBlock | undefined): boolean =>
    block !== undefined &&
    !block.isKept &&
    block.originalLinkShare >= 0.95 &&
    wordCountOf(block.originalText) >= 4;
  const dates = printed.filter(
    (block, index) =>
      block.isKept &&
      block.type === 'paragraph' &&
      isDateLine(block.text) &&
      wordCountOf(block.text) <= 8 &&
      !endsLikeSentence(block.text) &&
      (isGoneTitle(printed[index - 1]) || isGoneTitle(printed[index + 1])),
  );
  if (dates.length < leastDates) return;
  for (const block of dates)
    yield { block, evidence: ['date-of-linked-title', `times:${String(dates.length)}`] };
}

/**
 * "Registration at:", "The programme:": within the text it speaks of what leads there. Pointers to other stories are gone by now, and
 * what is announced behind the text is more to read.
 */
function isAnnounced(blocks: readonly PageBlock[], index: number, cues: Cues): boolean {
  const [heading, line] = [blocks[index - 2], blocks[index - 1]];
  if (line === undefined || !/[:：]\s*$/u.test(line.text)) return false;
  if (line.type === 'heading')
    return wordCountOf(line.text) >= leastOfHeading && cues.match(line.text, 'relatedHeading') === null;
  if (line.type !== 'paragraph') return false;
  return heading?.type !== 'heading' || cues.match(heading.text, 'relatedHeading') === null;
}

/** In words; a shorter one may be a label in any wording. */
const leastOfHeading = 3;

/** "Overview Symptoms Treatment": one line of links to places on the page. */
const isJumpLine = ({ type, text, links, linkShare }: PageBlock, url: string | null): boolean =>
  type === 'paragraph' &&
  links.length >= leastPlaces &&
  linkShare >= 0.95 &&
  /\p{L}{3}/u.test(text) &&
  links.every((link) => linkTargetOf(link, url) === 'page');
const leastPlaces = 3;

/** "To the offer »": a few words that are all one link, paid for or with an arrow. */
function isButton({ type, text, links, linkShare }: PageBlock): boolean {
  const [link, ...more] = links;
  return (
    type === 'paragraph' &&
    link !== undefined &&
    more.length === 0 &&
    linkShare >= 0.95 &&
    wordCountOf(text) <= 4 &&
    (/\bsponsored\b/.test(link.getAttribute('rel') ?? '') || /[»›→]\s*$/u.test(text))
  );
}

/** Headings that are links, each with its own text under it: a text about books, places, studies has three or more. */
function titlesOfRoundUp(blocks: readonly PageBlock[]): ReadonlySet<PageBlock> {
  const titles = blocks.filter((block, index) => {
    const next = blocks[index + 1];
    return block.type === 'heading' && isLinkedTitle(block) && next !== undefined && isProse(next);
  });
  return new Set(titles.length >= 3 ? titles : []);
}

/** An address written out, and a heading that leads to itself or to a thing that its section is about: goods, makers, sources. */
function isOfText({ type, text, links, element }: PageBlock, url: string | null): boolean {
  if (/^[\s<([]*(?:\d{1,3}(?:[\])]\s*|\s+))?(?:https?:\/\/|www\.|doi:)\S*$/i.test(text)) return true;
  const [link] = links;
  // "#" leads nowhere: a script opens what stands there.
  if (/^\s*#?\s*$/.test(link?.getAttribute('href') ?? 'none')) return true;
  if (type !== 'heading' || link === undefined) return false;
  const target = linkTargetOf(link, url);
  if (target === 'elsewhere') return !leadsToChannel(link.getAttribute('href') ?? '');
  return target === 'page' && isAnchorOf(link, element);
}

/** To the heading itself, or to what it opens right behind it; tables of contents lead to a place on the page as well. */
function isAnchorOf(link: Element, heading: Element): boolean {
  const id = decodedHash(link.getAttribute('href') ?? '');
  if (id === '') return true;
  const inside = [...heading.querySelectorAll('[id], [name]')];
  return (
    inside.some((anchor) => anchor.id === id || anchor.getAttribute('name') === id) ||
    [heading, heading.parentElement, heading.parentElement?.parentElement].some(
      (box) => box?.id === id || box?.nextElementSibling?.id === id,
    )
  );
}

function decodedHash(reference: string): string {
  const hash = reference.slice(reference.indexOf('#') + 1);
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}

/** How many blocks to either side tell whether a line is one of many. */
const entriesAround = 3;

/** A line among lines of its kind of which most lead nowhere: a calendar, a programme, a table of results. */
function isEntry(blocks: readonly PageBlock[], index: number): boolean {
  const own = blocks[index];
  if (own?.type !== 'paragraph') return false;
  const around = [
    ...blocks.slice(Math.max(0, index - entriesAround), index),
    ...blocks.slice(index + 1, index + 1 + entriesAround),
  ];
  const plain = around.filter(
    (block) =>
      block.type === 'paragraph' &&
      block.links.length === 0 &&
      isTitleLike(block.text) &&
      block.element.parentElement === own.element.parentElement,
  );
  return plain.length >= entriesAround;
}

/** Arrows and bullets before a link do not count: "➤Another story". */
function linkShareOfWords(block: PageBlock): number {
  const marks = /^[^\p{L}\p{N}]+/u.exec(block.text)?.[0].length ?? 0;
  return marks > 3 ? block.linkShare : linkShareOf(block, marks, block.text.length);
}

const leastUnderHeading = 3;

/** Blocks of a card: its picture, its label, its title. */
const mostInCard = 8;

/** A few words above the linked title in a box that holds nothing else: "From our archive"; the heading right above a list of titles. */
function labelOf(page: Page, block: PageBlock, before: PageBlock | undefined): PageBlock | null {
  if (before?.type === 'heading' && before.level !== 1 && rowsOf(block).length >= leastUnderHeading)
    return before;
  if (before?.type !== 'heading' && before?.type !== 'paragraph') return null;
  const box = before.element.parentElement;
  if (box === null || !box.contains(block.element) || wordCountOf(before.text) > 5) return null;
  if (!isTitleLike(before.text)) return null;
  const [first, last] = page.rangeOf(box) ?? [0, 0];
  if (last - first > mostInCard) return null;
  const kept = page.blocksIn(box).filter(({ isKept, text }) => isKept && text !== '');
  return kept.length === 2 ? before : null;
}

function isLinkedTitle(block: PageBlock): boolean {
  if (block.type !== 'paragraph' && block.type !== 'heading') return false;
  return (
    linkShareOfWords(block) >= 0.95 &&
    block.links.length === 1 &&
    (isTitleLike(block.text) || isCard(block)) &&
    wordCountOf(block.text) >= 4
  );
}

/** A link around a picture, a title and perhaps the first words of its story. */
function isCard({ element, text }: PageBlock): boolean {
  const link = linkOf(element);
  return lengthOf(text) <= 400 && link?.querySelector('img, picture') != null;
}

/** In words. */
const mostOfLabel = 4;
/** "A SIMPLE GUIDE: How thick is the ice?", "Old and alone? What the neighbours do": before each title, in capitals or before a link that is the rest. */
const capitals = /^\P{Ll}{3,30}[:：]\s*/u;
const lead = /^[^:：?？!.]{3,40}[:：?？!.][”“"»]?\s*/u;

/** In rows: two may be what the text itself names. */
const leastLed = 3;

const isLed = (block: PageBlock, rows: readonly BlockRow[], url: string | null): boolean =>
  rows.length >= leastLed &&
  block.links.every((link) => linkTargetOf(link, url) === 'site') &&
  rows.every(({ text, start, end }) => {
    const label = lead.exec(text)?.[0].length ?? 0;
    return (
      label > 0 &&
      linkShareOf(block, start, start + label) === 0 &&
      linkShareOf(block, start + label, end) > 0.98
    );
  });

function isTitleList(block: PageBlock, url: string | null): boolean {
  const ownRows = rowsOf(block);
  const label = isLed(block, ownRows, url) ? lead : capitals;
  const all = ownRows.map(({ text, start, end }) => {
    const length = label.exec(text)?.[0].length ?? 0;
    return { text: text.slice(length), share: linkShareOf(block, start + length, end) };
  });
  const [first] = all;
  // "MORE FERRIES", in the first row.
  const hasLabel = all.length > 2 && first?.share === 0 && wordCountOf(first.text) <= mostOfLabel;
  const rows = hasLabel ? all.slice(1) : all;
  const length = rows.reduce((sum, { text }) => sum + text.length, 0);
  const linked = rows.reduce((sum, { text, share }) => sum + share * text.length, 0);
  return (
    linked >= length * 0.85 &&
    !leadsDown(block.element, url) &&
    rows.every(({ text, share }) => share >= 0.7 && isTitleLike(text)) &&
    rows.reduce((sum, { text }) => sum + wordCountOf(text), 0) / rows.length >= 3
  );
}
