/** The element behind this one in the order of the document, inside of `root`. */
export function nextElement(element: Element, root: Document | Element): Element | null {
  const child = element.firstElementChild;
  if (child !== null) return child;
  for (let at: Element | null = element; at !== null && at !== root; at = at.parentElement) {
    const sibling = at.nextElementSibling;
    if (sibling !== null) return sibling;
  }
  return null;
}
