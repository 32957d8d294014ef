import type { Article } from '../../article/article.ts';
import { escapeMarkup, publishedAt, toWebAddress, type ExportFormat } from './export-format.ts';
import { toSafeMarkup } from './safe-markup.ts';

const style = `body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.05rem/1.6 Georgia,serif}
h1,h2{line-height:1.2}article{border-top:1px solid #999;padding:1rem 0}img{max-width:100%;height:auto}
.meta{color:#555;font-size:.9rem}@media(prefers-color-scheme:dark){body{background:#111;color:#ddd}a{color:#9cf}}`;

function toArticleMarkup(article: Article): string {
  const address = toWebAddress(article.canonicalUrl ?? article.url);
  const headline = escapeMarkup(article.headline ?? 'Untitled');
  const meta = [
    article.authors.map((author) => author.name).join(', '),
    publishedAt(article) ?? '',
    article.publisher.name ?? article.publisher.domain ?? '',
  ].filter(Boolean);
  const language = article.inLanguage ? ` lang="${escapeMarkup(article.inLanguage)}"` : '';
  const direction = article.textDirection ? ` dir="${article.textDirection}"` : '';
  return [
    `<article id="${escapeMarkup(article.id)}"${language}${direction}>`,
    `<h2>${address ? `<a href="${escapeMarkup(address)}" rel="noreferrer">${headline}</a>` : headline}</h2>`,
    ...(article.description ? [`<p><em>${escapeMarkup(article.description)}</em></p>`] : []),
    ...(meta.length > 0 ? [`<p class="meta">${escapeMarkup(meta.join(' · '))}</p>`] : []),
    toSafeMarkup(article.articleBodyHtml),
    '</article>\n',
  ].join('\n');
}

/** One static page to read: no script can run in it, whatever a body holds (the policy in its head is the third fence). */
export const html: ExportFormat = async function* (articles, { title }) {
  yield `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src http: https:; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width">
<title>${escapeMarkup(title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${escapeMarkup(title)}</h1>
`;
  for await (const article of articles) yield toArticleMarkup(article);
  yield '</body>\n</html>\n';
};
