import { proseShare } from './block-signs.ts';
import type { Finding, Rule } from './rule.ts';

const furniture =
  'nav, footer, [role="navigation"], [role="contentinfo"], [role="banner"], [role="search"], [role="menu"], [role="menubar"], ' +
  '[role="dialog"], [role="alertdialog"], [role="toolbar"], [role="tablist"], dialog, button, [role="button"], form, form label, legend';

export const pageFurniture: Rule = {
  id: 'page-furniture',
  stage: 'page',
  why: 'Navigation, footers, dialogs and buttons work the page; they are not what it says.',
  *find(page): Iterable<Finding> {
    for (const element of page.root.querySelectorAll(furniture)) {
      if (element.querySelector('h1, article') !== null) continue;
      // Headings that open and close their section are buttons, too.
      if (element.localName === 'button' && element.closest('h1, h2, h3, h4, h5, h6, summary, dt') !== null)
        continue;
      if (element.localName !== 'button' && proseShare(page, element) > 0.25) continue;
      const role = element.getAttribute('role');
      yield { element, evidence: [role === null ? `element:${element.localName}` : `role:${role}`] };
    }
  },
};
