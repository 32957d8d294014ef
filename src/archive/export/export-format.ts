import type { Article } from '../../article/article.ts';

/** What an export may say about itself besides its articles. */
export interface ExportContext {
  /** Title of the feed, the book or the page. */
  readonly title: string;
  /** RFC 3339; passed in so that the same articles give the same bytes. */
  readonly exportedAt: string;
  /** Version of dechaff. */
  readonly version: string;
}

/**
 * One format: articles in, the file's bytes out, in the order of the articles. It holds a few articles at a time however
 * many there are, and a reader that stops early stops it.
 */
export type ExportFormat = (
  articles: AsyncIterable<Article>,
  context: ExportContext,
) => AsyncIterable<string | Uint8Array>;

/** Characters that XML 1.0 cannot hold even escaped (§2.2), and halves of surrogate pairs. */
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** The text without what no XML file may hold. */
export function toXmlCharacters(text: string): string {
  return text.toWellFormed().replace(notXml, '');
}

/** Text made fit for an element or a quoted attribute of HTML and XML. */
export function escapeMarkup(text: string): string {
  return toXmlCharacters(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The address, when it is one that a reader may be sent to; otherwise null (`javascript:`, `data:`, `file:`, …). */
export function toWebAddress(address: string | null | undefined): string | null {
  if (!address || !URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}

/** Best known day or instant of publication, as the page has it. */
export function publishedAt(article: Article): string | null {
  return article.datePublished?.utc ?? article.datePublished?.value ?? null;
}

/** The instant of a page's date, or null: a local time without a zone is no instant, and none is made up. */
export function instantOf(date: Article['datePublished']): Date | null {
  const stated = date?.utc;
  if (!stated) return null;
  const instant = new Date(stated);
  return Number.isNaN(instant.getTime()) ? null : instant;
}
