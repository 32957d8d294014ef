/** What one rule (or Readability) took away, shared by all pieces that went with one finding. */
export interface RemovalMark {
  readonly rule: string;
  readonly evidence: readonly string[];
}

/** A stretch of a block's text: of one text node, or the glue (space, line break, tab) between two. */
export interface Piece {
  readonly node: Text | null;
  readonly text: string;
  /** The nearest link around it. */
  readonly link: Element | null;
  /** List item or table row, counted from 0. */
  readonly row: number;
  readonly cell: number;
  removal: RemovalMark | null;
}
