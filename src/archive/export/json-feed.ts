import { generateJsonFeed } from 'feedsmith';
import type { Article } from '../../article/article.ts';
import { instantOf, toWebAddress, type ExportFormat } from './export-format.ts';
import { toSafeMarkup } from './safe-markup.ts';

function toItem(article: Article) {
  const published = instantOf(article.datePublished);
  const modified = instantOf(article.dateModified);
  const url = toWebAddress(article.canonicalUrl ?? article.url);
  const image = toWebAddress(article.image?.url);
  return {
    id: `urn:dechaff:${article.id}`,
    content_html: toSafeMarkup(article.articleBodyHtml),
    ...(url && { url }),
    ...(article.headline && { title: article.headline }),
    ...(article.description && { summary: article.description }),
    ...(image && { image }),
    ...(published && { date_published: published }),
    ...(modified && { date_modified: modified }),
    ...(article.keywords.length > 0 && { tags: article.keywords }),
    ...(article.authors.length > 0 && { authors: article.authors.map(({ name }) => ({ name })) }),
    ...(article.inLanguage && { language: article.inLanguage }),
  };
}

/** JSON Feed 1.1. The library makes whole feeds, so each item is made alone and the feed's frame is put around the stream. */
export const jsonFeed: ExportFormat = async function* (articles, { title }) {
  const frame = generateJsonFeed({ title, items: [] }) as Record<string, unknown>;
  yield `${JSON.stringify({ ...frame, items: [] }).slice(0, -'[]}'.length)}[`;
  let separator = '\n';
  for await (const article of articles) {
    const feed = generateJsonFeed({ title, items: [toItem(article)] }) as { items: unknown[] };
    yield separator + JSON.stringify(feed.items[0]);
    separator = ',\n';
  }
  yield '\n]}\n';
};
