import type { Page } from '../page/page.ts';
import { selectFirst } from '../html/select.ts';
import { isSameText } from '../page/block-signs.ts';
import type { Finding, Rule } from './rule.ts';
import { smallBoxAround } from './small-box.ts';

/** As the languages of the web call them. */
const cookie =
  /cookie|kolačić|piškot|evästee|slapuk|sütik|slapuki|informasjonskaps|vafraköku|küpsis|sīkdat|çerez|куки|бисквит|колачић|クッキー|쿠키|کوکی|עוגיות|تعريف الارتباط|คุกกี้/iu;
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
    const found = new Set<Element>();
    for (const { element } of speaking) {
      if ([...found].some((box) => box.contains(element))) continue;
      const box = smallBoxAround(page, element, {
        mostChars: Infinity,
        mostBlocks: Infinity,
        mostOfText: 1,
        isPage: (around) =>
          holdsThePage.has(around.localName) ||
          isSameText(selectFirst(around, 'h1')?.textContent ?? '', headline ?? ''),
      });
      if (box === null || !isDialog(page, box)) continue;
      found.add(box);
      yield { element: box, evidence: ['cookies', 'choices'] };
    }
  },
};

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
