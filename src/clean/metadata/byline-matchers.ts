/** Matchers over the words of byline-words.ts, built once per language. */
import { bylinePrefixes, conjunctions, roleSuffixes, roleWords, withWords } from './byline-words.ts';
import { foldForComparison } from './field-text.ts';

const escape = (phrase: string): string =>
  phrase
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
    .replace(/['’]/g, "['’]");
const longestFirst = (phrases: Iterable<string>): string =>
  [...new Set(phrases)]
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join('|');

/** The phrases of a sheet. */
const list = (sheet: string | undefined): string[] =>
  (sheet ?? '')
    .split('|')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

const prefixCache = new Map<string, RegExp>();

/** A prefix is short in the page's own language or English only; in any other language it must be long or have a colon behind it. */
const longEnough = 6;

/** Matches one prefix with what parts it from the name at the start of a text. */
export function prefixPattern(language: string | null): RegExp {
  const key = language?.toLowerCase().split('-')[0] ?? 'en';
  let pattern = prefixCache.get(key);
  if (pattern === undefined) {
    const own = [...list(bylinePrefixes[key]), ...list(bylinePrefixes['en'])];
    const all = Object.values(bylinePrefixes).flatMap(list);
    const ownPhrases = longestFirst(own);
    const long = longestFirst(all.filter((phrase) => phrase.length >= longEnough));
    const any = longestFirst(all);
    // Followed by a colon or slash in any language; by a space or, glued, by a capital in the page's own.
    pattern = new RegExp(
      `^(?:(?:${any})\\s?[:：/／＝=|＠@・]\\s*|(?:${ownPhrases}|${long})(?:\\s*[:：/／•·|–—-]\\s*|\\s+)|(?:${longestFirst(own.map(capitalised))})(?=\\p{Lu}\\p{L}))`,
      'iu',
    );
    prefixCache.set(key, pattern);
  }
  return pattern;
}

const capitalised = (phrase: string): string => phrase.charAt(0).toUpperCase() + phrase.slice(1);

/** Between two names, with spaces around. */
export const conjunctionPattern = new RegExp(
  `\\s+(?:${longestFirst([...list(conjunctions), ...list(withWords)])})\\s+(?=\\S)|\\s*(?:[&＆+;；、，]|\\s/\\s|(?<=\\p{L}{2})\\s?[/／]\\s?(?=\\p{L}{2}))\\s*`,
  'iu',
);

const foldedRoles = new Set(list(roleWords).map(foldForComparison));
/** Whether a part of a byline says what somebody is: one of its words is a role. */
export const hasRoleWord = (part: string): boolean =>
  foldForComparison(part)
    .split(' ')
    .some((word) => foldedRoles.has(word));
/** Whether all its words are roles. */
export const isRoleOnly = (part: string): boolean => {
  const words = foldForComparison(part).split(' ');
  return words.every((word) => foldedRoles.has(word));
};
export const roleSuffixPattern = new RegExp(`\\s?(?:${longestFirst(list(roleSuffixes))})$`, 'u');
