/** What a line of a plain text names: persons, without the words that a scraper or the page put beside them. */
import { conjunctionPattern, hasRoleWord } from '../metadata/byline-matchers.ts';
import { parseByline } from '../metadata/byline.ts';
import { looksLikeName } from '../metadata/name-form.ts';
import { bylinePrefixes } from '../metadata/byline-words.ts';
import { authorType, isKnownAgency } from '../metadata/organizations.ts';
import { namesOnly } from '../page/block-signs.ts';
import { spacedOut, wordCount, type HeaderContext } from './header-lines.ts';

export const longestName = 60;

/** "Anna Berg", "Anna Berg, dpa", "Anna Berg og Tom Ito": each part is a name of two words and more, or an agency. */
export function areNames(text: string, language: string | null): boolean {
  const parts = text
    .replace(/\s*\([^()]{3,40}\)$/u, '')
    .split(conjunctionPattern(language))
    .flatMap((part) => part.split(/\s*[,/|&]\s*/u));
  return (
    parts.some((part) => wordCount(part) > 1 && isPerson(part)) &&
    parts.every((part) => isKnownAgency(part) || isPerson(part))
  );
}

const isPerson = (part: string): boolean =>
  namesOnly(part) && looksLikeName(part) && part.length <= longestName && authorType(part) === 'Person';

/** A name in a script without capitals, "سلوى الكناني", "大槻千尋": a few words or signs that may as well be something else. */
export const isCaselessName = (line: string): boolean =>
  /^(?=.{5,35}$)(?:[\p{Lo}\p{M}'’-]{2,}\s){1,3}[\p{Lo}\p{M}'’-]{2,}$/u.test(line) ||
  (/^(?=.*\p{Script=Han})[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{3,6}$/u.test(line) &&
    !/(?:記事|限定|無料|有料|会員|新聞|経済|社会|政治|国際|地域|新闻|财经|体育|评论|要闻|社區)/u.test(line));

/** "Anna Berg", "Anna BergTom Ito", "Anna Berg Community reporter": all that the line names; null where it says more. */
export function namesApartIn(line: string, language: string | null): string | null {
  if (areNames(line, language) && !/\p{Ll}\p{Lu}\p{Ll}/u.test(line)) return line;
  const apart = line.split(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/u);
  if (apart.length > 1 && apart.every((part) => areNames(part, language))) return apart.join(' | ');
  // "Tom HaldaneRural affairs correspondent"
  const head = line.replace(gluedTail, '');
  if (head !== line && hasRoleWord(line.slice(head.length)) && areNames(head, language)) return head;
  if (areNames(line, language)) return line;
  // "Jane Roe - thetide"
  const [first = '', house, ...more] = line.split(/\s[–—-]\s/u);
  if (house !== undefined && more.length === 0 && !house.includes(' ') && areNames(first, language))
    return first;
  if (!hasRoleWord(line) || /\d/u.test(line) || wordCount(line) > longestWithRoles) return null;
  const { authors } = parseByline(line, { language });
  const areAll = authors.every(({ name }) => wordCount(name) > 1 && areNames(name, language));
  return authors.length > 0 && areAll ? authors.map(({ name }) => name).join(' | ') : null;
}

const longestWithRoles = 12;

/** "이서진 기자", "횡계=한도윤 기자", "聯群報／ 記者顏培恩／台東即時報導": East Asian newsrooms print what somebody is beside the name. */
export function reportersIn(line: string): string | null {
  if (/[攝摄]/u.test(line)) return null;
  const korean = line.replace(/\s?(?:기자|특파원|논설위원)(?=[\s,·=]|\p{Script=Hangul}+=|$)/gu, ' | ');
  if (korean !== line && /^(?:[\s,·|]*(?:\p{Script=Hangul}+=)?\p{Script=Hangul}{2,4}\s\|)+\s*$/u.test(korean))
    return korean.replace(/\p{Script=Hangul}+=/gu, '');
  return (
    /(?:^|[\s／/])(?:記者|记者)\s?(\p{Script=Han}{2,4}?)(?=[／/\s]|報導|报道|$)/u.exec(line)?.[1] ?? null
  );
}

/** "Anna Berg / AP" took the picture. */
export const isCredit = (line: string): boolean =>
  line.includes('/') && line.split('/').some((part) => isKnownAgency(part.trim()));

/** The names of a byline: without a prefix that is glued to them, and without a date or place behind them. */
export function namesIn(line: string, language: string | null): string {
  return withoutTail(afterPrefix(line, language) ?? line, language);
}

/** "VonAnna Berg" → "Anna Berg"; null where no prefix is glued to a name. */
export function afterPrefix(line: string, language: string | null): string | null {
  const prefixes = [language?.split('-')[0] ?? '', 'en']
    .flatMap((tag) => (bylinePrefixes[tag] ?? '').split('|'))
    .map((phrase) => phrase.trim())
    .filter((phrase) => /^\p{L}+$/u.test(phrase) && line.toLowerCase().startsWith(phrase.toLowerCase()))
    .sort((one, other) => other.length - one.length);
  // "글자 크기" begins with "글".
  const found = prefixes.find((phrase) =>
    (phrase.length > 1
      ? /^(?:\p{Lu}\p{Ll}|\p{Lu}{2}|\p{Lo}+\s\p{Lo})/u
      : /^(?:\p{Lu}\p{Ll}|\p{Lu}{2})/u
    ).test(line.slice(phrase.length)),
  );
  return found === undefined ? null : line.slice(found.length);
}

/** "Ioana DrăgulescuPublicat", "Tobias FeldgateOriginally …": another word glued to a name of two; "Anna MacDonald" is one. */
export const gluedTail = /(?<=\p{Lu}[\p{L}.'’-]*\s\p{Lu}\p{Ll}{3,})\p{Lu}\p{Ll}{3,}.*$/u;

/** "Sander Hoekema28 dec. 2024", "Ana Melo, Jornal — São Paulo" */
function withoutTail(line: string, language: string | null): string {
  const spaced = spacedOut(line)
    .replace(/(?<=\p{Lu}{2}|\p{Ll})(?=The\s\p{Lu}\p{Ll})/u, ' | ')
    .replace(gluedTail, '');
  const undated = spaced.replace(/(?<=\p{L}{2})\s\d{1,2}(?:st|nd|rd|th)?[\s./].*$/u, '');
  return (undated === spaced ? spaced : undated.replace(weekdayBehind(language), '')).replace(
    /\s[—–]\s[^—–]*$/u,
    '',
  );
}

const weekdayPatterns = new Map<string, RegExp>();

/** "Gareth Pellow Mon", "Гордана Крстићнедеља": the day of the week before a date that is gone. */
export function weekdayBehind(language: string | null): RegExp {
  const key = /^[a-z]{2,3}(?=[-_]|$)/i.exec(language ?? '')?.[0] ?? 'en';
  let pattern = weekdayPatterns.get(key);
  if (pattern === undefined) {
    const names = (weekday: 'long' | 'short'): string =>
      [key, 'en']
        .flatMap((tag) =>
          Array.from({ length: 7 }, (_, day) =>
            new Intl.DateTimeFormat(tag, { weekday, timeZone: 'UTC' }).format(Date.UTC(2024, 0, 1 + day)),
          ),
        )
        .map((name) => RegExp.escape(name))
        .join('|');
    pattern = new RegExp(
      `(?:\\s(?:${names('long')}|${names('short')})|(?<=\\p{Ll}{2})(?:${names('long')}))[.,]?$`,
      'iu',
    );
    weekdayPatterns.set(key, pattern);
  }
  return pattern;
}

/** "Par Jane Roe Mis à jour le 26/02/25 15:32" */
export function beforeDay(line: string, { cues }: HeaderContext): string {
  const published = /\d/u.test(line) ? cues.find(line, 'published') : null;
  return published === null || published.start === 0 ? line : line.slice(0, published.start).trimEnd();
}

/** "2024-06-03 By ", "Avaldatud 2024-06-03, Autor: ": the day before who signs. */
export const dayAhead = /^(?:\p{L}{3,}\s)?\d[\d./-]{5,9}(?:[T\s]\d\d:\d\d(?::\d\d)?)?[\s,،|·•–—-]+(?=\p{L})/u;
