/**
 * The light document that ships with Readability; one tenth of the time that jsdom takes for the same work. Its own lists of
 * children are arrays out of which each removal moves all that follows, and Readability moves children one by one: a box of
 * 120,000 line breaks took half a minute. Here the siblings are linked, and an array is made when somebody asks for it.
 */
import { createRequire } from 'node:module';

export interface LightNode {
  readonly nodeType: number;
  readonly childNodes: readonly LightNode[];
  readonly parentNode: LightNode | null;
  textContent: string;
  appendChild(child: LightNode): void;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
}

export interface LightDocument extends LightNode {
  title: string;
  readonly body: LightNode;
  createElement(name: string): LightNode;
  createTextNode(text: string): LightNode;
}

type LightParser = new () => { parse(html: string, url: string): LightDocument };

let parser: LightParser | null = null;

/** An empty document with the given address. */
export function createLightDocument(url: string): LightDocument {
  parser ??= createRequire(import.meta.url)('@mozilla/readability/JSDOMParser.js') as LightParser;
  const document = new parser().parse('<html><head></head><body></body></html>', url);
  const nodePrototype: object = Object.getPrototypeOf(
    Object.getPrototypeOf(document.body) as object,
  ) as object;
  if (!('lightNodes' in nodePrototype)) {
    Object.defineProperties(nodePrototype, linkedNode);
    return createLightDocument(url);
  }
  return document;
}

type Link = 'nextSibling' | 'nextElementSibling';

/** Children in order, as an array that is put right when it is asked for. */
class ChildList {
  #items: LinkedNode[];
  readonly #next: Link;
  /** The one child that was taken out since; `many` when the array has to be made anew. */
  #lost: LinkedNode | 'many' | null = null;

  constructor(items: LinkedNode[], next: Link) {
    this.#items = items;
    this.#next = next;
  }

  add(node: LinkedNode): void {
    if (this.#lost !== 'many') this.#items.push(node);
  }

  lose(node: LinkedNode): void {
    this.#lost = this.#lost === null ? node : 'many';
  }

  change(): void {
    this.#lost = 'many';
  }

  items(first: LinkedNode | null): LinkedNode[] {
    if (this.#lost === 'many') {
      this.#items = [];
      for (let node = first; node !== null; node = node[this.#next]) this.#items.push(node);
    } else if (this.#lost !== null) {
      this.#items.splice(this.#items.indexOf(this.#lost), 1);
    }
    this.#lost = null;
    return this.#items;
  }
}

interface LinkedNode {
  readonly nodeType: number;
  parentNode: LinkedNode | null;
  firstChild: LinkedNode | null;
  lastChild: LinkedNode | null;
  firstElementChild: LinkedNode | null;
  lastElementChild: LinkedNode | null;
  previousSibling: LinkedNode | null;
  nextSibling: LinkedNode | null;
  previousElementSibling: LinkedNode | null;
  nextElementSibling: LinkedNode | null;
  /** Null as long as there was no child. */
  lightNodes: ChildList | null;
  lightElements: ChildList | null;
  remove(): LinkedNode;
}

const isElement = (node: LinkedNode): boolean => node.nodeType === 1;

function append(parent: LinkedNode, child: LinkedNode): void {
  if (child.parentNode !== null) child.remove();
  child.parentNode = parent;
  child.previousSibling = parent.lastChild;
  child.nextSibling = null;
  if (parent.lastChild === null) parent.firstChild = child;
  else parent.lastChild.nextSibling = child;
  parent.lastChild = child;
  (parent.lightNodes ??= new ChildList([], 'nextSibling')).add(child);
  if (!isElement(child)) return;
  child.previousElementSibling = parent.lastElementChild;
  child.nextElementSibling = null;
  if (parent.lastElementChild === null) parent.firstElementChild = child;
  else parent.lastElementChild.nextElementSibling = child;
  parent.lastElementChild = child;
  (parent.lightElements ??= new ChildList([], 'nextElementSibling')).add(child);
}

function detach(node: LinkedNode): LinkedNode {
  const parent = node.parentNode;
  if (parent === null) return node;
  const { previousSibling: before, nextSibling: after } = node;
  if (before === null) parent.firstChild = after;
  else before.nextSibling = after;
  if (after === null) parent.lastChild = before;
  else after.previousSibling = before;
  parent.lightNodes?.lose(node);
  if (isElement(node)) {
    const { previousElementSibling: elementBefore, nextElementSibling: elementAfter } = node;
    if (elementBefore === null) parent.firstElementChild = elementAfter;
    else elementBefore.nextElementSibling = elementAfter;
    if (elementAfter === null) parent.lastElementChild = elementBefore;
    else elementAfter.previousElementSibling = elementBefore;
    parent.lightElements?.lose(node);
  }
  node.parentNode = node.previousSibling = node.nextSibling = null;
  node.previousElementSibling = node.nextElementSibling = null;
  return node;
}

function replace(parent: LinkedNode, added: LinkedNode, old: LinkedNode): LinkedNode {
  if (added === old) return old;
  if (added.parentNode !== null) added.remove();
  const before = old.previousSibling;
  const after = old.nextSibling;
  old.remove();
  added.parentNode = parent;
  added.previousSibling = before;
  added.nextSibling = after;
  if (before === null) parent.firstChild = added;
  else before.nextSibling = added;
  if (after === null) parent.lastChild = added;
  else after.previousSibling = added;
  parent.lightNodes?.change();
  if (!isElement(added)) return old;
  let elementBefore = before;
  while (elementBefore !== null && !isElement(elementBefore)) elementBefore = elementBefore.previousSibling;
  const elementAfter = elementBefore === null ? parent.firstElementChild : elementBefore.nextElementSibling;
  added.previousElementSibling = elementBefore;
  added.nextElementSibling = elementAfter;
  if (elementBefore === null) parent.firstElementChild = added;
  else elementBefore.nextElementSibling = added;
  if (elementAfter === null) parent.lastElementChild = added;
  else elementAfter.previousElementSibling = added;
  (parent.lightElements ??= new ChildList([], 'nextElementSibling')).change();
  return old;
}

const field = { value: null, writable: true, configurable: true };
const method = (value: unknown) => ({ value, writable: true, configurable: true });

/** What takes the place of the same members of the light document's nodes. */
const linkedNode: PropertyDescriptorMap & ThisType<LinkedNode> = {
  lightNodes: field,
  lightElements: field,
  firstChild: field,
  lastChild: field,
  firstElementChild: field,
  lastElementChild: field,
  childNodes: {
    get() {
      return this.lightNodes?.items(this.firstChild) ?? [];
    },
    set(items: LinkedNode[]) {
      this.lightNodes = items.length === 0 ? null : new ChildList(items, 'nextSibling');
      this.firstChild = items[0] ?? null;
      this.lastChild = items.at(-1) ?? null;
    },
  },
  children: {
    get() {
      return this.lightElements?.items(this.firstElementChild) ?? [];
    },
    set(items: LinkedNode[]) {
      this.lightElements = items.length === 0 ? null : new ChildList(items, 'nextElementSibling');
      this.firstElementChild = items[0] ?? null;
      this.lastElementChild = items.at(-1) ?? null;
    },
  },
  appendChild: method(function (this: LinkedNode, child: LinkedNode) {
    append(this, child);
  }),
  remove: method(function (this: LinkedNode) {
    return detach(this);
  }),
  replaceChild: method(function (this: LinkedNode, added: LinkedNode, old: LinkedNode) {
    return replace(this, added, old);
  }),
};
