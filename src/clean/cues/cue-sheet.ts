/**
 * Cue phrases of one language, written as printed on pages: no regular expression, no lower-casing, no trailing colon. A bar
 * stands between two (`phrases`).
 * An empty list is a statement (none seen yet); a missing key does not compile.
 */
export interface CueSheet {
  /** Lead-ins to another story: "See also", "Read more", "Related". */
  readonly seeAlso: readonly string[];
  /** Headings of boxes and lists of other stories: "Related articles", "Most read", "More from this section". */
  readonly relatedHeading: readonly string[];
  readonly advertisement: readonly string[];
  readonly newsletter: readonly string[];
  /** "Subscribe to continue", "Already a subscriber?" */
  readonly subscribe: readonly string[];
  /** "Follow us on", "Download our app", "Join our Telegram channel" */
  readonly follow: readonly string[];
  readonly share: readonly string[];
  readonly comments: readonly string[];
  readonly consent: readonly string[];
  /** Words before a name in a byline: "By", "Von", "Par". */
  readonly byline: readonly string[];
  /** "About the author" */
  readonly authorBox: readonly string[];
  /** Who may print the text again: "All rights reserved", "Reproduction prohibited". */
  readonly rights: readonly string[];
  /** What follows the name in a biography that begins with it: "is a", "ist", "writes for". */
  readonly biography: readonly string[];
  /** Who else worked on a text, and where else it runs, inside the last sentence: "contributed to this report". */
  readonly contribution: readonly string[];
  /** What a site says of its earnings and terms inside a sentence: "affiliate links", "at no extra cost to you". */
  readonly disclosure: readonly string[];
  /** "First published", "Last updated" */
  readonly published: readonly string[];
  /** What begins a note of the newsroom to its own text, which stays: "Correction", "Editor's note". */
  readonly correction: readonly string[];
  readonly tableOfContents: readonly string[];
  readonly tags: readonly string[];
  /** "Photo", "Image credit", "Getty Images" and the like before or as a credit. */
  readonly credit: readonly string[];
  /** What a caption of the picture over the text begins with, where it stands under the text: "Cover image", "Header photo". */
  readonly leadPicture: readonly string[];
  /** "Back to top", "Print this page", "Listen to this article" */
  readonly pageTool: readonly string[];
  /** What an error page says that comes with status 200: "Page not found". */
  readonly notFound: readonly string[];
  readonly loginWall: readonly string[];
  /** "Checking your browser", "Verify you are human" */
  readonly botWall: readonly string[];
}

export type CueKind = keyof CueSheet;
