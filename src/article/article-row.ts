import type { Article } from './article.ts';

/** What the archive's index knows of one saved revision; enough to find, list and compare without opening files. */
export interface ArticleRow {
  readonly id: string;
  readonly revision: number;
  readonly url: string;
  readonly requestedUrl: string | null;
  readonly canonicalUrl: string | null;
  readonly host: string;
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly language: string | null;
  readonly section: string | null;
  /** As in the article: the instant where the zone is known, the page's own local time where not. */
  readonly datePublished: string | null;
  readonly dateModified: string | null;
  readonly verdict: Article['verdict'];
  /** 0–1. */
  readonly quality: number;
  readonly wordCount: number;
  readonly contentHash: string;
  readonly simhash: string;
  readonly rawRef: string | null;
  readonly job: string | null;
  /** Path of the JSON file, relative to the output folder, with `/`. */
  readonly path: string;
  readonly fetchedAt: string | null;
  /** RFC 3339. */
  readonly savedAt: string;
}

/** What is handed over when a revision is saved: the row, and the article whose words the search index keeps. */
export interface NewArticleRow extends ArticleRow {
  readonly article: Article;
  /** The revision before, where its file is there and its process died before its row was; added first. */
  readonly before?: NewArticleRow | null;
}

export interface SavedAs {
  readonly host: string;
  readonly path: string;
  readonly savedAt: string;
}

export function articleRowOf(article: Article, saved: SavedAs): NewArticleRow {
  return {
    id: article.id,
    revision: article.revision,
    url: article.url ?? article.requestedUrl ?? '',
    requestedUrl: article.requestedUrl,
    canonicalUrl: article.canonicalUrl,
    host: saved.host,
    headline: article.headline,
    authors: article.authors.map((author) => author.name),
    language: article.inLanguage,
    section: article.articleSection[0] ?? null,
    datePublished: article.datePublished?.utc ?? article.datePublished?.value ?? null,
    dateModified: article.dateModified?.utc ?? article.dateModified?.value ?? null,
    verdict: article.verdict,
    quality: article.quality.score,
    wordCount: article.wordCount,
    contentHash: article.contentHash,
    simhash: article.simhash,
    rawRef: article.provenance.rawRef,
    job: article.provenance.job,
    path: saved.path,
    fetchedAt: article.provenance.fetchedAt,
    savedAt: saved.savedAt,
    article,
  };
}

/**
 * Where an earlier revision lies once a newer one took its place: `storm-1a2b3c4d.json` → `storm-1a2b3c4d.r1.json`.
 */
export function earlierPath(path: string, revision: number): string {
  return path.replace(/\.json$/, `.r${revision}.json`);
}

/** Public name of a revision, for `previousRevisionId`. */
export function revisionId(id: string, revision: number): string {
  return `${id}.r${revision}`;
}
