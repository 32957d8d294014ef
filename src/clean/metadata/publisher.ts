/** Who publishes the page: its name and the registrable domain (public suffix list). */
import { getDomain } from 'tldts';
import { fieldText, foldForComparison } from './field-text.ts';
import { asList, isJsonObject, typesOf } from './json-ld.ts';
import { linkedSources, linkedText, metaText, type PageFacts } from './page-facts.ts';

export interface StatedPublisher {
  readonly name: string | null;
  readonly domain: string | null;
  readonly source: string | null;
}

export function readPublisher(facts: PageFacts, canonicalUrl: string | null): StatedPublisher {
  const domain = getDomain(facts.url ?? '') ?? getDomain(canonicalUrl ?? '') ?? null;
  const stated = statedName(facts);
  return { name: stated?.name ?? null, domain, source: stated?.source ?? null };
}

function statedName(facts: PageFacts): { name: string; source: string } | null {
  for (const { node } of linkedSources(facts)) {
    for (const publisher of asList(node['publisher'])) {
      const name = linkedText(facts.linked.resolve(publisher));
      if (name !== null && !/^https?:/.test(name)) return { name, source: 'jsonld' };
    }
  }
  const meta = metaText(
    facts.scan,
    'og:site_name',
    'application-name',
    'dc.publisher',
    'dcterms.publisher',
    'citation_publisher',
    'twitter:app:name:iphone',
  );
  if (meta !== null && !/^https?:/.test(meta.value)) return { name: meta.value, source: 'meta' };
  for (const node of facts.linked.nodes)
    if (typesOf(node).some((type) => /^(?:WebSite|NewsMediaOrganization)$/.test(type))) {
      const name = linkedText(node['name']);
      if (name !== null) return { name, source: 'jsonld' };
    }
  return null;
}

/** Every printing of the site's name that the page has, for taking it off titles and bylines. */
export function siteNames(facts: PageFacts, publisher: StatedPublisher): string[] {
  const names = new Set<string>();
  if (publisher.name !== null) names.add(publisher.name);
  for (const name of [
    'og:site_name',
    'application-name',
    'apple-mobile-web-app-title',
    'dc.publisher',
    'author',
    'twitter:app:name:iphone',
  ]) {
    const value = metaText(facts.scan, name)?.value;
    if (
      value !== undefined &&
      (name !== 'author' || foldForComparison(value) === foldForComparison(publisher.name ?? ''))
    )
      names.add(value);
  }
  for (const node of facts.linked.nodes)
    if (typesOf(node).some((type) => /^(?:WebSite|\w*Organization)$/.test(type)))
      for (const value of [...asList(node['name']), ...asList(node['alternateName'])]) {
        const text = fieldText(isJsonObject(value) ? value['@value'] : value);
        if (text !== null && text.length < 60) names.add(text);
      }
  if (publisher.domain !== null) {
    names.add(publisher.domain);
    names.add(publisher.domain.split('.')[0] ?? publisher.domain);
  }
  return [...names];
}
