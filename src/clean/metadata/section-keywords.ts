/** Sections and keywords, in the page's own words, without repeats and without the names of the site and of the story. */
import { foldForComparison, markupFreeText } from './field-text.ts';
import { asList, bareAddress, isJsonObject, type JsonObject, typesOf } from './json-ld.ts';
import {
  absoluteUrl,
  isPlaceholder,
  linkedSources,
  linkedText,
  linkedUrl,
  metaTexts,
  type PageFacts,
} from './page-facts.ts';

export interface StatedWords {
  readonly values: string[];
  readonly source: string | null;
}

const longestWord = 80;
const mostWords = 50;

/** `names`: what the site and the story are called, which templates fill in as well. */
export function readSections(facts: PageFacts, names: readonly string[]): StatedWords {
  const distinct = (words: readonly (string | null)[]): string[] => distinctBut(names, words);
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
  ]) {
    const values = distinct(metaTexts(facts.scan, name));
    if (values.length > 0) return { values, source: 'meta' };
  }
  const values = distinct(breadcrumbSections(facts));
  return { values, source: values.length === 0 ? null : 'jsonld' };
}

/** The steps of a breadcrumb trail between the home page and the article; either end may be missing in it. */
function breadcrumbSections({ linked, url }: PageFacts): (string | null)[] {
  const trail = linked.nodes.find((node) => typesOf(node).includes('BreadcrumbList'));
  const steps = asList(trail?.['itemListElement']).filter(isJsonObject);
  return steps
    .filter((step, index) => {
      if (index > 0 && index < steps.length - 1) return true;
      const address = absoluteUrl(linkedUrl(step['item']), url);
      const name = nameOfStep(step) ?? '';
      if (address === null || isHome(address) || homeWords.test(name)) return false;
      return index === 0 || (name.split(' ').length <= 4 && bareAddress(address) !== bareAddress(url ?? ''));
    })
    .map(nameOfStep);
}

const homeWords =
  /\bhome\b|home-?page|^(?:start|startseite|accueil|inicio|início|forside|etusivu|главная)$/iu;

/** A root, or the one of a language or an edition. */
const isHome = (address: string): boolean =>
  /^\/(?:\w\w(?:-\w\w)?\/?)?(?:index\.\w+)?$/.test(new URL(address).pathname);

const nameOfStep = (step: JsonObject): string | null => linkedText(step['name']) ?? linkedText(step['item']);

/** `names`: as for {@link readSections}. */
export function readKeywords(facts: PageFacts, names: readonly string[]): StatedWords {
  const distinct = (words: readonly (string | null)[]): string[] => distinctBut(names, words);
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

function distinctBut(names: readonly string[], words: readonly (string | null)[]): string[] {
  const foreign = new Set(names.map(foldForComparison));
  const kept = new Map<string, string>();
  for (const word of words) {
    const text = markupFreeText(word)?.replace(/^["'#\s]+|["'\s]+$/g, '') ?? '';
    const key = foldForComparison(text) || text;
    if (
      text !== '' &&
      text.length <= longestWord &&
      !isPlaceholder(text) &&
      !foreign.has(key) &&
      !kept.has(key)
    )
      kept.set(key, text);
    if (kept.size >= mostWords) break;
  }
  return [...kept.values()];
}
