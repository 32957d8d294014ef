/** A page by which a change can be looked at. */
export interface ExamplePage {
  readonly url: string;
  /** When it was fetched, RFC 3339. */
  readonly at: string;
}

/** One sign whose share of the pages is not what it was. */
export interface DriftChange {
  /** `new-layout`, `empty`, `shorter`, `no-author`, `verdict:<verdict>`, `rule:<id>`, … */
  readonly sign: string;
  /** Share of the pages that showed it, 0–1: before the change, and since. */
  readonly before: number;
  readonly since: number;
  /** Pages that the share since then is of. */
  readonly pages: number;
}

/** A site is not what it was. */
export interface DriftAlarm {
  /** When the first page that is different was fetched, RFC 3339. */
  readonly since: string;
  readonly noticedAt: string;
  /** How many pages it took to be sure. */
  readonly pages: number;
  /** The strongest first. */
  readonly changes: readonly DriftChange[];
  readonly examples: { readonly before: ExamplePage | null; readonly after: ExamplePage };
}

/** What a sign says, for a person. */
export function describeSign(sign: string): string {
  const [kind, name] = sign.split(/:(.*)/s);
  if (kind === 'verdict' && name !== undefined) return `pages judged “${name}”`;
  if (kind === 'rule' && name !== undefined) return `articles from which rule ${name} takes something`;
  return descriptions[sign] ?? sign;
}

const descriptions: Readonly<Record<string, string>> = {
  'new-layout': 'pages whose layout was not seen before',
  empty: 'pages without any text',
  'no-author': 'articles without an author',
  'no-date': 'articles without a date',
  'no-headline': 'articles without a headline',
  shorter: 'articles shorter than almost all before',
  longer: 'articles longer than almost all before',
  'keeps-less': 'articles of whose page less is kept than ever',
  'keeps-more': 'articles of whose page more is kept than ever',
};
