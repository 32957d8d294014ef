/** UTC offsets that a page states: `+05:30`, `GMT+2`, `CET`. An abbreviation of two zones counts only with a region that settles it. */

/** Minutes east of UTC. Abbreviations of one zone only. */
const abbreviations: Readonly<Record<string, number>> = {
  z: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  west: 60,
  cet: 60,
  cest: 120,
  mez: 60,
  mesz: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  мск: 180,
  est: -300,
  edt: -240,
  cdt: -300,
  mdt: -360,
  pst: -480,
  pdt: -420,
  akst: -540,
  akdt: -480,
  hst: -600,
  brt: -180,
  art: -180,
  jst: 540,
  kst: 540,
  hkt: 480,
  sgt: 480,
  wib: 420,
  wita: 480,
  wit: 540,
  ict: 420,
  pkt: 300,
  sast: 120,
  eat: 180,
  wat: 60,
  cat: 120,
  aest: 600,
  aedt: 660,
  acst: 570,
  acdt: 630,
  awst: 480,
  nzst: 720,
  nzdt: 780,
  trt: 180,
  npt: 345,
};
/** Abbreviations of several zones → region (ISO 3166) → minutes. */
const byRegion: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  ist: { IN: 330, IL: 120, IE: 60 },
  cst: { US: -360, CA: -360, MX: -360, CN: 480, TW: 480 },
  mst: { US: -420, CA: -420, MY: 480 },
  ast: { CA: -240, PR: -240, SA: 180 },
  bst: { GB: 60, BD: 360 },
};
/** Zones named without their season: the date decides the offset. */
const seasonless: Readonly<Record<string, string>> = {
  et: 'America/New_York',
  pt: 'America/Los_Angeles',
};

/** Zones that are words as well: they count where no word follows. */
const everydayWords = new Set(['west', 'cat', 'eat', 'art', 'wit', 'pt', 'et', 'est']);
const noWordFollows = /^\s*(?:$|[^\p{L}\s])/u;
/** "à 14h30 est"; but "3 PM EST Updated", "3 PM ET Feb 2". */
const datelineFollows =
  /^\s*(?:on|last|first|updated?|published|posted|modified|edited|share|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/u;

interface StatedZone {
  readonly offset: number;
  /** UTF-16 length of what was read. */
  readonly length: number;
}

/** Reads a zone at the start of `text` (lower-cased). `day` is needed by the zones without season. */
export function readZone(
  text: string,
  region: string | null,
  day: { year: number; month: number; day: number },
): StatedZone | null {
  const numeric =
    /^\s{0,2}\(?(?:(?:utc|gmt)\s?([+-])(\d{1,2})(?::?(\d{2}))?|([+-])(\d{2}):?(\d{2}))(?!\d)\)?/.exec(text);
  if (numeric !== null) {
    const sign = (numeric[1] ?? numeric[4]) === '-' ? -1 : 1;
    const offset = sign * (Number(numeric[2] ?? numeric[5]) * 60 + Number(numeric[3] ?? numeric[6] ?? 0));
    return { offset, length: numeric[0].length };
  }
  const named = /^\s{0,2}\(?([a-z]{1,4}|мск)(?![\p{L}\d])\)?/u.exec(text);
  const name = named?.[1];
  if (named === null || name === undefined) return null;
  if (everydayWords.has(name)) {
    const rest = text.slice(named[0].length);
    if (!noWordFollows.test(rest) && !(/^es?t$/.test(name) && datelineFollows.test(rest))) return null;
  }
  const offset =
    abbreviations[name] ??
    (region === null ? undefined : byRegion[name]?.[region]) ??
    seasonalOffset(name, day);
  return offset === undefined ? null : { offset, length: named[0].length };
}

function seasonalOffset(
  name: string,
  { year, month, day }: { year: number; month: number; day: number },
): number | undefined {
  const timeZone = seasonless[name];
  if (timeZone === undefined) return undefined;
  const noon = new Date(Date.UTC(year, month - 1, day, 18));
  const written = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' }).format(noon);
  const offset = /GMT([+-])(\d\d):(\d\d)/.exec(written);
  if (offset === null) return undefined;
  return (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3]));
}
