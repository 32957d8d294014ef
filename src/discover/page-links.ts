import { Parser } from 'htmlparser2';
import { absoluteUrl } from '../article/absolute-url.ts';

/** A page with more links than this is a directory, or a trap. */
const maxLinks = 2_000;
/** What a link to a file that is no page ends in. */
const fileEnding =
  /\.(?:jpe?g|png|gif|webp|avif|svg|ico|bmp|tiff?|mp[34]|m4[av]|webm|ogg|wav|flac|mov|avi|pdf|docx?|xlsx?|pptx?|epub|zip|gz|tgz|bz2|xz|7z|rar|exe|dmg|iso|apk|css|js|mjs|json|woff2?|ttf|rss|atom|xml)$/i;

/**
 * Absolute http(s) addresses that a page links to, each once, in the order of the page; fragments and tracking parameters
 * gone. Left out: links that say nofollow, and files that are no pages by their name.
 *
 * @param url address of the page; a `<base href>` overrules it
 */
export function pageLinks(html: string, url: string): string[] {
  const links = new Set<string>();
  let base = url;
  let hasBase = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      const href = attributes['href'];
      if (href === undefined || links.size >= maxLinks) return;
      if (name === 'base' && !hasBase) {
        hasBase = true;
        base = absoluteUrl(href, url) ?? url;
      }
      if (name !== 'a' && name !== 'area') return;
      if (/(?:^|\s)nofollow(?:\s|$)/i.test(attributes['rel'] ?? '') || 'download' in attributes) return;
      const target = absoluteUrl(href, base)?.replace(/#.*$/s, '');
      if (target !== undefined && !fileEnding.test(new URL(target).pathname)) links.add(target);
    },
  });
  parser.write(html);
  parser.end();
  links.delete(url.replace(/#.*$/s, ''));
  return [...links];
}
