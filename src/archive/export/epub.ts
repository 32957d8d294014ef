import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { Article } from '../../article/article.ts';
import {
  escapeMarkup,
  publishedAt,
  toWebAddress,
  type ExportContext,
  type ExportFormat,
} from './export-format.ts';
import { toSafeMarkup } from './safe-markup.ts';

interface Chapter {
  /** Where the chapter begins: file and fragment. */
  readonly href: string;
  readonly title: string;
}

/**
 * Articles in one file of the book. The ZIP writer keeps some 25 kB for each file to its end, and readers like files of a
 * few hundred kilobytes.
 */
const articlesPerFile = 100;

const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>\n';

const container = `${xmlHead}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

function toPage(title: string, body: string): string {
  return `${xmlHead}<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops">
<head><title>${escapeMarkup(title)}</title><style>section{break-before:page}</style></head>
<body>
${body}
</body>
</html>
`;
}

function toSection(article: Article, id: string, title: string): string {
  const address = toWebAddress(article.canonicalUrl ?? article.url);
  const meta = [article.authors.map(({ name }) => name).join(', '), publishedAt(article) ?? ''].filter(
    Boolean,
  );
  return [
    `<section id="${id}"${languageAttributes(article.inLanguage, article.textDirection)}>`,
    `<h1>${escapeMarkup(title)}</h1>`,
    ...(article.description ? [`<p><em>${escapeMarkup(article.description)}</em></p>`] : []),
    ...(meta.length > 0 ? [`<p>${escapeMarkup(meta.join(' · '))}</p>`] : []),
    `<div>${toSafeMarkup(article.articleBodyHtml, { imagesAsLinks: true })}</div>`,
    ...(address ? [`<p><a href="${escapeMarkup(address)}">${escapeMarkup(address)}</a></p>`] : []),
    '</section>',
  ].join('\n');
}

function languageAttributes(language: string | null, direction: string | null): string {
  const tag = language === null ? '' : escapeMarkup(language);
  return [tag && ` xml:lang="${tag}" lang="${tag}"`, direction ? ` dir="${direction}"` : ''].join('');
}

function toNavigation(chapters: readonly Chapter[], title: string): string {
  const items = chapters.map(({ href, title }) => `<li><a href="${href}">${escapeMarkup(title)}</a></li>`);
  // The list may not be empty (EPUB 3.3 §7.3), and neither may the spine: a book of nothing points at itself.
  if (items.length === 0) items.push(`<li><a href="nav.xhtml">${escapeMarkup(title)}</a></li>`);
  return toPage(
    title,
    `<nav epub:type="toc"><h1>${escapeMarkup(title)}</h1><ol>\n${items.join('\n')}\n</ol></nav>`,
  );
}

function toPackageDocument(
  files: readonly string[],
  languages: ReadonlySet<string>,
  { title, exportedAt, version }: ExportContext,
): string {
  const spine = files.length === 0 ? ['nav'] : files.map((_, index) => `c${index}`);
  const language = languages.size > 0 ? [...languages] : ['und'];
  return `${xmlHead}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:dechaff:export:${escapeMarkup(exportedAt)}</dc:identifier>
<dc:title>${escapeMarkup(title)}</dc:title>
${language.map((tag) => `<dc:language>${escapeMarkup(tag)}</dc:language>`).join('\n')}
<dc:publisher>dechaff ${escapeMarkup(version)}</dc:publisher>
<meta property="dcterms:modified">${escapeMarkup(exportedAt.slice(0, 19))}Z</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
${files.map((file, index) => `<item id="c${index}" href="${file}" media-type="application/xhtml+xml"/>`).join('\n')}
</manifest>
<spine>${spine.map((id) => `<itemref idref="${id}"/>`).join('')}</spine>
</package>
`;
}

/**
 * Adds the entry and waits until the archive asks for it: no more than two files are held at a time.
 * Rejects when nobody reads any more.
 */
function addWhenAsked(zip: ZipFile, name: string, page: { text: string }, mtime: Date): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(new Error('The export was ended by its reader.'));
    const output = zip.outputStream as Readable;
    if (output.destroyed) return stop();
    output.once('close', stop);
    // The archive keeps this function to its end; the text must not stay in its reach.
    zip.addReadStreamLazy(name, { mtime }, (give) => {
      output.off('close', stop);
      const stream = Readable.from([Buffer.from(page.text)]);
      page.text = '';
      give(null, stream);
      resolve();
    });
  });
}

const nameOfFile = (index: number): string => `articles-${index + 1}.xhtml`;

async function fill(zip: ZipFile, articles: AsyncIterable<Article>, context: ExportContext): Promise<void> {
  const mtime = new Date(context.exportedAt);
  const chapters: Chapter[] = [];
  const files: string[] = [];
  const languages = new Set<string>();
  // First and stored, so that the type can be read at a fixed place (EPUB 3.3 §4.2.3).
  zip.addBuffer(Buffer.from('application/epub+zip'), 'mimetype', { compress: false, mtime });
  zip.addBuffer(Buffer.from(container), 'META-INF/container.xml', { mtime });
  let sections: string[] = [];
  const addFile = async (): Promise<void> => {
    if (sections.length === 0) return;
    const file = nameOfFile(files.length);
    files.push(file);
    await addWhenAsked(zip, `OEBPS/${file}`, { text: toPage(context.title, sections.join('\n')) }, mtime);
    sections = [];
  };
  for await (const article of articles) {
    const id = `a${chapters.length + 1}`;
    const title = article.headline ?? 'Untitled';
    chapters.push({ href: `${nameOfFile(files.length)}#${id}`, title });
    if (article.inLanguage) languages.add(article.inLanguage);
    sections.push(toSection(article, id, title));
    if (sections.length === articlesPerFile) await addFile();
  }
  await addFile();
  zip.addBuffer(Buffer.from(toNavigation(chapters, context.title)), 'OEBPS/nav.xhtml', { mtime });
  zip.addBuffer(Buffer.from(toPackageDocument(files, languages, context)), 'OEBPS/content.opf', { mtime });
  zip.end();
}

/** EPUB 3: one chapter an article, many of them in a file, pictures as links. Nothing is loaded from the network or from the disk. */
export const epub: ExportFormat = async function* (articles, context) {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  const filled = fill(zip, articles, context).catch((error: unknown) => {
    output.destroy(error instanceof Error ? error : new Error(String(error)));
  });
  zip.on('error', (error: Error) => output.destroy(error));
  try {
    yield* output as AsyncIterable<Uint8Array>;
    await filled;
  } finally {
    output.destroy();
    await filled;
  }
};
