import type { Removal } from '../../article/article.ts';
import type { PageBlock } from '../page/page-block.ts';
import type { RemovalMark } from '../page/piece.ts';

/**
 * Everything that was taken away, in the page's order, so that `undoCleaning` gives back the page's text exactly.
 * `indexOf` says which block of the article a kept block became.
 */
export function listRemovals(
  blocks: readonly PageBlock[],
  indexOf: ReadonlyMap<PageBlock, number>,
): Removal[] {
  const removals: Removal[] = [];
  let after = -1;
  let whole: { mark: RemovalMark; texts: string[] } | null = null;
  const endWhole = (): void => {
    if (whole !== null) removals.push(removalOf(whole.mark, whole.texts.join('\n\n'), after, null));
    whole = null;
  };
  for (const block of blocks) {
    const index = indexOf.get(block);
    if (index !== undefined) {
      endWhole();
      after = index;
      removals.push(...partsTakenFrom(block, index));
      continue;
    }
    const { removal: mark } = block;
    const text = block.originalText;
    if (mark === null || text === '') continue;
    if (whole !== null && whole.mark === mark) whole.texts.push(text);
    else {
      endWhole();
      whole = { mark, texts: [text] };
    }
  }
  endWhole();
  return removals;
}

function removalOf(mark: RemovalMark, text: string, after: number, at: number | null): Removal {
  return { rule: mark.rule, evidence: [...mark.evidence], text, after, at, chars: text.length };
}

function partsTakenFrom(block: PageBlock, index: number): Removal[] {
  const parts: { mark: RemovalMark; text: string; at: number }[] = [];
  let kept = 0;
  for (const { removal, text } of block.pieces) {
    const last = parts.at(-1);
    if (removal === null) kept += text.length;
    else if (last?.mark === removal && last.at === kept) last.text += text;
    else parts.push({ mark: removal, text, at: kept });
  }
  return parts.map(({ mark, text, at }) => removalOf(mark, text, index, at));
}
