/** What one extractor made of one page, in the form that is scored and cached. */

export interface ExtractedText {
  readonly text: string;
  readonly title: string | null;
  /** Names as the extractor gives them; peers give one string, which the scorer takes apart for them. */
  readonly authors: readonly string[];
  readonly date: string | null;
  /** Ours only. */
  readonly verdict: string | null;
  readonly reason: string | null;
  readonly contentSource: string | null;
  readonly removed: readonly { readonly rule: string; readonly text: string }[];
}

export interface Extraction extends ExtractedText {
  /** CPU time of the process (user + system) and wall time for this page, in milliseconds. */
  readonly cpuMs: number;
  readonly wallMs: number;
  /** null, or why there is no result: what was thrown, `timeout`, `crashed`. */
  readonly error: string | null;
}

export const nothingExtracted: ExtractedText = {
  text: '',
  title: null,
  authors: [],
  date: null,
  verdict: null,
  reason: null,
  contentSource: null,
  removed: [],
};
