/** The one door to DOMPurify: HTML that leaves the program holds nothing but the listed elements and attributes. */
import createDOMPurify from 'dompurify';
import { domWindow } from './dom.ts';

export const allowedInline = [
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'br',
  'cite',
  'code',
  'del',
  'dfn',
  'em',
  'i',
  'ins',
  'kbd',
  'mark',
  'q',
  'ruby',
  'rt',
  's',
  'samp',
  'small',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
  'var',
] as const;

const allowedBlocks = [
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'li',
  'blockquote',
  'table',
  'tbody',
  'tr',
  'td',
  'pre',
  'figure',
  'img',
];

let purifier: ReturnType<typeof createDOMPurify> | null = null;

/** Keeps the allow-list only; links and pictures to http(s) only. */
export function sanitizeHtml(html: string): string {
  purifier ??= createDOMPurify(domWindow());
  return purifier.sanitize(html, {
    ALLOWED_TAGS: [...allowedInline, ...allowedBlocks],
    ALLOWED_ATTR: ['href', 'src', 'alt', 'title', 'width', 'height', 'datetime', 'dir', 'lang', 'class'],
    ALLOWED_URI_REGEXP: /^https?:\/\//i,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
  });
}
