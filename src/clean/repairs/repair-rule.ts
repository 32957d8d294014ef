import type { Repair } from '../../article/article.ts';

/** One edit: `text.slice(at, at + before.length)`, which is `before`, becomes `after`. */
export type TextEdit = Pick<Repair, 'at' | 'before' | 'after'>;

export interface RepairContext {
  /** BCP 47 tag of the text, null when not known. */
  readonly language: string | null;
  /** What the text is the text of; code and tables are not touched. */
  /** The text was scraped by somebody else, who may have lost the spaces around links. */
  readonly isScraped?: boolean;
  readonly blockType?: 'paragraph' | 'heading' | 'list' | 'quote' | 'table' | 'code' | 'caption';
}

/** A repair finds edits; repair-text.ts makes them. Only what is sure: a text that looks odd but may be meant stays. */
export interface RepairRule {
  /** Public, stable, kebab-case. */
  readonly id: string;
  readonly why: string;
  /** Edits in rising order that do not overlap, with offsets in the given text. */
  find(text: string, context: RepairContext): Iterable<TextEdit>;
}

/** An edit for each match of `pattern`; `change` says what it becomes, null for a match that stays. */
export function* editsOf(
  text: string,
  pattern: RegExp,
  change: (match: RegExpExecArray) => string | null,
): Generator<TextEdit> {
  for (const match of text.matchAll(pattern)) {
    const after = change(match);
    if (after !== null && after !== match[0]) yield { at: match.index, before: match[0], after };
  }
}
