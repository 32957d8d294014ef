/** What a site definition may tell the cleaner; `src/site` builds it, the cleaner only reads it. */
export interface SiteHints {
  readonly host: string;
  /** Name of the drop → CSS selector; the removal's rule id becomes `site:<host>/<name>`. */
  readonly drop?: Readonly<Record<string, string>>;
  /** CSS selector of the article's body, where the general way gets it wrong. */
  readonly body?: string;
  readonly headline?: string;
  readonly byline?: string;
  readonly date?: string;
}
