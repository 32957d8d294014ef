/** The day and the country that an address states. */
import { isRealDay } from './date-parts.ts';

const patterns = [
  /[/_-]((?:19|20)\d\d)[/_-](\d{1,2})[/_-](\d{1,2})(?=[/_.-]|$)/,
  /[/_-]((?:19|20)\d\d)(\d\d)(\d\d)(?=[/_.-]|\d{4,6}(?!\d)|t\d|$)/i,
  /[/_-]((?:19|20)\d\d)[/-](\d\d)(\d\d)(?=[/_.-]|$)/,
  /[/_-]((?:19|20)\d\d)[/-]?(\d\d)[/](\d\d)(?=[/_.-]|$)/,
];
const named =
  /[/_-]((?:19|20)\d\d)[/_-](jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[/_-](\d{1,2})(?=[/_.-]|$)/i;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `2023-02-28` of `/2023/02/28/…`, `/20230228/…` and the like; null where the address has no whole day. */
export function dayOfAddress(url: string | null): string | null {
  const path = pathOf(url);
  if (path === null) return null;
  const word = named.exec(path);
  const numbers =
    word === null
      ? patterns.map((pattern) => pattern.exec(path)).find((match) => match !== null && isDay(match))
      : null;
  const [year, month, day] =
    word === null
      ? [Number(numbers?.[1]), Number(numbers?.[2]), Number(numbers?.[3])]
      : [Number(word[1]), months.indexOf((word[2] ?? '').toLowerCase()) + 1, Number(word[3])];
  if (!isRealDay(year, month, day)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const isDay = (match: RegExpExecArray): boolean => {
  const year = Number(match[1]);
  return year >= 1990 && year < 2100 && isRealDay(year, Number(match[2]), Number(match[3]));
};

/** `2023-02` of `/2023/02/…`; null where there is none. */
export function monthOfAddress(url: string | null): string | null {
  const match = /\/((?:19|20)\d\d)[/-](0?[1-9]|1[0-2])(?=\/)/.exec(pathOf(url) ?? '');
  return match === null ? null : `${match[1] ?? ''}-${(match[2] ?? '').padStart(2, '0')}`;
}

/** `2016-02-18` of an archive's `/web/20160218174457/…`; null for any other address. */
export function captureDay(url: string | null): string | null {
  const [, year, month, day] =
    /^https?:\/\/(?:web\.)?archive\.(?:org|today|is|ph)\/(?:web\/)?(\d{4})(\d\d)(\d\d)/.exec(url ?? '') ?? [];
  return year === undefined ? null : `${year}-${month ?? ''}-${day ?? ''}`;
}

/** An archived page carries its own address behind the archive's, whose time stamp is not the page's date. */
export function ownAddress(url: string | null): string | null {
  if (url === null) return null;
  const archived =
    /^https?:\/\/(?:web\.)?archive\.(?:org|today|is|ph)\/(?:web\/)?\d{8,14}[a-z_]*\/(.*)$/.exec(url)?.[1];
  return archived ?? url;
}

function pathOf(url: string | null): string | null {
  if (url === null) return null;
  return (ownAddress(url) ?? url).replace(/^[a-z]+:\/\/[^/]*/i, '').slice(0, 1000);
}

const regionless = new Set([
  'co',
  'io',
  'tv',
  'me',
  'ai',
  'fm',
  'ly',
  'to',
  'ws',
  'gg',
  'eu',
  'cc',
  'la',
  'nu',
]);

/** ISO 3166 region of the host's country domain; null for the general ones. */
export function regionOfAddress(url: string | null): string | null {
  const host = /^[a-z]+:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase();
  const last = host?.split('.').pop();
  if (last === 'gov' || last === 'mil') return 'US';
  if (last?.length !== 2 || regionless.has(last)) return null;
  return last === 'uk' ? 'GB' : last.toUpperCase();
}
