/** The page as a list of text blocks, the model that rules read and removals are marked on. The document itself is never changed. */
import { PieceChain } from './piece-chain.ts';

export type PageBlockType =
  'paragraph' | 'heading' | 'list' | 'quote' | 'table' | 'code' | 'caption' | 'figure' | 'embed';

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
    if (changed) this.#dropLooseGlue(mark);
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

  /** Takes `text.slice(start, end)` away, with the space that would be left over. */
  removeRange(mark: RemovalMark, start: number, end: number): boolean {
    const { text } = this;
    let [from, to] = [Math.max(0, start), Math.min(end, text.length)];
    while (to < text.length && /\s/.test(text[to] ?? '') && (from === 0 || /\s/.test(text[from - 1] ?? '')))
      to++;
    if (to === text.length) while (from > 0 && /\s/.test(text[from - 1] ?? '')) from--;
    if (from >= to) return false;
    this.#splitAt(from);
    this.#splitAt(to);
    let at = 0;
    return this.remove(mark, (piece) => {
      const begin = at;
      at += piece.text.length;
      return begin >= from && at <= to;
    });
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
    let text = '';
    let linkLength = 0;
    for (const piece of this.#pieces) {
      if (piece.removal !== null) continue;
      text += piece.text;
      if (piece.link !== null) linkLength += piece.text.length;
    }
    this.#text = text;
    this.#linkLength = linkLength;
  }

  /** Splits the kept piece that `offset` of the kept text falls into. */
  #splitAt(offset: number): void {
    let at = 0;
    for (const [index, piece] of this.#pieces.entries()) {
      if (piece.removal !== null) continue;
      const end = at + piece.text.length;
      if (offset > at && offset < end) {
        const cut = offset - at;
        this.#piecesOfNode = null;
        this.#chain = null;
        this.#pieces.splice(
          index,
          1,
          { ...piece, text: piece.text.slice(0, cut) },
          { ...piece, text: piece.text.slice(cut) },
        );
        return;
      }
      at = end;
    }
  }

  #dropLooseGlue(mark: RemovalMark): void {
    let previous: Piece | null = null;
    for (const piece of this.#pieces) {
      if (piece.removal !== null) continue;
      if (piece.node === null && (previous === null || previous.node === null)) piece.removal = mark;
      else previous = piece;
    }
    if (previous?.node === null) previous.removal = mark;
    this.#isTidy = true;
  }
}
