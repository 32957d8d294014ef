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
  if ((tag === 'a' && name === 'href') || (tag === 'img' && name === 'src')) {
    const address = toWebAddress(value);
    return address ? ` ${name}="${escapeMarkup(address)}"` : '';
  }
  return '';
}

export interface SafeMarkupOptions {
  /** Puts a link to the picture in place of the picture: a book may not load from the network (EPUB 3.3 §3.6). */
  readonly imagesAsLinks?: boolean;
}

/**
 * Body HTML written anew from an allow-list of tags and attributes: well-formed XHTML that loads no script, style or
 * frame and links only to http(s), whatever is in the stored file. Stored bodies are sanitised already; this is the
 * second fence for files that somebody else may have touched, and keeps one body's open tags out of the next.
 */
export function toSafeMarkup(html: string, { imagesAsLinks = false }: SafeMarkupOptions = {}): string {
  const parts: string[] = [];
  let opaqueDepth = 0;
  const writeImage = (attributes: Record<string, string>): void => {
    const address = toWebAddress(attributes.src);
    if (!address) return;
    parts.push(`<a href="${escapeMarkup(address)}">${escapeMarkup(attributes.alt?.trim() || address)}</a>`);
  };
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (opaqueTags.has(tag)) opaqueDepth++;
        if (opaqueDepth > 0 || !allowedTags.has(tag)) return;
        if (tag === 'img' && imagesAsLinks) return writeImage(attributes);
        parts.push(
          `<${tag}`,
          ...Object.entries(attributes).map(([name, value]) => toAttribute(tag, name, value)),
          voidTags.has(tag) ? ' />' : '>',
        );
      },
      onclosetag(tag) {
        if (opaqueTags.has(tag)) opaqueDepth = Math.max(0, opaqueDepth - 1);
        else if (opaqueDepth === 0 && allowedTags.has(tag) && !voidTags.has(tag)) parts.push(`</${tag}>`);
      },
      ontext(text) {
        if (opaqueDepth === 0) parts.push(escapeMarkup(text));
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(html);
  return parts.join('');
}
