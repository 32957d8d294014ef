import type { PageBlock } from '../page/page-block.ts';
import { isProse, lengthOf } from '../page/block-signs.ts';
import type { Finding, Rule } from '../rules/rule.ts';
import { fewestArticles, numberOf, repeatedBlockId, sightingOf, type SiteTemplate } from './site-template.ts';

/**
 * What the site prints on many of its pages. Repetition alone takes nothing: a series' introduction, a standing question of an
 * interview and the headings of a recipe repeat as well, and belong to the article. So running text goes only after the last
 * paragraph of the article's own, and other lines go there, before its first, or where they are links.
 */
export function repeatedBlock(template: SiteTemplate): Rule {
  return {
    id: repeatedBlockId,
    stage: 'body',
    why: 'The same text stands on other articles of the site.',
    *find(page, { url }): Iterable<Finding> {
      if (template.articles < fewestArticles) return;
      const number = numberOf(template, url);
      const blocks = page.blocks.filter((block) => block.text !== '');
      const seen = new Map(blocks.map((block) => [block, sightingOf(template, block, number)]));
      const isOwn = (block: PageBlock): boolean => isProse(block) && seen.get(block) === null;
      const first = blocks.findIndex(isOwn);
      const last = blocks.findLastIndex(isOwn);
      if (first === -1) return;
      for (const [index, block] of blocks.entries()) {
        const sighting = seen.get(block) ?? null;
        if (sighting === null) continue;
        const place =
          index > last ? 'after-last-paragraph' : index < first ? 'before-first-paragraph' : 'between';
        if (!isTaken(block, place)) continue;
        const { articles, isSameText } = sighting;
        yield {
          block,
          evidence: [`articles:${articles}`, isSameText ? 'same-text' : 'near-identical-text', place],
        };
      }
    },
  };
}

function isTaken(block: PageBlock, place: string): boolean {
  if (block.type === 'table' || block.type === 'code') return false;
  if (place === 'after-last-paragraph') return true;
  if (isProse(block) || block.type === 'heading') return false;
  if (place === 'before-first-paragraph') return lengthOf(block.text) < 200;
  return block.linkShare > 0.5;
}
