/** A page seen from above: its titles that lead elsewhere, and how much running text stands between them. */
import type { PageBlock } from '../page/page-block.ts';
import type { Page } from '../page/page.ts';
import { isProse, lengthOf, wordCountOf } from '../page/block-signs.ts';

export interface PageOutline {
  /** Different addresses that titles lead to. */
  readonly linkedTitles: number;
  /** Linked titles from the first `<h1>` on, or from the top where there is none. */
  readonly titlesBelowHeadline: number;
  /** Characters of the longest running text without a linked title in it; the whole page, what rules took included. */
  readonly longestText: number;
  /** The same of what was kept. */
  readonly longestKeptText: number;
  readonly keptText: number;
  /** Share of the page's characters inside links, 0–1. */
  readonly linkShare: number;
}

export function outlineOf(page: Page): PageOutline {
  const isAround = menusAndFooters();
  const blocks = page.allBlocks.filter(
    (block) => block.pieces.length > 0 && !isAround(block.element) && !isUnseen(block),
  );
  const headline = Math.max(
    0,
    blocks.findIndex((block) => block.type === 'heading' && block.level === 1),
  );
  const addresses = new Set<string>();
  let [all, linked, below, run, longest] = [0, 0, 0, 0, 0];
  for (const [index, block] of blocks.entries()) {
    const text = block.originalText;
    all += lengthOf(text);
    linked += linkedLengthOf(block);
    const titles = titlesIn(block);
    for (const address of titles) addresses.add(address);
    if (index >= headline) below += titles.length;
    run = titles.length > 0 ? 0 : run + (wasProse(block, text) ? lengthOf(text) : 0);
    longest = Math.max(longest, run);
  }
  return {
    linkedTitles: addresses.size,
    titlesBelowHeadline: below,
    longestText: longest,
    linkShare: linked / Math.max(1, all),
    ...keptTextOf(page),
  };
}

function keptTextOf(page: Page): { readonly keptText: number; readonly longestKeptText: number } {
  let [kept, run, longest] = [0, 0, 0];
  for (const block of page.blocks) {
    const length = isProse(block) ? lengthOf(block.text) : 0;
    kept += length;
    run = titlesIn(block).length > 0 ? 0 : run + length;
    longest = Math.max(longest, run);
  }
  return { keptText: kept, longestKeptText: longest };
}

function isUnseen({ removal }: PageBlock): boolean {
  return removal !== null && (removal.rule === 'hidden' || removal.rule === 'consent');
}

/** Whether an element stands in a menu, footer or side column; asked of thousands of blocks, so parents are remembered. */
function menusAndFooters(): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  const isAround = (element: Element): boolean => {
    const memo = known.get(element);
    if (memo !== undefined) return memo;
    const parent = element.parentElement;
    const answer =
      ['nav', 'footer', 'aside'].includes(element.localName) ||
      ['navigation', 'contentinfo'].includes(element.getAttribute('role') ?? '') ||
      (parent !== null && isAround(parent));
    known.set(element, answer);
    return answer;
  };
  return isAround;
}

function linkedLengthOf(block: PageBlock): number {
  return block.pieces.reduce((sum, piece) => sum + (piece.link === null ? 0 : piece.text.length), 0);
}

function wasProse(block: PageBlock, text: string): boolean {
  if (block.type === 'heading' || block.type === 'caption' || lengthOf(text) < 80) return false;
  return linkedLengthOf(block) < text.length / 2 && /[.!?…。！？।۔؟:"”»’)]/u.test(text);
}

/** Addresses of the titles in a block that lead elsewhere: a linked heading or line, items of a list, rows of a table. */
function titlesIn(block: PageBlock): readonly string[] {
  if (block.type === 'list' || block.type === 'table') return titlesInRows(block);
  if (block.type !== 'heading' && block.type !== 'paragraph') return [];
  const first = block.pieces.find(({ link }) => link !== null)?.link ?? null;
  if (first === null) return [];
  const share = linkedLengthOf(block) / Math.max(1, block.originalText.length);
  const isTitle =
    block.type === 'heading' ? share >= 0.5 : share >= 0.8 && wordCountOf(block.originalText) >= 3;
  return isTitle ? [addressOf(first)] : [];
}

function titlesInRows(block: PageBlock): readonly string[] {
  const rows = new Map<number, { all: number; linked: string; link: Element | null }>();
  for (const { text, link, row } of block.pieces) {
    const known = rows.get(row) ?? { all: 0, linked: '', link: null };
    known.all += text.trim().length;
    if (link !== null) known.linked += text;
    known.link ??= link;
    rows.set(row, known);
  }
  return [...rows.values()].flatMap(({ all, linked, link }) =>
    link !== null && linked.length >= all * 0.4 && wordCountOf(linked) >= 3 ? [addressOf(link)] : [],
  );
}

function addressOf(link: Element): string {
  return link.getAttribute('href') ?? '';
}
