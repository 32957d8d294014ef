import { Parser } from 'htmlparser2';
import { escapeMarkup, toWebAddress } from './export-format.ts';

const structure = 'article aside div footer header section span';
const blocks =
  'address blockquote dd dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre table tbody td tfoot th thead tr ul caption';
const phrases =
  'a abbr b bdi bdo br cite code del dfn em i img ins kbd mark q rp rt ruby s samp small strong sub sup time u var wbr';
const allowedTags = new Set([structure, blocks, phrases].join(' ').split(' '));
const voidTags = new Set(['br', 'hr', 'img', 'wbr']);

/** Elements whose content is no text of the page. */
const opaqueTags = new Set(
  'script style noscript template iframe object embed svg math select textarea title head xmp noembed noframes plaintext'.split(
    ' ',
  ),
);

const freeAttributes = new Set(['alt', 'dir', 'lang', 'title']);
const numberAttributes = new Set(['colspan', 'rowspan', 'width', 'height', 'start']);

function toAttribute(tag: string, name: string, value: string): string {
  if (freeAttributes.has(name)) return ` ${name}="${escapeMarkup(value)}"`;
  if (numberAttributes.has(name)) return /^\d{1,5}$/.test(value) ? ` ${name}="${value}"` : '';
  if (tag === 'a' && name === 'href') {
    const address = toWebAddress(value);
    return address ? ` ${name}="${escapeMarkup(address)}"` : '';
  }
  return '';
}

export interface SafeMarkupOptions {
  /** Puts a link to the picture in place of the picture: a book may not load from the network (EPUB 3.3 §3.6). */
  readonly imagesAsLinks?: boolean;
}

/** Elements that may stand only in these. */
const parentsOf: Readonly<Record<string, readonly string[]>> = {
  li: ['ul', 'ol'],
  dt: ['dl'],
  dd: ['dl'],
  tr: ['table', 'tbody', 'thead', 'tfoot'],
  td: ['tr'],
  th: ['tr'],
  tbody: ['table'],
  thead: ['table'],
  tfoot: ['table'],
  caption: ['table'],
  figcaption: ['figure'],
  rt: ['ruby'],
  rp: ['ruby'],
};
const phraseTags = new Set([...phrases.split(' '), 'span']);
/** Elements that hold only phrases. */
const isLineOfText = (tag: string | undefined): boolean => /^(?:p|h[1-6]|pre|dt)$/.test(tag ?? '');

/**
 * Body HTML written anew from an allow-list of tags and attributes: well-formed and well-nested XHTML that loads no
 * script, style or frame and links only to http(s), whatever is in the stored file. Stored bodies are sanitised already;
 * this is the second fence for files that somebody else may have touched, and keeps one body's open tags out of the next.
 */
export function toSafeMarkup(html: string, options: SafeMarkupOptions = {}): string {
  const writer = new MarkupWriter(options.imagesAsLinks === true);
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => writer.open(tag, attributes),
      onclosetag: (tag) => writer.close(tag),
      ontext: (text) => writer.text(text),
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(html);
  return writer.end();
}

class MarkupWriter {
  readonly #imagesAsLinks: boolean;
  readonly #parts: string[] = [];
  readonly #openTags: string[] = [];
  #opaqueDepth = 0;

  constructor(imagesAsLinks: boolean) {
    this.#imagesAsLinks = imagesAsLinks;
  }

  open(tag: string, attributes: Record<string, string>): void {
    if (opaqueTags.has(tag)) this.#opaqueDepth++;
    if (this.#opaqueDepth > 0 || !allowedTags.has(tag)) return;
    if (!phraseTags.has(tag)) this.#closeLine();
    const parents = parentsOf[tag];
    if (parents && !parents.includes(this.#openTags.at(-1) ?? '')) return;
    if (tag === 'a' && this.#openTags.includes('a')) return;
    if (tag === 'img') return this.#image(attributes);
    const written = Object.entries(attributes).map(([name, value]) => toAttribute(tag, name, value));
    this.#parts.push(`<${tag}`, ...written, voidTags.has(tag) ? ' />' : '>');
    if (!voidTags.has(tag)) this.#openTags.push(tag);
  }

  close(tag: string): void {
    if (opaqueTags.has(tag)) this.#opaqueDepth = Math.max(0, this.#opaqueDepth - 1);
    else if (this.#opaqueDepth === 0 && this.#openTags.includes(tag)) {
      while (this.#openTags.at(-1) !== tag) this.#closeTop();
      this.#closeTop();
    }
  }

  text(text: string): void {
    if (this.#opaqueDepth === 0) this.#parts.push(escapeMarkup(text));
  }

  end(): string {
    while (this.#openTags.length > 0) this.#closeTop();
    return this.#parts.join('');
  }

  #image(attributes: Record<string, string>): void {
    const address = toWebAddress(attributes.src);
    if (!address) return;
    const alt = attributes.alt?.trim() ?? '';
    if (!this.#imagesAsLinks) {
      const size = ['width', 'height'].map((name) => toAttribute('img', name, attributes[name] ?? ''));
      this.#parts.push(`<img src="${escapeMarkup(address)}" alt="${escapeMarkup(alt)}"`, ...size, ' />');
    } else if (this.#openTags.includes('a')) {
      this.#parts.push(escapeMarkup(alt));
    } else {
      this.#parts.push(`<a href="${escapeMarkup(address)}">${escapeMarkup(alt || address)}</a>`);
    }
  }

  /** A block ends the phrases and the paragraph that are still open before it. */
  #closeLine(): void {
    while (phraseTags.has(this.#openTags.at(-1) ?? '')) this.#closeTop();
    if (isLineOfText(this.#openTags.at(-1))) this.#closeTop();
  }

  #closeTop(): void {
    this.#parts.push(`</${this.#openTags.pop()}>`);
  }
}
