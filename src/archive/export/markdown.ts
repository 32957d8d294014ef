/** Articles as Markdown (CommonMark with GFM tables); what is text on the page stays text, whatever it looks like. */
import { gfm } from '@joplin/turndown-plugin-gfm';
import TurndownService from 'turndown';
import type { Article } from '../../article/article.ts';
import { separateDek } from '../../article/separate-dek.ts';
import { publishedAt, toWebAddress, type ExportFormat } from './export-format.ts';
import { toSafeMarkup } from './safe-markup.ts';

/** Articles one after the other, a thematic break between them. */
export const markdown: ExportFormat = async function* (articles) {
  let isFirst = true;
  for await (const article of articles) {
    yield (isFirst ? '' : '\n---\n\n') + toMarkdown(article);
    isFirst = false;
  }
};

function toMarkdown(article: Article): string {
  const service = createService();
  const byline = [article.authors.map(({ name }) => name).join(', '), publishedAt(article) ?? ''].filter(
    Boolean,
  );
  const address = toWebAddress(article.canonicalUrl ?? article.url);
  const dek = separateDek(article);
  const parts = [
    article.headline === null ? '' : `# ${service.escape(article.headline)}`,
    dek === null ? '' : `*${service.escape(dek)}*`,
    service.escape(byline.join(' · ')),
    address === null ? '' : `<${address.replaceAll(/[<>]/g, encodeURIComponent)}>`,
    service.turndown(toSafeMarkup(article.articleBodyHtml)),
  ];
  return parts.filter((part) => part.trim() !== '').join('\n\n') + '\n';
}

function createService(): TurndownService {
  const service = new TurndownService({
    headingStyle: 'atx',
    hr: '---',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
    emDelimiter: '*',
  }).use(gfm);
  const escapeSyntax = service.escape.bind(service);
  // Turndown leaves `<` and `&` alone, and so text about markup would become markup (CommonMark §6.6, §2.5).
  service.escape = (text) => escapeSyntax(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  // Turndown writes a picture's text as it is, so that it could close the bracket and begin a link of its own.
  service.addRule('image', {
    filter: 'img',
    replacement: (_content, node) => {
      const address = toWebAddress((node as Element).getAttribute('src'));
      const text = service.escape(((node as Element).getAttribute('alt') ?? '').replaceAll(/\s+/g, ' '));
      return address === null
        ? text
        : `![${text}](${address.replaceAll(/[()<>]/g, (character) => `%${character.charCodeAt(0).toString(16)}`)})`;
    },
  });
  return service;
}
