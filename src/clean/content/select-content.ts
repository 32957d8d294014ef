/** Which part of the page is the article: Readability's word, mended where it is known to be wrong, or a fallback. */
import type { Cues } from '../cues/cues.ts';
import { findMainContent } from './main-content.ts';
import type { Page } from '../page/page.ts';
import type { PageBlock } from '../page/page-block.ts';
import type { RemovalMark } from '../page/piece.ts';
import { restoreAsides, restoreCorrections, restoreNotes } from './restore-aside.ts';
import { restoreRecipe } from './restore-recipe.ts';
import { restoreClosing } from './restore-closing.ts';
import { restoreHeadings } from './restore-headings.ts';
import { restoreLost } from './restore-lost.ts';
import { restoreWhole } from './restore-whole.ts';
import { isProse, lengthOf } from '../page/block-signs.ts';
import { selectAll } from '../html/select.ts';
import type { SiteHints } from '../site-hints.ts';
import type { StatedText, StatedTexts } from '../metadata/stated-text.ts';

export interface SelectedContent {
  /** `readability`, `site-body`, or the fallback: `json-ld`, `microdata`, `content-class`, `article-element`, `densest`, `none`. */
  readonly source: string;
  readonly warnings: readonly string[];
}

export interface ContentClues {
  readonly url: string | null;
  readonly headline: string | null;
  readonly cues: Cues;
  readonly stated: StatedTexts;
  readonly site: SiteHints | null;
  /** Whether the page says when it was published: what has no date is seldom a story. */
  readonly isStory: boolean;
  /** Keep headings and lists after the last paragraph, as an encyclopedia closes its articles. */
  readonly keepsClosingSections: boolean;
}

/** A shorter `articleBody` is an excerpt, in characters. */
const leastStated = 400;
/** What blog and news systems call the box of the text. */
const contentClasses =
  '.entry-content, .post-content, .post-body, .article-content, .article-body, .article-text, .story-body';
/** Share of a block's text in links from which it points rather than tells. */
const mostLinked = 0.6;
/** Characters for each link from which they are titles and not labels. */
const leastTitle = 30;

export const droppedRule = 'readability';
const dropped: RemovalMark = { rule: droppedRule, evidence: ['not-main-content'] };
const outsideBody: RemovalMark = { rule: 'outside-body', evidence: ['site-body'] };

export function selectContent(page: Page, clues: ContentClues): SelectedContent {
  const own = clues.site?.body === undefined ? null : page.root.querySelector(clues.site.body);
  if (own !== null) {
    keepInside(page, own, outsideBody);
    return { source: 'site-body', warnings: [] };
  }
  const before: ReadonlySet<PageBlock> = new Set(page.blocks);
  const content = findMainContent(page, clues.headline);
  if (content !== null) {
    page.keepOnly(content.texts, content.elements, dropped);
    restoreCode(page);
  }
  const { body, parts } = clues.stated;
  const warnings: string[] = [];
  const guarded = content === null ? null : takeFallback(page, before, body, proseLength(page.blocks));
  if (content === null || guarded !== null) {
    const fallback = guarded ?? takeFallback(page, before, body, 0);
    if (fallback !== null) {
      warnings.push(content === null ? 'readability-found-nothing' : 'readability-found-little');
      const mended = clues.isStory ? 0 : restoreWhole(page, dropped, page.blocks.filter(isProse));
      if (mended > 0) warnings.push(`restored-blocks:${String(mended)}`);
      return { source: fallback, warnings };
    }
    if (content === null) return { source: 'none', warnings: ['readability-found-nothing'] };
  }
  const prose = page.blocks.filter(isProse);
  const mended =
    restoreText(page, clues) +
    restoreHeadings(page, dropped, clues) +
    restoreAsides(page) +
    restoreRecipe(page) +
    restoreCorrections(page, clues.cues) +
    (clues.isStory ? restoreNotes(page) : 0) +
    (body === null || body.length < leastStated ? 0 : restoreStated(page, body)) +
    (parts === null ? 0 : restoreStated(page, parts)) +
    (clues.isStory ? 0 : restoreWhole(page, dropped, prose));
  if (mended > 0) warnings.push(`restored-blocks:${String(mended)}`);
  return { source: 'readability', warnings };
}

/** Parts that live where the kept paragraphs live; a story's last chapters in the same box. */
function restoreText(page: Page, clues: ContentClues): number {
  const lost = restoreLost(page, dropped, clues);
  return clues.isStory ? lost + restoreClosing(page, dropped) : lost;
}

function keepInside(page: Page, element: Element, mark: RemovalMark): void {
  const inside = new Set(page.blocksIn(element));
  for (const block of page.blocks) if (!inside.has(block)) page.removeBlock(block, mark);
}

/** Without tables: one alone is no text. */
function proseLength(blocks: readonly PageBlock[]): number {
  return blocks.reduce(
    (sum, block) =>
      sum + (block.isKept && block.type !== 'table' && isProse(block) ? lengthOf(block.text) : 0),
    0,
  );
}

/** The recall guard: another way, where it holds more than twice the running text that Readability found. */
function takeFallback(
  page: Page,
  before: ReadonlySet<PageBlock>,
  stated: StatedText | null,
  found: number,
): string | null {
  const holds = (blocks: readonly PageBlock[]): number =>
    blocks.reduce((sum, block) => sum + (before.has(block) ? lengthOf(block.originalText) : 0), 0);
  const candidates: [string, () => readonly PageBlock[]][] = [
    ['json-ld', () => (stated === null ? [] : [...before].filter((block) => stated.has(block)))],
    ['microdata', () => insideOf(page, '[itemprop~="articleBody"]')],
    ['content-class', () => insideOf(page, contentClasses)],
    ['article-element', () => insideOf(page, 'article, [role="article"], main, [role="main"]')],
    ['densest', () => densest(page, before)],
  ];
  for (const [source, find] of candidates) {
    // Where Readability found something, only what the page itself says is its text counts for more.
    if (found > 0 && source !== 'json-ld' && source !== 'microdata') continue;
    const blocks = find();
    const prose = blocks.filter((block) => wasProse(block, before));
    const length = holds(prose);
    if (length < (found === 0 ? 140 : 600) || length < found * 2) continue;
    restoreExactly(page, before, blocks);
    return source;
  }
  return null;
}

function wasProse(block: PageBlock, before: ReadonlySet<PageBlock>): boolean {
  return before.has(block) && block.type !== 'heading' && block.type !== 'caption' && mayBeText(block);
}

/** Long enough, and no menu and no list of tags: titles of other stories may be what a page has to say. */
function mayBeText(block: PageBlock): boolean {
  const length = lengthOf(block.originalText);
  if (length < 60 || block.originalLinkShare < mostLinked) return length >= 60;
  const links = new Set(block.pieces.map(({ link }) => link));
  return length / links.size >= leastTitle;
}

function insideOf(page: Page, selector: string): readonly PageBlock[] {
  let best: readonly PageBlock[] = [];
  let longest = 0;
  for (const element of selectAll(page.elements, selector)) {
    const blocks = page.blocksIn(element);
    const length = blocks.reduce(
      (sum, block) => sum + (block.type === 'paragraph' ? lengthOf(block.originalText) : 0),
      0,
    );
    if (length > longest) [best, longest] = [blocks, length];
  }
  return best;
}

/** The blocks under the parent whose own paragraphs hold most text. */
function densest(page: Page, before: ReadonlySet<PageBlock>): readonly PageBlock[] {
  const lengths = new Map<Element, number>();
  for (const block of before) {
    const parent = block.element.localName === 'p' ? block.element.parentElement : block.element;
    if (parent === null || block.type === 'heading') continue;
    const length = mayBeText(block) ? lengthOf(block.originalText) : 0;
    lengths.set(parent, (lengths.get(parent) ?? 0) + length);
  }
  let best: Element | null = null;
  for (const [element, length] of lengths)
    if (best === null || length > (lengths.get(best) ?? 0)) best = element;
  return best === null ? [] : page.blocksIn(best);
}

function restoreExactly(page: Page, before: ReadonlySet<PageBlock>, blocks: readonly PageBlock[]): void {
  const wanted = new Set(blocks);
  for (const block of before) if (!wanted.has(block) && block.isKept) page.removeBlock(block, dropped);
  page.restore(blocks, (mark) => mark === dropped);
}

/** Code is whole or gone: Readability takes the spaces between its words, and its comments for those of readers. */
function restoreCode(page: Page): void {
  const torn = page.blocks.filter(
    ({ type, pieces }) => type === 'code' && pieces.some(({ removal }) => removal === dropped),
  );
  page.restore(torn, (mark) => mark === dropped);
}

/** What JSON-LD states to be in the body and the page shows, is in the body. */
function restoreStated(page: Page, stated: StatedText): number {
  const lost = page.allBlocks.filter((block) => block.removal === dropped && stated.has(block));
  page.restore(lost, (mark) => mark === dropped);
  return lost.length;
}
