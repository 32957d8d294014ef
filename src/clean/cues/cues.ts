import type { CueKind } from './cue-sheet.ts';

export interface CueMatch {
  readonly kind: CueKind;
  /** The phrase as the sheet prints it. */
  readonly phrase: string;
  /** BCP 47 primary tag of the sheet. */
  readonly language: string;
  /** Nothing but the phrase and punctuation, or a number in brackets behind it (for advertisements, a number). */
  readonly isWhole: boolean;
  /**
   * The phrase is set apart from what follows by more than a word space: a colon, dash, bar or arrow, a line break, a no-break
   * space or a run of spaces. A strong second sign; "See also the appendix" has none.
   */
  readonly isSetApart: boolean;
  /** UTF-16 offset in the given text where what follows the phrase and its punctuation begins. */
  readonly restStart: number;
}

/** The sheets that apply to one page: its own language first, then its neighbours', then English. Made by `cuesFor`. */
export interface Cues {
  /** Tags of the sheets in use, the most fitting first. */
  readonly languages: readonly string[];
  /** The longest phrase of `kind` that `text` begins with, on a word boundary; case, width, marks and spacing folded. */
  match(text: string, kind: CueKind): CueMatch | null;
  /** The first place in `text` where a phrase of `kind` stands, on word boundaries. */
  find(text: string, kind: CueKind): (CueMatch & { readonly start: number }) | null;
}
