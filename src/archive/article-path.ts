import type { Article } from '../article/article.ts';

/** Bytes of a headline that go into a file name; with id and suffix it stays far below the 255 of common file systems. */
const slugBytes = 80;
/** Names that Windows keeps for devices, with any extension. */
const reservedName = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * Where an article lies below the output folder: `<host>/<yyyy>/<mm>/<slug>-<id8>.json`. Nothing of a page gets into
 * it but lower-case letters and digits, so it cannot leave the folder, whatever the page says.
 */
export function articlePath(article: Article, idLength = 8): string {
  const [year, month] = yearAndMonth(article);
  const id =
    article.id
      .toLowerCase()
      .replace(/[^0-9a-z]/g, '')
      .slice(0, idLength) || '0';
  return [
    hostFolder(article.url ?? article.requestedUrl),
    year,
    month,
    `${slugOf(article.headline)}-${id}.json`,
  ].join('/');
}

/** Folder of a host, its port behind an underscore; `no-address` for an article without one. */
export function hostFolder(url: string | null): string {
  const place = url === null ? null : URL.parse(url);
  if (place === null || place.hostname === '') return 'no-address';
  const host = place.hostname
    .toLowerCase()
    .replace(/[^a-z0-9.-]/g, '_')
    .replace(/^\.+|\.+$/g, '')
    .slice(0, 200);
  const name = place.port === '' ? host : `${host}_${place.port}`;
  return host === '' || reservedName.test(name) ? `_${name}` : name;
}

/** Letters and digits of a headline, marks of Latin letters gone, words joined by `-`. */
export function slugOf(headline: string | null): string {
  const plain = (headline ?? '')
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{Mn}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-');
  let slug = '';
  for (const character of plain) {
    if (Buffer.byteLength(slug + character) > slugBytes) break;
    slug += character;
  }
  return slug.replace(/^-+|-+$/g, '') || 'article';
}

/** Of the page's own date where it has one, else of the day it was fetched. */
function yearAndMonth(article: Article): [string, string] {
  for (const date of [article.datePublished?.value, article.provenance.fetchedAt]) {
    const found = /^(\d{4})-(0[1-9]|1[0-2])(?!\d)/.exec(date ?? '');
    if (found) return [found[1]!, found[2]!];
  }
  return ['undated', '00'];
}
