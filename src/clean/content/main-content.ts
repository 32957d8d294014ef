/** The one door to Readability: which texts and pictures of a page it takes for the article. */
import { Readability } from '@mozilla/readability';
import { silentElements } from '../html/element-kinds.ts';
import { createLightDocument, type LightDocument, type LightNode } from '../html/light-document.ts';
import { closest } from '../html/select.ts';
import { linkShareIn, proseShare } from '../page/block-signs.ts';
import type { Page } from '../page/page.ts';

/** What Readability kept, as nodes of the page's own document. */
export interface MainContent {
  readonly texts: ReadonlySet<Text>;
  readonly elements: ReadonlySet<Element>;
}

/** The names by which Readability throws elements out, and those that save them. */
const { unlikelyCandidates, okMaybeItsACandidate } = (
  Readability.prototype as unknown as {
    readonly REGEXPS: { readonly unlikelyCandidates: RegExp; readonly okMaybeItsACandidate: RegExp };
  }
).REGEXPS;

const stamp = 'data-dechaff-stamp';

/** Attributes that Readability reads. */
const copiedAttributes: ReadonlySet<string> = new Set([
  'class',
  'id',
  'role',
  'aria-modal',
  'rel',
  'itemprop',
  'href',
  'src',
  'alt',
  'colspan',
  'rowspan',
  'summary',
  'datatable',
  'name',
]);

/** A box with this share of the running text, and hardly a link, is the text whatever it is called: "layout--two-sidebars", "page-with-banner". */
const textShare = 1 / 3;
const linksInText = 0.2;
/** What lies over the page may hold more words than it. */
const overlay = /popup|agegate|gdpr/i;

/**
 * Runs Readability on a copy of what is still there, each element stamped, and reads the stamps after.
 * Null when it finds nothing, or stumbles over the page.
 */
export function findMainContent(page: Page, headline: string | null): MainContent | null {
  const copy = new LightCopy(page);
  copy.document.title = headline ?? page.document.title;
  const reader = new Readability(copy.document as unknown as Document, {
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node) => node as unknown as LightNode,
  });
  // Hidden elements are the business of a rule that runs before and says what it took.
  Object.assign(reader, { _isProbablyVisible: () => true });
  try {
    const content = reader.parse()?.content;
    return content === null || content === undefined ? null : copy.originalsOf(content);
  } catch {
    return null;
  }
}

class LightCopy {
  readonly document: LightDocument;
  readonly #page: Page;
  readonly #elements: Element[] = [];
  readonly #textOfLight = new Map<LightNode, Text>();

  constructor(page: Page) {
    this.#page = page;
    this.document = createLightDocument(page.document.URL);
    this.#copyAttributes(page.root, this.document.body);
    this.#copyChildren(page.root, this.document.body);
  }

  #copyChildren(from: Element, to: LightNode): void {
    for (let node = from.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === 3) this.#copyText(node as Text, to);
      else if (node.nodeType === 1) this.#copyElement(node as Element, to);
    }
  }

  #copyText(node: Text, to: LightNode): void {
    const text = this.#page.keptTextOf(node);
    if (text === '') return;
    const light = this.document.createTextNode(text);
    this.#textOfLight.set(light, node);
    to.appendChild(light);
  }

  #copyElement(element: Element, to: LightNode): void {
    if (silentElements.has(element.localName) || this.#page.isGone(element)) return;
    // Readability throws buttons out; those that are still here open a part of the text.
    const light = this.document.createElement(element.localName === 'button' ? 'div' : element.localName);
    this.#copyAttributes(element, light);
    light.setAttribute(stamp, String(this.#elements.push(element) - 1));
    to.appendChild(light);
    this.#copyChildren(element, light);
  }

  #copyAttributes(from: Element, to: LightNode): void {
    const isMisnamed = this.#isMisnamed(from);
    for (const name of from.getAttributeNames()) {
      if (isMisnamed && (name === 'class' || name === 'id')) continue;
      if (copiedAttributes.has(name)) to.setAttribute(name, from.getAttribute(name) ?? '');
    }
  }

  /** Readability would throw it out by its name, and most of the text with it. */
  #isMisnamed(element: Element): boolean {
    const names = `${element.className} ${element.id}`;
    return (
      unlikelyCandidates.test(names) &&
      !okMaybeItsACandidate.test(names) &&
      !overlay.test(names) &&
      closest(element, 'footer, nav, ul, ol') === null &&
      proseShare(this.#page, element) >= textShare &&
      linkShareIn(this.#page, element) < linksInText
    );
  }

  originalsOf(content: LightNode): MainContent {
    const texts = new Set<Text>();
    const elements = new Set<Element>();
    const visit = (light: LightNode, holder: Element | null): void => {
      if (light.nodeType === 3) {
        const text = this.#textOfLight.get(light) ?? this.#findText(light.textContent, holder, texts);
        if (text !== null) texts.add(text);
        return;
      }
      const number = light.getAttribute(stamp);
      const element = number === null ? undefined : this.#elements[Number(number)];
      if (element !== undefined) elements.add(element);
      for (const child of light.childNodes) visit(child, element ?? holder);
    };
    visit(content, null);
    return { texts, elements };
  }

  /** Readability's second attempt parses its copy anew: then the text is found again under its stamped element. */
  #findText(text: string, holder: Element | null, taken: ReadonlySet<Text>): Text | null {
    if (holder === null || text.trim() === '') return null;
    const search = (parent: Node): Text | null => {
      for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
        if (node.nodeType === 3) {
          if (!taken.has(node as Text) && this.#page.keptTextOf(node as Text) === text) return node as Text;
        } else {
          const found = search(node);
          if (found !== null) return found;
        }
      }
      return null;
    };
    return search(holder);
  }
}
