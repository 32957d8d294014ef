import type { Cues } from '../cues/cues.ts';

/**
 * What a rule found: a whole element, or a stretch of text inside one. `evidence` are short machine-readable signs,
 * for example `cue:See also`, `link-share:0.93`, `stands-alone`.
 */
export type Finding =
  | { readonly element: Element; readonly evidence: readonly string[] }
  | {
      readonly text: Text;
      readonly start: number;
      readonly end: number;
      readonly evidence: readonly string[];
    };

export interface PageContext {
  readonly url: string | null;
  readonly language: string | null;
  readonly cues: Cues;
  readonly headline: string | null;
}

/** A rule finds; it never removes. The engine in apply-rules.ts is the only thing that touches the tree. */
export interface Rule {
  /** Public, stable, kebab-case. */
  readonly id: string;
  /** `page` rules run before Readability on the whole document, `body` rules after it on its content. */
  readonly stage: 'page' | 'body';
  readonly why: string;
  find(root: Element, page: PageContext): Iterable<Finding>;
}
