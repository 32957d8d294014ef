import type { PageBlock } from '../page/page-block.ts';

const styles = new Set(['em', 'i', 'small', 'strong', 'b']);

/** All of a paragraph is slanted, small or bold, as no paragraph of a story is. */
export function standsOut({ element, text }: PageBlock): boolean {
  const [only, ...more] = element.children;
  return (
    only !== undefined &&
    more.length === 0 &&
    styles.has(only.localName) &&
    only.textContent.trim().length >= text.trim().length
  );
}
