/**
 * Selectors that the rules ask a page with, read once for all pages: jsdom reads each of them anew for each document, which took a tenth
 * of the time of cleaning. What sites' hints say goes to jsdom itself, which knows all of CSS.
 */
import { ElementIndex } from './element-index.ts';

/** Where to look: in nothing is nothing. */
type Scope = Document | Element | null | undefined;

/** A compound selector, and what stands to the left of it. */
interface Step {
  readonly tag: string | null;
  /** An attribute without which no element matches. */
  readonly attribute: string;
  readonly tests: readonly ((element: Element) => boolean)[];
  /** White space looks for `left` among the ancestors, `+` at the element before. */
  readonly combinator: ' ' | '+';
  readonly left: Step | null;
}

/** All elements inside of `scope` that match, in the order of the document. As the document is now: it must not change afterwards. */
export function selectAll(scope: Scope, selector: string): readonly Element[] {
  if (scope === null || scope === undefined) return [];
  const index = ElementIndex.of(scope);
  const [first, ...others] = stepsOf(selector);
  if (first === undefined) return [];
  if (others.length === 0) return [...matchesIn(index, scope, first)];
  const found = new Set<Element>();
  for (const step of [first, ...others])
    for (const element of matchesIn(index, scope, step)) found.add(element);
  return index.inOrder(found);
}

/** The first of them. */
export function selectFirst(scope: Scope, selector: string): Element | null {
  if (scope === null || scope === undefined) return null;
  const index = ElementIndex.of(scope);
  let best: Element | null = null;
  for (const step of stepsOf(selector)) {
    for (const element of matchesIn(index, scope, step)) {
      if (best === null || index.isBefore(element, best)) best = element;
      break;
    }
  }
  return best;
}

export function matches(element: Element, selector: string): boolean {
  return stepsOf(selector).some((step) => matchesStep(element, step));
}

/** The element itself or the nearest around it that matches. */
export function closest(element: Element | null | undefined, selector: string): Element | null {
  const steps = stepsOf(selector);
  for (let at = element ?? null; at !== null; at = at.parentElement) {
    for (const step of steps) if (matchesStep(at, step)) return at;
  }
  return null;
}

function* matchesIn(index: ElementIndex, scope: Document | Element, step: Step): Iterable<Element> {
  const candidates =
    step.tag === null ? index.withAttribute(step.attribute, scope) : index.withTag(step.tag, scope);
  for (const element of candidates) if (matchesStep(element, step)) yield element;
}

function matchesStep(element: Element, { tag, tests, combinator, left }: Step): boolean {
  if (tag !== null && element.localName !== tag) return false;
  for (const test of tests) if (!test(element)) return false;
  if (left === null) return true;
  if (combinator === '+') {
    const before = element.previousElementSibling;
    return before !== null && matchesStep(before, left);
  }
  for (let outer = element.parentElement; outer !== null; outer = outer.parentElement) {
    if (matchesStep(outer, left)) return true;
  }
  return false;
}

const known = new Map<string, readonly Step[]>();

function stepsOf(selector: string): readonly Step[] {
  let steps = known.get(selector);
  if (steps === undefined) {
    steps = selector.split(/,\s*/).map(readComplex);
    known.set(selector, steps);
  }
  return steps;
}

function readComplex(source: string): Step {
  let step: Step | null = null;
  let combinator: ' ' | '+' = ' ';
  // Values hold no white space.
  for (const compound of source.split(/(?<!")\s+(?!i\])/)) {
    if (compound === '+') combinator = '+';
    else {
      step = readCompound(compound, combinator, step);
      combinator = ' ';
    }
  }
  if (step === null) throw new SyntaxError(`Not a selector: ${source}`);
  return step;
}

const compoundForm = /^([a-z][a-z0-9]*)?((?:[.#][\w-]+|\[[a-z-]+(?:[~^$*]?="[^"]+"(?: i)?)?\])*)$/;
const partForm = /([.#])([\w-]+)|\[([a-z-]+)(?:([~^$*]?)="([^"]+)"( i)?)?\]/g;

function readCompound(source: string, combinator: ' ' | '+', left: Step | null): Step {
  const [, tag, rest = ''] = compoundForm.exec(source) ?? [];
  const parts = [...rest.matchAll(partForm)];
  let attribute = '';
  const tests = parts.map(([, sign, word = '', name, operator = '', value, folds]) => {
    attribute = name ?? (sign === '.' ? 'class' : 'id');
    if (name === undefined) return nameTest(attribute, word);
    if (value === undefined) return (element: Element) => element.hasAttribute(name);
    return valueTest(name, operator, value, folds !== undefined || foldedAttributes.has(name));
  });
  if (tag === undefined && attribute === '') throw new SyntaxError(`Not a selector: ${source}`);
  return { tag: tag ?? null, attribute, tests, combinator, left };
}

/** Attributes of HTML whose values selectors compare without case (HTML Living Standard, section 4.16.2); those that are asked for. */
const foldedAttributes: ReadonlySet<string> = new Set(['align', 'dir', 'lang', 'media', 'rel', 'type']);

const space = /[\t\n\f\r ]+/;

function valueTest(name: string, operator: string, wanted: string, folds: boolean): Step['tests'][number] {
  const expected = folds ? wanted.toLowerCase() : wanted;
  return (element) => {
    const value = element.getAttribute(name);
    if (value === null) return false;
    const actual = folds ? value.toLowerCase() : value;
    if (operator === '') return actual === expected;
    if (operator === '^') return actual.startsWith(expected);
    if (operator === '$') return actual.endsWith(expected);
    return actual.includes(expected) && (operator === '*' || actual.split(space).includes(expected));
  };
}

/** Classes and ids: compared without case on pages that declare no type of document. */
function nameTest(name: 'class' | 'id' | (string & {}), wanted: string): Step['tests'][number] {
  const folded = wanted.toLowerCase();
  return (element) => {
    const value = element.getAttribute(name);
    if (value === null) return false;
    const isIn = (text: string, word: string): boolean =>
      name === 'id' ? text === word : text.includes(word) && text.split(space).includes(word);
    if (isIn(value, wanted)) return true;
    return isIn(value.toLowerCase(), folded) && element.ownerDocument.compatMode === 'BackCompat';
  };
}
