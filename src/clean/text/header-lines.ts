/** Tells the dates of a plain text's header, also where a scraper glued what stood apart on the page. */
import type { PageDate } from '../../article/article.ts';
import type { Cues } from '../cues/cues.ts';
import { parsePageDate } from '../metadata/dates.ts';
import { withoutMarks } from './inline-markdown.ts';

export interface HeaderContext {
  readonly language: string | null;
  readonly url: string | null;
  readonly cues: Cues;
}

const longestDate = 130;
/** With addresses of Markdown links. */
export const longestRaw = 800;
export const wordCount = (text: string): number => text.split(/\s+/u).filter((word) => word !== '').length;

/** "Jane Roe2 minutes ago", "Associated PressApril 28, 2023", "30.01.202430. Januar 2024": with the spaces that a scraper lost. */
export const spacedOut = (line: string): string =>
  line
    .replace(/(?<=\p{L}{2})(?=\d{1,2}(?!\d))/gu, ' ')
    .replace(/(?<=\p{Ll}|\p{Lu}{2})(?=\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2},?\s\d{4})/gu, ' ')
    .replace(/(?<=[./](?:19|20)\d\d)(?=\d)/gu, ' ')
    // "5:02amMonday 18 Nov 2024", "17:48Lesezeit"
    .replace(/(?<=\d[ap]m|:\d\d)(?=\p{Lu}\p{Ll}{2})/gu, ' ');

/** A line that says a date and hardly more, or calls it the day of publication. */
export function isDateLine(printed: string, context: HeaderContext): boolean {
  if (printed.length > longestRaw) return false;
  const line = withoutMarks(printed);
  if (line.length > longestDate || !/\p{N}/u.test(line)) return false;
  const date = dateIn(line, context);
  if (date === null || date.precision === 'year' || date.precision === 'month') return false;
  if (/(?<!\bmin)(?<=\p{L}{3})\.$/iu.test(line)) return false;
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
  return parsePageDate(spacedOut(withoutMarks(line)), { language, url, source: 'text' });
}
