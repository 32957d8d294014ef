import { classWords } from '../html/class-words.ts';
import type { Cues } from '../cues/cues.ts';
import type { Page } from '../page/page.ts';
import { selectFirst } from '../html/select.ts';
import { endsLikeSentence, isProse, linkShareIn, proseShare } from '../page/block-signs.ts';
import { captionWords, clutterKinds, type ClutterKind } from './clutter-classes.ts';
import { isOverlay, leavesPage } from '../page/link-target.ts';
import type { Finding, Rule } from './rule.ts';

/** Lists of comments, by names that nothing else has. */
const commentLists = /^-(?:comment-?list|commentsbox|comments-area|disqus-thread)-$/;
const mostOfComments = 0.95;

/** Excerpts under the titles may well be longer than a short text. */
const mostOfExcerpts = 0.6;

function mostProseOf(element: Element, name: string, { rule, mostProse }: ClutterKind): number {
  if (commentLists.test(name)) return mostOfComments;
  return rule === 'related-box' && isListOfTitles(element) ? mostOfExcerpts : mostProse;
}

/** Each item begins with a link, or one is laid over it: the title of a story, with its first words behind it. */
function isListOfTitles(element: Element): boolean {
  const items = element.localName === 'ul' || element.localName === 'ol' ? [...element.children] : [];
  return (
    items.length >= 3 &&
    items.every((item) => {
      const link = item.querySelector('a[href]');
      const title = link?.textContent.trim() ?? '';
      return (
        link !== null &&
        (isOverlay(link) || (title.length >= 10 && item.textContent.trim().startsWith(title)))
      );
    })
  );
}

/** Share of the running text from which boxes of one name that stand side by side are its sections: `section--ads`. */
const leastOfSections = 0.5;

/** Tells for one rule; what a parent holds is summed up once, for it may have thousands of such children. */
function sectionsOfText(page: Page, { words }: ClutterKind): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    const parent = element.parentElement;
    if (parent === null || proseShare(page, element) === 0) return false;
    let holdsText = known.get(parent);
    if (holdsText === undefined) {
      const alike = [...parent.children].filter((sibling) => words.test(classWords(sibling)));
      const share = alike.reduce((sum, sibling) => sum + proseShare(page, sibling), 0);
      holdsText = alike.length >= 2 && share > leastOfSections;
      known.set(parent, holdsText);
    }
    return holdsText;
  };
}

/** Comments, excerpts and offers may well be longer than the text that they stand under. */
const mostOfRule: Readonly<Record<string, number>> = {
  comments: mostOfComments,
  'related-box': mostOfExcerpts,
  'paywall-layer': 0.6,
  // Under a post of one line.
  consent: 0.9,
};

/** One rule for each kind of box that sites give a telling name. */
export const clutterBoxRules: readonly Rule[] = clutterKinds.map((kind) => ({
  id: kind.rule,
  stage: 'page',
  why: kind.why,
  ...(mostOfRule[kind.rule] === undefined ? {} : { mostProse: mostOfRule[kind.rule] }),
  *find(page, { cues }): Iterable<Finding> {
    const isSectionOfText = sectionsOfText(page, kind);
    for (const [element, words] of page.namedElements) {
      const match = kind.words.exec(words);
      if (match === null || mayHoldThePage(element)) continue;
      if (!isBox(page, element, mostProseOf(element, match[0], kind))) continue;
      // A heading that the table of contents leads to may be marked so.
      if (kind.rule === 'table-of-contents' && /^h[2-6]$/.test(element.localName)) continue;
      if (kind.leastLinks > 0 && linkShareIn(page, element) < kind.leastLinks && !leadsOn(element, cues))
        continue;
      if (isSectionOfText(element) || (kind.rule === 'page-meta' && tells(page, element))) continue;
      if (kind.rule === 'call-to-action' && tells(page, element) && !offers(element)) continue;
      yield { element, evidence: [`class:${match[0].slice(1, -1)}`] };
    }
  },
}));

/** `article-info__lead`: what stands there are sentences, and none of them is a date, a tag or a crumb. */
function tells(page: Page, element: Element): boolean {
  const texts = page.blocksIn(element).filter(({ text }) => text !== '');
  return (
    texts.length > 0 &&
    texts.every((block) => isProse(block) && block.linkShare === 0 && endsLikeSentence(block.text))
  );
}

/** Something to press, to fill in or to look at: without it, a box that is named so says what to do. */
const offers = (element: Element): boolean =>
  selectFirst(element, 'a, button, input, img, svg, iframe, [role="button"]') !== null;

/** "Read on", or a link without words, is that of a teaser, whose other words may be none; on the page itself it opens the rest of a text. */
function leadsOn(element: Element, cues: Cues): boolean {
  return [...element.getElementsByTagName('a')].some(
    (link) =>
      isOverlay(link) ||
      (leavesPage(link) && cues.match(link.textContent.trim(), 'seeAlso')?.isWhole === true),
  );
}

const holdsThePage = new Set(['html', 'body', 'main', 'article', 'h1']);

/** An article inside an article is another one, or a card. */
function mayHoldThePage(element: Element): boolean {
  if (!holdsThePage.has(element.localName)) return false;
  return element.localName !== 'article' || element.parentElement?.closest('article') == null;
}

/** A box may have a telling name and yet hold the article: `has-related`, `with-share-bar`. */
function isBox(page: Page, element: Element, mostProse: number): boolean {
  return (
    selectFirst(element, 'h1, main, [itemprop="articleBody"]') === null &&
    proseShare(page, element) <= mostProse
  );
}

/** In characters. */
const leastDek = 80;

export const captionBox: Rule = {
  id: 'caption',
  stage: 'page',
  why: 'A caption belongs to its picture, also where the page does not use `<figure>`.',
  *find(page): Iterable<Finding> {
    for (const [element, words] of page.namedElements) {
      const match = captionWords.exec(words);
      if (match === null || !element.hasAttribute('class') || holdsThePage.has(element.localName)) continue;
      // A dek in large letters, under the headline.
      if (/^h[1-6]$/.test(element.localName) && element.textContent.trim().length >= leastDek) continue;
      if (element.closest('figure') !== null || element.querySelector('h1, h2, h3, p + p + p') !== null)
        continue;
      if (page.textIn(element).length <= 600) yield { element, evidence: [`class:${match[0].slice(1, -1)}`] };
    }
  },
};
