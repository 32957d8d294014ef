/** Text of a metadata field: references decoded, spacing and invisible marks gone, null when nothing is left. */
import { decodeHTML } from 'entities';

// Soft hyphen, zero-width marks (not the joiners, which Persian and Indic scripts need), direction marks, byte-order mark.
const invisible = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** Bound on one field's length in UTF-16 units: longer values are not headlines, names or dates but whole texts. */
const longestField = 5000;

/** Decodes up to two layers of character references: CMSs often escape a value that was already escaped. */
export function decodeReferences(value: string): string {
  let decoded = value;
  for (let layer = 0; layer < 2 && decoded.includes('&'); layer++) {
    const next = decodeHTML(decoded);
    if (next === decoded) break;
    decoded = next;
  }
  return decoded;
}

/** One line of NFC text without invisible marks; null for nothing or for what is no string. */
export function fieldText(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const bounded = value.slice(0, longestField).toWellFormed();
  const text = decodeReferences(bounded).replace(invisible, '').replace(/\s+/g, ' ').trim().normalize('NFC');
  return text === '' ? null : text;
}

/** Like {@link fieldText}, for values that a CMS filled with markup: tags become spaces. */
export function markupFreeText(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  return fieldText(
    /[<&]/.test(value)
      ? decodeReferences(value)
          .replace(/<wbr\s*\/?>/gi, '')
          .replace(/<\/?[a-z][^<>]{0,500}>/gi, ' ')
      : value,
  );
}

// eslint-disable-next-line no-control-regex -- all of ASCII
const isAscii = /^[\x00-\x7f]*$/;

/** Case, accents, punctuation and spacing folded, to compare two printings of the same words. */
export function foldForComparison(text: string): string {
  if (isAscii.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(invisible, '')
    .replace(/[\p{M}]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const silentTags = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SVG',
  'BUTTON',
  'SELECT',
  'RT',
  'RP',
]);
const inlineTags = new Set(
  'A ABBR B BDI BDO CITE CODE DFN EM FONT I MARK Q RB RUBY S SMALL SPAN STRONG SUB SUP TIME U WBR'.split(' '),
);

/** The font draws the word as a picture: `<i class="material-icons">face</i>`. */
const isIcon = (element: Element): boolean => /(?:^|[\s-])material-(?:icons|symbols)/.test(element.className);

/** Two elements side by side that a style sheet sets apart: `<span>Anna Berg</span><span>Harbour correspondent</span>`. */
function isGlued(element: Element, before: string): boolean {
  return (
    element.previousSibling?.nodeType === 1 && /\p{Ll}$/u.test(before) && /^\p{Lu}/u.test(element.textContent)
  );
}

/**
 * What a reader sees of an element's text: without scripts, buttons and hidden parts, block boundaries as `separator`.
 * `maxChars` bounds the work on a whole-page container.
 */
export function printedText(element: Element, separator = ' ', maxChars = 2000): string {
  const parts: string[] = [];
  let length = 0;
  const visit = (node: Node): void => {
    for (let child = node.firstChild; child !== null && length < maxChars; child = child.nextSibling) {
      if (child.nodeType === 3) {
        const data = (child as Text).data;
        parts.push(data);
        length += data.length;
      } else if (child.nodeType === 1) {
        const inner = child as Element;
        const tag = inner.tagName.toUpperCase();
        if (silentTags.has(tag) || inner.hasAttribute('hidden') || isIcon(inner)) continue;
        if (tag === 'BR') parts.push(separator);
        else if (tag === 'TIME') {
          // Pages without white space glue the hour to the name before it.
          parts.push(' ');
          visit(inner);
          parts.push(' ');
        } else if (inlineTags.has(tag)) {
          if (parts.length > 0 && isGlued(inner, parts.at(-1) ?? '')) parts.push(separator);
          visit(inner);
        } else {
          parts.push(separator);
          visit(inner);
          parts.push(separator);
        }
      }
    }
  };
  visit(element);
  return parts.join('');
}
