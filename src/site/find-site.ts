/** Finds the definition that belongs to an address: whole labels only, and never across a public suffix. */
import { getDomain } from 'tldts';
import type { Site } from './define-site.ts';

export type SiteFinder = (url: string) => Site | null;

/**
 * `news.example.co.uk` is looked up as itself and then as `example.co.uk`: the most special definition wins.
 *
 * @throws TypeError when two definitions have one host
 */
export function createSiteFinder(sites: readonly Site[]): SiteFinder {
  const byHost = new Map<string, Site>();
  for (const site of sites) {
    if (byHost.has(site.host)) throw new TypeError(`Two site definitions have the host ${site.host}`);
    byHost.set(site.host, site);
  }
  return (url) => {
    for (const host of hostsUpToDomain(url)) {
      const site = byHost.get(host);
      if (site !== undefined) return site;
    }
    return null;
  };
}

function* hostsUpToDomain(url: string): Generator<string> {
  const host = URL.parse(url)?.hostname.replace(/\.$/, '') ?? '';
  yield host;
  const domain = getDomain(host, { allowPrivateDomains: true });
  if (domain === null) return; // an IP address, a single label, or a public suffix
  for (let rest = host; rest !== domain && rest.includes('.');) {
    rest = rest.slice(rest.indexOf('.') + 1);
    yield rest;
  }
}
