import { classWords } from '../html/class-words.ts';
import { nextElement } from '../html/next-element.ts';
import type { PageBlock } from './page-block.ts';
import type { RemovalMark } from './piece.ts';
import type { TextRange } from './text-ranges.ts';
import { readBlocks, type PageBlocks } from './read-blocks.ts';

/** An element with the words of its class, id and test attributes. */
export type NamedElement = readonly [element: Element, words: string];

/** A parsed page with its blocks, and the marks of what was taken away so far. The document itself never changes. */
export class Page {
  readonly document: Document;
  readonly root: Element;
  readonly #read: PageBlocks;
  /** Elements taken away as a whole, with all that is in them. */
  readonly #gone = new Map<Element, RemovalMark>();
  #kept: readonly PageBlock[] | null = null;
  #allElements: readonly Element[] | null = null;
  #elements: readonly Element[] | null = null;
  #namedElements: readonly NamedElement[] | null = null;

  constructor(document: Document) {
    this.document = document;
    this.root = document.body ?? document.documentElement;
    this.#read = readBlocks(this.root);
  }

  /** All blocks of the page in order, whether they are still there or not. */
  get allBlocks(): readonly PageBlock[] {
    return this.#read.blocks;
  }

  /** The blocks that are still there. */
  get blocks(): readonly PageBlock[] {
    this.#kept ??= this.allBlocks.filter((block) => block.isKept);
    return this.#kept;
  }

  /** All elements of the document in order, the head's included: listed once, where a selector would look for them each time. */
  get allElements(): readonly Element[] {
    this.#allElements ??= elementsIn(this.document);
    return this.#allElements;
  }

  /** Those under the root. */
  get elements(): readonly Element[] {
    this.#elements ??= elementsInside(this.root, this.allElements);
    return this.#elements;
  }

  /** Those of them that a class, an id or a test attribute names. */
  get namedElements(): readonly NamedElement[] {
    this.#namedElements ??= this.elements
      .map((element) => [element, classWords(element)] as const)
      .filter(([, words]) => words !== '');
    return this.#namedElements;
  }

  /** Whether the element itself was taken away by a finding; being inside such an element does not count. */
  isGone(element: Element): boolean {
    return this.#gone.has(element);
  }

  /** First and last place, in `allBlocks`, of the blocks inside an element; null where there are none. */
  rangeOf(element: Element): readonly [first: number, last: number] | null {
    return this.#read.rangeOfElement.get(element) ?? null;
  }

  /** The blocks with text, figures or embeds inside an element, in order, those that are gone included. */
  blocksIn(element: Element): readonly PageBlock[] {
    if (element === this.root) return this.allBlocks;
    const range = this.#read.rangeOfElement.get(element);
    return range === undefined ? [] : this.allBlocks.slice(range[0], range[1] + 1);
  }

  /** Text that is still there inside an element. */
  textIn(element: Element): string {
    return this.blocksIn(element)
      .map((block) => block.keptPieces.filter((piece) => piece.node === null || element.contains(piece.node)))
      .map((pieces) => pieces.map((piece) => piece.text).join(''))
      .filter((text) => text.trim() !== '')
      .join('\n\n');
  }

  /** A text node's data where nothing was taken from it, what is left of it otherwise. */
  keptTextOf(node: Text): string {
    const blocks = this.#read.blocksOfText.get(node);
    if (blocks === undefined) return node.data.trim() === '' ? node.data : '';
    const pieces = blocks.flatMap((block) => block.piecesOf(node));
    if (pieces.every((piece) => piece.removal === null)) return node.data;
    return pieces.map((piece) => (piece.removal === null ? piece.text : '')).join('');
  }

  removeElement(element: Element, mark: RemovalMark): boolean {
    const textsOfBlock = new Map<PageBlock, Set<Text>>();
    let changed = false;
    this.#walk(element, (node, block) => {
      if (node === null) {
        changed = block.removeWhole(mark) || changed;
        return;
      }
      const texts = textsOfBlock.get(block);
      if (texts === undefined) textsOfBlock.set(block, new Set([node]));
      else texts.add(node);
    });
    for (const [block, texts] of textsOfBlock) {
      changed = block.removeNodes(mark, texts) || changed;
    }
    if (!this.#gone.has(element)) this.#gone.set(element, mark);
    if (changed) this.#kept = null;
    return changed;
  }

  removeBlock(block: PageBlock, mark: RemovalMark): boolean {
    const changed = block.removeWhole(mark);
    if (changed) this.#kept = null;
    return changed;
  }

  /** Takes stretches of a block's text away; all at once, since their offsets are those of the text with all of them in it. */
  removeRanges(block: PageBlock, ranges: readonly TextRange[]): boolean {
    const changed = block.removeRanges(ranges);
    if (changed) this.#kept = null;
    return changed;
  }

  /** Keeps only the given texts and elements (figures, embeds); everything else goes with `mark`. */
  keepOnly(texts: ReadonlySet<Text>, elements: ReadonlySet<Element>, mark: RemovalMark): void {
    for (const block of this.allBlocks) {
      if (block.pieces.length > 0) block.remove(mark, ({ node }) => node !== null && !texts.has(node));
      else if (!elements.has(block.element)) block.removeWhole(mark);
    }
    this.#kept = null;
  }

  /** Brings back, in the given blocks, what the marks that `isUndone` says took. */
  restore(blocks: Iterable<PageBlock>, isUndone: (mark: RemovalMark) => boolean): boolean {
    let changed = false;
    for (const block of blocks) changed = block.restore(isUndone) || changed;
    for (const [element, mark] of this.#gone) if (isUndone(mark)) this.#gone.delete(element);
    this.#kept = null;
    return changed;
  }

  #walk(root: Element, visit: (node: Text | null, block: PageBlock) => void): void {
    const { blocksOfText, blockOfElement } = this.#read;
    const own = blockOfElement.get(root);
    if (own !== undefined) visit(null, own);
    const walkChildren = (parent: Element): void => {
      for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
        if (node.nodeType === 3) {
          for (const block of blocksOfText.get(node as Text) ?? []) visit(node as Text, block);
        } else if (node.nodeType === 1) {
          const media = blockOfElement.get(node as Element);
          if (media === undefined) walkChildren(node as Element);
          else visit(null, media);
        }
      }
    };
    if (own === undefined) walkChildren(root);
  }
}

/** Of elements in the order of the document, those inside of one. Hardly anything stands behind the body. */
function elementsInside(root: Element, elements: readonly Element[]): readonly Element[] {
  const start = elements.indexOf(root) + 1;
  return elements.slice(start, elements.findLastIndex((element) => root.contains(element)) + 1);
}

function elementsIn(root: Document): Element[] {
  const elements: Element[] = [];
  for (let element = root.firstElementChild; element !== null; element = nextElement(element, root)) {
    elements.push(element);
  }
  return elements;
}
