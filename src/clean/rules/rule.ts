import type { Cues } from '../cues/cues.ts';
import type { Page } from '../page/page.ts';
import type { PageBlock } from '../page/page-block.ts';
import type { StatedTexts } from '../metadata/stated-text.ts';

/**
 * What a rule found: an element with all that is in it, a whole block, or a stretch of a block's text (UTF-16 offsets
 * in `block.text`). `evidence` are short machine-readable signs: `cue:See also`, `link-share:0.93`, `stands-alone`.
 */
export type Finding =
  | { readonly element: Element; readonly evidence: readonly string[]; readonly rule?: string }
  | { readonly block: PageBlock; readonly evidence: readonly string[]; readonly rule?: string }
  | {
      readonly block: PageBlock;
      readonly start: number;
      readonly end: number;
      readonly evidence: readonly string[];
      readonly rule?: string;
    };

/** What rules may know of the page besides its blocks. */
export interface PageContext {
  readonly url: string | null;
  readonly language: string | null;
  readonly cues: Cues;
  readonly headline: string | null;
  /** The line under the headline, where the metadata has it. */
  readonly dek: string | null;
  /** The dek where it opens the body. */
  readonly opening: string | null;
  /** What the metadata describe the page with. */
  readonly description: string | null;
  /** The section and the keywords, as metadata give them. */
  readonly labels: readonly string[];
  /** Names of the authors, and the byline as printed. */
  readonly bylines: readonly string[];
  /** The page states a date or an author: offers and lists state neither. A plain text is taken for one. */
  readonly isStory: boolean;
  /** A plain text that somebody scraped: it has neither links nor boxes. */
  readonly isText: boolean;
  /** The page is a thread of a forum: asked of all of the document, so once for all rules. */
  readonly isThread: boolean;
  /** What the page's linked data give of its text. */
  readonly stated: StatedTexts;
  /** Keep an encyclopedia's own closing sections ("See also", "References", "External links"). */
  readonly keepEncyclopediaSections: boolean;
}

/** A rule finds; it never removes. The engine in apply-rules.ts is the only thing that takes text away. */
export interface Rule {
  /** Public, stable, kebab-case. A finding may name its own, as site drops do. */
  readonly id: string;
  /** `page` rules run before Readability on the whole document, `body` rules after it on its content. */
  readonly stage: 'page' | 'body';
  readonly why: string;
  /** Written by a person for this very site: never undone. */
  readonly isTrusted?: true;
  /** A body rule that takes titles of other pages, dates and bylines: left out on a page that lists other pages, where they are the text. */
  readonly offOnListings?: true;
  /** Largest share of the running text that it may take before it is undone; 0.4 where it says nothing. */
  readonly mostProse?: number;
  find(page: Page, context: PageContext): Iterable<Finding>;
}
