import type { PageBlock } from '../page/page-block.ts';
import { endsLikeSentence, isProse, proseShare, wordCountOf } from '../page/block-signs.ts';
import { makeOf } from '../html/class-words.ts';
import type { Page } from '../page/page.ts';
import { isFoldable, openerOf } from '../html/foldable.ts';
import type { Finding, Rule } from './rule.ts';

const hiddenStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** Text that only screen readers get: link names, "opens in a new window". */
const screenReaderClass =
  /(?:^|\s)(?:(?!not-)(?:[a-z]+-)?(?:sr-only|visually-?hidden)|show-for-sr|screen-reader-text|screenreader|sr-text|text-hide|assistive-text|element-invisible|a11y-hidden|offscreen|off-screen)(?:\s|$)/i;

/** What style frameworks call "never shown", unless a wider window or paper shows it after all: `hidden md:block`. */
const hiddenClass = /(?:^|\s)(?:hidden|hide|d-none|is-hidden|u-hidden|display-none|ng-hide)(?:\s|$)/;
const shownElsewhere =
  /(?:^|\s)(?:\w+:(?:block|flex|grid|inline|inline-block|inline-flex|table|contents)|d-\w+-\w+|(?:show|visible)-\S+)(?:\s|$)/;

/** Placeholders of a template that a script never filled: `{{ name }}`, `{* form *}`, `{| field |}`. */
const unfilledTemplate = /\{\{[^{}]*\}\}|\{\*[^{}]*\*\}|\{\|[^{}]*\|\}/g;

export const hidden: Rule = {
  id: 'hidden',
  stage: 'page',
  why: 'What a reader of the page does not see is not part of the article.',
  *find(page, { isStory }): Iterable<Finding> {
    const goesOn = furtherEntries(page);
    for (const element of page.elements) {
      const evidence = signOf(element);
      if (evidence === null || isFoldable(element)) continue;
      // Paywalls and "read on" buttons hide the article itself until a script shows it.
      const texts = page.blocksIn(element).filter(isProse);
      if (texts.length >= 3 && proseShare(page, element) > 0.25) continue;
      if (opens(page, element, isStory) || goesOn(element)) continue;
      yield { element, evidence: [evidence] };
    }
    for (const block of page.blocks) {
      if (block.type !== 'code' && isUnfilled(block.text)) yield { block, evidence: ['unfilled-template'] };
    }
  },
};

/** A section under its button. Beside a story that is a form or an offer, unless it answers a question. */
function opens(page: Page, element: Element, isStory: boolean): boolean {
  if (!page.blocksIn(element).some(isSentence)) return false;
  const opener = openerOf(element);
  return opener !== null && (!isStory || /[?？؟]\s*$/u.test(opener.textContent));
}

/**
 * Entries of the same make as those that are shown beside them: a live blog shows the older ones when asked. What a parent shows is
 * looked through once, for it may hold thousands of hidden children.
 */
function furtherEntries(page: Page): (hidden: Element) => boolean {
  const shown = new Map<Element, ReadonlySet<string>>();
  const makesIn = (parent: Element): ReadonlySet<string> => {
    let makes = shown.get(parent);
    if (makes === undefined) {
      const entries = [...parent.children].filter((child) => signOf(child) === null && isEntry(page, child));
      shown.set(parent, (makes = new Set(entries.map(makeOf))));
    }
    return makes;
  };
  return (hidden) => {
    const [first] = hidden.children;
    if (first === undefined || !isEntry(page, first)) return false;
    const around = [hidden.parentElement, hidden.parentElement?.parentElement];
    return around.some((parent) => parent != null && makesIn(parent).has(makeOf(first)));
  };
}

/** In a box with a class, and in sentences. */
const isEntry = (page: Page, element: Element): boolean =>
  (element.getAttribute('class') ?? '') !== '' && page.blocksIn(element).some(isProse);

/** What opens and closes tells something; menus and dialogs do not. */
function isSentence(block: PageBlock): boolean {
  return block.type !== 'heading' && endsLikeSentence(block.text) && wordCountOf(block.text) >= 5;
}

function signOf(element: Element): string | null {
  if (!element.hasAttributes()) return null;
  if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found')
    return 'attribute:hidden';
  const style = element.getAttribute('style');
  if (style !== null && hiddenStyle.test(style)) return 'style:hidden';
  const className = element.getAttribute('class') ?? '';
  // Formulas come as a picture with their source hidden beside it, marked the same way ("fallback-image").
  if (element.getAttribute('aria-hidden') === 'true' && !/fallback-image|mathjax|katex/i.test(className)) {
    return 'attribute:aria-hidden';
  }
  if (hiddenClass.test(className) && !shownElsewhere.test(className)) return 'class:hidden';
  return screenReaderClass.test(className) ? 'class:screen-reader' : null;
}

/** Mostly placeholders: documentation of a template language has them in its sentences. */
function isUnfilled(text: string): boolean {
  const filled = text.replace(unfilledTemplate, '');
  return filled.length < text.length && filled.length < text.length / 2;
}
