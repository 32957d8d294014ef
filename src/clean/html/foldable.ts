import { classWords } from './class-words.ts';

const foldWords =
  /-(?:accordions?|faqs?|collaps\w*|expandable|expand(?:er)?-content|tab-content|tab-pane|tab-panel|toggle-content)-/;

/** Answers, tabs and "read on" boxes are closed until somebody opens them; their text is there to be read. */
export function isFoldable(element: Element): boolean {
  if (element.getAttribute('role') === 'tabpanel') return true;
  let box: Element | null = element;
  for (let level = 0; box !== null && level < 3; level++, box = box.parentElement) {
    if (foldWords.test(classWords(box))) return true;
  }
  return false;
}

/** The button or heading right over a section that opens it, or null: an answer under its question, a chapter under its title. */
export function openerOf(section: Element): Element | null {
  const title = section.previousElementSibling;
  if (title === null || title.textContent.trim().length > 200) return null;
  if (section.closest('nav, header, footer, dialog') !== null) return null;
  return opensPart(title) || /[?？؟]\s*$/u.test(title.textContent) ? title : null;
}

const opens = '[aria-expanded], [aria-controls]';
/** Says of itself that it opens something. */
export const opensPart = (title: Element): boolean =>
  title.matches(opens) || title.querySelector(opens) !== null;
