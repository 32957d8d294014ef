import { classWords } from '../html/class-words.ts';
import type { Page } from '../page/page.ts';
import { selectFirst } from '../html/select.ts';
import { isProse, isSameText } from '../page/block-signs.ts';
import { givingSignOf, isGivingButton } from './service-paths.ts';
import type { Finding, PageContext, Rule } from './rule.ts';
import { isInLine, smallBoxAround } from './small-box.ts';

/** Characters that such a box has at most, its share of the running text, and its blocks. */
const longestBox = 1600;
const mostOfText = 0.35;
const mostBlocks = 40;

export const givingBox: Rule = {
  id: 'giving-box',
  stage: 'page',
  why: 'A box of its own in which the site asks its readers for money, with the link, the button or the account to give it to.',
  mostProse: mostOfText,
  *find(page, context): Iterable<Finding> {
    const found = new Set<Element>();
    for (const [element, sign] of signsOn(page, context.url)) {
      const box = boxAround(page, element, context);
      if (box === null || found.has(box)) continue;
      found.add(box);
      yield { element: box, evidence: [sign] };
    }
  },
};

/** In characters, with what it says of the account. */
const longestAccount = 300;
const account = /\bIBAN\b.{0,12}[A-Z]{2}\d{2}(?:\s?[\dA-Z]{4}){3}/;

function* signsOn(page: Page, url: string | null): Iterable<readonly [Element, string]> {
  for (const element of page.elements) {
    const sign = element.localName === 'a' ? givingSignOf(element, url) : null;
    if (sign !== null) yield [element, sign];
    else if (looksLikeButton(element) && isGivingButton(element.textContent))
      yield [element, 'button:giving'];
  }
  for (const { element, originalText } of page.blocks)
    if (originalText.length <= longestAccount && account.test(originalText)) yield [element, 'account'];
}

/** Also a link that is drawn as one. */
const looksLikeButton = (element: Element): boolean =>
  element.localName === 'button' ||
  (element.localName === 'a' && /-(?:button|btn)-/.test(classWords(element)));

/** Neither the headline nor a part of the story stands in it, and something is said beside the link. */
function boxAround(page: Page, sign: Element, { headline }: PageContext): Element | null {
  const box = smallBoxAround(page, sign, {
    mostChars: longestBox,
    mostBlocks,
    mostOfText,
    isPage: (element) =>
      holdsThePage.has(element.localName) ||
      isSameText(selectFirst(element, 'h1')?.textContent ?? '', headline ?? ''),
  });
  if (box === null || isInLine(box)) return null;
  return page.blocksIn(box).some((block) => block.isKept && isProse(block)) ? box : null;
}

const holdsThePage = new Set(['main', 'article', 'body', 'section', 'td']);
