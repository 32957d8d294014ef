/** Tells lines of a plain text's header: bylines and dates, also where a scraper glued what stood apart on the page. */
import type { PageDate } from '../../article/article.ts';
import type { Cues } from '../cues/cues.ts';
import { looksLikeName, parseByline } from '../metadata/byline.ts';
import { bylinePrefixes } from '../metadata/byline-words.ts';
import { parsePageDate } from '../metadata/dates.ts';
import { isKnownAgency } from '../metadata/organizations.ts';
import { namesOnly } from '../page/block-signs.ts';
import type { TextBlock } from './text-block.ts';

export interface HeaderContext {
  readonly language: string | null;
  readonly url: string | null;
  readonly cues: Cues;
}

const longestByline = 150;
const longestDate = 110;
export const wordCount = (text: string): number => text.split(/\s+/u).filter((word) => word !== '').length;

/** "By Jane Roe", "ByThe Associated Press", an agency alone, or names right beside a date line. */
export function isBylineLine(blocks: readonly TextBlock[], index: number, context: HeaderContext): boolean {
  const line = blocks[index]?.text ?? '';
  if (line.length > longestByline || wordCount(line) > 20) return false;
  if (isKnownAgency(line)) return true;
  const { authors } = parseByline(namesIn(line, context.language), { language: context.language });
  const cue = context.cues.match(line, 'byline');
  if ((cue !== null && !cue.isWhole) || afterPrefix(line, context.language) !== null)
    return authors.length > 0 && !/[^.]\.$/u.test(line.replace(/\b\p{Lu}\.$/u, ''));
  const beside = [blocks[index - 1], blocks[index + 1]].some(
    (block) => block?.type === 'paragraph' && isDateLine(block.text, context),
  );
  return beside && authors.length > 0 && areNames(line);
}

/** "Anna Berg", "Anna Berg, dpa", "Anna Berg / Tom Ito": each part is a name of two words and more, or an agency. */
function areNames(line: string): boolean {
  const parts = line.split(/\s*[,/|&]\s*/u);
  return (
    namesOnly(line.replace(/[,/|&]/gu, ' ')) &&
    parts.some((part) => wordCount(part) > 1 && looksLikeName(part)) &&
    parts.every((part) => isKnownAgency(part) || looksLikeName(part))
  );
}

/** The names of a byline: without a prefix that is glued to them, and without a date or place behind them. */
export function namesIn(line: string, language: string | null): string {
  return withoutTail(afterPrefix(line, language) ?? line);
}

/** "VonAnna Berg" → "Anna Berg"; null where no prefix is glued to a name. */
function afterPrefix(line: string, language: string | null): string | null {
  const prefixes = [language?.split('-')[0] ?? '', 'en']
    .flatMap((tag) => (bylinePrefixes[tag] ?? '').split('|'))
    .map((phrase) => phrase.trim())
    .filter((phrase) => /^\p{L}+$/u.test(phrase) && line.toLowerCase().startsWith(phrase.toLowerCase()))
    .sort((one, other) => other.length - one.length);
  const rests = prefixes.map((phrase) => line.slice(phrase.length));
  return rests.find((rest) => /^(?:\p{Lu}\p{Ll}|\p{Lu}{2}|\p{Lo}+\s\p{Lo})/u.test(rest)) ?? null;
}

/** "Sander Hoekema28 dec. 2024", "Ana Melo, Jornal — São Paulo" */
const withoutTail = (line: string): string =>
  line.replace(/(?<=\p{Ll})\d{1,2}[\s./].*$/u, '').replace(/\s[—–]\s[^—–]*$/u, '');

/** A line that says a date and hardly more, or calls it the day of publication. */
export function isDateLine(line: string, context: HeaderContext): boolean {
  if (line.length > longestDate || !/\p{N}/u.test(line)) return false;
  const date = dateIn(line, context);
  if (date === null || date.precision === 'year' || date.precision === 'month') return false;
  if (/[\p{L}]{3,}\.$/u.test(line)) return false;
  const start = context.cues.match(line, 'published')?.restStart ?? 0;
  const words = line.slice(start).match(/\p{L}{3,}/gu) ?? [];
  return words.length <= 6 || start > 0;
}

export function isUpdate(line: string, context: HeaderContext): boolean {
  const cue = context.cues.match(line, 'published');
  return (
    cue !== null &&
    /updat|modif|aktuali|änder|mise? à jour|actuali|aggiorn|atuali|bijgewerkt|обнов|更新|수정/iu.test(
      cue.phrase,
    )
  );
}

export function dateIn(line: string, { language, url }: HeaderContext): PageDate | null {
  return parsePageDate(line, { language, url, source: 'text' });
}
