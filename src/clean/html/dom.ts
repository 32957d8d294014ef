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
  const closed = closeLastFrames(bound.html.toWellFormed());
  const document = new (domWindow().DOMParser)().parseFromString(closed, 'text/html');
  return { kind: 'document', document, trimmed: bound.trimmed };
}

/**
 * Tag managers are put into pages as `<noscript><iframe src="…"/></noscript>`. A browser that runs scripts never reads that frame; one
 * that runs none takes all of the page behind it for the frame's own text, since `/>` closes nothing in HTML.
 */
function closeLastFrames(html: string): string {
  return html.replace(/(<iframe\b[^<>]*)\/>(?=\s*<\/noscript)/gi, '$1></iframe>');
}

function isReservedName(name: string): boolean {
  const { Document, HTMLFormElement } = domWindow();
  return name !== '' && (name in Document.prototype || name in HTMLFormElement.prototype);
}
