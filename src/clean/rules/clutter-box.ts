import { classWords } from '../class-words.ts';
import type { Page } from '../page.ts';
import { linkShareIn, proseShare } from './block-signs.ts';
import { captionWords, clutterKinds } from './clutter-classes.ts';
import type { Finding, Rule } from './rule.ts';

/** Lists of comments, by names that nothing else has. */
const commentLists = /^-(?:comment-?list|comments-area|disqus-thread)-$/;
const mostOfComments = 0.95;

const mostProseOf = (name: string, usual: number): number =>
  commentLists.test(name) ? mostOfComments : usual;

/** One rule for each kind of box that sites give a telling name. */
export const clutterBoxRules: readonly Rule[] = clutterKinds.map(
  ({ rule, why, words, mostProse, leastLinks }) => ({
    id: rule,
    stage: 'page',
    why,
    // Comments may well be longer than what they comment on.
    ...(rule === 'comments' ? { mostProse: mostOfComments } : {}),
    *find(page): Iterable<Finding> {
      for (const element of page.elements) {
        const names = classWords(element);
        if (names === '' || holdsThePage.has(element.localName)) continue;
        const match = words.exec(names);
        if (match === null || !isBox(page, element, mostProseOf(match[0], mostProse))) continue;
        // A heading that the table of contents leads to may be marked so.
        if (rule === 'table-of-contents' && /^h[2-6]$/.test(element.localName)) continue;
        if (leastLinks > 0 && linkShareIn(page, element) < leastLinks) continue;
        yield { element, evidence: [`class:${match[0].slice(1, -1)}`] };
      }
    },
  }),
);

const holdsThePage = new Set(['html', 'body', 'main', 'article', 'h1']);

/** A box may have a telling name and yet hold the article: `has-related`, `with-share-bar`. */
function isBox(page: Page, element: Element, mostProse: number): boolean {
  return (
    element.querySelector('h1, [itemprop="articleBody"]') === null && proseShare(page, element) <= mostProse
  );
}

export const captionBox: Rule = {
  id: 'caption',
  stage: 'page',
  why: 'A caption belongs to its picture, also where the page does not use `<figure>`.',
  *find(page): Iterable<Finding> {
    for (const element of page.elements) {
      const names = classWords(element);
      if (!element.hasAttribute('class') || holdsThePage.has(element.localName)) continue;
      const match = captionWords.exec(names);
      if (
        match === null ||
        element.closest('figure') !== null ||
        element.querySelector('h1, h2, p + p + p') !== null
      )
        continue;
      if (page.textIn(element).length <= 600) yield { element, evidence: [`class:${match[0].slice(1, -1)}`] };
    }
  },
};
