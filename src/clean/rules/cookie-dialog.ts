import type { Page } from '../page/page.ts';
import { isSameText } from '../page/block-signs.ts';
import type { Finding, Rule } from './rule.ts';

/** As the languages of the web call them. */
const cookie =
  /cookie|kolačić|piškot|evästee|slapuk|sütik|informasjonskaps|vafraköku|küpsis|sīkdat|çerez|куки|бисквит|колачић|クッキー|쿠키|کوکی|עוגיות|تعريف الارتباط|คุกกี้/iu;
/** Blocks that speak of cookies, their share of the paragraphs, and the switches and buttons beside them. */
const leastBlocks = 3;
const leastShare = 0.25;
const leastChoices = 2;

export const cookieDialog: Rule = {
  id: 'cookie-dialog',
  stage: 'page',
  why: 'A box that speaks of cookies again and again, with switches or buttons to choose.',
  // Such a dialog may well be longer than the text.
  mostProse: 0.9,
  *find(page, { headline }): Iterable<Finding> {
    const speaking = page.blocks.filter(({ text }) => cookie.test(text));
    if (speaking.length < leastBlocks) return;
    const pages = holdersOf(page, headline ?? '');
    const boxes = new Set(speaking.map(({ element }) => outermost(element, pages)));
    for (const element of boxes)
      if (isDialog(page, element)) yield { element, evidence: ['cookies', 'choices'] };
  },
};

/** What the headline stands in. */
function holdersOf(page: Page, headline: string): ReadonlySet<Element> {
  const holders = new Set<Element>();
  for (const { element, type, originalText } of page.allBlocks)
    if (type === 'heading' && isSameText(originalText, headline))
      for (let outer = element.parentElement; outer !== null; outer = outer.parentElement) holders.add(outer);
  return holders;
}

/** The largest box around an element that is no part of the page's own text. */
function outermost(inner: Element, pages: ReadonlySet<Element>): Element {
  let box = inner;
  for (let outer = inner.parentElement; outer !== null; outer = outer.parentElement) {
    if (holdsThePage.has(outer.localName) || pages.has(outer)) break;
    box = outer;
  }
  return box;
}

function isDialog(page: Page, box: Element): boolean {
  const paragraphs = page.blocksIn(box).filter(({ isKept, type }) => isKept && type !== 'heading');
  const speaking = paragraphs.filter(({ text }) => cookie.test(text)).length;
  if (speaking < leastBlocks || speaking < paragraphs.length * leastShare) return false;
  const choices = box.querySelectorAll(
    'button, [role="button"], [role="switch"], input[type="checkbox"], input[type="radio"]',
  );
  return choices.length >= leastChoices;
}

const holdsThePage = new Set(['main', 'article', 'body']);
