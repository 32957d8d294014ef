import type { Article } from '../../src/article/article.ts';
import { contentHashOf } from '../../src/article/identity.ts';
import { sampleArticle } from './sample-article.ts';

/** One article as one of several processes found it. */
export function racedArticle(number: number, saver: string): Article {
  const article = sampleArticle({
    url: `https://news.example/${number}`,
    headline: `Story ${number}`,
    articleBody: `As ${saver} found it.`,
  });
  return { ...article, contentHash: contentHashOf(article.headline, article.articleBody) };
}
