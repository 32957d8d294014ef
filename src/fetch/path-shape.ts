const maxSegments = 6;

/**
 * Host and kind of path of a URL: pages that differ only in their numbers and words are made by the same template, so
 * what one of them needs, the others need too. `/2024/05/a-long-title.html` is `/#/#/*.html`.
 */
export function pathShape(url: URL): string {
  const segments = url.pathname.split('/').slice(1, maxSegments + 1);
  const last = segments.length - 1;
  return url.host + segments.map((segment, index) => `/${shapeOf(segment, index === last)}`).join('');
}

function shapeOf(segment: string, isLast: boolean): string {
  if (segment === '') return '';
  const [, stem = segment, extension = ''] = /^(.+)(\.[a-z]{2,5})$/i.exec(segment) ?? [];
  if (/^\d+$/.test(stem)) return `#${extension}`;
  // A word in the middle names a section; the last part, or one with digits or hyphens, names an article.
  return isLast || /[\d_%-]/.test(stem) || stem.length > 24
    ? `*${extension}`
    : stem.toLowerCase() + extension;
}
