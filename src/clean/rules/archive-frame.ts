import type { Finding, Rule } from './rule.ts';

export const archiveFrame: Rule = {
  id: 'archive-frame',
  stage: 'page',
  why: 'The frame that the Wayback Machine puts around a page of its archive is no part of the page.',
  // It may well say more than a short page does.
  mostProse: 0.9,
  *find(page): Iterable<Finding> {
    for (const element of page.elements)
      if (/^(?:wm-ipp|wm-capinfo$|donato)/.test(element.id))
        yield { element, evidence: [`id:${element.id}`] };
  },
};
