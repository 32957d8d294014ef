import type { PageBlock } from '../page-block.ts';
import { isProse, isTitleLike, wordCountOf } from './block-signs.ts';
import { linkShareOf, rowsOf } from './block-rows.ts';
import type { Finding, Rule } from './rule.ts';

export const linkedTitles: Rule = {
  id: 'linked-titles',
  stage: 'body',
  why: 'A block that is one link and reads like a title leads to another story.',
  *find(page, { keepEncyclopediaSections }): Iterable<Finding> {
    if (page.blocks.filter(isProse).length < 3) return;
    const own = titlesOfRoundUp(page.blocks);
    for (const [index, block] of page.blocks.entries()) {
      if (
        (keepEncyclopediaSections && block.type === 'list') ||
        own.has(block) ||
        isEntry(page.blocks, index)
      )
        continue;
      if (block.type === 'list' ? isTitleList(block) : isLinkedTitle(block)) {
        yield { block, evidence: [`link-share:${block.linkShare.toFixed(2)}`, 'title-like'] };
      }
    }
  },
};

/** Headings that are links, each with its own text under it: a text about books, places, studies has three or more. */
function titlesOfRoundUp(blocks: readonly PageBlock[]): ReadonlySet<PageBlock> {
  const titles = blocks.filter((block, index) => {
    const next = blocks[index + 1];
    return block.type === 'heading' && isLinkedTitle(block) && next !== undefined && isProse(next);
  });
  return new Set(titles.length >= 3 ? titles : []);
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

function isLinkedTitle(block: PageBlock): boolean {
  if (block.type !== 'paragraph' && block.type !== 'heading') return false;
  return (
    block.linkShare >= 0.95 &&
    block.links.length === 1 &&
    isTitleLike(block.text) &&
    wordCountOf(block.text) >= 4
  );
}

function isTitleList(block: PageBlock): boolean {
  const rows = rowsOf(block);
  return (
    block.linkShare >= 0.85 &&
    rows.every((row) => linkShareOf(block, row.start, row.end) >= 0.7 && isTitleLike(row.text)) &&
    rows.reduce((sum, row) => sum + wordCountOf(row.text), 0) / rows.length >= 3
  );
}
