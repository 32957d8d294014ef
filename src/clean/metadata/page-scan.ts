/** One walk over the document that gathers everything the metadata readers look at; the document is not changed. */
import { attributeReader } from '../html/attribute-reader.ts';
import { isDatedByline, startsLikeByline } from './byline-matchers.ts';
import { opensStory, type Zone, zoneOf } from './page-zones.ts';

/** An element whose name, class, id or role says that it may carry metadata. */
export interface MarkedElement {
  readonly element: Element;
  readonly tag: string;
  /** id, class, rel, itemprop, property and test-id words, lower-cased, joined by spaces. */
  readonly words: string;
  readonly itemprop: string;
  readonly rel: string;
  readonly zone: Zone;
  /** Position in document order, counted in elements. */
  readonly order: number;
}

/** A short text with what may be a date in it. */
export interface DatedText {
  readonly text: string;
  /** What holds the text: null where only the element's address tells. */
  readonly node: Text | null;
  readonly element: Element;
  readonly zone: Zone;
  readonly order: number;
}

export interface PageScan {
  readonly root: Element;
  readonly lang: string | null;
  readonly dir: string | null;
  /** `content` of meta elements by name, property, itemprop or http-equiv (lower-cased), in document order. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  /** Of the first `<base>` that has one. */
  readonly baseHref: string | null;
  readonly links: readonly { readonly rel: string; readonly href: string; readonly hreflang: string }[];
  readonly linkedDataTexts: readonly string[];
  readonly title: string | null;
  readonly headings: readonly MarkedElement[];
  readonly marked: readonly MarkedElement[];
  readonly datedTexts: readonly DatedText[];
  /** Short texts that begin like a byline, or links whose address is an author's page, outside of marked elements. */
  readonly bylineTexts: readonly DatedText[];
  /** Paragraphs and boxes that may be set to the right, as those who sign below a text are. */
  readonly rightLines: readonly Element[];
  /** Links to a home page, by their address alone: their words are the site's name. */
  readonly homeLinks: readonly Element[];
  /** Some of the running text, for recognising the language: longer texts first, labels only where there are none. */
  readonly sample: string;
}

const markedWords =
  /author|byline|by-line|writer|writ(?:e|ten)-?by|user-?name|submitted|reporter|journalist|redact|autor|auteur|verfass|contribut|creator|date|time|publi|posted|dek|deck|sapo|sub-?head|sub-?title|sub-?line|standfirst|summary|lead|chapo|intro|excerpt|abstract|synopsis|teaser|desc|headline|title|article-?info|meta\b|credit|caption|kicker|section|rubri/;
const mayBeDated =
  /(?:19|20|1[34]|25)\d\d|\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2}|[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]{4}|令和|平成|昭和|民國|\d月/;
const silentTags = new Set(['STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'IFRAME', 'TEXTAREA', 'OPTION']);

/** Address of an author's page, in the languages of the web. */
export const authorAddress =
  /\/(?:authors?|autor(?:a|en|es|in|zy)?|auteurs?|autrice|autore|autori|avtor(?:y|i|ica)?|forfatter|skribent(?:er)?|kirjoittajat?|toimittajat?|szerzok?|yazar(?:lar)?|penulis|tac-gia|profiles?|contributors?|writers?|journalists?|redacteurs?|redakteur\w*|syntaktes?|people|by|staff|redaktion|firmas?|columnists?|reporters?|bylines?|byliners?|correspondents?|bios?)\/[^/?#]{3,}/i;

/** A root path, its index file, or a host alone. */
const homeAddress = /^(?:https?:)?(?:\/\/[^/?#]+)?\/?(?:index\.\w{3,5})?$/i;

interface ZoneRef {
  name: Zone;
  /** A box that is told by its name alone: a story's heading in it proves the name wrong. */
  readonly mayHoldStory: boolean;
}

/** Tags that say something without any attribute. */
const selfSpeakingTags = new Set([
  'H1',
  'H2',
  'H3',
  'TIME',
  'ADDRESS',
  'FIGCAPTION',
  'NAV',
  'FOOTER',
  'ASIDE',
]);
const sampleChars = 3000;
/** Scripts that write a word in one or two characters: a paragraph is shorter there. */
const denseText = /^[^a-z]*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const mostElements = 60_000;
const mostDatedTexts = 600;
const longestDatedText = 600;

export function scanPage(document: Document): PageScan {
  return new Scanner(document).scan();
}

class Scanner {
  readonly #root: Element;
  readonly #metas = new Map<string, string[]>();
  readonly #links: { rel: string; href: string; hreflang: string }[] = [];
  readonly #linkedDataTexts: string[] = [];
  readonly #headings: MarkedElement[] = [];
  readonly #marked: MarkedElement[] = [];
  readonly #datedTexts: DatedText[] = [];
  readonly #bylineTexts: DatedText[] = [];
  readonly #rightLines: Element[] = [];
  readonly #homeLinks: Element[] = [];
  readonly #longTexts: string[] = [];
  readonly #shortTexts: string[] = [];
  #longChars = 0;
  #shortChars = 0;
  #baseHref: string | null = null;
  #title: string | null = null;
  #bodyLang: string | null = null;
  #bodyDir: string | null = null;
  #order = 0;

  constructor(document: Document) {
    this.#root = document.documentElement;
  }

  scan(): PageScan {
    this.#walk(this.#root);
    const attribute = (name: string): string | null => this.#root.getAttribute(name);
    return {
      root: this.#root,
      lang: attribute('lang') ?? attribute('xml:lang') ?? this.#bodyLang,
      dir: attribute('dir') ?? this.#bodyDir,
      metas: this.#metas,
      baseHref: this.#baseHref,
      links: this.#links,
      linkedDataTexts: this.#linkedDataTexts,
      title: this.#title,
      headings: this.#headings,
      marked: this.#marked,
      datedTexts: this.#datedTexts,
      bylineTexts: this.#bylineTexts,
      rightLines: this.#rightLines,
      homeLinks: this.#homeLinks,
      sample: (this.#longChars >= 200 ? this.#longTexts : [...this.#longTexts, ...this.#shortTexts])
        .join(' ')
        .slice(0, sampleChars),
    };
  }

  // With a stack of its own: pages nest thousands of elements deep.
  #walk(root: Element): void {
    const stack: { node: Node; zone: ZoneRef; parent: Element }[] = [];
    let next: { node: Node; zone: ZoneRef; parent: Element } | undefined = {
      node: root,
      zone: { name: 'main', mayHoldStory: false },
      parent: root,
    };
    while (next !== undefined && this.#order < mostElements) {
      const { node, zone, parent } = next;
      const sibling = node === root ? null : node.nextSibling;
      if (sibling !== null) stack.push({ node: sibling, zone, parent });
      if (node.nodeType === 1) {
        const element = node as Element;
        const inner = this.#visit(element, zone);
        const child = inner === null ? null : element.firstChild;
        if (child !== null && inner !== null) stack.push({ node: child, zone: inner, parent: element });
      } else if (node.nodeType === 3) this.#readText(node as Text, zone, parent);
      next = stack.pop();
    }
  }

  /** Notes the element; returns the zone of its content, or null where there is nothing to look at inside. */
  #visit(element: Element, zone: ZoneRef): ZoneRef | null {
    this.#order++;
    const tag = element.tagName.toUpperCase();
    switch (tag) {
      case 'META':
        this.#readMeta(element);
        break;
      case 'LINK':
        this.#readLink(element);
        return null;
      case 'SCRIPT':
        if (/ld\+json/i.test(element.getAttribute('type') ?? ''))
          this.#linkedDataTexts.push(element.textContent);
        return null;
      case 'BASE':
        this.#baseHref ??= element.getAttribute('href');
        return null;
      case 'TITLE':
        this.#title ??= element.textContent;
        return null;
      case 'BODY':
        this.#bodyLang = element.getAttribute('lang');
        this.#bodyDir = element.getAttribute('dir');
        return zone;
    }
    if (silentTags.has(tag)) return null;
    return this.#mark(element, tag, zone);
  }

  #mark(element: Element, tag: string, zone: ZoneRef): ZoneRef {
    if (!element.hasAttributes() && !selfSpeakingTags.has(tag)) return zone;
    const read = attributeReader(element);
    const itemprop = read('itemprop');
    const rel = read('rel');
    const own = ownWords(read);
    const isEntered = zone.name === 'main' && !opensStory(element, tag);
    const inner = isEntered ? this.#enter(zone, zoneOf(read('role'), tag, own), tag, own) : zone;
    if (this.#isHeldBy(inner, element, tag)) inner.name = 'main';
    const property = itemprop + ' ' + read('property') + ' ' + rel;
    const words = (own + ' ' + property.toLowerCase()).trim();
    const mark: MarkedElement = {
      element,
      tag,
      words,
      itemprop: itemprop.toLowerCase(),
      rel: rel.toLowerCase(),
      get zone() {
        return inner.name;
      },
      order: this.#order,
    };
    if (/^H[1-3]$/.test(tag)) this.#headings.push(mark);
    if (
      tag === 'TIME' ||
      tag === 'ADDRESS' ||
      tag === 'FIGCAPTION' ||
      (words !== '' && markedWords.test(words))
    )
      this.#marked.push(mark);
    if (tag === 'A') this.#readAnchor(element, inner);
    if (mayBeRight(read, tag)) this.#rightLines.push(element);
    return inner;
  }

  #readAnchor(link: Element, zone: ZoneRef): void {
    const href = link.getAttribute('href') ?? '';
    if (href === '') return;
    if (this.#homeLinks.length < 12 && href.length < 200 && homeAddress.test(href))
      this.#homeLinks.push(link);
    if (this.#bylineTexts.length < 40 && authorAddress.test(href))
      this.#bylineTexts.push(dated(null, link, zone, this.#order));
  }

  #sampleText(text: string): void {
    const bare = text.trim();
    if (bare.length >= (denseText.test(bare) ? 20 : 60)) {
      this.#longTexts.push(bare);
      this.#longChars += bare.length;
    } else if (bare.length > 2 && this.#shortChars < sampleChars) {
      this.#shortTexts.push(bare);
      this.#shortChars += bare.length;
    }
  }

  #enter(zone: ZoneRef, name: Zone, tag: string, own: string): ZoneRef {
    if (name === 'main') return zone;
    const isMenu = name === 'nav' && (tag === 'NAV' || /breadcrumb/.test(own));
    return { name, mayHoldStory: !isMenu && tag !== 'FOOTER' };
  }

  /** A heading long enough for a story's, outside of menus: themes call the story's own box "comments" or "with-nav" too. */
  #isHeldBy(zone: ZoneRef, heading: Element, tag: string): boolean {
    return tag === 'H1' && zone.mayHoldStory && heading.textContent.trim().length > 20;
  }

  #readMeta(element: Element): void {
    const content = element.getAttribute('content') ?? element.getAttribute('value');
    if (content === null || content.trim() === '') return;
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase();
      if (name === undefined || name === '') continue;
      const values = this.#metas.get(name);
      if (values === undefined) this.#metas.set(name, [content]);
      else if (values.length < 200 && !values.includes(content)) values.push(content);
    }
  }

  #readLink(element: Element): void {
    const rel = element.getAttribute('rel')?.toLowerCase();
    const href = element.getAttribute('href');
    if (
      rel !== undefined &&
      href !== null &&
      /canonical|amphtml|alternate|author|image_src|shortlink/.test(rel)
    )
      this.#links.push({ rel, href, hreflang: element.getAttribute('hreflang') ?? '' });
  }

  #readText(node: Text, zone: ZoneRef, parent: Element): void {
    const text = node.data;
    if (this.#longChars < sampleChars && zone.name === 'main') this.#sampleText(text);
    if (
      text.length < 160 &&
      this.#bylineTexts.length < 40 &&
      (startsLikeByline(text) || (mayBeDated.test(text) && isDatedByline(text)))
    )
      this.#bylineTexts.push(dated(node, parent, zone, this.#order));
    if (text.length > longestDatedText || this.#datedTexts.length >= mostDatedTexts || !mayBeDated.test(text))
      return;
    this.#datedTexts.push(dated(node, parent, zone, this.#order));
  }
}

function ownWords(read: (name: string) => string): string {
  const test = read('data-testid') || read('data-qa') || read('data-component');
  const names = [read('class'), read('id'), test];
  return names
    .filter((name) => name !== '')
    .join(' ')
    .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
    .toLowerCase();
}

/** HTML compares the values of `align` without case. */
function mayBeRight(read: (name: string) => string, tag: string): boolean {
  if (tag !== 'P' && tag !== 'DIV') return false;
  return read('align').toLowerCase() === 'right' || (tag === 'P' && read('style').includes('right'));
}

function dated(node: Text | null, element: Element, zone: ZoneRef, order: number): DatedText {
  return {
    text: node?.data ?? '',
    node,
    element,
    order,
    get zone() {
      return zone.name;
    },
  };
}
