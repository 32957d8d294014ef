import type { PageBlock } from '../page/page-block.ts';

/** One item of a list, or row of a table, as a stretch of the block's text. */
export interface BlockRow {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export function rowsOf(block: PageBlock): BlockRow[] {
  let start = 0;
  return block.text.split('\n').map((text) => {
    const row = { text, start, end: start + text.length };
    start = row.end + 1;
    return row;
  });
}

/** Share of a stretch of the block's text that stands inside links, 0–1; spaces do not count. */
export function linkShareOf(block: PageBlock, start: number, end: number): number {
  let linked = 0;
  let all = 0;
  for (const { text, link } of block.stretches(start, end)) {
    const { length } = text.replace(/\s+/g, '');
    all += length;
    if (link !== null) linked += length;
  }
  return all === 0 ? 0 : linked / all;
}
