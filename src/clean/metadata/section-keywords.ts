/** Sections and keywords, in the page's own words, without repeats. */
import { foldForComparison, markupFreeText } from './field-text.ts';
import { asList, isJsonObject, typesOf } from './json-ld.ts';
import { isPlaceholder, linkedSources, linkedText, metaTexts, type PageFacts } from './page-facts.ts';

export interface StatedWords {
  readonly values: string[];
  readonly source: string | null;
}

const longestWord = 80;
const mostWords = 50;

export function readSections(facts: PageFacts): StatedWords {
  for (const { node } of linkedSources(facts)) {
    const values = distinct(asList(node['articleSection']).map((one) => linkedText(one)));
    if (values.length > 0) return { values, source: 'jsonld' };
  }
  for (const name of [
    'article:section',
    'og:section',
    'parsely-section',
    'cxenseparse:section',
    'sailthru.section',
    'section',
    'dc.subject',
  ]) {
    const values = distinct(metaTexts(facts.scan, name));
    if (values.length > 0) return { values, source: 'meta' };
  }
  const values = distinct(breadcrumbSections(facts));
  return { values, source: values.length === 0 ? null : 'jsonld' };
}

/** The steps of a breadcrumb trail between the home page and the article. */
function breadcrumbSections({ linked }: PageFacts): (string | null)[] {
  const trail = linked.nodes.find((node) => typesOf(node).includes('BreadcrumbList'));
  const steps = asList(trail?.['itemListElement']).filter(isJsonObject);
  return steps.slice(1, -1).map((step) => linkedText(step['name']) ?? linkedText(step['item']));
}

export function readKeywords(facts: PageFacts): StatedWords {
  for (const { node } of linkedSources(facts)) {
    const values = distinct(asList(node['keywords']).flatMap((one) => splitKeywords(linkedText(one))));
    if (values.length > 0) return { values, source: 'jsonld' };
  }
  for (const name of [
    'news_keywords',
    'keywords',
    'article:tag',
    'og:article:tag',
    'parsely-tags',
    'sailthru.tags',
    'cxenseparse:taglist',
    'dc.subject',
  ]) {
    const values = distinct(metaTexts(facts.scan, name).flatMap(splitKeywords));
    if (values.length > 0) return { values, source: 'meta' };
  }
  return { values: [], source: null };
}

function splitKeywords(text: string | null): string[] {
  if (text === null) return [];
  const separator = /[,;]/.test(text) ? /\s*[,;]\s*/ : /\s*[、，؛،|]\s*/;
  // Trackers prefix their tags: "Tag:Climate", "DESC:…".
  return text.split(separator).map((word) => word.replace(/^(?:tag|keyword|geo|per|des|org)\s?:\s?/i, ''));
}

function distinct(words: readonly (string | null)[]): string[] {
  const kept = new Map<string, string>();
  for (const word of words) {
    const text = markupFreeText(word)?.replace(/^["'#\s]+|["'\s]+$/g, '') ?? '';
    const key = foldForComparison(text) || text;
    if (text !== '' && text.length <= longestWord && !isPlaceholder(text) && !kept.has(key))
      kept.set(key, text);
    if (kept.size >= mostWords) break;
  }
  return [...kept.values()];
}
