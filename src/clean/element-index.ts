/** The elements of a document by their order, names and attributes: found once, where each question would look through all of them. */
export class ElementIndex {
  /** All elements in the order of the document. */
  readonly #elements: Element[] = [];
  readonly #placeOf = new Map<Element, number>();
  /** Place of the last element inside the one at this place. */
  readonly #ends: number[] = [];
  readonly #placesOfTag = new Map<string, number[]>();
  readonly #placesOfAttribute = new Map<string, number[]>();

  /** The index of the tree that the element stands in; made when it is first asked for, and good as long as the tree stays as it is. */
  static of(scope: Document | Element): ElementIndex {
    const document = scope.ownerDocument ?? scope;
    let index = indexOf.get(document);
    if (index === undefined) {
      index = new ElementIndex(document);
      indexOf.set(document, index);
    }
    return index;
  }

  private constructor(document: Document) {
    this.#walk(document);
  }

  #walk(parent: Document | Element): void {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType !== 1) continue;
      const element = node as Element;
      const place = this.#elements.push(element) - 1;
      this.#placeOf.set(element, place);
      const tag = element.localName;
      const places = this.#placesOfTag.get(tag);
      if (places === undefined) this.#placesOfTag.set(tag, [place]);
      else places.push(place);
      this.#walk(element);
      this.#ends[place] = this.#elements.length - 1;
    }
  }

  /** All elements inside of one. */
  inside(element: Element): readonly Element[] {
    const [first, last] = this.#rangeOf(element);
    return this.#elements.slice(first, last + 1);
  }

  withTag(tag: string, scope: Document | Element): Iterable<Element> {
    return this.#within(this.#placesOfTag.get(tag) ?? [], scope);
  }

  withAttribute(name: string, scope: Document | Element): Iterable<Element> {
    let places = this.#placesOfAttribute.get(name);
    if (places === undefined) {
      places = [];
      for (const [place, element] of this.#elements.entries())
        if (element.hasAttribute(name)) places.push(place);
      this.#placesOfAttribute.set(name, places);
    }
    return this.#within(places, scope);
  }

  *#within(places: readonly number[], scope: Document | Element): Iterable<Element> {
    const [first, last] = this.#rangeOf(scope);
    for (let at = firstAtLeast(places, first); (places[at] ?? Infinity) <= last; at++) {
      const element = this.#elements[places[at] ?? 0];
      if (element !== undefined) yield element;
    }
  }

  #rangeOf(scope: Document | Element): readonly [first: number, last: number] {
    if (scope.nodeType === 9) return [0, this.#elements.length - 1];
    const place = this.#placeOf.get(scope as Element);
    // A silent nothing would be a wrong answer.
    if (place === undefined)
      throw new Error('The element was put into the document after its index was made.');
    return [place + 1, this.#ends[place] ?? place];
  }

  isBefore(one: Element, other: Element): boolean {
    return (this.#placeOf.get(one) ?? 0) < (this.#placeOf.get(other) ?? 0);
  }

  inOrder(elements: Iterable<Element>): readonly Element[] {
    return [...elements].sort((one, other) => (this.isBefore(one, other) ? -1 : 1));
  }
}

const indexOf = new WeakMap<Document, ElementIndex>();

/** Place of the first of the ascending numbers that is not less. */
function firstAtLeast(numbers: readonly number[], wanted: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
