import { proseShare } from './block-signs.ts';
import { isFoldable } from './foldable.ts';
import type { Finding, Rule } from './rule.ts';

const elements = new Set(['nav', 'footer', 'dialog', 'button', 'form', 'legend']);
const roles = new Set(
  'navigation contentinfo banner search menu menubar dialog alertdialog toolbar tablist button'.split(' '),
);

export const pageFurniture: Rule = {
  id: 'page-furniture',
  stage: 'page',
  why: 'Navigation, footers, dialogs and buttons work the page; they are not what it says.',
  *find(page): Iterable<Finding> {
    for (const element of page.elements) {
      if (!isFurniture(element) || element.querySelector('h1, article') !== null) continue;
      if (isButton(element) && opensSection(element)) continue;
      if (element.localName !== 'button' && proseShare(page, element) > 0.25) continue;
      const role = element.getAttribute('role');
      yield { element, evidence: [role === null ? `element:${element.localName}` : `role:${role}`] };
    }
  },
};

function isButton(element: Element): boolean {
  return element.localName === 'button' || element.getAttribute('role') === 'button';
}

/** Headings that open and close their section are buttons, too, and so are the questions of a list of answers. */
function opensSection(element: Element): boolean {
  if (element.closest('h1, h2, h3, h4, h5, h6, summary, dt') !== null) return true;
  if (element.querySelector('h2, h3, h4, h5, h6') !== null) return true;
  const folds =
    element.hasAttribute('aria-expanded') || element.hasAttribute('aria-controls') || isFoldable(element);
  return folds && /[?？؟]\s*$/u.test(element.textContent);
}

function isFurniture(element: Element): boolean {
  const { localName } = element;
  // Who said it.
  if (localName === 'footer' && element.closest('blockquote') !== null) return false;
  if (elements.has(localName) || roles.has(element.getAttribute('role') ?? '')) return true;
  return localName === 'label' && element.closest('form') !== null;
}
