import { closest, selectFirst } from '../html/select.ts';
import { proseShare } from '../page/block-signs.ts';
import { isFoldable, openerOf } from '../html/foldable.ts';
import type { Finding, Rule } from './rule.ts';

const elements = new Set(['nav', 'footer', 'dialog', 'button', 'form', 'legend']);
const roles = new Set(
  'navigation contentinfo banner search menu menubar dialog alertdialog toolbar tablist button doc-backlink'.split(
    ' ',
  ),
);
/** The way back from a note to its place in the text, and the mark behind a heading that leads to the heading itself. */
const markLink = /^(?:[↩⤴↑^]\uFE0E?|\u00C2?[¶§]|#|🔗|⚓)$/u;

export const pageFurniture: Rule = {
  id: 'page-furniture',
  stage: 'page',
  why: 'Navigation, footers, dialogs and buttons work the page; they are not what it says.',
  *find(page, { isStory }): Iterable<Finding> {
    for (const element of page.elements) {
      if (!isFurniture(element) || selectFirst(element, 'h1, article') !== null) continue;
      if (isButton(element) && opensSection(element, isStory)) continue;
      if (element.getAttribute('role') === 'tablist' && holdsPanels(element)) continue;
      if (element.localName !== 'button' && proseShare(page, element) > 0.25) continue;
      const role = element.getAttribute('role');
      yield { element, evidence: [role === null ? `element:${element.localName}` : `role:${role}`] };
    }
  },
};

/** Tabs stand beside their panels; where the panels are inside, it is a list of questions with their answers. */
function holdsPanels(tabs: Element): boolean {
  return selectFirst(tabs, '[role="tabpanel"], [class*="collapse" i], [class*="panel-body" i]') !== null;
}

function isButton(element: Element): boolean {
  return element.localName === 'button' || element.getAttribute('role') === 'button';
}

/** Headings that open and close their section are buttons, too, and so are the questions of a list of answers. */
function opensSection(element: Element, isStory: boolean): boolean {
  if (!/[\p{L}\p{N}]/u.test(element.textContent)) return false;
  if (closest(element, 'h1, h2, h3, h4, h5, h6, summary, dt') !== null) return true;
  if (selectFirst(element, 'h2, h3, h4, h5, h6') !== null) return true;
  const controls = element.getAttribute('aria-controls') ?? '';
  const section = element.nextElementSibling;
  if (!isStory && controls !== '' && section?.id === controls && openerOf(section) !== null)
    return /\p{L}{3}[.!?…]\s*$/u.test(section.textContent);
  const folds =
    element.hasAttribute('aria-expanded') || element.hasAttribute('aria-controls') || isFoldable(element);
  return folds && /[?？؟]\s*$/u.test(element.textContent);
}

function isFurniture(element: Element): boolean {
  const { localName } = element;
  // Who said it.
  if (localName === 'footer' && closest(element, 'blockquote') !== null) return false;
  const role = element.getAttribute('role') ?? '';
  // A heading may lead back to its entry in the table of contents.
  if (role === 'doc-backlink' && closest(element, 'h1, h2, h3, h4, h5, h6') !== null) return false;
  if (elements.has(localName) || roles.has(role)) return true;
  if (localName === 'a' && (element.getAttribute('href') ?? '').includes('#'))
    return markLink.test(element.textContent.trim());
  return localName === 'label' && closest(element, 'form') !== null;
}
