import { stringify } from 'csv-stringify/sync';
import type { Article } from '../../article/article.ts';
import { publishedAt, type ExportFormat } from './export-format.ts';

/** Column name → its cell; lists are joined by "; ". */
const columns: Readonly<Record<string, (article: Article) => string | number | boolean | null>> = {
  id: (a) => a.id,
  revision: (a) => a.revision,
  url: (a) => a.url,
  canonicalUrl: (a) => a.canonicalUrl,
  headline: (a) => a.headline,
  description: (a) => a.description,
  authors: (a) => a.authors.map((author) => author.name).join('; '),
  datePublished: publishedAt,
  dateModified: (a) => a.dateModified?.utc ?? a.dateModified?.value ?? null,
  inLanguage: (a) => a.inLanguage,
  publisher: (a) => a.publisher.name,
  domain: (a) => a.publisher.domain,
  articleSection: (a) => a.articleSection.join('; '),
  keywords: (a) => a.keywords.join('; '),
  isAccessibleForFree: (a) => a.isAccessibleForFree,
  verdict: (a) => a.verdict,
  quality: (a) => a.quality.score,
  wordCount: (a) => a.wordCount,
  image: (a) => a.image?.url ?? null,
  fetchedAt: (a) => a.provenance.fetchedAt,
  contentHash: (a) => a.contentHash,
  articleBody: (a) => a.articleBody,
};

const names = Object.keys(columns);
const cells = Object.values(columns);

/**
 * CSV (RFC 4180) with a header line. A cell that a spreadsheet would run as a formula gets an apostrophe before it
 * (OWASP, CSV injection): what is in it was written by the page.
 */
export const csv: ExportFormat = async function* (articles) {
  const toLine = (row: readonly unknown[]) =>
    stringify([row], {
      escape_formulas: true,
      record_delimiter: '\r\n',
      cast: { boolean: String, string: (text) => text.toWellFormed().replaceAll('\0', '') },
    });
  yield toLine(names);
  for await (const article of articles) yield toLine(cells.map((cell) => cell(article)));
};
