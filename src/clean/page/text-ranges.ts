import type { RemovalMark } from './piece.ts';

/** A stretch of a block's text that a finding takes away; UTF-16 offsets. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
  readonly mark: RemovalMark;
}

/** The ranges in order, none of them twice, each with the space that would be left over when it is gone. */
export function withLooseSpace(text: string, ranges: readonly TextRange[]): TextRange[] {
  const isSpace = (at: number): boolean => /\s/.test(text[at] ?? '');
  const widened: TextRange[] = [];
  // From the last one on: then it is known whether anything is left behind a range.
  let [next, isTail] = [text.length, true];
  for (const { start, end, mark } of ranges.toSorted((a, b) => b.start - a.start)) {
    let [from, to] = [Math.max(0, start), Math.min(end, next)];
    while (to < next && isSpace(to) && (from === 0 || isSpace(from - 1))) to++;
    isTail &&= to >= next;
    if (isTail) while (from > 0 && isSpace(from - 1)) from--;
    if (from >= to) continue;
    widened.push({ start: from, end: to, mark });
    next = from;
  }
  return widened.reverse();
}
