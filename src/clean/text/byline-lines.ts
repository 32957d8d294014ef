/** Finds who signs a plain text: lines that say "by", names with a day, a role or an hour beside them, also where a scraper glued them. */
import type { Author } from '../../article/article.ts';
import { conjunctionPattern, hasRoleWord, isPrefixOnly } from '../metadata/byline-matchers.ts';
import { looksLikeName, parseByline } from '../metadata/byline.ts';
import { bylinePrefixes } from '../metadata/byline-words.ts';
import { authorType, isKnownAgency } from '../metadata/organizations.ts';
import { isTitleLike, lengthOf, namesOnly } from '../page/block-signs.ts';
import { isFurniture, isRunning } from './find-story.ts';
import { isDateLine, longestRaw, spacedOut, wordCount, type HeaderContext } from './header-lines.ts';
import { withoutMarks } from './inline-markdown.ts';
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
const longestName = 60;
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
  for (let next = first.at + 1; first.trust === trusts.withDay; next++) {
    const more = signatureAt(blocks, next, context);
    if (more?.trust !== first.trust) break;
    lines.push(next);
    names += ` | ${more.names}`;
  }
  const { language } = context;
  const raw = lines.map((line) => withoutMarks(blocks[line]?.text ?? '')).join(' ');
  return {
    lines,
    raw: parseByline(raw, { language }).raw ?? raw,
    authors: parseByline(names, { language }).authors,
  };
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
  if (!areNames(line, language)) return null;
  const [dek, ...more] = blocks.slice(headline + 1, index).filter(isRunning);
  if (more.length > 0 || (dek !== undefined && lengthOf(dek.text) > longestDek)) return null;
  return isTold(line) ? null : signed(line, trusts.nameAlone, language);
}

/** Who signs below the last paragraph, where nobody does above: "Elin Sjödahl/TT", a name of whom the story does not speak. */
export function findClosingByline(
  blocks: readonly TextBlock[],
  end: number,
  isTold: (line: string) => boolean,
  { cues, language }: HeaderContext,
): SignedLines | null {
  const last = blocks.slice(0, end).findLastIndex(isRunning);
  const line = last === -1 ? null : lineOf(blocks[last + 1]);
  if (line === null || isTold(line) || isFurniture(line, cues) || !areNames(line, language)) return null;
  // The heading of a list of titles.
  const below = [lineOf(blocks[last + 2]), lineOf(blocks[last + 3])];
  if (below.every((title) => title !== null && wordCount(title) > 2 && isTitleLike(title))) return null;
  const { authors } = parseByline(line.replaceAll('/', ' | '), { language });
  return { lines: [last + 1], raw: line, authors };
}

/** Whether a line says who signs, or is one of two that do. */
export const isBylineLine = (blocks: readonly TextBlock[], index: number, context: HeaderContext): boolean =>
  signatureAt(blocks, index, context) !== null;

function signatureAt(blocks: readonly TextBlock[], index: number, context: HeaderContext): Signature | null {
  const line = lineOf(blocks[index]);
  if (line === null) return null;
  const { language } = context;
  const below = lineOf(blocks[index + 1]);
  if (isPrefixOnly(line, language) && below !== null && below.length <= longestName)
    return signed(afterPrefix(below, language) ?? below, trusts.said, language, 2);
  if (isKnownAgency(line)) return { trust: trusts.agencyAlone, size: 1, names: line };
  const cue = context.cues.match(line, 'byline');
  const saysBy = (cue !== null && !cue.isWhole) || afterPrefix(line, language) !== null;
  if (saysBy && isOneLine(line)) {
    const byline = signed(namesIn(line, language), trusts.said, language);
    if (byline !== null) return byline;
  }
  const withDay = namesWithDay(line, context);
  if (withDay !== null) return withDay;
  return !isCredit(line) && areNames(line, language) && isBesideDay(blocks, index, context)
    ? signed(line, trusts.besideDay, language)
    : null;
}

/** "Anna Berg / AP" took the picture. */
const isCredit = (line: string): boolean =>
  line.includes('/') && line.split('/').some((part) => isKnownAgency(part.trim()));

/** Null where what is said to be names is none: "Von München bis Aachen: Im Netz". */
function signed(names: string, trust: Trust, language: string | null, size = 1): Signature | null {
  const { authors } = parseByline(names, { language });
  const areAll = authors.every(
    ({ name }) => looksLikeName(name) || isKnownAgency(name) || (trust === trusts.said && mayBeSaid(name)),
  );
  return authors.length > 0 && areAll ? { trust, size, names } : null;
}

/** "The Currency editors", "ibby": behind "by". */
const mayBeSaid = (name: string): boolean =>
  !/[:?!"“„]/u.test(name) && (wordCount(name) === 1 || (wordCount(name) <= 4 && /^\p{Lu}/u.test(name)));

function lineOf(block: TextBlock | undefined): string | null {
  if (block?.type !== 'paragraph' || block.text.length > longestRaw) return null;
  const line = withoutMarks(block.text);
  return line.length <= longestByline && wordCount(line) <= mostWords ? line : null;
}

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
  const names = parts.filter((part) => areNames(part, language));
  const others = parts.filter((part) => !names.includes(part));
  const agencies = others.filter(isKnownAgency);
  const says = (part: string): boolean => saysWhen(part, context) || hasRoleWord(part);
  if (!others.some(says) || !others.every((part) => says(part) || isKnownAgency(part) || isDomain(part)))
    return null;
  const all = names.length > 0 ? names : agencies;
  return all.length === 0 ? null : signed(all.join(' | '), trusts.withDay, language);
}

/** "Jane Roe, 3 May 2024", "28. April 2024, 14:26 Uhr, Jane Roe": the names before the first number, or behind the last. */
function namesApart(part: string, language: string | null): string[] {
  const [, head = '', rest = ''] = /^(\D+?),?\s(\d.*)$/u.exec(part) ?? [];
  // "Kristýna HložkováDnes 19. 2. 2025"
  const names = head.replace(gluedTail, '');
  if (areNames(names, language)) return [names, rest];
  const [, when = '', tail = ''] = /^(.*\d[^,]*),\s(\D+)$/u.exec(part) ?? [];
  return areNames(tail, language) ? [when, tail] : [part];
}

/** A day, an hour, how long ago, how long to read. */
const saysWhen = (part: string, context: HeaderContext): boolean =>
  /\d/u.test(part) &&
  wordCount(part) <= 8 &&
  (isWhen(part, context) ||
    /\d{1,2}[:.h]\d{2}|\d+[\s-]?(?:min|мин|хв|דק|분|分|นาที|phút|मिनट|دقیق|دقائق)/iu.test(part));
const isDomain = (part: string): boolean => /^[\w-]+(?:\.\w{2,})+$/u.test(part);

/** "Anna Berg", "Anna Berg, dpa", "Anna Berg og Tom Ito": each part is a name of two words and more, or an agency. */
function areNames(text: string, language: string | null): boolean {
  const parts = text
    .replace(/\s*\([^()]{3,40}\)$/u, '')
    .split(conjunctionPattern(language))
    .flatMap((part) => part.split(/\s*[,/|&]\s*/u));
  return (
    parts.some((part) => wordCount(part) > 1 && isPerson(part)) &&
    parts.every((part) => isKnownAgency(part) || isPerson(part))
  );
}

const isPerson = (part: string): boolean =>
  namesOnly(part) && looksLikeName(part) && part.length <= longestName && authorType(part) === 'Person';

/** A name in a script without capitals, "سلوى الكناني", "大槻千尋": a few words or signs that may as well be something else. */
const isCaselessName = (line: string): boolean =>
  /^(?=.{5,35}$)(?:[\p{Lo}\p{M}'’-]{2,}\s){1,3}[\p{Lo}\p{M}'’-]{2,}$/u.test(line) ||
  (/^(?=.*\p{Script=Han})[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{3,6}$/u.test(line) &&
    !/(?:記事|限定|無料|有料|会員|新聞|経済|社会|政治|国際|地域|新闻|财经|体育|评论|要闻|社區)/u.test(line));

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

/** The names of a byline: without a prefix that is glued to them, and without a date or place behind them. */
export function namesIn(line: string, language: string | null): string {
  return withoutTail(afterPrefix(line, language) ?? line);
}

/** "VonAnna Berg" → "Anna Berg"; null where no prefix is glued to a name. */
function afterPrefix(line: string, language: string | null): string | null {
  const prefixes = [language?.split('-')[0] ?? '', 'en']
    .flatMap((tag) => (bylinePrefixes[tag] ?? '').split('|'))
    .map((phrase) => phrase.trim())
    .filter((phrase) => /^\p{L}+$/u.test(phrase) && line.toLowerCase().startsWith(phrase.toLowerCase()))
    .sort((one, other) => other.length - one.length);
  const rests = prefixes.map((phrase) => line.slice(phrase.length));
  return rests.find((rest) => /^(?:\p{Lu}\p{Ll}|\p{Lu}{2}|\p{Lo}+\s\p{Lo})/u.test(rest)) ?? null;
}

/** "Ioana DrăgulescuPublicat", "Tobias FeldgateOriginally …": another word glued to a name of two; "Anna MacDonald" is one. */
const gluedTail = /(?<=\p{Lu}[\p{L}.'’-]*\s\p{Lu}\p{Ll}{3,})\p{Lu}\p{Ll}{3,}.*$/u;

/** "Sander Hoekema28 dec. 2024", "Ana Melo, Jornal — São Paulo" */
const withoutTail = (line: string): string =>
  spacedOut(line)
    .replace(/(?<=\p{Lu}{2}|\p{Ll})(?=The\s\p{Lu}\p{Ll})/u, ' | ')
    .replace(gluedTail, '')
    .replace(/(?<=\p{L}{2})\s\d{1,2}[\s./].*$/u, '')
    .replace(/\s[—–]\s[^—–]*$/u, '');
