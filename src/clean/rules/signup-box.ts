import type { Cues } from '../cues/cues.ts';
import type { Page } from '../page/page.ts';
import { selectFirst } from '../html/select.ts';
import { wordCountOf } from '../page/block-signs.ts';
import { saysToSubscribe } from './asking-signs.ts';
import type { Finding, Rule } from './rule.ts';
import { newsletterOf } from './service-paths.ts';
import { holdsPart, printedIn, smallBoxAround } from './small-box.ts';

/** Characters that such a box has at most. */
const longestBox = 400;
/** And one whose words name no newsletter that we know, only the address of its button. */
const longestUnnamed = 200;

export const signupBox: Rule = {
  id: 'signup-box',
  stage: 'page',
  why: 'A small box with a field for an e-mail address, or a button or link to subscribe, that names a newsletter.',
  *find(page, { cues }): Iterable<Finding> {
    const found = new Set<Element>();
    for (const field of page.elements) {
      const sign = signOf(field, cues);
      const box = sign === null ? null : boxOf(page, field);
      if (sign === null || box === null || found.has(box)) continue;
      const names = nameIn(field, printedIn(page, box), cues);
      if (names === null) continue;
      found.add(box);
      yield { element: box, evidence: [sign, names] };
    }
    for (const block of page.blocks) {
      const cue = cues.match(block.text, 'newsletter');
      const box =
        cue === null || wordCountOf(cue.phrase) < leastWords ? null : boxAround(page, block.element);
      if (cue === null || box === null || found.has(box) || selectFirst(box, 'button') === null) continue;
      found.add(box);
      yield { element: box, evidence: ['button', `cue:${cue.phrase}`] };
    }
  },
};

function signOf(field: Element, cues: Cues): string | null {
  if (field.localName === 'button' || (field.localName === 'a' && field.hasAttribute('href')))
    return asksToSubscribe(field, cues) ? 'button:subscribe' : null;
  return isEmailField(field) ? 'field:email' : null;
}

/** A link to the newsletter may have a paragraph of its own. */
function boxOf(page: Page, field: Element): Element | null {
  const paragraph = newsletterOf(field) === null ? null : field.closest('p');
  return boxAround(page, field) ?? (paragraph === null ? null : boxAround(page, paragraph));
}

/** What a link says does not tell what it stands for: "Subscribe" leads to the paper as well. */
function nameIn(field: Element, text: string, cues: Cues): string | null {
  const beside = field.localName === 'a' ? text.replace(field.textContent.trim(), '') : text;
  const cue = cues.find(beside, 'newsletter');
  return cue === null ? nameOfPath(field, text) : `cue:${cue.phrase}`;
}

/** Words of an invitation that a button of whatever name follows: "Subscribe to our newsletter with the week's best tips." */
const leastWords = 3;

function isEmailField(field: Element): boolean {
  if (field.localName !== 'input') return false;
  if (field.getAttribute('type')?.toLowerCase() === 'email') return true;
  return ['name', 'placeholder'].some((name) => /e-?mail/i.test(field.getAttribute(name) ?? ''));
}

/** A link that stands alone in its line, with a sentence or two beside it. */
function nameOfPath(link: Element, text: string): string | null {
  const isAlone = text.split('\n').some((line) => line.trim() === link.textContent.trim());
  if (!isAlone || text.length > longestUnnamed) return null;
  const name = newsletterOf(link);
  return name === null ? null : `path:${name}`;
}

function asksToSubscribe(button: Element, cues: Cues): boolean {
  const text = button.textContent.trim();
  if (text === '' || text.length > 40) return false;
  return newsletterOf(button) !== null || saysToSubscribe(text, cues);
}

function boxAround(page: Page, field: Element): Element | null {
  return smallBoxAround(page, field, {
    mostChars: longestBox,
    mostBlocks: longestBox,
    mostOfText: 0.15,
    isPage: (element) =>
      holdsThePage.has(element.localName) || holdsPart(element, 'h1, article, [itemprop="articleBody"]'),
  });
}

const holdsThePage = new Set(['main', 'article', 'body', 'p', 'td']);
