/** Some of a page's running text, for recognising its language. */

const enough = 3000;
const silentTags = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG NAV FOOTER HEADER ASIDE FORM SELECT BUTTON IFRAME TEXTAREA'.split(' '),
);

/** Longer text nodes in order, up to 3,000 characters; short ones (menus, labels) only when there are none. */
export function runningText(root: Element): string {
  const long: string[] = [];
  const short: string[] = [];
  let longChars = 0;
  let shortChars = 0;
  const stack: Node[] = [root];
  for (let node = stack.pop(); node !== undefined && longChars < enough; node = stack.pop()) {
    if (node !== root && node.nextSibling !== null) stack.push(node.nextSibling);
    if (node.nodeType === 3) {
      const text = (node as Text).data.trim();
      if (text.length >= 60) {
        long.push(text);
        longChars += text.length;
      } else if (text.length > 2 && shortChars < enough) {
        short.push(text);
        shortChars += text.length;
      }
    } else if (
      node.nodeType === 1 &&
      !silentTags.has((node as Element).tagName.toUpperCase()) &&
      (node as Element).tagName !== 'HEAD'
    ) {
      if (node.firstChild !== null) stack.push(node.firstChild);
    }
  }
  const text = longChars >= 200 ? long : [...long, ...short];
  return text.join(' ').slice(0, enough);
}
