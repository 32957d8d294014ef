/** Whether the page says that everybody may read it. */
import { asList, isJsonObject } from './json-ld.ts';
import { linkedSources, metaText, type PageFacts } from './page-facts.ts';

export function readFreeAccess(facts: PageFacts): { value: boolean; source: string } | null {
  for (const { node } of linkedSources(facts)) {
    const stated = truth(node['isAccessibleForFree']);
    if (stated !== null) return { value: stated, source: 'jsonld' };
    for (const part of asList(node['hasPart']))
      if (isJsonObject(part) && truth(part['isAccessibleForFree']) === false)
        return { value: false, source: 'jsonld' };
  }
  const tier = metaText(
    facts.scan,
    'article:content_tier',
    'og:article:content_tier',
    'content_tier',
  )?.value.toLowerCase();
  if (tier === 'free') return { value: true, source: 'meta' };
  if (tier === 'locked' || tier === 'metered') return { value: false, source: 'meta' };
  const flag = truth(metaText(facts.scan, 'isaccessibleforfree')?.value);
  return flag === null ? null : { value: flag, source: 'microdata' };
}

function truth(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return null;
  const word = value.trim().replace(/^.*\//, '').toLowerCase();
  return word === 'true' || word === 'yes' ? true : word === 'false' || word === 'no' ? false : null;
}
