import type { PageBlock } from '../page-block.ts';
import { beginsUpper, isTitleLike, lengthOf, wordCountOf } from './block-signs.ts';
import type { Finding, Rule } from './rule.ts';

export const emptySection: Rule = {
  id: 'empty-section',
  stage: 'body',
  why: 'A heading that announces other stories, of which nothing is left: filled in by a script, or found by another rule.',
  *find(page, { cues, keepEncyclopediaSections }): Iterable<Finding> {
    if (keepEncyclopediaSections) return;
    const blocks = page.blocks.filter(({ text }) => text !== '');
    for (const [index, block] of blocks.entries()) {
      if (block.type !== 'heading' || wordCountOf(block.text) > 6) continue;
      if (!isTitleLike(block.text) || !beginsUpper(block.text)) continue;
      const cue = cues.match(block.text, 'relatedHeading') ?? cues.match(block.text, 'seeAlso');
      const lines = linesUnder(blocks, index);
      if (cue === null || lines === null) continue;
      for (const found of [block, ...lines])
        yield { block: found, evidence: [`cue:${cue.phrase}`, 'empty-section'] };
    }
  },
};

/** The lines between the heading and the next one, where none of them says anything by itself: "These may interest you, too:" */
function linesUnder(blocks: readonly PageBlock[], index: number): PageBlock[] | null {
  const heading = blocks[index]!;
  const end = blocks.findIndex(
    (block, at) => at > index && block.type === 'heading' && block.level <= heading.level,
  );
  const lines = blocks.slice(index + 1, end === -1 ? undefined : end);
  if (end === -1 && lines.length === 0) return null;
  return lines.every((line) => line.type === 'paragraph' && announces(line.text)) ? lines : null;
}

function announces(text: string): boolean {
  return lengthOf(text) < 80 && /(?:[:：…]|\.\.\.)\s*$/u.test(text);
}
