/** Takes the site's name off the ends of a title, on the evidence of what the page and its address call the site. */
import { getDomainWithoutSuffix, getSubdomain } from 'tldts';
import { foldForComparison } from './field-text.ts';
import { ownAddress } from './url-date.ts';

const separators = /\s+[|•·–—»«:‹›/~\\│-]+\s+|\s*[|｜│]\s*|_|\s[:-]{2,}\s/g;
const bars = /[|｜│]/;
const eastAsian = /[\u3040-\u30ff\u3400-\u9fff]/;

/** What stands between a blog's name and an entry's title, or behind both. */
const trailWords = new Set([
  'blog archive',
  'blog archiv',
  'archive',
  'archives',
  'blog',
  'home',
  'homepage',
]);

interface Split {
  readonly head: string;
  readonly separator: string;
  readonly tail: string;
}

export class TitleTrimmer {
  readonly #names: readonly string[];
  /** Labels of the host that may be the site's name, without `www` and public suffix. */
  readonly #labels: readonly string[];

  /** `names`: printings of the site's name; `url`: the page's address. */
  constructor(names: readonly string[], url: string | null) {
    this.#names = names.map(solid).filter((name) => name.length > 1);
    this.#labels = labelsOf(url);
  }

  isSiteName(text: string): boolean {
    const own = solid(text);
    if (own === '') return true;
    return this.#names.some(
      (name) =>
        name === own ||
        (own.length > 3 &&
          name.length > 3 &&
          (own === 'www' + name || name === 'the' + own || own === 'the' + name)),
    );
  }

  /** The site's name, or a name that the host is named after. */
  isLikeSiteName(text: string): boolean {
    return this.isSiteName(text) || this.#isHostLike(text);
  }

  /**
   * Off either end, also through more than one separator. `isPrinted`: the text is a heading, where a bar parts what belongs
   * together; in a title element or meta it parts the headline from the site's own words.
   */
  trim(title: string, isPrinted: boolean): string {
    let value = this.#withoutGluedName(title);
    for (let round = 0; round < 4; round++) {
      const cut = this.#cutOnce(value, isPrinted);
      if (cut === null) break;
      value = cut;
    }
    return value;
  }

  /** A heading that the title repeats at an end beside other words, and that the host is named after: the site's own name. */
  isNamedByTitle(heading: string, title: string): boolean {
    const own = solid(heading);
    const { first, last } = endsOf(title);
    if (own === '' || first === null || last === null || !this.#isHostLike(heading)) return false;
    const whole = solid(title);
    const isTail =
      solid(last.tail) === own || (whole.endsWith(own) && /[|»«:–—-]\s*$/.test(beforeEnd(title, heading)));
    const isHead = solid(first.head) === own;
    return whole !== own && (isTail || (isHead && !this.#isHostLike(last.tail)));
  }

  /** "港口的声音-海浪网": East Asian titles join the site's name without spaces. */
  #withoutGluedName(title: string): string {
    const [, head, tail] = /^(.{6,}?)\s?[-_—–|]{1,2}\s?([^-_—–|]{2,14})$/u.exec(title) ?? [];
    const [, before, behind] = /^(.{6,}?)\s?[:：]\s?([^:：]{2,20})$/u.exec(title) ?? [];
    if (before !== undefined && behind !== undefined && eastAsian.test(before) && this.isLikeSiteName(behind))
      return before;
    if (head === undefined || tail === undefined || !eastAsian.test(head)) return title;
    const isMedium = /(?:网|網|報|报|新聞|新闻|ニュース|オンライン|频道|頻道|社|台|中心|日報|在线)$/u.test(
      tail,
    );
    return isMedium || this.isSiteName(tail) ? this.#withoutGluedName(head) : title;
  }

  #cutOnce(title: string, isPrinted: boolean): string | null {
    const { first, last } = endsOf(title);
    if (last !== null && last.head !== '' && this.#isForeignTail(last, isPrinted))
      return withClosingMark(last);
    if (first === null || first.tail === '') return null;
    // A dash or colon may stand behind the story's own first words, which the host is named after as well.
    const isName =
      this.isSiteName(first.head) ||
      (!isPrinted && /[|»«]/.test(first.separator) && this.#isHostLike(first.head) && first.tail.length > 8);
    return isName || trailWords.has(foldForComparison(first.head)) ? first.tail : null;
  }

  #isForeignTail({ head, separator, tail }: Split, isPrinted: boolean): boolean {
    if (this.isSiteName(tail)) return true;
    const isBar = bars.test(separator);
    if (isPrinted && !isBar) return false;
    if (trailWords.has(foldForComparison(tail)) && isLongEnough(head)) return true;
    if (this.#isHostLike(tail) && !this.#isHostLike(head)) return true;
    // A bar in a title that is no heading: sections and the site follow it, and a short word before it is a section too.
    return !isPrinted && isBar && tail.length <= 50 && isLongEnough(head);
  }

  /** "Muffin Rezepte" of muffinrezept.net, "SLF" of slf.ch: the name is made of the host's label, or the label of the name. */
  #isHostLike(text: string): boolean {
    const own = solid(text);
    if (own.length < 2 || text.split(/\s+/).length > 6) return false;
    return this.#labels.some((label) => {
      if (own === label) return true;
      if (label.length < 4 || own.length < 4) return false;
      return (
        own.includes(label) ||
        label.startsWith(own) ||
        sharedStart(own, label) >= Math.max(6, label.length * 0.6)
      );
    });
  }
}

/** "« Words of somebody » - The site": the mark that closes the quote is no separator. */
const withClosingMark = ({ head, separator }: Split): string =>
  separator.trimStart().startsWith('»') && head.lastIndexOf('«') > head.lastIndexOf('»') ? head + ' »' : head;

const solid = (text: string): string => foldForComparison(text).replace(/ /g, '');

const isLongEnough = (head: string): boolean =>
  head.trim().split(/\s+/).length >= 3 || head.length >= (eastAsian.test(head) ? 8 : 20);

function labelsOf(url: string | null): string[] {
  const own = ownAddress(url);
  if (own === null) return [];
  const domain = getDomainWithoutSuffix(own);
  const subdomain = getSubdomain(own) ?? '';
  const labels = [
    domain ?? '',
    ...subdomain.split('.').filter((label) => !/^(?:www?\d?|m|blogs?|news|en|de|amp)$/.test(label)),
  ];
  return labels.map(solid).filter((label) => label.length > 1);
}

function endsOf(title: string): { first: Split | null; last: Split | null } {
  const matches = [...title.matchAll(separators)].filter(({ index }) => index > 0);
  const split = (match: RegExpMatchArray | undefined): Split | null =>
    match?.index === undefined
      ? null
      : {
          head: title.slice(0, match.index).trim(),
          separator: match[0],
          tail: title.slice(match.index + match[0].length).trim(),
        };
  return { first: split(matches[0]), last: split(matches.at(-1)) };
}

const beforeEnd = (title: string, end: string): string =>
  title.slice(0, Math.max(0, title.length - end.length));

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

/** What stands between the separators of a title; empty where it has none. */
export function titleParts(title: string): string[] {
  const parts = title.split(separators).map((part) => part.trim());
  return parts.length < 2 ? [] : parts.filter((part) => part !== '');
}
