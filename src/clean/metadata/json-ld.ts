/** JSON-LD blocks of a page, repaired where broken, and the node that describes the article (JSON-LD 1.1, schema.org). */
import { jsonrepair } from 'jsonrepair';
import { decodeReferences } from './field-text.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** Bounds: a block above this size is data, not a description; nodes beyond the count are not looked at. */
const longestBlock = 600_000;
const longestRepair = 120_000;
const mostNodes = 2000;
const deepestNesting = 12;

export interface LinkedData {
  /** The node that best describes this page's article, or null. */
  readonly article: JsonObject | null;
  /** WebPage nodes and the like: weaker statements about the same page. */
  readonly pages: readonly JsonObject[];
  readonly nodes: readonly JsonObject[];
  /** Follows `{"@id": …}` to the node that has it, where one does; everything else comes back as it is. */
  resolve(value: unknown): unknown;
}

export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const asList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : value === undefined || value === null ? [] : [value];

/** Names of a node's types without their vocabulary: `https://schema.org/NewsArticle` → `NewsArticle`. */
export function typesOf(node: JsonObject): string[] {
  return asList(node['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, ''));
}

const articleTypes = /^(\w*Article|BlogPosting|LiveBlogPosting|Report|Review|CriticReview|\w*NewsArticle)$/;
const workTypes =
  /^(SocialMediaPosting|DiscussionForumPosting|Recipe|HowTo|CreativeWork|VideoObject|PodcastEpisode|QAPage|Question|Product|Event|MediaObject|Book|TechArticle|ItemPage)$/;
const pageTypes = /^(WebPage|\w+Page)$/;
/** Below these keys stand other works than the page's own. */
const foreignKeys = new Set([
  'itemListElement',
  'hasPart',
  'isPartOf',
  'citation',
  'mentions',
  'about',
  'relatedLink',
  'review',
  'comment',
  'liveBlogUpdate',
  'publisher',
  'author',
  'image',
  'video',
  'suggestedAnswer',
  'offers',
  'isBasedOn',
  'creator',
  'potentialAction',
  'breadcrumb',
  'subjectOf',
  'workExample',
  'blogPost',
  'significantLink',
]);

/** Reads all blocks; never throws, whatever is in them. `pageUrls` (the page's own addresses) break ties between articles. */
export function readLinkedData(texts: readonly string[], pageUrls: readonly string[]): LinkedData {
  const own: JsonObject[] = [];
  const byId = new Map<string, JsonObject>();
  for (const text of texts) {
    const parsed = parseBlock(text);
    if (parsed !== undefined) collect(parsed, own, byId, 0, true);
  }
  const resolve = (value: unknown): unknown => {
    if (!isJsonObject(value)) return value;
    const id = value['@id'];
    if (typeof id !== 'string' || 'name' in value || 'url' in value) return value;
    return byId.get(id) ?? value;
  };
  return {
    article: pickArticle(own, pageUrls),
    pages: own.filter((node) => typesOf(node).some((type) => pageTypes.test(type))),
    nodes: own,
    resolve,
  };
}

function parseBlock(text: string): unknown {
  if (text.length > longestBlock) return undefined;
  let json = text
    .trim()
    .replace(/^(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?/, '')
    .replace(/(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?$/, '');
  json = json
    .replace(/^\s*<!--/, '')
    .replace(/-->\s*$/, '')
    .trim()
    .replace(/;$/, '');
  if (/^[[{]\s*&(?:quot|#34);/.test(json)) json = decodeReferences(json);
  if (json === '') return undefined;
  try {
    return parseWellFormed(json);
  } catch {
    if (json.length > longestRepair) return undefined;
  }
  try {
    const repaired: unknown = parseWellFormed(jsonrepair(json));
    return typeof repaired === 'object' ? repaired : undefined;
  } catch {
    return undefined;
  }
}

/** Escapes can say half of a surrogate pair, which no UTF-8 can: it becomes U+FFFD. */
function parseWellFormed(json: string): unknown {
  const reviver = (_key: string, value: unknown): unknown =>
    typeof value === 'string' ? value.toWellFormed() : value;
  return JSON.parse(json, /\\ud[89a-f]/i.test(json) ? reviver : undefined);
}

function collect(
  value: unknown,
  own: JsonObject[],
  byId: Map<string, JsonObject>,
  depth: number,
  isOwn: boolean,
): void {
  if (depth > deepestNesting || byId.size + own.length > mostNodes) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, own, byId, depth + 1, isOwn);
    return;
  }
  if (!isJsonObject(value)) return;
  const id = value['@id'];
  const isMoreThanReference = Object.keys(value).length > 2 || 'name' in value;
  if (typeof id === 'string' && isMoreThanReference && !byId.has(id)) byId.set(id, value);
  if (isOwn && '@type' in value) own.push(value);
  for (const key of Object.keys(value)) {
    const inner = value[key];
    if (typeof inner === 'object' && inner !== null)
      collect(inner, own, byId, depth + 1, isOwn && !foreignKeys.has(key));
  }
}

function pickArticle(nodes: readonly JsonObject[], pageUrls: readonly string[]): JsonObject | null {
  let best: JsonObject | null = null;
  let bestScore = 0;
  for (const node of nodes) {
    const types = typesOf(node);
    let score = types.some((type) => articleTypes.test(type))
      ? 100
      : types.some((type) => workTypes.test(type))
        ? 40
        : 0;
    if (score === 0) continue;
    if (statesAddress(node, pageUrls)) score += 15;
    for (const key of ['headline', 'datePublished', 'author', 'articleBody']) if (key in node) score += 4;
    if (score > bestScore) [best, bestScore] = [node, score];
  }
  return best;
}

function statesAddress(node: JsonObject, pageUrls: readonly string[]): boolean {
  const mainEntity = node['mainEntityOfPage'];
  const stated = [node['url'], node['@id'], isJsonObject(mainEntity) ? mainEntity['@id'] : mainEntity];
  return stated.some((url) => typeof url === 'string' && pageUrls.includes(bareAddress(url)));
}

/** An address without scheme, query, fragment and closing slash, to compare two ways of writing it. */
export function bareAddress(url: string): string {
  return url
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
    .toLowerCase();
}
