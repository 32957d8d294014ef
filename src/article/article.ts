import { z } from 'zod';

/** Version of the article's JSON form (semver). Raise it when a field is added (minor) or changes (major). */
export const articleSchemaVersion = '1.0.0';

const text = z.string().min(1);
const nullableText = text.nullable();
const url = z.string().min(1);

const person = z.strictObject({
  name: text,
  type: z.enum(['Person', 'Organization']),
  url: url.nullable(),
});

/** `value` keeps the page's own local time; `utc` is null unless the page states the zone. */
const pageDate = z.strictObject({
  raw: text,
  value: text.describe('ISO 8601 as far as the page says: date, date and time, or with its own offset'),
  utc: nullableText.describe('RFC 3339 instant in UTC; null when the zone is not known'),
  precision: z.enum(['year', 'month', 'day', 'minute', 'second']),
  source: text,
});

const image = z.strictObject({
  url,
  caption: nullableText,
  credit: nullableText,
  width: z.number().int().positive().nullable(),
  height: z.number().int().positive().nullable(),
});

/** One block of the body. `text` of all blocks, joined by blank lines, is `articleBody`. */
const block = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('paragraph'), text }),
  z.strictObject({ type: z.literal('heading'), text, level: z.number().int().min(1).max(6) }),
  z.strictObject({ type: z.literal('list'), text, ordered: z.boolean(), items: z.array(z.string()) }),
  z.strictObject({ type: z.literal('quote'), text }),
  z.strictObject({ type: z.literal('table'), text, rows: z.array(z.array(z.string())) }),
  z.strictObject({ type: z.literal('code'), text, language: nullableText }),
  z.strictObject({ type: z.literal('figure'), text: z.string(), image }),
  z.strictObject({ type: z.literal('embed'), text: z.string(), provider: nullableText, url: url.nullable() }),
]);

/** A stretch of the page's text that was taken away. All of them together undo: see `undoCleaning`. */
const removal = z.strictObject({
  rule: text,
  evidence: z.array(z.string()),
  text: z.string().describe('what was taken away; whole blocks are joined by blank lines'),
  after: z
    .number()
    .int()
    .min(-1)
    .describe(
      'index in blocks of the last kept block before it, -1 before the first; with `at`, of the block it was cut from',
    ),
  at: z
    .number()
    .int()
    .min(0)
    .nullable()
    .describe('UTF-16 offset in the unrepaired text of that block where it stood; null for whole blocks'),
  chars: z.number().int().min(0),
});

/** One edit of a text. Those of one block are listed in the order made; undone from the last to the first. */
const repair = z.strictObject({
  rule: text,
  before: z.string(),
  after: z.string(),
  block: z
    .number()
    .int()
    .min(0)
    .nullable()
    .describe('index in blocks; null when it is in a field other than the body'),
  at: z.number().int().min(0).describe('UTF-16 offset of `after` in the text once this repair is made'),
});

const provenance = z.strictObject({
  fetchedAt: nullableText,
  fetchMethod: z.enum(['http', 'browser', 'file', 'text', 'warc']),
  httpStatus: z.number().int().nullable(),
  redirects: z.array(z.string()),
  etag: nullableText,
  lastModified: nullableText,
  robots: z
    .array(z.string())
    .describe(
      'directives of meta robots and X-Robots-Tag, text-and-data-mining reservations, and usage lines of robots.txt',
    ),
  rawHash: nullableText,
  rawRef: nullableText,
  discoveredVia: nullableText,
  job: nullableText,
  reason: z
    .literal('reclean')
    .nullable()
    .describe('`reclean`: newer rules cleaned the stored page again; null: the page was read'),
  fetchReason: nullableText.describe('why HTTP or the browser was taken'),
  extractor: z.strictObject({ name: z.literal('dechaff'), version: text }),
});

export const articleSchema = z
  .strictObject({
    schemaVersion: z.literal(articleSchemaVersion),
    id: text,
    revision: z.number().int().min(1),
    previousRevisionId: nullableText,
    url: url.nullable(),
    requestedUrl: url.nullable(),
    canonicalUrl: url.nullable(),
    headline: nullableText,
    alternativeHeadline: nullableText,
    description: nullableText,
    authors: z.array(person),
    bylineRaw: nullableText,
    dateline: z.strictObject({ raw: text, place: nullableText, agency: nullableText }).nullable(),
    datePublished: pageDate.nullable(),
    dateModified: pageDate.nullable(),
    articleSection: z.array(text),
    keywords: z.array(text),
    inLanguage: nullableText,
    textDirection: z.enum(['ltr', 'rtl']).nullable(),
    publisher: z.strictObject({ name: nullableText, domain: nullableText }),
    isAccessibleForFree: z.boolean().nullable(),
    articleBody: z.string(),
    articleBodyHtml: z.string(),
    blocks: z.array(block),
    image: image.nullable(),
    images: z.array(image),
    embeds: z.array(z.strictObject({ provider: nullableText, url })),
    wordCount: z.number().int().min(0),
    verdict: z.enum([
      'article',
      'partial',
      'paywalled',
      'blocked',
      'consent-wall',
      'login-wall',
      'listing',
      'soft-404',
      'not-an-article',
    ]),
    quality: z.strictObject({
      score: z.number().min(0).max(1),
      warnings: z.array(z.string()),
      contentSource: text.describe(
        'which way the body was found: readability, or the fallback the recall guard took',
      ),
    }),
    cleaning: z.strictObject({
      rulesetVersion: text,
      removed: z.array(removal),
      repairs: z.array(repair),
    }),
    fieldSources: z.record(z.string(), z.string()),
    provenance,
    contentHash: text,
    simhash: text,
  })
  .meta({
    title: 'dechaff article',
    description: 'One revision of one normalised article; names follow schema.org NewsArticle.',
  });

export type Article = z.infer<typeof articleSchema>;
export type Author = Article['authors'][number];
export type PageDate = NonNullable<Article['datePublished']>;
export type Block = Article['blocks'][number];
export type ArticleImage = Article['images'][number];
export type Removal = Article['cleaning']['removed'][number];
export type Repair = Article['cleaning']['repairs'][number];
export type Verdict = Article['verdict'];
export type Provenance = Article['provenance'];

/** JSON Schema (2020-12) of an article, generated from the one model above. */
export function articleJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(articleSchema, { target: 'draft-2020-12' });
}
