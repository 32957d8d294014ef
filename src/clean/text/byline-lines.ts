/** Finds who signs a plain text: lines that say "by", names with a day, a role or an hour beside them, also where a scraper glued them. */
import type { Author } from '../../article/article.ts';
import { hasRoleWord, isPrefixOnly } from '../metadata/byline-matchers.ts';
import { parseByline } from '../metadata/byline.ts';
import { looksLikeName } from '../metadata/name-form.ts';
import { isKnownAgency } from '../metadata/organizations.ts';
import type { Cues } from '../cues/cues.ts';
import type { CueKind } from '../cues/cue-sheet.ts';
import { isTitleLike, lengthOf } from '../page/block-signs.ts';
import { namesService } from '../rules/embed-services.ts';
import { isFurniture, isRunning } from './find-story.ts';
import { isDateLine, longestRaw, spacedOut, wordCount, type HeaderContext } from './header-lines.ts';
import { withoutMarks } from './inline-markdown.ts';
import {
  afterPrefix,
  areNames,
  beforeDay,
  dayAhead,
  gluedTail,
  isCaselessName,
  isCredit,
  longestName,
  namesApartIn,
  namesIn,
  reportersIn,
  weekdayBehind,
} from './names-in-line.ts';
import type { TextBlock } from './text-block.ts';

export interface SignedLines {
  /** Their blocks, in order. */
  readonly lines: readonly number[];
  /** As printed. */
  readonly raw: string;
  readonly authors: readonly Author[];
}

/** How sure it is that a line says who signs. */
const trusts = { agencyAlone: 1, nameAlone: 2, besideDay: 3, withDay: 4, said: 5 } as const;
type Trust = (typeof trusts)[keyof typeof trusts];

interface Signature {
  readonly trust: Trust;
  /** Blocks that it takes. */
  readonly size: number;
  /** The names with what says so, and without the rest of the line. */
  readonly names: string;
}

const longestByline = 150;
const mostWords = 20;
const longestDek = 250;

/** Where a byline may stand. */
export interface BylinePlace {
  readonly from: number;
  readonly to: number;
  /** Index of the headline's block, -1 for none. */
  readonly headline: number;
  /** Whether the story uses a word of the line. */
  readonly isTold: (line: string) => boolean;
}

/** The surest signature from `from` to `to`; of two alike the first below the headline. */
export function findByline(
  blocks: readonly TextBlock[],
  place: BylinePlace,
  context: HeaderContext,
): SignedLines | null {
  const { from, to, headline } = place;
  let best: (Signature & { readonly at: number }) | null = null;
  for (let at = from; at < Math.min(to, blocks.length); at++) {
    if (at === headline) continue;
    const signature = signatureAt(blocks, at, context) ?? nameAlone(blocks, at, place, context);
    if (signature === null || (best !== null && best.trust >= signature.trust && best.at > headline))
      continue;
    // A menu has it too.
    if (signature.trust < trusts.said && isPrintedAbove(blocks, at, headline)) continue;
    best = { ...signature, at };
  }
  return best === null ? null : withFurtherLines(blocks, best, context);
}

const isPrintedAbove = (blocks: readonly TextBlock[], index: number, headline: number): boolean =>
  blocks.slice(0, Math.max(0, headline)).some(({ text }) => text === blocks[index]?.text);

/** One line for each of them: "Anna Berg – Journalist". */
function withFurtherLines(
  blocks: readonly TextBlock[],
  first: Signature & { readonly at: number },
  context: HeaderContext,
): SignedLines {
  const lines = Array.from({ length: first.size }, (_, index) => first.at + index);
  let { names } = first;
  const { language } = context;
  for (let next = first.at + first.size; first.trust < trusts.said; next++) {
    const more = furtherAt(blocks, next, first.trust, context);
    if (more === null) break;
    lines.push(next);
    names += ` | ${more}`;
  }
  const raw = lines.map((line) => withoutMarks(blocks[line]?.text ?? '')).join(' ');
  return {
    lines,
    raw: parseByline(raw, { language }).raw ?? raw,
    authors: parseByline(names, { language }).authors,
  };
}

/** A line of the same kind; beside a day it may be a name alone. */
function furtherAt(
  blocks: readonly TextBlock[],
  at: number,
  trust: Trust,
  context: HeaderContext,
): string | null {
  const more = signatureAt(blocks, at, context);
  if (trust === trusts.withDay) return more?.trust === trust ? more.names : null;
  const line = lineOf(blocks[at]);
  const isNames = line !== null && areNames(line, context.language) && !isCredit(line);
  // "US DISPATCH"
  return isNames && /\p{Ll}|\p{Lo}/u.test(line) ? line : null;
}

/** A person's name below the headline, or below a dek, of whom the story does not speak; further down two capitals make a subheading. */
function nameAlone(
  blocks: readonly TextBlock[],
  index: number,
  { headline, isTold }: BylinePlace,
  context: HeaderContext,
): Signature | null {
  const { language } = context;
  const line = lineOf(blocks[index]);
  if (line === null || index < headline || isCredit(line)) return null;
  if (isCaselessName(line) && !isFurniture(line, context.cues) && isBesideDay(blocks, index, context))
    return isTold(line) ? null : { trust: trusts.besideDay, size: 1, names: line };
  const names = namesApartIn(line, language);
  if (names === null) return null;
  const [dek, ...more] = blocks.slice(headline + 1, index).filter(isRunning);
  if (more.length > 0 || (dek !== undefined && lengthOf(dek.text) > longestDek)) return null;
  return isTold(line) ? null : signed(names, trusts.nameAlone, context);
}

/**
 * Who signs where nobody does above the text: a line that says so among the first of the story, which begins above it where pictures
 * are told at length; or below the last paragraph, "Elin Sjödahl/TT", also a name alone of whom the story does not speak.
 */
export function findLaterByline(
  blocks: readonly TextBlock[],
  story: { readonly start: number; readonly end: number },
  isTold: (line: string) => boolean,
  context: HeaderContext,
): SignedLines | null {
  const last = blocks.slice(0, story.end).findLastIndex(isRunning);
  if (last === -1) return null;
  for (const at of [
    ...range(story.start, Math.min(story.end, story.start + deepest)),
    ...range(last + 1, last + 3),
  ]) {
    const signature = signatureAt(blocks, at, context);
    if (signature?.trust !== trusts.said) continue;
    const signed = withFurtherLines(blocks, { ...signature, at }, context);
    const arePeople = signed.authors.every(
      ({ name }) => areNames(name, context.language) || isCaselessName(name) || isKnownAgency(name),
    );
    if (arePeople) return signed;
  }
  const line = lineOf(blocks[last + 1]);
  const { cues, language } = context;
  if (line === null || isTold(line) || isFurniture(line, cues) || !areNames(line, language)) return null;
  // The heading of a list of titles.
  const below = [lineOf(blocks[last + 2]), lineOf(blocks[last + 3])];
  if (below.every((title) => title !== null && wordCount(title) > 2 && isTitleLike(title))) return null;
  const { authors } = parseByline(line.replaceAll('/', ' | '), { language });
  return { lines: [last + 1], raw: line, authors };
}

/** Lines of a story in which a byline may still stand. */
const deepest = 10;
const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, step) => from + step);

/** Whether a line says who signs, or is one of two that do. */
export const isBylineLine = (blocks: readonly TextBlock[], index: number, context: HeaderContext): boolean =>
  signatureAt(blocks, index, context) !== null;

function signatureAt(blocks: readonly TextBlock[], index: number, context: HeaderContext): Signature | null {
  const line = lineOf(blocks[index]);
  if (line === null) return null;
  const { language } = context;
  const below = lineOf(blocks[index + 1]);
  if (isPrefixOnly(line, language) && below !== null && below.length <= longestName)
    return signed(afterPrefix(below, language) ?? below, trusts.said, context, 2);
  if (isKnownAgency(line)) return { trust: trusts.agencyAlone, size: 1, names: line };
  const rest = beforeDay(line.replace(dayAhead, ''), context);
  const cue = context.cues.match(rest, 'byline');
  // "文中…" is no "文／…".
  const isCue = cue !== null && !cue.isWhole && (cue.isSetApart || !/^\p{Lo}$/u.test(cue.phrase));
  const saysBy = isCue || afterPrefix(rest, language) !== null;
  if (saysBy && isOneLine(line)) {
    const byline = signed(namesIn(rest, language), trusts.said, context);
    if (byline !== null) return byline;
  }
  const reporters = reportersIn(line);
  const reported = reporters === null ? null : signed(reporters, trusts.said, context);
  if (reported !== null) return reported;
  const withDay = namesWithDay(line, context);
  if (withDay !== null) return withDay;
  const names = isCredit(line) ? null : namesApartIn(line, language);
  return names !== null && isBesideDay(blocks, index, context)
    ? signed(names, trusts.besideDay, context)
    : null;
}

/** Null where what is said to be names is none: "Von München bis Aachen: Im Netz". */
function signed(names: string, trust: Trust, { language, cues }: HeaderContext, size = 1): Signature | null {
  const { authors } = parseByline(names, { language });
  if (authors.some(({ name }) => namesTool(name, cues))) return null;
  const areAll = authors.every(
    ({ name }) => looksLikeName(name) || isKnownAgency(name) || (trust === trusts.said && mayBeSaid(name)),
  );
  return authors.length > 0 && areAll ? { trust, size, names } : null;
}

/** "SKIP ADVERTISEMENT", "Publié le", "Facebook X LinkedIn": capitals make names of what a page says beside them. "Maël Le Goff" has a cue of two letters. */
const namesTool = (name: string, cues: Cues): boolean =>
  namesService(name) || toolKinds.some((kind) => lengthOf(cues.find(name, kind)?.phrase ?? '') > 3);
const toolKinds: readonly CueKind[] = [
  'advertisement',
  'comments',
  'follow',
  'pageTool',
  'published',
  'share',
  'subscribe',
];

/** "The Currency editors", "ibby": behind "by". */
const mayBeSaid = (name: string): boolean =>
  !/[:?!"“„]/u.test(name) && (wordCount(name) === 1 || (wordCount(name) <= 4 && /^\p{Lu}/u.test(name)));

function lineOf(block: TextBlock | undefined): string | null {
  if (block?.type !== 'paragraph' || block.text.length > longestRaw) return null;
  const line = withoutMarks(block.text).replace(mailBehind, '');
  return line.length <= longestByline && wordCount(line) <= mostWords ? line : null;
}

/** "Jane Roe jroe@paper.example" */
const mailBehind = /(?<=\p{L})\s[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u;

/** No sentence; an initial ends none. */
const isOneLine = (line: string): boolean => !/[^.]\.$/u.test(line.replace(/\b\p{Lu}\.$/u, ''));

/** What stands side by side on the page: parted by wide spaces, bars, dashes, a slash. */
const parting = /\s{2,}|\s*[|•·●]\s*|\s[–—/-]\s|[–—]\s/u;

/** "Marco Rossi  4 Febbraio 2025 - 14:41", "Jane Roe2 minutes ago", "Anna Berg – Journalist": names, and what says when or what they are. */
function namesWithDay(line: string, context: HeaderContext): Signature | null {
  const { language } = context;
  const parts = spacedOut(line.replace(/\s@\w{2,}/u, ''))
    .split(parting)
    .flatMap((part) => namesApart(part.trim(), language))
    .filter((part) => part !== '');
  const names = parts.filter(
    (part) => areNames(part, language) || (isCaselessName(part) && !isFurniture(part, context.cues)),
  );
  const others = parts.filter((part) => !names.includes(part));
  const agencies = others.filter(isKnownAgency);
  const says = (part: string): boolean => saysWhen(part, context) || hasRoleWord(part);
  if (!others.some(says) || !others.every((part) => says(part) || isKnownAgency(part) || isDomain(part)))
    return null;
  const all = names.length > 0 ? names : agencies;
  return all.length === 0 ? null : signed(all.join(' | '), trusts.withDay, context);
}

/** "Jane Roe, 3 May 2024", "28. April 2024, 14:26 Uhr, Jane Roe": the names before the first number, or behind the last. */
function namesApart(part: string, language: string | null): string[] {
  const [, head = '', rest = ''] = /^(\D+?),?\s(\d.*)$/u.exec(part) ?? [];
  // "Kristýna HložkováDnes 19. 2. 2025"
  const names = head.replace(gluedTail, '').replace(weekdayBehind(language), '');
  // "Jane Roe 30.09.2024 17:24 Updated: 30.09.2024 18:02 Read 15 times"
  if (areNames(names, language) || isCaselessName(names))
    return [names, rest.split(/\s+/u).slice(0, 5).join(' ')];
  const [, when = '', tail = ''] = /^(.*\d[^,]*),\s(\D+)$/u.exec(part) ?? [];
  return areNames(tail, language) ? [when, tail] : [part];
}

/** A day, an hour, how long ago, how long to read. */
const saysWhen = (part: string, context: HeaderContext): boolean =>
  /\d/u.test(part) &&
  wordCount(part) <= 8 &&
  lengthOf(part) <= longestName &&
  (isWhen(part, context) ||
    /\d{1,2}[:.h]\d{2}|\d+[\s-]?(?:min|мин|хв|דק|분|分|นาที|phút|मिनट|دقیق|دقائق)/iu.test(part));
const isDomain = (part: string): boolean => /^[\w-]+(?:\.\w{2,})+$/u.test(part);

/** A day in the line above or below; or below a line or two that say what somebody is, and where. */
function isBesideDay(blocks: readonly TextBlock[], index: number, context: HeaderContext): boolean {
  const lines = [-1, 1, 2, 3].map((distance) => lineOf(blocks[index + distance]));
  const [above, below, second, third] = lines;
  const isDay = (line: string | null | undefined): boolean => line != null && isWhen(line, context);
  if (isDay(above) || isDay(below)) return true;
  const isShort = (line: string | null | undefined): boolean =>
    line != null && line.length <= longestName && wordCount(line) <= 4;
  return isShort(below) && (hasRoleWord(below ?? '') || isDay(second) || (isShort(second) && isDay(third)));
}

/** A date line, or one that says how long ago. */
const isWhen = (line: string, context: HeaderContext): boolean =>
  isDateLine(line, context) || (line.length <= 40 && ago.test(line));

/** "2 minutes ago", "vor 3 Stunden", "hace 2 horas", "2時間前". */
const ago =
  /\d+\s?(?:\p{L}+\s(?:ago|temu|siden|sedan|sitten|назад|тому|преди|geleden|fa|atrás|önce|yang lalu|trước|पहले|ที่แล้ว|קודם)|(?:分|時間|日|秒)前|(?:分钟|分鐘|小时|小時|天)前|(?:분|시간|일)\s?전)|(?:^|\s)(?:vor|il y a|hace|há|fa|před|pred|prije|пре|acum|pre|πριν(?: από)?|לפני|منذ|قبل)\s(?:\p{L}+\s)?\d+/iu;
