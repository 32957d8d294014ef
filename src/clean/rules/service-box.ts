import type { Page } from '../page/page.ts';
import {
  endsLikeSentence,
  hasPrice,
  isCorrection,
  isDateLine,
  isProse,
  isSameText,
  wordCountOf,
} from '../page/block-signs.ts';
import type { PageBlock } from '../page/page-block.ts';
import { linkTargetOf } from '../page/link-target.ts';
import { wordingScore } from '../wording/line-wording.ts';
import { longestWorded } from '../wording/wording-features.ts';
import { namesOwnAddress } from './asking-signs.ts';
import type { Finding, PageContext, Rule } from './rule.ts';
import {
  helpingSignOf,
  leadsToAccess,
  leadsToAuthor,
  leadsToService,
  newsletterOf,
} from './service-paths.ts';
import { holdsPart, holdsThePage, isInLine, smallBoxAround } from './small-box.ts';

/** Characters of such a box, its blocks, and its share of the running text. */
const longestBox = 900;
const mostBlocks = 10;
const mostOfText = 0.2;
/** Words of a link or a button that stands alone. */
const mostOfButton = 8;

export const serviceBox: Rule = {
  id: 'service-box',
  stage: 'body',
  offOnListings: true,
  mostProse: mostOfText,
  why: 'A small box of a story that offers something of the site: a link or a button stands alone in it, or an address of the newsroom, and its words or where it leads say whose it is.',
  *find(page, context): Iterable<Finding> {
    if (!context.isStory || context.isThread || context.isText) return;
    // The dek and the byline stand above the first paragraph, or in one box as its first line.
    const first = page.blocks.find(isProse);
    const boxes = new Set(page.blocks.map((block) => boxAround(page, block)).filter((box) => box !== null));
    const entries = entriesAmong(page, boxes);
    const found = [...boxes].flatMap((element) => {
      if (first === undefined || (page.rangeOf(element)?.[0] ?? 0) <= first.index) return [];
      if (entries.has(element)) return [];
      const evidence = signsOf(page.blocksIn(element).filter(isPrinted), context);
      return evidence === null ? [] : [{ element, evidence }];
    });
    const services = new Set(found.filter(({ evidence }) => evidence.includes(toService)));
    for (const finding of found) if (services.size <= mostServices || !services.has(finding)) yield finding;
  },
};

const toService = 'leads-to-service';
/** More of them are the things that the text goes through, each with its shop or its tickets. */
const mostServices = 2;

const isPrinted = ({ originalText }: PageBlock): boolean => /[\p{L}\p{N}]/u.test(originalText);

function boxAround(page: Page, block: PageBlock): Element | null {
  const box = smallBoxAround(page, block.element, {
    mostChars: longestBox,
    mostBlocks,
    mostOfText,
    isPage: (element) =>
      holdsThePage.has(element.localName) || holdsPart(element, 'h1, article, [itemprop="articleBody"]'),
  });
  return box === null || isInLine(box) ? null : box;
}

/** Boxes of one class that stand side by side and tell something are the entries of a live blog, the parts of a guide. */
function entriesAmong(page: Page, boxes: ReadonlySet<Element>): ReadonlySet<Element> {
  const entries = new Set<Element>();
  for (const parent of new Set([...boxes].map(({ parentElement }) => parentElement)))
    for (const [name, alike] of Map.groupBy(parent?.children ?? [], ({ classList }) => classList[0]))
      if (
        name !== undefined &&
        alike.filter((box) => page.blocksIn(box).some(isProse)).length >= leastEntries
      )
        for (const box of alike) entries.add(box);
  return entries;
}
const leastEntries = 3;

/** A correction, and the dek with its byline. */
const isOfStory = ({ originalText }: PageBlock, { cues, dek }: PageContext): boolean =>
  isCorrection(originalText, cues) || (dek !== null && isSameText(originalText, dek));

/** Also of what is gone by now: a table of links is none of the main content. */
const linksOf = ({ element }: PageBlock): readonly Element[] =>
  [element.closest('a[href]'), ...element.querySelectorAll('a[href]')].filter((link) => link !== null);

function signsOf(lines: readonly PageBlock[], context: PageContext): string[] | null {
  const { url } = context;
  if (lines.length < 2 || !lines.some(({ isKept }) => isKept)) return null;
  if (lines.some((line) => isOfStory(line, context))) return null;
  const wording = wordingOf(lines);
  const worded = `wording:${wording.highest.toFixed(2)}`;
  if (lines.some((line) => areOffers(line, url))) return ['rows-of-offers'];
  const buttons = lines.filter(isButton);
  if (buttons.length > 0) {
    if (
      buttons.some((button) =>
        linksOf(button).some((link) => isService(link, url) || isBiography(lines, link)),
      ) &&
      wording.lowest > leastOfStory
    )
      return ['link-alone', toService];
    const isOwn = buttons.every((button) =>
      linksOf(button).every((link) => linkTargetOf(link, url) !== 'elsewhere'),
    );
    return isOwn && wording.highest > leastBesideButton && wording.lowest > leastOfAll
      ? [worded, 'link-alone']
      : null;
  }
  if (
    lines.some((line) => linksOf(line).some((link) => isOwnAddress(link, url))) &&
    wording.lowest > leastOfStory
  )
    return ['own-mail-address'];
  if (!lines.some(({ originalText }) => endsLikeSentence(originalText))) return null;
  return wording.highest > leastAlone && wording.average > leastOnAverage && wording.lowest > leastOfAll
    ? [worded, `on-average:${wording.average.toFixed(2)}`]
    : null;
}

/** Log-odds of the line that sounds most like the site's own, beside a button and without one, where all of the box speaks so on average. */
const leastBesideButton = 0.8;
const leastAlone = 0.9;
const leastOnAverage = 0.3;
/** What tells something has its own words, and no line of the box does; beside a button of the site’s own service, or the newsroom’s address, it may tell what for. */
const leastOfAll = -3;
const leastOfStory = -6;
/** In characters: fewer say too little. */
const leastLine = 15;

interface Wording {
  readonly highest: number;
  readonly average: number;
  readonly lowest: number;
}

function wordingOf(lines: readonly PageBlock[]): Wording {
  const scored = lines
    .filter(({ originalText }) => originalText.length > leastLine)
    .map((line) => ({ line, score: wordingScore(line.originalText.slice(0, longestWorded)) }));
  const scores = scored.map(({ score }) => score);
  const said = scored.filter(({ line }) => !isButton(line)).map(({ score }) => score);
  return {
    highest: Math.max(-Infinity, ...scores),
    average: scores.reduce((sum, score) => sum + score, 0) / scores.length,
    // Of words that the model does not know it says nothing; a box of none but such tells nothing.
    lowest: said.some(Number.isFinite) ? Math.min(...said.filter(Number.isFinite)) : -Infinity,
  };
}

/** Rows that each name a price and lead to who sells the thing: "Larkfield Mutual, from £8.20 a month: See deal". */
function areOffers(block: PageBlock, url: string | null): boolean {
  if (block.type !== 'table' && block.type !== 'list') return false;
  const rows = block.originalText.split('\n');
  const leadsAway = linksOf(block).filter(
    (link) => linkTargetOf(link, url) === 'elsewhere' || isOtherHost(link, url),
  );
  return (
    rows.length >= 2 &&
    leadsAway.length >= rows.length - 1 &&
    leadsAway.length >= 2 &&
    rows.filter(hasPrice).length >= 2
  );
}

const isButton = ({ type, originalText, originalLinkShare, element }: PageBlock): boolean =>
  type !== 'heading' &&
  (originalLinkShare > 0.9 || element.closest('button') !== null) &&
  /\p{L}/u.test(originalText) &&
  wordCountOf(originalText) <= mostOfButton;

/** With the day beside the author it is the story's byline. */
const isBiography = (lines: readonly PageBlock[], link: Element): boolean =>
  leadsToAuthor(link) && !lines.some(({ originalText }) => isDateLine(originalText));

/** A service of the site: it has a path that such things have, or a host of its own beside the page's. */
const isService = (link: Element, url: string | null): boolean => {
  if (linkTargetOf(link, url) !== 'site') return false;
  return (
    leadsToService(link) ||
    leadsToAccess(link, url) ||
    newsletterOf(link) !== null ||
    helpingSignOf(link, url) !== null ||
    isOtherHost(link, url)
  );
};

function isOtherHost(link: Element, url: string | null): boolean {
  const [own, theirs] = [URL.parse(url ?? ''), URL.parse(link.getAttribute('href') ?? '', url ?? undefined)];
  return own !== null && theirs !== null && hostOf(own) !== hostOf(theirs);
}
const hostOf = ({ hostname }: URL): string => hostname.replace(/^(?:www|m|amp)\./, '');

/** "tips@paper.example" on www.paper.example. */
const isOwnAddress = (link: Element, url: string | null): boolean => {
  const address = link.getAttribute('href') ?? '';
  return /^mailto:/i.test(address) && namesOwnAddress(address, url);
};
