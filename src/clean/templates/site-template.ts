/** What a site prints on many of its pages, learned from the articles seen so far; JSON, and bounded. */
import { wordsOf } from '../../article/identity.ts';
import type { Page } from '../page/page.ts';
import type { PageBlock } from '../page/page-block.ts';
import { isProse } from '../page/block-signs.ts';
import { shortHash } from '../short-hash.ts';

export interface SiteTemplate {
  readonly version: 1;
  /** Articles learned from since the site is known. */
  readonly articles: number;
  /** The last of them, each as a hash of its address, its headline and its text. */
  readonly recent: readonly (RecentArticle & { readonly number: number })[];
  /** By the key of a block. */
  readonly blocks: Readonly<Record<string, SeenBlock>>;
}

/**
 * On how many articles, the number of the last of them, and the number of the one with which it was seen often enough, 0 before.
 */
export type SeenBlock = readonly [articles: number, last: number, since: number];

interface RecentArticle {
  readonly url: string;
  readonly headline: string;
  readonly content: string;
}

/** What one article teaches. */
export interface TemplateLesson extends RecentArticle {
  readonly blocks: readonly string[];
}

export const newTemplate: SiteTemplate = { version: 1, articles: 0, recent: [], blocks: {} };

/** Seen on fewer articles, a block is no part of the template. */
export const fewestArticles = 3;
/** What is only alike may be a standing phrase of reports that are written by a pattern. */
export const fewestArticlesAlike = 6;
/** What was not seen on so many articles is forgotten: so is a template that is not in use any more. */
const longestMemory = 24;
const mostRecent = 200;
const mostBlocks = 800;
const longestText = 1_500;
const fewestWordsForShape = 10;

/**
 * By which a block is known again: `t…` for the same words (numbers apart, unless it is running text), `s…` for the same place in
 * elements of the same classes with a text that begins and ends alike.
 */
export function keysOf(block: PageBlock): string[] {
  const text = block.originalText;
  if (text.length > longestText) return [];
  const isExact = isProse(block);
  const words = wordsOf(text).map((word) => (isExact ? word : word.replace(/\p{N}+/gu, '#')));
  if (words.length === 0 || words.every((word) => word === '#')) return [];
  const keys = [`t${shortHash(`${block.type} ${words.join(' ')}`)}`];
  if (words.length >= fewestWordsForShape) {
    const ends = [...words.slice(0, 4), ...words.slice(-4)].join(' ');
    keys.push(`s${shortHash(`${placeOf(block.element)} ${ends}`)}`);
  }
  return keys;
}

/** Class names of the element and the two around it. */
function placeOf(element: Element): string {
  const names: string[] = [];
  for (let at: Element | null = element; at !== null && names.length < 3; at = at.parentElement) {
    names.push(`${at.localName}.${(at.getAttribute('class') ?? '').replace(/\d+/g, '#').slice(0, 100)}`);
  }
  return names.join('<');
}

/** Blocks that nothing else took: what is left of an article, and what the template's own rule took of it. */
export function templateLesson(
  page: Page,
  article: { readonly url: string; readonly headline: string | null; readonly contentHash: string },
): TemplateLesson {
  const blocks = new Set<string>();
  for (const block of page.allBlocks) {
    if (!block.isKept && block.removal?.rule !== repeatedBlockId) continue;
    for (const key of keysOf(block)) blocks.add(key);
  }
  return {
    url: shortHash(article.url),
    headline: shortHash(wordsOf(article.headline ?? '').join(' ')),
    content: article.contentHash.slice(0, 12),
    blocks: [...blocks],
  };
}

export const repeatedBlockId = 'repeated-block';

/** The template after one more article. The same article again, under whatever address or headline, teaches nothing new. */
export function learnTemplate(before: SiteTemplate, { blocks, ...article }: TemplateLesson): SiteTemplate {
  const isKnown = before.recent.some(
    ({ url, headline, content }) =>
      url === article.url || headline === article.headline || content === article.content,
  );
  if (isKnown) return before;
  const articles = before.articles + 1;
  const counts = new Map(Object.entries(before.blocks));
  for (const key of blocks) {
    const [times, , since] = counts.get(key) ?? [0, 0, 0];
    const isEnough = times + 1 >= (key.startsWith('t') ? fewestArticles : fewestArticlesAlike);
    counts.set(key, [times + 1, articles, since === 0 && isEnough ? articles : since]);
  }
  const kept = [...counts].filter(([, [, last]]) => articles - last < longestMemory);
  // What was seen most often is kept, then what was seen last.
  if (kept.length > mostBlocks) {
    kept.sort(([, [one, oneLast]], [, [other, otherLast]]) => other - one || otherLast - oneLast);
    kept.length = mostBlocks;
  }
  return {
    version: 1,
    articles,
    recent: [...before.recent, { ...article, number: articles }].slice(-mostRecent),
    blocks: Object.fromEntries(kept),
  };
}

/**
 * The number of this very article, when it was learned from; Infinity when it was not. It is cleaned by what was known before it: what
 * was learned later is no correction of it, and a second visit finds what the first one found.
 */
export function numberOf(template: SiteTemplate, url: string | null): number {
  const hash = url === null ? null : shortHash(url);
  return template.recent.find((known) => known.url === hash)?.number ?? Infinity;
}

export interface Sighting {
  readonly articles: number;
  readonly isSameText: boolean;
}

/** On how many articles the block was seen; null when they were too few before the article of this number. */
export function sightingOf(template: SiteTemplate, block: PageBlock, number: number): Sighting | null {
  for (const key of keysOf(block)) {
    const [articles, , since] = template.blocks[key] ?? [0, 0, 0];
    if (since > 0 && since < number) return { articles, isSameText: key.startsWith('t') };
  }
  return null;
}
