/**
 * The one door to css-select: selectors that stand in our own code, compiled once for all pages. jsdom reads each of them anew for each
 * document, and looks for attributes through generators. What the hints of a site say goes to jsdom itself.
 */
import { compile } from 'css-select';
import { nextElement } from './next-element.ts';

/** Where to look: inside of an element, or among elements that were listed before, in the order of the document. */
type Scope = Document | Element | readonly Element[];
type Test = (element: Element) => boolean;

/** All elements that match, in the order of the document. */
export function selectAll(scope: Scope, selector: string): readonly Element[] {
  const found = allMatches(scope, testOf(scope, selector));
  lastAsked.forget();
  return found;
}

/** The first of them. */
export function selectFirst(scope: Scope, selector: string): Element | null {
  const found = firstMatch(scope, testOf(scope, selector));
  lastAsked.forget();
  return found;
}

/** The element itself or the nearest around it that matches. */
export function closest(element: Element, selector: string): Element | null {
  const isMatch = testOf(element, selector);
  let at: Element | null = element;
  while (at !== null && !isMatch(at)) at = at.parentElement;
  lastAsked.forget();
  return at;
}

function allMatches(scope: Scope, isMatch: Test): readonly Element[] {
  if (isList(scope)) return scope.filter(isMatch);
  const found: Element[] = [];
  for (let at = scope.firstElementChild; at !== null; at = nextElement(at, scope)) {
    if (isMatch(at)) found.push(at);
  }
  return found;
}

function firstMatch(scope: Scope, isMatch: Test): Element | null {
  if (isList(scope)) return scope.find(isMatch) ?? null;
  for (let at = scope.firstElementChild; at !== null; at = nextElement(at, scope)) {
    if (isMatch(at)) return at;
  }
  return null;
}

const isList = (scope: Scope): scope is readonly Element[] => Array.isArray(scope);

/** On a page that declares no type of document, classes and ids are compared without case. */
const compiled = { standards: new Map<string, Test>(), quirks: new Map<string, Test>() };

function testOf(scope: Scope, selector: string): Test {
  const mode = isInQuirksMode(scope) ? 'quirks' : 'standards';
  let test = compiled[mode].get(selector);
  if (test === undefined) {
    test = compile<Element, Element>(selector, {
      adapter,
      quirksMode: mode === 'quirks',
      // As in the DOM: what stands to the left may be outside of the scope.
      relativeSelector: false,
      // Pages change between two questions.
      cacheResults: false,
    });
    compiled[mode].set(selector, test);
  }
  return test;
}

function isInQuirksMode(scope: Scope): boolean {
  const node = isList(scope) ? scope[0] : scope;
  if (node === undefined) return false;
  return ('compatMode' in node ? node : node.ownerDocument).compatMode === 'BackCompat';
}

/** The parts of a selector ask an element for its name and one attribute again and again, and jsdom's answers are dear. */
class LastAsked {
  #named: Element | null = null;
  #tag = '';
  #attributed: Element | null = null;
  #attribute = '';
  #value: string | undefined;

  /** After each question: the page may change, and must not be held. */
  forget(): void {
    this.#named = null;
    this.#attributed = null;
  }

  tagOf(element: Element): string {
    if (element !== this.#named) {
      this.#named = element;
      this.#tag = element.localName;
    }
    return this.#tag;
  }

  attributeOf(element: Element, name: string): string | undefined {
    if (element !== this.#attributed || name !== this.#attribute) {
      this.#attributed = element;
      this.#attribute = name;
      this.#value = element.getAttribute(name) ?? undefined;
    }
    return this.#value;
  }
}

const lastAsked = new LastAsked();

/** Of a page css-select is shown elements only. */
const adapter = {
  isTag: (_node: Element): _node is Element => true,
  getName: (element: Element) => lastAsked.tagOf(element),
  getAttributeValue: (element: Element, name: string) => lastAsked.attributeOf(element, name),
  hasAttrib: (element: Element, name: string) => lastAsked.attributeOf(element, name) !== undefined,
  getParent: (element: Element) => element.parentElement,
  getChildren: (element: Element) => [...element.children],
  getSiblings: (element: Element) => [...(element.parentNode?.children ?? [element])],
  prevElementSibling: (element: Element) => element.previousElementSibling,
  getText: (element: Element) => element.textContent,
  removeSubsets: (elements: Element[]) => elements,
};
