import type { Cues } from '../cues/cues.ts';
import type { Page } from '../page/page.ts';
import { lengthOf, wordCountOf } from '../page/block-signs.ts';
import type { Finding, Rule } from './rule.ts';
import { holdsPart, smallBoxAround } from './small-box.ts';

/** Characters that such a box has at most, its paragraphs, and its share of the running text. */
const longestBox = 220;
const mostParagraphs = 2;
const mostOfText = 0.1;
/** Yes and no. */
const leastAnswers = 2;

export const promptBox: Rule = {
  id: 'prompt-box',
  stage: 'page',
  why: 'A line with nothing but buttons beside it, in a box of its own in a story: "Do you want to be told of new stories?"',
  mostProse: mostOfText,
  *find(page, { cues, isStory }): Iterable<Finding> {
    if (!isStory) return;
    const found = new Set<Element>();
    for (const button of page.elements) {
      if (button.localName !== 'button') continue;
      const box = boxAround(page, button);
      if (box === null || found.has(box)) continue;
      found.add(box);
      const evidence = signsOf(page, box, cues);
      if (evidence !== null) yield { element: box, evidence };
    }
  },
};

function boxAround(page: Page, button: Element): Element | null {
  return smallBoxAround(page, button, {
    mostChars: longestBox,
    mostBlocks: mostParagraphs + 4,
    mostOfText,
    isPage: (element) =>
      holdsThePage.has(element.localName) ||
      holdsPart(element, 'h1, article, pre, code, input, textarea, img, table, [itemprop="articleBody"]'),
  });
}

const holdsThePage = new Set(['main', 'article', 'body', 'td', 'header']);

function signsOf(page: Page, box: Element, cues: Cues): string[] | null {
  const lines = page
    .blocksIn(box)
    .filter(
      ({ isKept, text, element }) => isKept && text.trim() !== '' && element.closest('button') === null,
    );
  const text = lines.map((line) => line.text.trim()).join(' ');
  if (lines.length > mostParagraphs || lengthOf(text) < 12 || lines.some(({ links }) => links.length > 0))
    return null;
  if (box.querySelectorAll('button').length >= leastAnswers && /[?？;؟]$/u.test(text))
    return ['question', 'buttons'];
  for (const kind of ['newsletter', 'follow', 'subscribe'] as const) {
    const cue = cues.find(text, kind);
    // "Follow the steps below" has one word of it.
    if (cue !== null && wordCountOf(cue.phrase) > 1) return [`cue:${cue.phrase}`, 'button'];
  }
  return null;
}
