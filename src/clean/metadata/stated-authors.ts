/** The authors that a page's linked data and meta elements state. */
import type { Author } from '../../article/article.ts';
import { type BylineContext, parseByline } from './byline.ts';
import { foldForComparison } from './field-text.ts';
import { asList, isJsonObject, typesOf } from './json-ld.ts';
import { looksLikeName } from './name-form.ts';
import { absoluteUrl, linkedSources, linkedUrl, metaTexts, type PageFacts } from './page-facts.ts';

/** `raw`: the byline as printed; null where it is not printed. */
export interface AuthorCandidate {
  readonly authors: readonly Author[];
  readonly source: string;
  readonly trust: number;
  readonly raw: string | null;
}

export const has = (authors: readonly Author[], author: Author): boolean =>
  authors.some(({ name }) => foldForComparison(name) === foldForComparison(author.name));

/** "Web Commerce GmbH": whoever made the site or owns it; newsrooms sign without it. */
const legalForm =
  /\s(?:GmbH(?: & Co\. ?KG)?|AG|KG|Ltd|LLC|Inc|S\.?A\.?R\.?L|S\.?r\.?l|s\.? ?r\.? ?o|d\.? ?o\.? ?o|Sp\. z o\.? ?o|B\.?V|A\/S|ApS|Oy|AB)\.?$/u;
/** "your wedding bloggers": words of the language, which names do not begin with. */
const smallWords = /^\p{Ll}{3,}\s\p{L}/u;

/** What templates fill in for an author, and is none. */
function isNoAuthor({ name }: Author, url: string | null): boolean {
  if (legalForm.test(name) || (smallWords.test(name) && !looksLikeName(name))) return true;
  // "medellin": the section, where the address has it.
  return /^\p{Ll}+$/u.test(name) && url !== null && sectionsOf(url).includes(foldForComparison(name));
}

const sectionsOf = (url: string): string[] =>
  URL.canParse(url) ? new URL(url).pathname.split('/').slice(1, -1).map(foldForComparison) : [];

export function linkedAuthors(facts: PageFacts, context: BylineContext): AuthorCandidate[] {
  const found: AuthorCandidate[] = [];
  for (const { node, isArticle } of linkedSources(facts)) {
    const authors: Author[] = [];
    for (const stated of [
      ...asList(node['author']),
      ...(node['author'] === undefined ? asList(node['creator']) : []),
    ].flat())
      for (const author of authorsOfNode(facts.linked.resolve(stated), facts, context))
        if (!has(authors, author) && !isNoAuthor(author, facts.url)) authors.push(author);
    found.push({ authors, source: 'jsonld', trust: isArticle ? 70 : 30, raw: null });
  }
  return found;
}

function authorsOfNode(stated: unknown, facts: PageFacts, context: BylineContext): Author[] {
  if (Array.isArray(stated))
    return stated.flatMap((one) => authorsOfNode(facts.linked.resolve(one), facts, context));
  if (typeof stated === 'string') return parseByline(stated, context).authors;
  if (!isJsonObject(stated)) return [];
  const names = asList(stated['name']).flatMap((name) => {
    if (isJsonObject(name)) return [name['@value'] ?? name['name']];
    return [name];
  });
  const url = absoluteUrl(linkedUrl(stated['url']), facts.url);
  const isOrganization = typesOf(stated).some((type) => /Organization|Corporation/.test(type));
  const authors = names.flatMap((name) =>
    typeof name === 'string' ? parseByline(name, context).authors : [],
  );
  const only = authors.length === 1;
  return authors.map((author) => ({
    name: author.name,
    type: isOrganization && only ? 'Organization' : author.type,
    url: only ? url : null,
  }));
}

const metaNames: readonly (readonly [name: string, trust: number])[] = [
  ['citation_author', 66],
  ['citation_authors', 65],
  ['parsely-author', 64],
  ['sailthru.author', 60],
  ['cxenseparse:author', 60],
  ['author', 52],
  ['article:author', 58],
  ['og:article:author', 58],
  ['article:author_name', 60],
  ['og:author', 55],
  ['byl', 58],
  ['byline', 58],
  ['dc.creator', 50],
  ['dcterms.creator', 50],
  ['dc.contributor', 40],
  ['authors', 55],
  ['dcsext.author', 50],
  ['twitter:data1', 0],
];

/** "webagency.example": whoever made the site. */
const isForeignDomain = (value: string, siteDomain: string | undefined): boolean =>
  /^(?:www\.)?[\w-]+\.[a-z]{2,8}$/.test(value.trim()) &&
  siteDomain !== undefined &&
  !sameDomain(value, siteDomain);

const sameDomain = (one: string, other: string): boolean =>
  one
    .trim()
    .toLowerCase()
    .replace(/^www\./, '') === other.replace(/^www\./, '');

export function metaAuthors(facts: PageFacts, context: BylineContext): AuthorCandidate[] {
  const found: AuthorCandidate[] = [];
  // "The Daily Boat (www.dailyboat.example)" is the site, whatever its name looks like.
  const siteDomain = context.siteNames?.find((name) => /^[\w-]+(?:\.[\w-]+)+$/.test(name))?.toLowerCase();
  for (const [name, stated] of metaNames) {
    let trust = stated;
    if (name === 'twitter:data1') {
      if (
        !/written by|author|by|verfasst von|écrit par|escrito por|scritto da|geschreven door/i.test(
          metaTexts(facts.scan, 'twitter:label1')[0] ?? '',
        )
      )
        continue;
      trust = 55;
    }
    const authors: Author[] = [];
    for (const value of metaTexts(facts.scan, name)) {
      if (/^(?:https?:)?\/\//.test(value) || isForeignDomain(value, siteDomain)) continue;
      const namesSite = siteDomain !== undefined && value.toLowerCase().includes(siteDomain);
      const turned = /^citation|^dc/.test(name) ? value.replace(/^([^\s,]+),\s*([^,]+)$/, '$2 $1') : value;
      for (const author of parseByline(turned, context).authors)
        if (!has(authors, author) && !isNoAuthor(author, facts.url))
          authors.push(namesSite ? { ...author, type: 'Organization' } : author);
    }
    if (authors.length > 0) found.push({ authors, source: 'meta', trust, raw: null });
  }
  return found;
}
