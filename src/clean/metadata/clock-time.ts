/** Times of day beside a date, in the printings of the world: 1:59 am, 14h30, 14.30 Uhr, 下午2:30, 오후 2시 30분. */
import type { Clock } from './date-parts.ts';
import { readZone } from './zones.ts';

const morning = 'a\\.?\\s?m\\.?|ص|صباحا|πμ|π\\.μ\\.|午前|上午|早上|凌晨|오전|sa|ق\\.ظ|पूर्वाह्न';
const evening = 'p\\.?\\s?m\\.?|م|مساء|μμ|μ\\.μ\\.|午後|下午|晚上|오후|ch|ب\\.ظ|अपराह्न';
const half = `(?:(${morning})|(${evening}))`;
const clockPattern = new RegExp(
  `(?:${half}\\s*)?(?<![\\d.:/])(\\d{1,2})(?:\\s?[:٫]\\s?(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?|\\s?(?:h|t|ч|時|时|시|点|點)(?![a-z])\\s?(?:(\\d{2})(?!\\d)\\s?(?:分|분|min)?)?|\\.(\\d{2})(?![\\d.]))(?:\\s*${half}(?![\\p{L}]))?`,
  'u',
);
const bareHour = /(?<![\d.:/,-])(\d{1,2})\s?(?:(a\.?m\.?)|(p\.?m\.?))(?![\p{L}])/u;
/** What announces a time written with a dot, "klo 14.30", "14.30 Uhr". */
const dottedCue =
  /(?:\bkl\.?|\bklo|\bum|\bat|\bore|\balle|\bpukul|\bjam|\bora|\bo|\bob|\bu|\bкл\.?|[,|\s])\s*$|^\s*(?:uhr|wib|wita|wit|h\b|hrs?\b|น)/;

interface ReadClock {
  readonly clock: Clock;
  readonly start: number;
  readonly end: number;
}

/** The first time of day in `text` (folded, lower-cased), with its zone where one is stated. */
export function readClock(
  text: string,
  region: string | null,
  day: { year: number; month: number; day: number },
): ReadClock | null {
  const match = clockPattern.exec(text);
  if (match === null) return readBareHour(text, region, day);
  const [whole, amBefore, pmBefore, hours, minutes, seconds, minutesAfterHour, dotted, amAfter, pmAfter] =
    match;
  const start = match.index;
  const end = start + whole.length;
  if (dotted !== undefined && !dottedCue.test(text.slice(0, start)) && !dottedCue.test(text.slice(end)))
    return null;
  const hour = onDial(Number(hours), amBefore ?? amAfter, pmBefore ?? pmAfter);
  const minute = Number(minutes ?? minutesAfterHour ?? dotted ?? 0);
  if (hour === null || minute > 59) return null;
  return withZone(
    { hour, minute, second: seconds === undefined ? null : Number(seconds) },
    text,
    start,
    end,
    region,
    day,
  );
}

function readBareHour(
  text: string,
  region: string | null,
  day: { year: number; month: number; day: number },
): ReadClock | null {
  const match = bareHour.exec(text);
  if (match === null) return null;
  const hour = onDial(Number(match[1]), match[2], match[3]);
  if (hour === null) return null;
  return withZone(
    { hour, minute: 0, second: null },
    text,
    match.index,
    match.index + match[0].length,
    region,
    day,
  );
}

function onDial(hour: number, am: string | undefined, pm: string | undefined): number | null {
  if (hour > 24 || (hour > 12 && am !== undefined)) return null;
  if (am !== undefined) return hour === 12 ? 0 : hour;
  if (pm !== undefined) return hour < 12 ? hour + 12 : hour;
  return hour === 24 ? null : hour;
}

function withZone(
  clock: { hour: number; minute: number; second: number | null },
  text: string,
  start: number,
  end: number,
  region: string | null,
  day: { year: number; month: number; day: number },
): ReadClock {
  const word = /^\s*(?:uhr|hrs?|hours|hod\.?|óra|ore|น\.?|часов|h)(?![\p{L}])/u.exec(text.slice(end));
  const zoneStart = end + (word?.[0].length ?? 0);
  const zone = readZone(text.slice(zoneStart), region, day);
  return {
    clock: { ...clock, offset: zone?.offset ?? null },
    start,
    end: zone === null ? zoneStart : zoneStart + zone.length,
  };
}
