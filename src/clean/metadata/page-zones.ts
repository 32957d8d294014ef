/** Which part of a page an element opens, by its role, its tag and its names: what stands in the footer says less of the article. */

/** Part of the page that an element stands in. A part that turns out to hold the main heading is `main` after all. */
export type Zone = 'main' | 'aside' | 'footer' | 'nav' | 'comments' | 'related';

/** Blogger calls the box of its posts `widget Blog`. */
const relatedWords =
  /(?:^|[\s_-])(?:related|recommend\w*|more-?(?:stories|news|articles)|most-?(?:read|popular|viewed)|popular|trending|teasers?|promo|newsletter|latest-?(?:news|posts|articles)|read-?more|outbrain|taboola|carousel|also-?like|widget(?! blog(?:$|\s)))(?=$|[\s_-])/;
const commentWords =
  /(?:^|[\s_-])(?:comments?|comment-?list|disqus\w*|replies|respond|kommentare?|commentaires)(?=$|[\s_-])/;
/** "has-sidebar", "lay-sidebar" and "sidebar__main" are what stands beside one. */
const asideWords =
  /(?:^|[\s_-])(?:(?<!(?:has|with|without|no|hide|lay|layout)[_-])side-?bar(?![_-]+main)\w*|aside|rail|right-?col(?:umn)?|secondary)(?=$|[\s_-])/;
const footerWords = /(?:^|[\s_-])(?:footer(?!s(?![\w-]))\w*|site-?info|colophon|copyright)(?=$|[\s_-])/;
const navWords = /(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?)(?=$|[\s_-])/;
/** Content systems print byline and date in a `<footer>` of the article before its text (HTML: about the section, who wrote it). */
export function opensStory(element: Element, tag: string): boolean {
  if (tag !== 'FOOTER' || element.parentElement?.localName !== 'article') return false;
  return (element.nextElementSibling?.querySelector('p') ?? null) !== null;
}

export function zoneOf(role: string, tag: string, own: string): Zone {
  if (tag === 'NAV' || role === 'navigation') return 'nav';
  if (tag === 'FOOTER' || role === 'contentinfo') return 'footer';
  if (tag === 'ASIDE' || role === 'complementary') return 'aside';
  // A heading is no part of a page: `<h2 class="secondary-font">`.
  if (own === '' || tag === 'MAIN' || tag === 'ARTICLE' || /^H[1-6]$/.test(tag)) return 'main';
  if (commentWords.test(own)) return 'comments';
  // A paragraph called teaser is what leads into the story; a box called so leads to others.
  if (relatedWords.test(tag === 'P' ? own.replace(/teasers?/g, '') : own)) return 'related';
  if (footerWords.test(own)) return 'footer';
  if (asideWords.test(own)) return 'aside';
  if (navWords.test(own)) return 'nav';
  return 'main';
}
