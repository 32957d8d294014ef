/** The dateline that opens a news story's first paragraph: "ASTANA, Kazakhstan (AP) —", "Berlin (dpa) -", "【6月18日 AFP】". */
import type { Article } from '../../article/article.ts';
import { isKnownAgency } from './organizations.ts';

export type Dateline = NonNullable<Article['dateline']>;

const dash = '[—–‐‑-]{1,2}';
/** Place in capitals or with an agency in parentheses, then a dash; all within the first line. */
const withAgency = new RegExp(
  `^\\s*((?:[^()\\n]{0,60}?)?)\\s?\\(([^()\\n]{2,40})\\)\\s?(?:${dash}|:)\\s*`,
  'u',
);
const placeDash = new RegExp(`^\\s*([\\p{Lu}][^\\n()—–:]{1,50}?)\\s?(?:—|–|--|\\s-)\\s+`, 'u');
const placeDotDash = new RegExp(
  `^\\s*([\\p{Lu}][\\p{L}' -]{1,30}(?:/[\\p{Lu}][\\p{L}' -]{1,30})?)\\.\\s?(?:—|–|--|-)\\s+`,
  'u',
);
const eastAsian = /^\s*[【[（]([^】\]）\n]{2,30})[】\]）]\s*/u;

/** Null where the paragraph does not open with one. Brackets are a dateline in East Asian languages only. */
export function readDateline(
  firstParagraph: string,
  { language }: { readonly language: string | null },
): Dateline | null {
  const opening = firstParagraph.slice(0, 120);
  return (
    readWithAgency(opening) ??
    readInBracket(opening, language) ??
    readDotted(opening) ??
    readCapitals(opening)
  );
}

function readWithAgency(opening: string): Dateline | null {
  const match = withAgency.exec(opening);
  if (match === null) return null;
  const place = tidyPlace(match[1] ?? '');
  const agency = (match[2] ?? '').trim();
  if (!isAgencyName(agency) || (place !== null && !isPlaceName(place))) return null;
  return { raw: match[0].trim(), place, agency };
}

function readInBracket(opening: string, language: string | null): Dateline | null {
  if (language !== null && !/^(?:ja|zh|ko)\b/.test(language)) return null;
  const match = eastAsian.exec(opening);
  return match === null ? null : readBracket(match[0].trim(), match[1] ?? '');
}

function readDotted(opening: string): Dateline | null {
  const match = placeDotDash.exec(opening);
  if (match === null || !isPlaceName(match[1] ?? '')) return null;
  return { raw: match[0].trim(), place: tidyPlace(match[1] ?? ''), agency: null };
}

function readCapitals(opening: string): Dateline | null {
  const match = placeDash.exec(opening);
  const place = match === null ? null : tidyPlace(match[1] ?? '');
  if (match === null || place === null || !isCapitalPlace(place)) return null;
  return { raw: match[0].trim(), place, agency: null };
}

/** 【6月18日 AFP】, [서울=연합뉴스], （北京 新华社）: place and agency in one bracket. */
function readBracket(raw: string, inside: string): Dateline | null {
  const parts = inside
    .split(/[\s=＝／/・]+/)
    .filter((part) => part !== '' && !/\d/.test(part) && !/기자$|記者$|记者$/.test(part));
  const agency =
    parts.find((part) => isKnownAgency(part) || /(?:通信|新聞|新华社|社|뉴스|통신)$/.test(part)) ?? null;
  if (agency === null) return null;
  const place = parts.find((part) => part !== agency) ?? null;
  return { raw, place, agency };
}

const tidyPlace = (raw: string): string | null => {
  const place = raw.replace(/^[\s,.;|-]+|[\s,.;|–—-]+$/g, '').replace(/\s+/g, ' ');
  // "ASTANA, Feb. 28": the day belongs to no place.
  const bare = place.replace(/,?\s+(?:\p{L}{3,10}\.?\s\d{1,2}|\d{1,2}\.?\s\p{L}{3,10})$/u, '');
  return bare === '' ? null : bare;
};

/** Capitalised words and their small links: "New York", "Frankfurt am Main", "Rio de Janeiro", "ASTANA, Kazakhstan". */
const isPlaceName = (place: string): boolean =>
  place.length <= 50 &&
  !/\d/.test(place) &&
  place
    .split(/[\s,/]+/)
    .every(
      (word) =>
        word === '' ||
        !/^\p{Ll}/u.test(word) ||
        /^(?:am|an|der|de|del|la|las|los|el|of|the|upon|sur|en|im|bei|ob|di|do|da|dos)$/u.test(word),
    );

/** Without an agency only a place in capitals is a dateline: anything else before a dash may be the sentence's start. */
function isCapitalPlace(place: string): boolean {
  const first = place.split(',')[0] ?? '';
  return (
    isPlaceName(place) &&
    first.length >= 3 &&
    /\p{Lu}/u.test(first) &&
    first === first.toUpperCase() &&
    first.split(' ').length <= 4
  );
}

function isAgencyName(name: string): boolean {
  if (isKnownAgency(name)) return true;
  return name.split(/\s*[/,]\s*/).some((part) => isKnownAgency(part) || /^\p{Lu}{2,6}$/u.test(part));
}
