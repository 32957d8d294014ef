import { makeOf } from '../html/class-words.ts';
import { closest, selectAll, selectFirst } from '../html/select.ts';
import { isSameText } from '../page/block-signs.ts';
import { linkOf, linkTargetOf } from '../page/link-target.ts';
import type { Finding, Rule } from './rule.ts';

export const nextStory: Rule = {
  id: 'next-story',
  stage: 'page',
  mostProse: 0.95,
  why: 'Pages that never end print the next stories under the one asked for: each in an `<article>` like its own, under a title that leads to its page.',
  *find(page, { headline, url }): Iterable<Finding> {
    if (headline === null) return;
    const title = page.allBlocks.find(
      ({ element, originalText }) =>
        isSameText(originalText, headline) &&
        closest(element, 'h1, h2') !== null &&
        closest(element, 'article') !== null,
    );
    const own = title === undefined ? null : closest(title.element, 'article');
    if (title === undefined || own === null || own.parentElement?.closest('article') != null) return;
    // On a page that lists stories the first title leads away as well.
    const itself = linkOf(title.element);
    if (itself !== null && !leadsToPage(itself, url)) return;
    for (const element of selectAll(page.elements, 'article')) {
      if (
        element === own ||
        makeOf(element) !== makeOf(own) ||
        element.contains(own) ||
        own.contains(element)
      )
        continue;
      const other = selectFirst(element, 'h1, h2');
      const link = other === null ? null : linkOf(other);
      if (other === null || link === null || isSameText(other.textContent, headline)) continue;
      if (linkTargetOf(link, url) === 'site') yield { element, evidence: ['element:article', 'own-title'] };
    }
  },
};

function leadsToPage(link: Element, url: string | null): boolean {
  const page = url === null ? null : URL.parse(url);
  const target = page === null ? null : URL.parse(link.getAttribute('href') ?? '', page.href);
  return page !== null && target?.pathname === page.pathname;
}
