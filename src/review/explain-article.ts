/** The page's blocks in order, each kept or removed, by which rule and on what evidence. */
import type { Article, Block, Removal } from '../article/article.ts';

export type ExplainedBlock =
  | {
      readonly status: 'kept';
      readonly block: number;
      readonly type: Block['type'];
      readonly text: string;
      /** What was taken out of the middle of this block, in order. */
      readonly without: readonly Pick<Removal, 'rule' | 'evidence' | 'text'>[];
      readonly repairs: readonly { readonly rule: string; readonly before: string; readonly after: string }[];
    }
  | {
      readonly status: 'removed';
      readonly rule: string;
      readonly evidence: readonly string[];
      readonly text: string;
    };

export interface Explanation {
  readonly url: string | null;
  readonly headline: string | null;
  readonly verdict: Article['verdict'];
  readonly quality: Article['quality'];
  readonly blocks: readonly ExplainedBlock[];
  /** Removals by rule, the most frequent first. */
  readonly rules: readonly { readonly rule: string; readonly count: number; readonly chars: number }[];
  /** Repairs of fields other than the body. */
  readonly repairs: readonly { readonly rule: string; readonly before: string; readonly after: string }[];
  readonly fieldSources: Readonly<Record<string, string>>;
}

/** Puts the removals of an article back to their places between its blocks. */
export function explainArticle(article: Article): Explanation {
  const { removed, repairs } = article.cleaning;
  const removedAfter = (block: number) => removed.filter(({ after, at }) => at === null && after === block);
  const blocks: ExplainedBlock[] = removedAfter(-1).map(explainRemoval);
  article.blocks.forEach((block, index) => {
    blocks.push({
      status: 'kept',
      block: index,
      type: block.type,
      text: block.text,
      without: removed
        .filter(({ after, at }) => at !== null && after === index)
        .map(({ rule, evidence, text }) => ({ rule, evidence, text })),
      repairs: repairs.filter((repair) => repair.block === index).map(explainRepair),
    });
    blocks.push(...removedAfter(index).map(explainRemoval));
  });
  return {
    url: article.url,
    headline: article.headline,
    verdict: article.verdict,
    quality: article.quality,
    blocks,
    rules: countRules(removed),
    repairs: repairs.filter(({ block }) => block === null).map(explainRepair),
    fieldSources: article.fieldSources,
  };
}

function explainRemoval({ rule, evidence, text }: Removal): ExplainedBlock {
  return { status: 'removed', rule, evidence, text };
}

function explainRepair({ rule, before, after }: { rule: string; before: string; after: string }) {
  return { rule, before, after };
}

function countRules(removed: readonly Removal[]): Explanation['rules'] {
  const counts = new Map<string, { count: number; chars: number }>();
  for (const { rule, chars } of removed) {
    const sum = counts.get(rule) ?? { count: 0, chars: 0 };
    counts.set(rule, { count: sum.count + 1, chars: sum.chars + chars });
  }
  return [...counts].map(([rule, sum]) => ({ rule, ...sum })).sort((one, other) => other.count - one.count);
}
