/** The page as a list of text blocks, the model that rules read and removals are marked on. The document itself is never changed. */
import { PieceChain } from './piece-chain.ts';
import type { Piece, RemovalMark } from './piece.ts';
import { withLooseSpace, type TextRange } from './text-ranges.ts';

export type PageBlockType =
  'paragraph' | 'heading' | 'list' | 'quote' | 'table' | 'code' | 'caption' | 'figure' | 'embed';

/** Where a block stands in the page's tree. */
export interface PageBlockPlace {
  readonly type: PageBlockType;
  /** The nearest block-level element around the text; for figures and embeds the element itself. */
  readonly element: Element;
  /** Heading level; 0 for other types. */
  readonly level: number;
  /** The blockquote, or figure, around the block. */
  readonly group: Element | null;
}

export class PageBlock {
  readonly type: PageBlockType;
  readonly element: Element;
  readonly level: number;
  readonly group: Element | null;
  /** Place in the page's list of blocks. */
  readonly index: number;
  #pieces: Piece[] = [];
  #piecesOfNode: Map<Text, Piece[]> | null = null;
  /** Once no glue is loose: then only the neighbours of what goes need a look. */
  #chain: PieceChain | null = null;
  #isTidy = false;
  #text: string | null = null;
  /** The kept pieces, and where each begins in `text`; as good as `text` is. */
  #kept: readonly Piece[] = [];
  #starts: number[] = [];
  #linkLength = 0;
  #removal: RemovalMark | null = null;

  constructor(place: PageBlockPlace, index: number) {
    this.type = place.type;
    this.element = place.element;
    this.level = place.level;
    this.group = place.group;
    this.index = index;
  }

  get pieces(): readonly Piece[] {
    return this.#pieces;
  }

  /** The stretches of one text node; looked up, since a block may hold tens of thousands of nodes. */
  piecesOf(node: Text): readonly Piece[] {
    if (this.#piecesOfNode === null) {
      this.#piecesOfNode = new Map();
      for (const piece of this.#pieces) {
        if (piece.node === null) continue;
        const known = this.#piecesOfNode.get(piece.node);
        if (known === undefined) this.#piecesOfNode.set(piece.node, [piece]);
        else known.push(piece);
      }
    }
    return this.#piecesOfNode.get(node) ?? [];
  }

  /** The text that is still there. */
  get text(): string {
    if (this.#text === null) this.#read();
    return this.#text ?? '';
  }

  /** Characters of `text` inside links. */
  get linkLength(): number {
    if (this.#text === null) this.#read();
    return this.#linkLength;
  }

  /** Share of the text that stands inside links, 0–1 ("link density", Kohlschütter et al., WSDM 2010). */
  get linkShare(): number {
    return this.text.length === 0 ? 0 : this.linkLength / this.text.length;
  }

  /** Share of `originalText` that stands inside links, 0–1. */
  get originalLinkShare(): number {
    let [all, linked] = [0, 0];
    for (const { text, link } of this.#pieces) {
      all += text.length;
      if (link !== null) linked += text.length;
    }
    return all === 0 ? 0 : linked / all;
  }

  /** The kept pieces in a stretch of `text`, cut to it. */
  *stretches(start: number, end: number): Iterable<Pick<Piece, 'text' | 'link'>> {
    if (this.#text === null) this.#read();
    for (let at = lastAtMost(this.#starts, start); at < this.#kept.length; at++) {
      const [piece, begin] = [this.#kept[at], this.#starts[at] ?? 0];
      if (piece === undefined || begin >= end) return;
      yield { link: piece.link, text: piece.text.slice(Math.max(0, start - begin), end - begin) };
    }
  }

  /** What the page said, before anything was removed. */
  get originalText(): string {
    return this.#pieces.map((piece) => piece.text).join('');
  }

  /** Whether the block, or with `isKept` false all of its text, was taken away. */
  get isKept(): boolean {
    return this.#pieces.length === 0 ? this.#removal === null : this.text !== '';
  }

  /** The mark of a block that is gone as a whole; the longest one where several rules each took a part. */
  get removal(): RemovalMark | null {
    if (this.isKept) return null;
    if (this.#removal !== null) return this.#removal;
    const lengths = new Map<RemovalMark, number>();
    for (const { removal, text } of this.#pieces) {
      if (removal !== null) lengths.set(removal, (lengths.get(removal) ?? 0) + text.length);
    }
    let longest: RemovalMark | null = null;
    for (const [mark, length] of lengths) {
      if (longest === null || length > (lengths.get(longest) ?? 0)) longest = mark;
    }
    return longest;
  }

  get keptPieces(): readonly Piece[] {
    return this.#pieces.filter((piece) => piece.removal === null);
  }

  /** The links that still hold text, in order. */
  get links(): readonly Element[] {
    const links = new Set<Element>();
    for (const { link, removal, node } of this.#pieces) {
      if (link !== null && removal === null && node !== null) links.add(link);
    }
    return [...links];
  }

  add(piece: Piece): void {
    this.#pieces.push(piece);
    this.#text = null;
    this.#piecesOfNode = null;
    this.#becomeUntidy();
  }

  /** Drops white space at the end, while the block is being read. */
  trimEnd(): void {
    this.#piecesOfNode = null;
    this.#becomeUntidy();
    for (let last = this.#pieces.pop(); last !== undefined; last = this.#pieces.pop()) {
      const text = last.text.trimEnd();
      if (text === '') continue;
      this.#pieces.push({ ...last, text });
      return;
    }
  }

  /** Takes the pieces of the given text nodes away, and the glue that then stands at an end or twice. Returns whether anything changed. */
  removeNodes(mark: RemovalMark, nodes: ReadonlySet<Text>): boolean {
    if (!this.#isTidy) return this.remove(mark, ({ node }) => node !== null && nodes.has(node));
    this.#chain ??= new PieceChain(this.#pieces);
    const changed = this.#chain.remove(mark, nodes);
    if (changed) this.#text = null;
    return changed;
  }

  /** Takes the given pieces away, and the glue that then stands at an end or twice. Returns whether anything changed. */
  remove(mark: RemovalMark, isTaken: (piece: Piece) => boolean): boolean {
    this.#chain = null;
    let changed = false;
    for (const piece of this.#pieces) {
      if (piece.removal !== null || !isTaken(piece)) continue;
      piece.removal = mark;
      changed = true;
    }
    if (changed) this.#dropLooseGlue([mark]);
    this.#text = null;
    return changed;
  }

  /** Takes the whole block away. Returns whether it was there. */
  removeWhole(mark: RemovalMark): boolean {
    if (this.#pieces.length > 0) return this.remove(mark, () => true);
    if (this.#removal !== null) return false;
    this.#removal = mark;
    return true;
  }

  /** Takes stretches of `text` away, with the space that would be left over. Returns whether anything changed. */
  removeRanges(ranges: readonly TextRange[]): boolean {
    const taken = withLooseSpace(this.text, ranges);
    if (taken.length === 0) return false;
    this.#splitAt(taken.flatMap(({ start, end }) => [start, end]));
    let at = 0;
    let next = 0;
    for (const piece of this.#pieces) {
      if (piece.removal !== null) continue;
      while (at >= (taken[next]?.end ?? Infinity)) next++;
      if (at >= (taken[next]?.start ?? Infinity)) piece.removal = taken[next]?.mark ?? null;
      at += piece.text.length;
    }
    this.#dropLooseGlue(taken.map(({ mark }) => mark));
    this.#text = null;
    return true;
  }

  /** Brings back what the marks that `isUndone` says took. */
  restore(isUndone: (mark: RemovalMark) => boolean): boolean {
    let changed = false;
    for (const piece of this.#pieces) {
      if (piece.removal === null || !isUndone(piece.removal)) continue;
      piece.removal = null;
      changed = true;
    }
    if (this.#removal !== null && isUndone(this.#removal)) {
      this.#removal = null;
      changed = true;
    }
    this.#text = null;
    this.#becomeUntidy();
    return changed;
  }

  #becomeUntidy(): void {
    this.#chain = null;
    this.#isTidy = false;
  }

  #read(): void {
    this.#kept = this.#pieces.filter(({ removal }) => removal === null);
    this.#starts = [];
    let text = '';
    let linkLength = 0;
    for (const piece of this.#kept) {
      this.#starts.push(text.length);
      text += piece.text;
      if (piece.link !== null) linkLength += piece.text.length;
    }
    this.#text = text;
    this.#linkLength = linkLength;
  }

  /** Splits the kept pieces that these offsets of the kept text, in order, fall into. */
  #splitAt(offsets: readonly number[]): void {
    const pieces: Piece[] = [];
    let at = 0;
    let next = 0;
    for (const piece of this.#pieces) {
      if (piece.removal !== null) {
        pieces.push(piece);
        continue;
      }
      const end = at + piece.text.length;
      let cut = 0;
      for (; (offsets[next] ?? Infinity) < end; next++) {
        const place = (offsets[next] ?? 0) - at;
        if (place <= cut) continue;
        pieces.push({ ...piece, text: piece.text.slice(cut, place) });
        cut = place;
      }
      pieces.push(cut === 0 ? piece : { ...piece, text: piece.text.slice(cut) });
      at = end;
    }
    this.#pieces = pieces;
    this.#piecesOfNode = null;
    this.#chain = null;
  }

  /** Glue goes with the mark of what went last before it; `marks` are those of the findings at work, in order. */
  #dropLooseGlue(marks: readonly RemovalMark[]): void {
    const own = new Set(marks);
    let mark = marks[0] ?? null;
    let previous: Piece | null = null;
    for (const piece of this.#pieces) {
      if (piece.removal !== null) {
        if (own.has(piece.removal)) mark = piece.removal;
        continue;
      }
      if (piece.node === null && (previous === null || previous.node === null)) piece.removal = mark;
      else previous = piece;
    }
    if (previous?.node === null) previous.removal = mark;
    this.#chain = null;
    this.#isTidy = true;
  }
}

/** Place of the last of the ascending numbers that is not greater; 0 where all are. */
function lastAtMost(numbers: readonly number[], wanted: number): number {
  let [low, high] = [0, numbers.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= wanted) low = middle;
    else high = middle;
  }
  return low;
}
