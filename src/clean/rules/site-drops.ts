import type { SiteHints } from '../site-hints.ts';
import type { Finding, Rule } from './rule.ts';

/** The drops that a site's definition names; each keeps its own rule id, `site:<host>/<name>`. */
export function siteDrops({ host, drop = {} }: SiteHints): Rule {
  return {
    id: `site:${host}`,
    stage: 'page',
    isTrusted: true,
    why: 'Whoever wrote the site definition saw this on the site.',
    *find(page): Iterable<Finding> {
      for (const [name, selector] of Object.entries(drop)) {
        for (const element of page.root.querySelectorAll(selector)) {
          yield { element, rule: `site:${host}/${name}`, evidence: [`selector:${selector}`] };
        }
      }
    },
  };
}
