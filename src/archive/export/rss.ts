import { generateRssFeed } from 'feedsmith';
import type { Article } from '../../article/article.ts';
import { instantOf, toWebAddress, toXmlCharacters, type ExportFormat } from './export-format.ts';
import { toSafeMarkup } from './safe-markup.ts';

type Item = NonNullable<Parameters<typeof generateRssFeed>[0]['items']>[number];

function toItem(article: Article): Item {
  const published = instantOf(article.datePublished);
  const link = toWebAddress(article.canonicalUrl ?? article.url);
  const headline = article.headline ?? article.articleBody.slice(0, 80);
  return {
    title: toXmlCharacters(headline),
    ...(link && { link }),
    ...(article.description && { description: toXmlCharacters(article.description) }),
    guid: { value: `urn:dechaff:${article.id}`, isPermaLink: false },
    ...(published && { pubDate: published }),
    categories: article.keywords.map((keyword) => ({ name: toXmlCharacters(keyword) })),
    // RSS's own author must be a mail address, which pages do not give: Dublin Core's creator is what readers show.
    ...(article.authors.length > 0 && {
      dc: { creators: article.authors.map(({ name }) => toXmlCharacters(name)) },
    }),
    content: { encoded: toXmlCharacters(toSafeMarkup(article.articleBodyHtml)) },
  };
}

/** RSS 2.0 with content:encoded. As in json-feed.ts, items are made one by one and framed, so that no feed is held whole. */
export const rss: ExportFormat = async function* (articles, { title, version }) {
  const toFeed = (item: Item) =>
    generateRssFeed({
      title: toXmlCharacters(title),
      link: 'urn:dechaff:export',
      description: toXmlCharacters(title),
      generator: `dechaff ${version}`,
      items: [item],
    });
  // A probe with every namespace in use gives the frame its declarations.
  const probe = toFeed({ title: '-', dc: { creators: ['-'] }, content: { encoded: '-' } });
  yield probe.slice(0, probe.indexOf('<item>'));
  for await (const article of articles) {
    const feed = toFeed(toItem(article));
    yield `${feed.slice(feed.indexOf('<item>'), feed.lastIndexOf('</item>'))}</item>\n`;
  }
  yield probe.slice(probe.lastIndexOf('</item>') + '</item>'.length);
};
