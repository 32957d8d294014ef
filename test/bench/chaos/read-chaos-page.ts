/** Makes an article of a page of the chaos site, which is always of the same form. */
import { createHash } from 'node:crypto';
import { articleOutcome } from '../../../src/article/outcome.ts';
import type { CleanAnswer, CleanTask } from '../../../src/crawl/clean-worker.ts';
import { sampleArticle } from '../../archive/sample-article.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export function readChaosPage({ source, url, requestedUrl }: CleanTask): CleanAnswer {
  const articleBody = [...source.matchAll(/<p>(.*?)<\/p>/g)].map(([, text]) => text).join('\n\n');
  const headline = /<h1>(.*?)<\/h1>/.exec(source)?.[1] ?? 'A page without a headline';
  const links = [...source.matchAll(/<a href="(.*?)"/g)].map(([, link]) => new URL(link!, url!).href);
  const article = sampleArticle({
    id: sha256(url!).slice(0, 32),
    ...{ url, requestedUrl, canonicalUrl: null, headline, articleBody, contentHash: sha256(articleBody) },
  });
  return { outcome: articleOutcome(article), links, signs: null };
}
