import type { Piece, RemovalMark } from './piece.ts';

interface Link {
  readonly piece: Piece;
  previous: Link | null;
  next: Link | null;
}

/**
 * The kept pieces of a block, each knowing its neighbours, so that taking one away costs the same in a block of a hundred
 * thousand: a page may have that many buttons in one line. Good for as long as only this takes pieces away.
 */
export class PieceChain {
  readonly #linksOf = new Map<Text, Link[]>();

  constructor(pieces: readonly Piece[]) {
    let previous: Link | null = null;
    for (const piece of pieces) {
      if (piece.removal !== null) continue;
      const link: Link = { piece, previous, next: null };
      if (previous !== null) previous.next = link;
      previous = link;
      if (piece.node === null) continue;
      const known = this.#linksOf.get(piece.node);
      if (known === undefined) this.#linksOf.set(piece.node, [link]);
      else known.push(link);
    }
  }

  /** Takes the pieces of the given nodes away, and the glue that then stands at an end or twice. Returns whether anything changed. */
  remove(mark: RemovalMark, nodes: Iterable<Text>): boolean {
    const taken: Link[] = [];
    for (const node of nodes) {
      taken.push(...(this.#linksOf.get(node) ?? []));
      this.#linksOf.delete(node);
    }
    for (const link of taken) unlink(link, mark);
    // From the last one on, each finds the kept piece behind it through its neighbour at once.
    for (const link of taken.reverse()) closeGap(link, mark);
    return taken.length > 0;
  }
}

function unlink(link: Link, mark: RemovalMark): void {
  link.piece.removal = mark;
  if (link.previous !== null) link.previous.next = link.next;
  if (link.next !== null) link.next.previous = link.previous;
}

/** Of two glues that met where a piece was, the second goes; and glue at an end of the block. */
function closeGap(gap: Link, mark: RemovalMark): void {
  while (gap.previous !== null && gap.previous.piece.removal !== null) gap.previous = gap.previous.previous;
  while (gap.next !== null && gap.next.piece.removal !== null) gap.next = gap.next.next;
  const { previous, next } = gap;
  if (isGlue(next) && (previous === null || isGlue(previous))) {
    unlink(next, mark);
    gap.next = next.next;
  }
  if (gap.next === null && isGlue(previous)) unlink(previous, mark);
}

function isGlue(link: Link | null): link is Link {
  return link !== null && link.piece.node === null;
}
