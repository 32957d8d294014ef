/** A date as a page states it, part by part, and its way into the article's form. */
import type { PageDate } from '../../article/article.ts';

/** `month` and `day` are null where the page does not say; a time needs a day. Years are Gregorian. */
export interface DateParts {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  readonly clock: Clock | null;
}

export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number | null;
  /** Minutes east of UTC; null when the page does not say. */
  readonly offset: number | null;
}

/** Earliest year that a page's date may have: older ones are misread numbers or the story's own past. */
const earliestYear = 1800;
const latestYear = 2099;

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

export function isRealDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function areSane(parts: DateParts): boolean {
  const { year, month, day, clock } = parts;
  if (year < earliestYear || year > latestYear) return false;
  if (month !== null && (month < 1 || month > 12)) return false;
  if (day !== null && (month === null || !isRealDay(year, month, day))) return false;
  if (clock === null) return true;
  return (
    clock.hour < 24 && clock.minute < 60 && (clock.second ?? 0) < 61 && Math.abs(clock.offset ?? 0) <= 14 * 60
  );
}

/** Minutes east of UTC as ISO 8601 writes them: `Z`, `+05:30`. */
export function writeOffset(offset: number): string {
  if (offset === 0) return 'Z';
  const minutes = Math.abs(offset);
  return (offset < 0 ? '-' : '+') + pad(Math.floor(minutes / 60)) + ':' + pad(minutes % 60);
}

function instantOf(year: number, month: number, day: number, clock: Clock): string | null {
  if (clock.offset === null) return null;
  const time = Date.UTC(year, month - 1, day, clock.hour, clock.minute - clock.offset, clock.second ?? 0);
  return new Date(time).toISOString().replace('.000Z', 'Z');
}

/**
 * Null when the parts make no real date. Midnight to the second is what a CMS writes that knows only the day: its precision is
 * `day`, while `value` and `utc` keep what is stated.
 */
export function toPageDate(parts: DateParts, raw: string, source: string): PageDate | null {
  if (!areSane(parts)) return null;
  const { year, month, day, clock } = parts;
  if (month === null) return { raw, value: pad(year, 4), utc: null, precision: 'year', source };
  if (day === null)
    return { raw, value: `${pad(year, 4)}-${pad(month)}`, utc: null, precision: 'month', source };
  const date = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
  if (clock === null) return { raw, value: date, utc: null, precision: 'day', source };
  const seconds = clock.second === null ? '' : ':' + pad(Math.min(clock.second, 59));
  const offset = clock.offset === null ? '' : writeOffset(clock.offset);
  const isMidnight = clock.hour === 0 && clock.minute === 0 && clock.second === 0;
  return {
    raw,
    value: `${date}T${pad(clock.hour)}:${pad(clock.minute)}${seconds}${offset}`,
    utc: instantOf(year, month, day, clock),
    precision: isMidnight ? 'day' : clock.second === null ? 'minute' : 'second',
    source,
  };
}
