import type { Cues } from '../cues/cues.ts';
import type { Page } from '../page/page.ts';
import { selectFirst } from '../html/select.ts';
import { wordCountOf } from '../page/block-signs.ts';
import type { Finding, Rule } from './rule.ts';
import { printedIn, smallBoxAround } from './small-box.ts';

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
      const isButton =
        field.localName === 'button' || (field.localName === 'a' && field.hasAttribute('href'));
      if (isButton ? !asksToSubscribe(field, cues) : !isEmailField(field)) continue;
      const box = boxAround(page, field);
      if (box === null || found.has(box)) continue;
      const text = printedIn(page, box);
      // What a link says does not tell what it stands for: "Subscribe" leads to the paper as well.
      const cue = cues.find(
        field.localName === 'a' ? text.replace(field.textContent.trim(), '') : text,
        'newsletter',
      );
      const names = cue === null ? nameOfPath(field, text) : `cue:${cue.phrase}`;
      if (names === null) continue;
      found.add(box);
      yield { element: box, evidence: [isButton ? 'button:subscribe' : 'field:email', names] };
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

/** Words of an invitation that a button of whatever name follows: "Subscribe to our newsletter with the week's best tips." */
const leastWords = 3;

function isEmailField(field: Element): boolean {
  if (field.localName !== 'input') return false;
  if (field.getAttribute('type')?.toLowerCase() === 'email') return true;
  return ['name', 'placeholder'].some((name) => /e-?mail/i.test(field.getAttribute(name) ?? ''));
}

/** Where sites in the languages of the web keep what one subscribes to. */
const newsletterPath =
  /\/(?:[\w-]+-)?(newsletters?|boletin(?:es)?|infolettres?|nieuwsbrief|nieuwsbrieven|nyhetsbrev|nyhedsbrev|frettabref|uutiskirjeet?|uudiskir[ij]a?d?|naujienlaisk\w+|jaunumi|hirlevel|bulten(?:ler)?|buletin|biuletyn|rassylk[ai]|rozsylk[ay]|e-novice|mailmag(?:azine)?|ban-tin)(?:[/?#-]|$)/i;

/** A link that stands alone in its line, with a sentence or two beside it. */
function nameOfPath(link: Element, text: string): string | null {
  const isAlone = text.split('\n').some((line) => line.trim() === link.textContent.trim());
  if (!isAlone || text.length > longestUnnamed) return null;
  const name = newsletterPath.exec(link.getAttribute('href') ?? '')?.[1];
  return name === undefined ? null : `path:${name}`;
}

function asksToSubscribe(button: Element, cues: Cues): boolean {
  const text = button.textContent.trim();
  if (text === '' || text.length > 40) return false;
  if (newsletterPath.test(button.getAttribute('href') ?? '')) return true;
  return (['newsletter', 'subscribe'] as const).some((kind) => cues.match(text, kind)?.isWhole === true);
}

function boxAround(page: Page, field: Element): Element | null {
  return smallBoxAround(page, field, {
    mostChars: longestBox,
    mostBlocks: longestBox,
    mostOfText: 0.15,
    isPage: (element) =>
      holdsThePage.has(element.localName) ||
      selectFirst(element, 'h1, article, [itemprop="articleBody"]') !== null,
  });
}

const holdsThePage = new Set(['main', 'article', 'body', 'p', 'td']);
