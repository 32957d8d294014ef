/** A value that some part of the page states for a field, with where it stands and how far that place is trusted. */
export interface Candidate<T> {
  readonly value: T;
  /** `site`, `jsonld`, `meta:<name>`, `microdata`, `time`, `byline`, `url`, `modified`, `title`, `h1`, `body`, … as in `fieldSources`. */
  readonly source: string;
  /** 0–100; stated where the candidate is found. */
  readonly trust: number;
}
