/** Years and days of other calendars, converted where the page leaves no doubt which calendar is meant. */

interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Years of these ranges are never Gregorian: solar and lunar Hijri, Thai Buddhist, Hebrew. */
export const isHijriYear = (year: number): boolean => year >= 1300 && year <= 1500;
export const isBuddhistYear = (year: number): boolean => year >= 2440 && year <= 2640;
export const buddhistOffset = 543;

/** First Gregorian year minus one of the Japanese eras, and of the Republic of China's count. */
const eras: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  大正: 1911,
  明治: 1867,
  民國: 1911,
  民国: 1911,
};
export const eraNames = Object.keys(eras).join('|');
export const yearOfEra = (era: string, year: number): number => (eras[era] ?? Number.NaN) + year;

const dayMs = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The Gregorian day of a day in the Persian (solar Hijri) or Umm al-Qura (lunar Hijri) calendar; null when there is none.
 * The runtime's calendars only convert the other way, so a first guess is corrected by what it converts to.
 */
export function toGregorian(
  calendar: 'persian' | 'islamic',
  { year, month, day }: CalendarDay,
): CalendarDay | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const yearDays = calendar === 'persian' ? 365.2422 : 354.3671;
  const epoch = calendar === 'persian' ? Date.UTC(622, 2, 21) : Date.UTC(622, 6, 19);
  const monthDays = calendar === 'persian' ? 30.5 : 29.53;
  let guess = epoch + Math.round((year - 1) * yearDays + (month - 1) * monthDays + day - 1) * dayMs;
  for (let step = 0; step < 8; step++) {
    const there = read(calendar, guess);
    const off = Math.round(
      (year - there.year) * yearDays + (month - there.month) * monthDays + (day - there.day),
    );
    if (off === 0) {
      if (there.year !== year || there.month !== month || there.day !== day) return null;
      const date = new Date(guess);
      return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
    }
    guess += off * dayMs;
  }
  return null;
}

function read(calendar: 'persian' | 'islamic', time: number): CalendarDay {
  let format = formats.get(calendar);
  if (format === undefined) {
    const name = calendar === 'persian' ? 'persian' : 'islamic-umalqura';
    format = new Intl.DateTimeFormat(`en-u-ca-${name}-nu-latn`, {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    });
    formats.set(calendar, format);
  }
  const parts = Object.fromEntries(
    format.formatToParts(new Date(time)).map(({ type, value }) => [type, Number.parseInt(value, 10)]),
  );
  return { year: parts['year'] ?? 0, month: parts['month'] ?? 0, day: parts['day'] ?? 0 };
}
