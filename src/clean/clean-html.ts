/** HTML in, article out: the one way from a page's source to its outcome. Pure and synchronous. */
import type { Article, Verdict } from '../article/article.ts';
import { articleOutcome, reasonOutcome, type Outcome } from '../article/outcome.ts';
import { buildArticle } from './build-article.ts';
import type { CleanHtmlOptions } from './clean-options.ts';
import { cleanPage, type CleanedPage } from './clean-page.ts';
import { judgePage, reasonOfVerdict, verdictsWithoutArticle } from './verdict/judge-page.ts';

/** Cleans a page. Never throws for a page's sake; what is not an article is an outcome with its reason. */
export function cleanHtml(html: string, options: CleanHtmlOptions = {}): Outcome {
  const cleaned = cleanPage(html, options);
  if (cleaned.kind === 'refused') {
    const message = `The page goes beyond the limit of ${cleaned.limit}; it is not read.`;
    return reasonOutcome('parse-limit', message, placeOf(options));
  }
  return outcomeOf(cleaned, options);
}

/** What became of a page that was cleaned. */
export function outcomeOf(cleaned: CleanedPage, options: CleanHtmlOptions): Outcome {
  const judged = judgePage(cleaned);
  const article = buildArticle(cleaned, options, judged);
  const reason = reasonOfVerdict[judged.verdict];
  if (reason !== undefined && (article.articleBody !== '' || verdictsWithoutArticle.has(judged.verdict))) {
    return reasonOutcome(reason, messages[judged.verdict] ?? '', placeOf(options), articleKept(article));
  }
  if (article.articleBody === '') {
    return reasonOutcome(
      'no-content',
      'The page has no text that could be read as an article.',
      placeOf(options),
    );
  }
  return articleOutcome(article);
}

function articleKept(article: Article): Article | null {
  return verdictsWithoutArticle.has(article.verdict) ? null : article;
}

function placeOf({ url = null, requestedUrl, provenance }: CleanHtmlOptions): {
  url: string | null;
  requestedUrl: string | null;
  httpStatus: number | null;
} {
  return { url, requestedUrl: requestedUrl ?? url, httpStatus: provenance?.httpStatus ?? null };
}

const messages: Partial<Record<Verdict, string>> = {
  blocked: 'The site asks to prove that a person is reading; it gave no article.',
  'consent-wall': 'The site shows only a question about consent; it gave no article.',
  'login-wall': 'The site asks to log in; it gave no article.',
  'soft-404': 'The page says that what was asked for is not there, though it came with a success status.',
  paywalled: 'Only the beginning of the article is free to read; what could be read is in the article.',
  listing: 'The page lists other pages and is no article itself; clean the pages that it leads to.',
  'not-an-article': 'The page has too little text for an article, and no sign that it is one.',
};
