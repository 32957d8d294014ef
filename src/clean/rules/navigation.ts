import type { Page } from '../page/page.ts';
import { selectFirst } from '../html/select.ts';
import { linkShareIn, proseShare, wordCountOf } from '../page/block-signs.ts';
import { either } from './clutter-classes.ts';
import type { Finding, Rule } from './rule.ts';

const names = either(`
  nav navi navigation navbar nav-menu menu main-menu mainmenu mega-menu megamenu submenu sub-menu mobile-menu site-nav main-nav flyout off-canvas offcanvas`);

/** Words that a menu's links have on average; titles of stories have more. */
const mostWords = 4;
const leastLinks = 3;

export const navigation: Rule = {
  id: 'navigation',
  stage: 'page',
  why: 'A box that is named a menu and holds short links is one, also where no element or role says so.',
  *find(page): Iterable<Finding> {
    for (const [element, words] of page.namedElements) {
      const match = names.exec(words);
      if (match === null || !isMenu(page, element)) continue;
      yield { element, evidence: [`class:${match[0].slice(1, -1)}`, 'short-links'] };
    }
  },
};

function isMenu(page: Page, element: Element): boolean {
  if (element === page.root || proseShare(page, element) > 0 || linkShareIn(page, element) < 0.6)
    return false;
  if (selectFirst(element, 'h1, article, p') !== null) return false;
  const links = [...element.getElementsByTagName('a')].map((link) => wordCountOf(link.textContent));
  return (
    links.length >= leastLinks && links.reduce((sum, words) => sum + words, 0) <= mostWords * links.length
  );
}
