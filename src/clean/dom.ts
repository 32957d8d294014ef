/** The one door to jsdom. One window is kept and reused: a new one for each page costs half of the whole cleaning time. */
import { JSDOM, type DOMWindow } from 'jsdom';
import { boundHtml, type htmlLimits } from './bound-html.ts';

export type ParsedHtml =
  | { readonly kind: 'document'; readonly document: Document; readonly trimmed: number }
  | { readonly kind: 'refused'; readonly limit: keyof typeof htmlLimits };

let sharedWindow: DOMWindow | null = null;

/** The window that parses pages and sanitises fragments. It runs no scripts and loads nothing. */
export function domWindow(): DOMWindow {
  sharedWindow ??= new JSDOM('').window;
  return sharedWindow;
}

/** Parses a page within bounds. The document runs no scripts, loads nothing and has no address of its own. */
export function parseHtml(html: string): ParsedHtml {
  const bound = boundHtml(html, isReservedName);
  if (bound.kind === 'refused') return bound;
  // Half a surrogate pair is no character, and an attribute that was trimmed may end in one.
  const document = new (domWindow().DOMParser)().parseFromString(bound.html.toWellFormed(), 'text/html');
  return { kind: 'document', document, trimmed: bound.trimmed };
}

function isReservedName(name: string): boolean {
  const { Document, HTMLFormElement } = domWindow();
  return name !== '' && (name in Document.prototype || name in HTMLFormElement.prototype);
}
