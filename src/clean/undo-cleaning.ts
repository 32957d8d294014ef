import type { Article } from '../article/article.ts';

/**
 * The text of the whole page as it stood before cleaning, blocks joined by blank lines: repairs are undone from the last
 * to the first, then every removed stretch goes back to its place.
 */
export function undoCleaning(article: Pick<Article, 'blocks' | 'cleaning'>): string {
  const { removed, repairs } = article.cleaning;
  const texts = article.blocks.map((block) => block.text);
  for (const { block, at, before, after } of repairs.toReversed()) {
    if (block === null) continue;
    const text = texts[block] ?? '';
    texts[block] = text.slice(0, at) + before + text.slice(at + after.length);
  }
  for (const { after, at, text } of removed.toReversed()) {
    if (at === null) continue;
    const kept = texts[after] ?? '';
    texts[after] = kept.slice(0, at) + text + kept.slice(at);
  }
  const page: string[] = [];
  for (let index = -1; index < texts.length; index++) {
    page.push(texts[index] ?? '');
    for (const { after, at, text } of removed) if (at === null && after === index) page.push(text);
  }
  return page.filter((text) => text !== '').join('\n\n');
}
