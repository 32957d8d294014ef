/** What a browser shows of a page whose markup holds shadow trees (HTML, "declarative shadow roots"). */

/** Trees inside trees beyond this are left alone. */
const mostTrees = 2_000;

/**
 * Puts each declared shadow tree in the place of its host's content, and that content into the tree's slots, as browsers show it. A
 * host has one shadow tree: further templates stay templates.
 */
export function showShadowContent(document: Document): void {
  const open = [...templatesIn(document)];
  for (let shown = 0; shown < mostTrees; shown++) {
    const template = open.shift();
    if (template === undefined) return;
    const host = template.parentElement;
    if (host === null || host === document.documentElement || shadowed.has(host)) continue;
    shadowed.add(host);
    open.push(...templatesIn(template.content));
    template.remove();
    fillSlots(template.content, host);
    host.replaceChildren(template.content);
  }
}

const shadowed = new WeakSet<Element>();

function templatesIn(root: ParentNode): Iterable<HTMLTemplateElement> {
  return root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]');
}

/** Named slots get the children that name them, the one without a name the rest; a slot that gets nothing shows what is in it. */
function fillSlots(tree: DocumentFragment, host: Element): void {
  const children = Map.groupBy(host.childNodes, slotOf);
  for (const slot of tree.querySelectorAll('slot')) {
    const name = slot.getAttribute('name') ?? '';
    const own = children.get(name) ?? [];
    children.delete(name);
    const isFilled = own.some((child) => child.nodeType === 1 || (child.textContent ?? '').trim() !== '');
    slot.replaceWith(...(isFilled ? own : slot.childNodes));
  }
}

function slotOf(node: ChildNode): string {
  return node.nodeType === 1 ? ((node as Element).getAttribute('slot') ?? '') : '';
}
