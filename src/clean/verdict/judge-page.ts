/** What kind of page this is. A false verdict on a real article is worse than a missed one: every sign needs a short body. */
import type { Verdict } from '../../article/article.ts';
import type { Reason } from '../../article/reasons.ts';
import type { CleanedPage } from '../clean-page.ts';
import type { CueKind } from '../cues/cue-sheet.ts';
import { signsOfListing } from './judge-listing.ts';
import type { Metadata } from '../metadata/metadata.ts';
import { isProse, lengthOf } from '../page/block-signs.ts';
import { selectAll, selectFirst } from '../html/select.ts';

export interface JudgedPage {
  readonly verdict: Verdict;
  /** Empty for a plain article. */
  readonly evidence: readonly string[];
}

/** Verdicts that are outcomes of their own; `partial` is an article. */
export const reasonOfVerdict: Partial<Record<Verdict, Reason>> = {
  paywalled: 'paywalled',
  blocked: 'bot-wall',
  'consent-wall': 'consent-wall',
  'login-wall': 'login-wall',
  listing: 'listing',
  'soft-404': 'soft-404',
  'not-an-article': 'not-an-article',
};

/** Walls and error pages: what they say is not an article, and nothing is lost without it. */
export const verdictsWithoutArticle: ReadonlySet<Verdict> = new Set([
  'blocked',
  'consent-wall',
  'login-wall',
  'soft-404',
]);

/** Characters of running text above which a page is no wall. */
const longestWall = 900;
const longestTeaser = 1_500;

const robotChecks =
  '#challenge-form, #challenge-running, #challenge-error-text, #cf-wrapper, #px-captcha, script[src*="captcha-delivery.com"], ' +
  'script[src*="/cdn-cgi/challenge-platform/"], iframe[src*="_Incapsula_Resource"], iframe[src*="captcha-delivery.com"]';

export function judgePage(cleaned: CleanedPage): JudgedPage {
  const text = new PageText(cleaned);
  for (const judge of [
    botWall,
    softNotFound,
    consentWall,
    loginWall,
    paywall,
    listing,
    nothingMuch,
    cutShort,
  ]) {
    const judged = judge(cleaned, text);
    if (judged !== null) return judged;
  }
  return { verdict: 'article', evidence: [] };
}

/** What the verdicts ask of the page's text. */
class PageText {
  /** Characters of running text that was kept. */
  readonly proseLength: number;
  readonly titles: readonly string[];
  readonly #cleaned: CleanedPage;
  readonly #opening: readonly string[];

  constructor(cleaned: CleanedPage) {
    const { page, metadata } = cleaned;
    this.#cleaned = cleaned;
    this.proseLength = page.blocks.reduce(
      (sum, block) => sum + (isProse(block) ? lengthOf(block.text) : 0),
      0,
    );
    const headings = page.allBlocks
      .filter((block) => block.type === 'heading' && block.level <= 2)
      .slice(0, 3);
    const titles = [metadata.headline, page.document.title, ...headings.map((block) => block.originalText)];
    this.titles = titles.filter((title): title is string => title !== null && title !== '');
    this.#opening = page.blocks.slice(0, 12).map((block) => block.text);
  }

  /** A cue in the title, or one that opens a block near the top. */
  sign(kind: CueKind): string | null {
    const { cues } = this.#cleaned;
    for (const title of this.titles) {
      const cue = title.length < 120 ? cues.find(title, kind) : null;
      if (cue !== null) return `title-cue:${cue.phrase}`;
    }
    for (const opening of this.#opening) {
      const cue = opening.length < 400 ? cues.match(opening, kind) : null;
      if (cue !== null) return `cue:${cue.phrase}`;
    }
    return null;
  }

  /** A cue in any block of the page, those that are gone included. */
  anywhere(kind: CueKind): string | null {
    for (const block of this.#cleaned.page.allBlocks) {
      const text = block.originalText;
      const cue = text.length < 300 ? this.#cleaned.cues.match(text, kind) : null;
      if (cue !== null) return `cue:${cue.phrase}`;
    }
    return null;
  }
}

type Judge = (cleaned: CleanedPage, text: PageText) => JudgedPage | null;

const botWall: Judge = ({ page, metadata }, text) => {
  if (text.proseLength > longestWall) return null;
  const check = selectFirst(page.allElements, robotChecks);
  const sign = text.sign('botWall');
  if (check !== null)
    return {
      verdict: 'blocked',
      evidence: [`robot-check:${check.id || check.localName}`, ...(sign === null ? [] : [sign])],
    };
  // A short article about such checks says when it was published; a wall may show the time, but states none.
  if (sign === null || statesDate(metadata)) return null;
  return { verdict: 'blocked', evidence: [sign, 'short-text'] };
};

function statesDate({ datePublished }: Metadata): boolean {
  return datePublished !== null && !['body', 'byline', 'modified'].includes(datePublished.source);
}

const softNotFound: Judge = ({ cues, metadata }, text) => {
  if (text.proseLength > longestTeaser) return null;
  for (const title of text.titles) {
    const cue = title.length < 120 ? cues.find(title, 'notFound') : null;
    if (cue !== null && (cue.isWhole || text.proseLength <= longestWall) && metadata.datePublished === null) {
      return { verdict: 'soft-404', evidence: [`title-cue:${cue.phrase}`, 'short-text'] };
    }
    if (/(?:^|\D)404(?:\D|$)/.test(title) && text.proseLength <= 400 && metadata.datePublished === null) {
      return { verdict: 'soft-404', evidence: ['title:404', 'short-text'] };
    }
  }
  return null;
};

const consentWall: Judge = ({ page, metadata }, text) => {
  if (text.proseLength > longestTeaser || metadata.datePublished !== null) return null;
  const sign = text.sign('consent');
  if (sign === null) return null;
  const consent = page.allBlocks.filter((block) => block.removal?.rule.startsWith('consent') === true).length;
  const isAll = sign.startsWith('title-cue:') || (text.proseLength < 400 && consent > 0);
  return isAll ? { verdict: 'consent-wall', evidence: [sign, 'short-text'] } : null;
};

const loginWall: Judge = ({ page, metadata }, text) => {
  if (text.proseLength > longestWall || metadata.datePublished !== null) return null;
  const sign = text.sign('loginWall');
  const hasPassword = selectFirst(page.allElements, 'input[type="password"]') !== null;
  if (sign === null || !(hasPassword || sign.startsWith('title-cue:'))) return null;
  return {
    verdict: 'login-wall',
    evidence: [sign, ...(hasPassword ? ['password-field'] : []), 'short-text'],
  };
};

/** Boxes that ask to pay, as sites name them. */
const paywallBox = '[class*="paywall" i], [id*="paywall" i], [class*="regwall" i], [id*="regwall" i]';

const paywall: Judge = (cleaned, text) => {
  if (text.proseLength > longestTeaser) return null;
  const sign = text.anywhere('subscribe');
  if (cleaned.metadata.isAccessibleForFree === false) {
    return {
      verdict: 'paywalled',
      evidence: ['is-accessible-for-free:false', ...(sign === null ? [] : [sign]), 'short-text'],
    };
  }
  const box = boxThatAsksToPay(cleaned);
  return box === null ? null : { verdict: 'paywalled', evidence: ['box:paywall', box, 'short-text'] };
};

/** The cue in a box that is named after a paywall and can be seen; templates of walls lie hidden in free pages, too. */
function boxThatAsksToPay({ page, cues }: CleanedPage): string | null {
  for (const box of selectAll(page.elements, paywallBox)) {
    for (const block of page.blocksIn(box)) {
      const text = block.originalText;
      if (block.removal?.rule === 'hidden' || text.length > 300) continue;
      const cue = cues.match(text, 'subscribe');
      if (cue !== null && cue.phrase.includes(' ')) return `cue:${cue.phrase}`;
    }
  }
  return null;
}

const listing: Judge = (cleaned) => {
  const evidence = signsOfListing(cleaned);
  return evidence === null ? null : { verdict: 'listing', evidence };
};

const nothingMuch: Judge = ({ page, metadata }, text) => {
  const length = page.blocks.reduce((sum, block) => sum + lengthOf(block.text), 0);
  if (length > 250 || metadata.datePublished !== null || metadata.authors.length > 0) return null;
  const marks = 'meta[property="og:type"][content="article"], [itemprop="articleBody"]';
  // Asked last: it looks through all of the document.
  if (selectFirst(page.allElements, marks) !== null) return null;
  return {
    verdict: 'not-an-article',
    evidence: ['little-text', 'no-date', 'no-author'].concat(text.proseLength === 0 ? ['no-paragraph'] : []),
  };
};

const cutShort: Judge = ({ page }, text) => {
  const last = page.blocks.findLast(isProse);
  if (last === undefined || text.proseLength > longestTeaser || !/(?:…|\.\.\.|\[…\])$/u.test(last.text))
    return null;
  return { verdict: 'partial', evidence: ['ends-with-ellipsis'] };
};
