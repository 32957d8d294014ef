import { classWords } from '../class-words.ts';

const foldWords =
  /-(?:accordions?|faqs?|collaps\w*|expandable|tab-content|tab-pane|tab-panel|toggle-content)-/;

/** Answers, tabs and "read on" boxes are closed until somebody opens them; their text is there to be read. */
export function isFoldable(element: Element): boolean {
  if (element.getAttribute('role') === 'tabpanel') return true;
  let box: Element | null = element;
  for (let level = 0; box !== null && level < 3; level++, box = box.parentElement) {
    if (foldWords.test(classWords(box))) return true;
  }
  return false;
}
