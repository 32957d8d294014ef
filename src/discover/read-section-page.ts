import { getDomain } from 'tldts';

import { absoluteUrl, type DiscoveredUrl } from './discovered-url.ts';

/** What a home or section page offers: links that look like articles, and the feeds it declares. */
export interface SectionPage {
  readonly articles: readonly DiscoveredUrl[];
  readonly feeds: readonly string[];
}

const navigation = 'nav, footer, [role="navigation"], [role="contentinfo"], [role="menu"], form';
const heading = 'h1, h2, h3, h4, h5, h6';
const feedType = /^application\/(?:rss|atom|rdf)\+xml$|^application\/feed\+json$/i;

/** Signs that one link leads to an article. Two of them, one being its title, make it one. */
export type ArticleSign = 'title' | 'heading' | 'card' | 'slug' | 'date-path' | 'id-path';

/**
 * Article links told from navigation. An article is announced by its title (a sentence, not a word or two), stands in a
 * heading or card rather than a menu, and lives at an address of its own (a slug, a date, a number).
 */
export function readSectionPage(document: Document, pageUrl: string): SectionPage {
  const site = getDomain(pageUrl) ?? new URL(pageUrl).hostname;
  const found = new Map<string, DiscoveredUrl>();
  for (const link of document.querySelectorAll('a[href]')) {
    const url = absoluteUrl(link.getAttribute('href'), pageUrl);
    if (url === null || url === pageUrl || (getDomain(url) ?? new URL(url).hostname) !== site) continue;
    const signs = articleSigns(link, url);
    if (!signs.includes('title') || signs.length < 2) continue;
    const title = titleOf(link);
    const known = found.get(url);
    if (known === undefined || (known.title?.length ?? 0) < title.length) {
      found.set(url, { url, source: 'section-page', sourceUrl: pageUrl, title, date: null });
    }
  }
  return { articles: [...found.values()], feeds: declaredFeeds(document, pageUrl) };
}

/** The signs of one link; none at all inside navigation. */
export function articleSigns(link: Element, url: string): ArticleSign[] {
  if (link.closest(navigation) !== null) return [];
  const { pathname, search } = new URL(url);
  const path = decodedPath(pathname);
  const last = path.split('/').filter(Boolean).at(-1) ?? '';
  const signs: ArticleSign[] = [];
  if (isTitleLike(titleOf(link))) signs.push('title');
  if (link.closest(heading) !== null || link.querySelector(heading) !== null) signs.push('heading');
  if (link.closest('article') !== null) signs.push('card');
  if (last.split(/[-_]/).filter((word) => word.length > 0).length >= 4) signs.push('slug');
  if (/\/(?:19|20)\d{2}[/-]?(?:0[1-9]|1[0-2])(?:[/-]?\d{2})?(?:\/|$)/.test(path)) signs.push('date-path');
  if (/\d{5,}/.test(last) || /[?&](?:p|id|aid|article|articleid|idx|no)=\d{2,}/i.test(search))
    signs.push('id-path');
  return signs;
}

function titleOf(link: Element): string {
  const title = link.querySelector(heading)?.textContent ?? link.textContent;
  return title.replace(/\s+/g, ' ').trim();
}

/** A title is a sentence: four words, or eight letters where words are not spaced. */
function isTitleLike(text: string): boolean {
  if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(text))
    return text.replace(/\P{L}/gu, '').length >= 8;
  return text.length >= 18 && text.split(' ').length >= 4;
}

function decodedPath(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

function declaredFeeds(document: Document, pageUrl: string): string[] {
  const feeds = [...document.querySelectorAll('link[rel~="alternate"][href]')]
    .filter((link) => feedType.test(link.getAttribute('type')?.trim() ?? ''))
    .map((link) => absoluteUrl(link.getAttribute('href'), pageUrl));
  return [...new Set(feeds.filter((url) => url !== null))];
}
