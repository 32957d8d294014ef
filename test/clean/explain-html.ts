/** Why each block of a page was kept or removed, for tests that ask after every block. */
import type { Outcome } from '../../src/article/outcome.ts';
import { cleanHtml, outcomeOf } from '../../src/clean/clean-html.ts';
import type { CleanHtmlOptions } from '../../src/clean/clean-options.ts';
import { cleanPage } from '../../src/clean/clean-page.ts';
import type { PageBlockType } from '../../src/clean/page/page-block.ts';

/** A stretch of a block: kept where `rule` is null. */
export interface ExplainedPart {
  readonly text: string;
  readonly rule: string | null;
  readonly evidence: readonly string[];
}

export interface ExplainedBlock {
  readonly type: PageBlockType;
  /** The text as the page has it; empty for pictures and embeds. */
  readonly text: string;
  /** `partly` where only a stretch of it went. */
  readonly state: 'kept' | 'removed' | 'partly';
  readonly rule: string | null;
  readonly evidence: readonly string[];
  readonly parts: readonly ExplainedPart[];
}

export interface ExplainedPage {
  readonly outcome: Outcome;
  /** Every block of the page, in its order; empty when the page was refused. */
  readonly blocks: readonly ExplainedBlock[];
}

/** Cleans a page and tells the story of each of its blocks. Pure and synchronous like `cleanHtml`. */
export function explainHtml(html: string, options: CleanHtmlOptions = {}): ExplainedPage {
  const cleaned = cleanPage(html, options);
  if (cleaned.kind === 'refused') return { outcome: cleanHtml(html, options), blocks: [] };
  const blocks = cleaned.page.allBlocks.map((block): ExplainedBlock => {
    const parts: ExplainedPart[] = [];
    for (const { text, removal } of block.pieces) {
      const last = parts.at(-1);
      if (last !== undefined && last.rule === (removal?.rule ?? null))
        parts[parts.length - 1] = { ...last, text: last.text + text };
      else parts.push({ text, rule: removal?.rule ?? null, evidence: removal?.evidence ?? [] });
    }
    const { removal } = block;
    const state = removal !== null ? 'removed' : parts.some((part) => part.rule !== null) ? 'partly' : 'kept';
    const first = removal ?? parts.find((part) => part.rule !== null) ?? null;
    return {
      type: block.type,
      text: block.originalText,
      state,
      rule: first?.rule ?? null,
      evidence: first?.evidence ?? [],
      parts,
    };
  });
  return { outcome: outcomeOf(cleaned, options), blocks };
}
