import { proseShare } from '../page/block-signs.ts';
import type { Finding, Rule } from './rule.ts';

export const aside: Rule = {
  id: 'aside',
  stage: 'page',
  why: 'HTML says of `<aside>` that the page makes sense without it.',
  *find(page): Iterable<Finding> {
    for (const element of page.elements) {
      const role = element.getAttribute('role');
      if (element.localName !== 'aside' && role !== 'complementary' && role !== 'note') continue;
      if (element.querySelector('h1, article') !== null || proseShare(page, element) > 0.2) continue;
      yield { element, evidence: [`element:${element.localName}`] };
    }
  },
};
