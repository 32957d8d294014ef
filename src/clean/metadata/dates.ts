/** Reads one date out of what a page says, without inventing what it does not say. */
import type { PageDate } from '../../article/article.ts';
import { isBuddhistYear, isHijriYear } from './calendars.ts';
import { readClock } from './clock-time.ts';
import { toPageDate, type DateParts } from './date-parts.ts';
import { dayOfAddress, regionOfAddress } from './url-date.ts';
import { readIsoDate } from './iso-date.ts';
import { foldDateWords } from './month-names.ts';
import { type DateHabits, findWrittenDates, type WrittenDate } from './written-dates.ts';
import { fieldText } from './field-text.ts';

export interface DateContext {
  /** BCP 47 tag of the page, null when not known. */
  readonly language: string | null;
  /** Where the date stands, kept in the result: `jsonld`, `time`, `byline`, … */
  readonly source: string;
  /** The page's address: its own date and country settle which of 2/3 is the month. */
  readonly url?: string | null;
}

/** A longer text is no date line; what stands behind this many characters is not read. */
const longestDateText = 300;

/**
 * The first date in `raw`: ISO 8601 first, then as written in the page's language, in English, in any language. Null when there is
 * none, or when it is of a calendar that cannot be converted for sure. `utc` only with a zone that the page states.
 */
export function parsePageDate(raw: string, context: DateContext): PageDate | null {
  return findPageDates(raw, context)[0]?.date ?? null;
}

const printedSources = new Set(['byline', 'body', 'title']);

export interface FoundDate {
  readonly date: PageDate;
  /** Where it stands in the folded text. */
  readonly start: number;
  readonly end: number;
  /** Day and month could be the other way round. */
  readonly isGuess: boolean;
  /** The words before it, folded, back to the date before. */
  readonly lead: string;
}

/** All dates in `raw`, in order. */
export function findPageDates(raw: string, context: DateContext): FoundDate[] {
  const printed = fieldText(raw.slice(0, longestDateText * 4))?.slice(0, longestDateText);
  if (printed === undefined) return [];
  const folded = westernDigits(foldDateWords(printed));
  const iso = readIsoDate(folded.toUpperCase(), printedSources.has(context.source));
  const habits = habitsOf(context);
  if (iso !== null && !isHijriYear(iso.year) && !isBuddhistYear(iso.year)) {
    const date = toPageDate(iso, printed, context.source);
    if (date !== null) return [{ date, start: 0, end: folded.length, isGuess: false, lead: '' }];
  }
  const found: FoundDate[] = [];
  const written = findWrittenDates(spaceOutIso(folded), habits);
  written.forEach((one, index) => {
    const parts = withClock(
      one,
      folded,
      written[index - 1]?.end ?? 0,
      written[index + 1]?.start ?? folded.length,
      habits,
    );
    const date = toPageDate(parts, printed, context.source);
    if (date === null) return;
    const lead = folded.slice(written[index - 1]?.end ?? 0, one.start);
    found.push({ date, start: one.start, end: one.end, isGuess: one.isGuess, lead });
  });
  return found;
}

/** "2023-02-28T10:00" inside other words: the T would glue the day to the hour. */
const spaceOutIso = (text: string): string => text.replace(/(\d{4}-\d{2}-\d{2})t(?=\d{2}:)/g, '$1 ');

/** How far from a date its time of day may stand. */
const clockReach = 32;

function withClock(date: WrittenDate, text: string, from: number, to: number, habits: DateHabits): DateParts {
  const { year, month, day } = date;
  if (day === null) return { year, month, day, clock: null };
  const on = { year, month, day };
  const inside = readClock(text.slice(date.start, date.end), habits.region, on);
  if (inside !== null && /\d:\d\d/.test(text.slice(date.start, date.end)))
    return { ...on, clock: inside.clock };
  const after = readClock(
    text.slice(date.end, Math.min(to, date.end + clockReach)).replace(/^t(?=\d)/, ' '),
    habits.region,
    on,
  );
  if (after !== null) return { ...on, clock: after.clock };
  const before = readClock(
    text.slice(Math.max(from, date.start - clockReach), date.start),
    habits.region,
    on,
  );
  return { ...on, clock: before?.clock ?? null };
}

export function habitsOf({ language, url }: DateContext): DateHabits {
  const region = regionOf(language) ?? regionOfAddress(url ?? null);
  const primary = language?.toLowerCase().split(/[-_]/)[0] ?? null;
  return {
    language: primary === null ? null : region === null ? primary : `${primary}-${region}`,
    region,
    isMonthFirst:
      primary === null || primary === 'en'
        ? region === null || monthFirstRegions.has(region)
        : region === 'US' || region === 'PH',
    addressDay: dayOfAddress(url ?? null),
  };
}

/** English is written month first there; everywhere else the day comes first. */
const monthFirstRegions = new Set(['US', 'PH', 'CA', 'PR', 'GU']);

const regionOf = (language: string | null): string | null =>
  /[-_]([A-Za-z]{2})(?:$|[-_])/.exec(language ?? '')?.[1]?.toUpperCase() ?? null;

/** First code points of the decimal digits that pages use beside ours. */
const digitZeros = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040,
  0x17e0, 0xff10,
];

function westernDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = digitZeros.find((start) => code >= start && code < start + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}
