import { blockElements, embedElements, headingLevels, silentElements } from '../html/element-kinds.ts';
import { isDataTable, isPlainList } from './list-and-table.ts';
import { PageBlock, type PageBlockPlace } from './page-block.ts';
import type { Piece } from './piece.ts';
import { selectFirst } from '../html/select.ts';

/** The page's blocks, and which pieces each text node became. */
export interface PageBlocks {
  readonly blocks: readonly PageBlock[];
  readonly blocksOfText: ReadonlyMap<Text, readonly PageBlock[]>;
  /** Figures and embeds by their element. */
  readonly blockOfElement: ReadonlyMap<Element, PageBlock>;
  /** First and last index of the blocks with text, figures or embeds inside an element. */
  readonly rangeOfElement: ReadonlyMap<Element, readonly [number, number]>;
}

/** Reads the text of a page as a browser would lay it out: blocks in order, white space collapsed, line breaks kept. */
export function readBlocks(root: Element): PageBlocks {
  const reader = new BlockReader();
  reader.readChildren(root, { type: 'paragraph', element: root, level: 0, group: null });
  reader.close();
  return reader;
}

type Glue = '' | ' ' | '\n' | '\t';

/** No-break spaces, zero-width marks and soft hyphens alone, which editors leave between paragraphs, begin no block. */
const unseen = /^[\s\p{Cf}]+$/u;

const otherThanLines = 'p, h1, h2, h3, h4, h5, h6, article, section, blockquote, table, pre, img';

class BlockReader implements PageBlocks {
  readonly blocks: PageBlock[] = [];
  readonly blocksOfText = new Map<Text, PageBlock[]>();
  readonly blockOfElement = new Map<Element, PageBlock>();
  readonly rangeOfElement = new Map<Element, readonly [number, number]>();
  #open: PageBlock | null = null;
  #glue: Glue = '';
  #lineBreaks = 0;
  /** Inside a list or table that is one block, block-level elements end no block. */
  #collected: { row: number; cell: number } | null = null;
  /** Inside of code that has an element for each of its lines, these end no block either. */
  #isInLines = false;
  #waiting: PageBlockPlace[] = [];
  #link: Element | null = null;

  readChildren(parent: Node, place: PageBlockPlace): void {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === 3) this.#readText(node as Text, place);
      else if (node.nodeType === 1) this.#readElement(node as Element, place);
    }
  }

  /** Ends the open block. */
  close(): void {
    if (this.#open?.type === 'code') this.#open.trimEnd();
    this.#open = null;
    this.#glue = '';
    this.#lineBreaks = 0;
    for (const place of this.#waiting.splice(0)) this.#addBlock(place);
  }

  #addBlock(place: PageBlockPlace): PageBlock {
    const block = new PageBlock(place, this.blocks.length);
    this.blocks.push(block);
    if (place.type === 'figure' || place.type === 'embed') this.blockOfElement.set(place.element, block);
    return block;
  }

  #readElement(element: Element, place: PageBlockPlace): void {
    const name = element.localName;
    if (silentElements.has(name) || name === 'wbr') return;
    if (name === 'br') return this.#readLineBreak(place);
    const isLine = this.#isInLines && blockElements.has(name);
    const breaksLine = blockElements.has(name) && this.#collected === null && !isLine;
    if (breaksLine) this.close();
    const first = this.#open?.index ?? this.blocks.length;
    if (name === 'img' || embedElements.has(name)) this.#readMedia(element, place);
    else if (breaksLine) this.#readBlock(element, name, place);
    else if (isLine) this.#readLine(element, place);
    else if (this.#collected !== null && blockElements.has(name))
      this.#readCollected(element, place, this.#collected);
    else this.#readInline(element, place);
    if (breaksLine) this.close();
    if (this.blocks.length > first) this.rangeOfElement.set(element, [first, this.blocks.length - 1]);
  }

  #readInline(element: Element, place: PageBlockPlace): void {
    // Without an address it is no hyperlink (HTML, 4.6.1): the title that opens an answer.
    if (element.localName !== 'a' || !element.hasAttribute('href')) return this.readChildren(element, place);
    const outer = this.#link;
    this.#link = element;
    this.readChildren(element, place);
    this.#link = outer;
  }

  #readBlock(element: Element, name: string, place: PageBlockPlace): void {
    const level = headingLevels.get(name);
    if (level !== undefined) {
      return this.readChildren(element, { ...place, type: typeOfHeading(place), element, level });
    }
    if (name === 'blockquote') {
      return this.readChildren(element, { type: 'quote', element, level: 0, group: element });
    }
    if (name === 'pre' || name === 'xmp' || name === 'listing') return this.#readPreformatted(element);
    if ((name === 'ul' || name === 'ol' || name === 'menu' || name === 'dl') && isPlainList(element)) {
      return this.#collect(element, { type: 'list', element, level: 0, group: null });
    }
    if (name === 'table' && isDataTable(element)) {
      return this.#collect(element, { type: 'table', element, level: 0, group: null });
    }
    if (name === 'figcaption') return this.readChildren(element, { ...place, type: 'caption', element });
    if (name === 'figure' && showsMedia(element)) {
      return this.readChildren(element, { type: 'caption', element, level: 0, group: element });
    }
    const type = place.type === 'quote' || place.type === 'caption' ? place.type : 'paragraph';
    this.readChildren(element, { type, element, level: 0, group: place.group });
  }

  /** Editors print each line of code in a `<div>` or an `<li>`; where other blocks stand in it, the element was left open. */
  #readPreformatted(element: Element): void {
    this.#isInLines =
      selectFirst(element, 'div, li') !== null && selectFirst(element, otherThanLines) === null;
    this.readChildren(element, { type: 'code', element, level: 0, group: null });
    this.#isInLines = false;
  }

  #readLine(element: Element, place: PageBlockPlace): void {
    this.#endLine();
    this.readChildren(element, place);
    this.#endLine();
  }

  #endLine(): void {
    if (this.#open !== null && this.#open.pieces.at(-1)?.text.endsWith('\n') !== true)
      this.#appendPiece(this.#open, null, '\n');
  }

  #collect(element: Element, place: PageBlockPlace): void {
    this.#collected = { row: -1, cell: 0 };
    this.readChildren(element, place);
    this.#collected = null;
  }

  #readCollected(element: Element, place: PageBlockPlace, at: { row: number; cell: number }): void {
    const name = element.localName;
    const isRow = name === 'li' || name === 'tr' || name === 'dt' || name === 'dd';
    const isCell = name === 'td' || name === 'th';
    if (isRow) {
      at.row++;
      at.cell = 0;
      this.#setGlue('\n');
    } else if (isCell) {
      if (at.cell > 0) this.#setGlue('\t');
      at.cell++;
    } else {
      this.#setGlue(' ');
    }
    this.readChildren(element, place);
    if (!isCell) this.#setGlue(isRow ? '\n' : ' ');
  }

  #setGlue(glue: Glue): void {
    if (this.#open === null) return;
    const strength = (value: Glue): number => ['', ' ', '\t', '\n'].indexOf(value);
    if (strength(glue) > strength(this.#glue)) this.#glue = glue;
  }

  /** In tables, one tab for each empty cell before the text as well. */
  #glueText(place: PageBlockPlace): string {
    const at = this.#collected;
    if (at === null || place.type !== 'table' || this.#glue === ' ') return this.#glue;
    const last = this.#open?.pieces.at(-1);
    const isNewRow = last?.row !== at.row;
    return (
      (isNewRow ? '\n' : '') + '\t'.repeat(Math.max(0, at.cell - (isNewRow ? 1 : (last?.cell ?? at.cell))))
    );
  }

  #readLineBreak(place: PageBlockPlace): void {
    if (this.#open === null) return;
    if (place.type === 'code') this.#appendPiece(this.#open, null, '\n');
    else if (this.#collected !== null || place.type === 'heading') this.#setGlue(' ');
    else if (++this.#lineBreaks > 1) this.close();
    else this.#setGlue('\n');
  }

  #readMedia(element: Element, place: PageBlockPlace): void {
    const type = element.localName === 'img' ? 'figure' : 'embed';
    const media = { type, element, level: 0, group: place.group } as const;
    if (this.#open === null) this.#addBlock(media);
    else this.#waiting.push(media);
  }

  #readText(node: Text, place: PageBlockPlace): void {
    const { data } = node;
    if (place.type === 'code') return this.#readCode(node, data, place);
    const text = data.replace(/[ \t\n\r\f]+/g, ' ');
    const startsWithSpace = text.startsWith(' ');
    const words = text.slice(startsWithSpace ? 1 : 0, text.endsWith(' ') ? -1 : undefined);
    if (startsWithSpace) this.#setGlue(' ');
    if (words === '' || (this.#open === null && unseen.test(words))) return;
    this.#lineBreaks = 0;
    this.#open ??= this.#addBlock(place);
    if (this.#glue !== '') {
      this.#appendPiece(this.#open, null, this.#glueText(place));
      this.#glue = '';
    }
    this.#appendPiece(this.#open, node, words);
    if (text.endsWith(' ')) this.#setGlue(' ');
  }

  #readCode(node: Text, data: string, place: PageBlockPlace): void {
    const text = this.#open === null ? data.replace(/^(?:[ \t]*\r?\n)+/, '') : data;
    if (text.trim() === '' && this.#open === null) return;
    this.#open ??= this.#addBlock(place);
    this.#appendPiece(this.#open, node, text.replaceAll('\r\n', '\n'));
  }

  #appendPiece(block: PageBlock, node: Text | null, text: string): void {
    const at = this.#collected;
    const link = node === null ? null : this.#link;
    const piece: Piece = { node, text, link, row: at?.row ?? 0, cell: at?.cell ?? 0, removal: null };
    block.add(piece);
    if (node === null) return;
    const blocks = this.blocksOfText.get(node);
    if (blocks === undefined) this.blocksOfText.set(node, [block]);
    else if (!blocks.includes(block)) blocks.push(block);
  }
}

/** A quote may be a figure as well, with a portrait of who said it. */
/** In a `<figure>` but in no caption, a heading titles what is shown, and the text goes by it: the entries of a list. */
function typeOfHeading({ type, element }: PageBlockPlace): PageBlockPlace['type'] {
  return type === 'quote' || (type === 'caption' && element.localName !== 'figure') ? type : 'heading';
}

function showsMedia(figure: Element): boolean {
  const media = 'img, picture, video, audio, iframe, svg, canvas, object, noscript';
  return selectFirst(figure, media) !== null && selectFirst(figure, 'blockquote') === null;
}
