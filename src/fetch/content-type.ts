import type { Reason } from '../article/reasons.ts';

/** A media type, lower case, without parameters; and its charset parameter (RFC 9110 §8.3). */
export interface ContentType {
  readonly essence: string;
  readonly charset: string | null;
}

/** Reads a Content-Type field; of several values that a server glued together the last good one counts (Fetch §2.2.2). */
export function readContentType(field: string | undefined): ContentType {
  let found: ContentType = { essence: '', charset: null };
  for (const value of (field ?? '').split(',')) {
    const [essence = '', ...parameters] = value.split(';').map((part) => part.trim());
    if (!/^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/.test(essence)) continue;
    const charset = parameters.find((part) => /^charset\s*=/i.test(part))?.replace(/^[^=]*=\s*/, '');
    found = {
      essence: essence.toLowerCase(),
      charset: charset?.replace(/^["']|["']$/g, '').trim() || null,
    };
  }
  return found;
}

const htmlTypes = new Set(['text/html', 'application/xhtml+xml']);
/** Types under which pages are found too, since servers give them to whatever they do not know. */
const perhapsHtml = new Set([
  '',
  'text/plain',
  'text/xml',
  'application/xml',
  'application/octet-stream',
  'unknown/unknown',
]);

/** Whether the header alone says that the body is no page; null when it has to be looked at. */
export function reasonOfHeader(type: ContentType, disposition: string | undefined): Reason | null {
  if (/^\s*attachment\b/i.test(disposition ?? '')) return 'download';
  return htmlTypes.has(type.essence) || perhapsHtml.has(type.essence) ? null : 'not-html';
}

/** File formats by their first bytes; a page never begins like this, whatever its header says. */
const magics = [
  '%PDF-',
  '\x89PNG',
  'GIF8',
  '\xff\xd8\xff',
  'PK\x03\x04',
  'RIFF',
  '\x1f\x8b',
  'OggS',
  'ID3',
  '\x7fELF',
  'MZ\x90',
];

export const beginsLikeHtml =
  /^(?:\s|<!--[\s\S]*?-->|<\?xml[^>]*>)*<(?:!doctype\s+html|html|head|body|title|meta|script|style|link|article|main|section|header|nav|div|h[1-6]|p|table|a|img|br|span|ul|ol|form|center|font)\b/i;
const beginsLikeOtherXml =
  /^\s*(?:<\?xml[^>]*>)?(?:\s|<!--[\s\S]*?-->|<!doctype\s+(?!html)[^>]*>|<\?[^>]*>)*<(?:rss|feed|rdf:RDF|urlset|sitemapindex|svg|opml)\b/i;

/** Whether bytes that came as a possible page are something else; null for a page. */
export function reasonOfBody(type: ContentType, bytes: Uint8Array, text: string): Reason | null {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  if (magics.some((magic) => head.startsWith(magic))) {
    return type.essence === 'application/octet-stream' ? 'download' : 'not-html';
  }
  const start = text.slice(0, 4_096);
  if (beginsLikeOtherXml.test(start)) return 'not-html';
  if (type.essence === 'application/octet-stream' && !beginsLikeHtml.test(start)) return 'download';
  if (!htmlTypes.has(type.essence) && !beginsLikeHtml.test(start)) return 'not-html';
  return /^\s*[[{]/.test(start) && isJson(text) ? 'not-html' : null;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
