/** Dates as machines write them: ISO 8601 and its common slips, and seconds or milliseconds since 1970. */
import type { Clock, DateParts } from './date-parts.ts';

const extended =
  /^([+]?\d{4})-(\d{1,2})(?:-(\d{1,2})(?:(?:T|\s+|_)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,:]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{1,2}(?::?\d{2})?(?::\d{2})?)?(?:\s?\[[\w/]+\])?)?T?)?$/i;
const basic = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/i;
const epoch = /^\d{10}(?:\d{3})?$/;

/**
 * Whole `text` only; null when it is anything else. Values of other calendars come back as they stand. What is printed for people is no
 * count of seconds but the number of the page.
 */
export function readIsoDate(text: string, isPrinted = false): DateParts | null {
  if (!isPrinted && epoch.test(text)) return readEpoch(Number(text.length === 10 ? text + '000' : text));
  const match = extended.exec(text) ?? basic.exec(text);
  if (match === null) return null;
  const [, year, month, day, hour, minute, second, zone] = match;
  return {
    year: Number(year),
    month: Number(month),
    day: day === undefined ? null : Number(day),
    clock:
      hour === undefined
        ? null
        : {
            hour: Number(hour),
            minute: Number(minute),
            second: second === undefined ? null : Number(second),
            offset: readOffset(zone),
          },
  };
}

function readOffset(zone: string | undefined): Clock['offset'] {
  if (zone === undefined) return null;
  if (/^[zug]/i.test(zone)) return 0;
  const [, sign, hours, minutes] = /([+-])(\d{1,2}):?(\d{2})?/.exec(zone) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0));
}

function readEpoch(ms: number): DateParts | null {
  // Before 1990 a ten-digit number is some other number.
  if (ms < Date.UTC(1990, 0, 1)) return null;
  const date = new Date(ms);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    clock: {
      hour: date.getUTCHours(),
      minute: date.getUTCMinutes(),
      second: date.getUTCSeconds(),
      offset: 0,
    },
  };
}
