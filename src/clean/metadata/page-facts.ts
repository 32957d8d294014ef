/** What every field's reader gets: the scanned page, its linked data, its address and what the site's definition says. */
import type { SiteHints } from '../site-hints.ts';
import { fieldText } from './field-text.ts';
import { asList, isJsonObject, type JsonObject, type LinkedData } from './json-ld.ts';
import type { PageScan } from './page-scan.ts';

export interface PageFacts {
  readonly document: Document;
  readonly scan: PageScan;
  readonly linked: LinkedData;
  readonly url: string | null;
  /** BCP 47, once it is known. */
  readonly language: string | null;
  readonly hints: SiteHints | null;
}

/** The first non-empty content of the first of `names` (lower-case) that the page has as meta. */
export function metaText(
  scan: PageScan,
  ...names: readonly string[]
): { value: string; name: string } | null {
  for (const name of names)
    for (const content of scan.metas.get(name) ?? []) {
      const value = fieldText(content);
      if (value !== null && !isPlaceholder(value)) return { value, name };
    }
  return null;
}

/** All non-empty contents of a meta name. */
export function metaTexts(scan: PageScan, name: string): string[] {
  return (scan.metas.get(name) ?? [])
    .map(fieldText)
    .filter((value) => value !== null && !isPlaceholder(value)) as string[];
}

/** Template variables that were never filled, and words for nothing. */
export const isPlaceholder = (value: string): boolean =>
  /^(?:null|undefined|none|n\/a|nan|false|true|\[object object\]|-|—|\.|#)$/i.test(value) ||
  /^(?:\{\{|\$\{|<%|\[%|@).*(?:\}\}|\}|%>|%\])$/.test(value);

/** Plain text of a linked-data value: a string, a language-tagged value, or the first of a list of them. */
export function linkedText(value: unknown): string | null {
  for (const one of asList(value)) {
    const text = fieldText(isJsonObject(one) ? (one['@value'] ?? one['name']) : one);
    if (text !== null && !isPlaceholder(text)) return text;
  }
  return null;
}

/** The address of a linked-data value: a string or a node with `url` or `@id`. */
export function linkedUrl(value: unknown): string | null {
  for (const one of asList(value)) {
    const text = fieldText(isJsonObject(one) ? (one['url'] ?? one['contentUrl'] ?? one['@id']) : one);
    if (text !== null && !isPlaceholder(text)) return text;
  }
  return null;
}

/** Absolute http(s) address, or null. */
export function absoluteUrl(href: string | null | undefined, base: string | null): string | null {
  if (href === null || href === undefined) return null;
  const written = href.trim();
  if (written === '' || written.length > 4000) return null;
  const url = URL.parse(written, base ?? undefined);
  return url !== null && /^https?:$/.test(url.protocol) && url.hostname !== '' ? url.href : null;
}

/** The article's node and, after it, the page's nodes: where a field is asked of one after the other. */
export function linkedSources({ linked }: PageFacts): { node: JsonObject; isArticle: boolean }[] {
  const pages = linked.pages.map((node) => ({ node, isArticle: false }));
  return linked.article === null ? pages : [{ node: linked.article, isArticle: true }, ...pages];
}
