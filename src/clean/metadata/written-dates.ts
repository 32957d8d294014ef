/** Dates as people write them: 28. Februar 2023, February 28, 2023, 2023年2月28日, 28/02/2023, 28 ก.พ. 2566. */
import {
  buddhistOffset,
  eraNames,
  isBuddhistYear,
  isHijriYear,
  toGregorian,
  yearOfEra,
} from './calendars.ts';
import { type CalendarName, monthNamesOf, type MonthNames } from './month-names.ts';
import { isRealDay } from './date-parts.ts';

/** Gregorian; `start` and `end` are offsets in the folded text. `isGuess`: day and month could be the other way round. */
export interface WrittenDate {
  readonly year: number;
  readonly month: number;
  readonly day: number | null;
  readonly start: number;
  readonly end: number;
  readonly isGuess: boolean;
}

export interface DateHabits {
  /** BCP 47; null when not known. */
  readonly language: string | null;
  /** ISO 3166 region, upper case, where language or address state one. */
  readonly region: string | null;
  readonly isMonthFirst: boolean;
  /** A date that the address states: settles which of two readings is meant. */
  readonly addressDay: string | null;
}

type Raw = Omit<WrittenDate, 'isGuess'> & { readonly calendar: CalendarName; readonly isGuess?: boolean };

/** All dates in `text`, which must be folded ({@link foldDateWords}) with Western digits, in their order. */
export function findWrittenDates(text: string, habits: DateHabits): WrittenDate[] {
  const found: Raw[] = [
    ...findEastAsian(text, habits),
    ...findNumeric(text, habits),
    ...findNamed(text, habits),
  ];
  const dates: WrittenDate[] = [];
  for (const raw of found) {
    const date = toGregorianDate(raw, habits);
    if (date !== null) dates.push(date);
  }
  dates.sort((a, b) => a.start - b.start || b.end - a.end);
  return dates.filter((date, index) => {
    const before = dates[index - 1];
    return before === undefined || date.start >= before.end;
  });
}

const eastAsian = new RegExp(
  `(?:(?:(${eraNames})\\s?(\\d{1,3}|元)|(\\d{2,4}|[〇零一二三四五六七八九]{4}))\\s?[年년]\\s?(\\d{1,2}|[一二三四五六七八九十]{1,3})\\s?[月월]\\s?(?:(\\d{1,2}|[一二三四五六七八九十]{1,3})\\s?[日号號일])?)`,
  'g',
);
/** Japanese eras by their letter, R5.2.28: only in Japanese, where it means nothing else. */
const eraLetter = /(?<![a-z\d])([rhs])\s?(\d{1,2})[./-](\d{1,2})[./-](\d{1,2})(?!\d)/g;
const vietnamese = /(\d{1,2})\s?(?:thang|thg|th)\.?\s?(\d{1,2})[\s,/-]*(?:nam)?\s?(\d{4})/g;

function* findEastAsian(text: string, { language }: DateHabits): Generator<Raw> {
  for (const match of text.matchAll(eastAsian)) {
    const [whole, era, eraYear, plainYear, month, day] = match;
    let year =
      era === undefined ? fromChinese(plainYear) : yearOfEra(era, eraYear === '元' ? 1 : Number(eraYear));
    // Taiwan counts years of the Republic without saying so.
    if (era === undefined && year > 90 && year < 200) year = yearOfEra('民國', year);
    if (year < 100) year += 2000;
    yield {
      year,
      month: fromChinese(month),
      day: day === undefined ? null : fromChinese(day),
      start: match.index,
      end: match.index + whole.length,
      calendar: 'gregory',
    };
  }
  if (language?.startsWith('ja') === true)
    for (const match of text.matchAll(eraLetter))
      yield {
        year: yearOfEra({ r: '令和', h: '平成', s: '昭和' }[match[1] ?? ''] ?? '', Number(match[2])),
        month: Number(match[3]),
        day: Number(match[4]),
        start: match.index,
        end: match.index + match[0].length,
        calendar: 'gregory',
      };
  for (const match of text.matchAll(vietnamese))
    yield {
      year: Number(match[3]),
      month: Number(match[2]),
      day: Number(match[1]),
      start: match.index,
      end: match.index + match[0].length,
      calendar: 'gregory',
    };
}

function fromChinese(written: string | undefined): number {
  if (written === undefined) return Number.NaN;
  if (/^\d+$/.test(written)) return Number(written);
  const digit = (sign: string): number => '〇一二三四五六七八九'.indexOf(sign === '零' ? '〇' : sign);
  const ten = written.indexOf('十');
  if (ten < 0) return Number([...written].map(digit).join(''));
  return (
    (ten === 0 ? 1 : digit(written.charAt(0))) * 10 +
    (ten === written.length - 1 ? 0 : digit(written.charAt(ten + 1)))
  );
}

const yearFirst = /(?<![\d.:/-])(\d{4})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{1,2})(?!\d|[./-]\d)/g;
/** A letter of its own before the number is a version's or an era's, "v5.2.28"; inches have fractions, 37 3/8/37 3/8x11; in "24.11. 15:31" no year stands. */
const yearLast =
  /(?<![\d.:/-])(?<!(?<!\p{L})\p{L})(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2}(?!\s?:\d))(?!\d|[./-]\d|\s\d{1,2}\/\d|\s?[x×]\s?\d)/gu;

function* findNumeric(text: string, habits: DateHabits): Generator<Raw> {
  for (const match of text.matchAll(yearFirst)) {
    const year = Number(match[1]);
    yield {
      year,
      month: Number(match[3]),
      day: Number(match[4]),
      start: match.index,
      end: match.index + match[0].length,
      calendar: numericCalendar(year, habits),
    };
  }
  for (const match of text.matchAll(yearLast)) {
    const reading = readDayAndMonth(
      Number(match[1]),
      Number(match[3]),
      match[2] ?? '',
      fullYear(match[4] ?? ''),
      habits,
    );
    if (reading === null) continue;
    yield {
      ...reading,
      start: match.index,
      end: match.index + match[0].length,
      calendar: numericCalendar(reading.year, habits),
    };
  }
}

function numericCalendar(year: number, { language, region }: DateHabits): CalendarName {
  if (!isHijriYear(year)) return 'gregory';
  const primary = language?.split('-')[0];
  return primary === 'fa' || primary === 'ps' || region === 'IR' || region === 'AF' ? 'persian' : 'islamic';
}

const fullYear = (written: string): number => {
  const year = Number(written);
  return written.length > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
};

function readDayAndMonth(
  first: number,
  second: number,
  separator: string,
  year: number,
  { isMonthFirst, addressDay }: DateHabits,
): { year: number; month: number; day: number; isGuess: boolean } | null {
  const dayFirst = { year, month: second, day: first };
  const monthFirst = { year, month: first, day: second };
  const canDayFirst = second <= 12 && first <= 31;
  const canMonthFirst = first <= 12 && second <= 31 && separator !== '.';
  if (canDayFirst && canMonthFirst && first !== second) {
    const iso = (reading: typeof dayFirst): string => `${year}-${pad(reading.month)}-${pad(reading.day)}`;
    if (addressDay === iso(dayFirst)) return { ...dayFirst, isGuess: false };
    if (addressDay === iso(monthFirst)) return { ...monthFirst, isGuess: false };
    return { ...(isMonthFirst ? monthFirst : dayFirst), isGuess: true };
  }
  if (canDayFirst) return { ...dayFirst, isGuess: false };
  return canMonthFirst ? { ...monthFirst, isGuess: false } : null;
}

const pad = (value: number): string => String(value).padStart(2, '0');

const link =
  "[\\s.,/|-]*(?:(?:de|del|di|of|du|en|em|d'|ta'|den|dne|the|di|le|ng|วันที่|ngay)(?![\\p{L}]))?['\\s.,/-]*";
const ordinal =
  '(?:\\s?(?:st|nd|rd|th|er|re|eme|e|a|o|os|η|ης|го|ого|-?е|-?ви|-?ри|-?ти|-?го|ta|an|en)(?![\\p{L}])|[º°ª])?';
const dayBefore = new RegExp(`(?:^|[^\\d.:/])(\\d{1,2})${ordinal}${link}$`, 'u');
const dayBeforeGlued = new RegExp(`(?:^|[^\\d:])(\\d{1,2})${ordinal}${link}$`, 'u');
const yearAfter =
  /^(?:'?\p{L}{0,3})[\s.,/|-]*(?:(?:de|del|of|du|di|d'|tahun|em|en|rok|roku|р|год|года|sah|anul|anno|del año|سنة|عام|พ\.ศ|ค\.ศ|t|th)(?![\p{L}]))?[\s.,'/-]*(\d{4}|\d{2}(?!\d|\s?[:.]\d|\s?(?:[ap]m|h)))(?!\d)/u;
const dayThenYear =
  /^['\s.,/-]*(?:the\s)?(\d{1,2})(?:\s?(?:st|nd|rd|th|er|e|a|o|an|en|-?an|-?en|-?e|-?a|d|d\.|da)(?![\p{L}])|[º°ª])?(?!\d|:)[\s.,/'-]*(?:of|de|del|,)?[\s.,-]*(\d{4})(?!\d)/u;
const dayClockYear =
  /^[\s.,]*(\d{1,2}),?\s+\d{1,2}:\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?\s*(?:[a-z]{2,4}|[+-]\d{4})?,?\s+(\d{4})(?!\d)/;
const yearBefore =
  /(?<!\d)(\d{4})(?:\s?(?:m|metu|gada|g|ko|eko|urteko|onii|on|оны|ж|жылғы|wuxuu)(?![\p{L}]))?[\s.,/-]*$/u;
const dayAfter = /^\p{L}{0,4}[\s.,/-]*(\d{1,2})(?!\d|:)/u;
const yearDayBefore = /(?<!\d)(\d{4})\.?\s?(?:gada|ko|g)\.?\s+(?:gada\s)?(\d{1,2})\.?\s*$/u;

/** How far around a month's name its day and year may stand. */
const reach = 28;

function* findNamed(text: string, { language }: DateHabits): Generator<Raw> {
  if (!/\d/.test(text)) return;
  const tried = new Set<MonthNames>();
  let hasFound = false;
  for (const names of [monthNamesOf(language ?? 'en'), monthNamesOf('en'), monthNamesOf(null)]) {
    if (tried.has(names)) continue;
    tried.add(names);
    for (const match of text.matchAll(names.pattern)) {
      const name = match[1] ?? '';
      const named = names.months.get(name);
      if (named === undefined) continue;
      const around = readAround(text, match.index, match.index + name.length);
      if (around === null) continue;
      hasFound = true;
      yield { ...around, month: named.month, calendar: named.calendar };
    }
    if (hasFound) return;
  }
}

function readAround(text: string, start: number, end: number): Omit<Raw, 'month' | 'calendar'> | null {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach + 12);
  const yearDay = yearDayBefore.exec(before);
  if (yearDay !== null)
    return { year: Number(yearDay[1]), day: Number(yearDay[2]), start: start - yearDay[0].length, end };
  const day = dayBefore.exec(before) ?? dayBeforeGlued.exec(before);
  const year = yearAfter.exec(after);
  const us = dayThenYear.exec(after) ?? dayClockYear.exec(after);
  // "5 | Feb 28, 2023": a number before the month is the day only when no other day and year follow.
  if (day !== null && year !== null && (us === null || (year[1] ?? '').length === 4)) {
    return {
      year: fullYear(year[1] ?? ''),
      day: Number(day[1]),
      start: start - day[0].length + day[0].indexOf(day[1] ?? ''),
      end: end + year[0].length,
    };
  }
  if (us !== null) return { year: Number(us[2]), day: Number(us[1]), start, end: end + us[0].length };
  const early = yearBefore.exec(before);
  const late = dayAfter.exec(after);
  if (early !== null && late !== null)
    return {
      year: Number(early[1]),
      day: Number(late[1]),
      start: start - early[0].length,
      end: end + late[0].length,
    };
  if (year !== null && (year[1] ?? '').length === 4)
    return { year: Number(year[1]), day: null, start, end: end + year[0].length };
  return null;
}

function toGregorianDate(raw: Raw, habits: DateHabits): WrittenDate | null {
  const { start, end, isGuess = false } = raw;
  const converted = inGregorianYears(raw, habits);
  if (converted === null) return null;
  const { year, month, day } = converted;
  if (!(year >= 1900 && year <= 2099 && month >= 1 && month <= 12)) return null;
  if (day !== null && !isRealDay(year, month, day)) return null;
  return { year, month, day, start, end, isGuess };
}

type Day = Pick<Raw, 'year' | 'month' | 'day'>;

/** Null for a year of another calendar whose days cannot be told for sure: a date that is not known beats a wrong one. */
function inGregorianYears({ year, month, day, calendar }: Raw, { language, region }: DateHabits): Day | null {
  const primary = language?.split('-')[0] ?? null;
  if (isBuddhistYear(year))
    return primary === 'th' || region === 'TH' ? { year: year - buddhistOffset, month, day } : null;
  if (calendar === 'gregory')
    return isHijriYear(year) || (primary === 'ne' && year > 2050) ? null : { year, month, day };
  if (!isHijriYear(year) || day === null) return null;
  // The lunar month begins when the new moon is seen: only Saudi Arabia's civil calendar is known in advance.
  if (calendar === 'islamic' && region !== 'SA') return null;
  return toGregorian(calendar, { year, month, day });
}
