import type { CueKind } from './cue-sheet.ts';

export interface CueMatch {
  readonly kind: CueKind;
  /** The phrase as the sheet prints it. */
  readonly phrase: string;
  /** BCP 47 primary tag of the sheet. */
  readonly language: string;
  /** Nothing but the phrase and punctuation. */
  readonly isWhole: boolean;
  /** UTF-16 offset in the given text where what follows the phrase and its punctuation begins. */
  readonly restStart: number;
}

/** The sheets that apply to one page: its own language first, then English. */
export interface Cues {
  /** The longest phrase of `kind` that `text` begins with, on a word boundary; case, width, marks and spacing folded. */
  match(text: string, kind: CueKind): CueMatch | null;
  /** The first place in `text` where a phrase of `kind` stands, on word boundaries. */
  find(text: string, kind: CueKind): (CueMatch & { readonly start: number }) | null;
}
