/** Takes a printed byline apart: names out of prefixes, roles, places, handles and dates; persons told from organisations. */
import type { Author } from '../../article/article.ts';
import {
  conjunctionPattern,
  hasRoleWord,
  isRoleOnly,
  isPrefixOnly,
  placeLeadPattern,
  roleSuffixPattern,
  withoutDesk,
  withoutPrefix,
} from './byline-matchers.ts';
import { fieldText } from './field-text.ts';
import { isCapitalised, isSentence, isUnspacedScript, longestName, looksLikeName } from './name-form.ts';
import { authorType, isKnownAgency } from './organizations.ts';

export interface BylineContext {
  /** BCP 47 tag of the page, null when not known. */
  readonly language: string | null;
  /** The page's names for itself: an author of such a name is an organisation. */
  readonly siteNames?: readonly string[];
}

export interface ReadByline {
  readonly authors: Author[];
  /** As printed, null when nothing was. */
  readonly raw: string | null;
}

const longestByline = 400;
const mostAuthors = 20;

/** Authors have no `url`: what is printed does not tell. Empty for a byline that names nobody. */
export function parseByline(raw: string, { language, siteNames = [] }: BylineContext): ReadByline {
  const printed =
    fieldText(raw.replace(/\s*[\n\r\t]\s*(?:\s*[\n\r\t]\s*)*/g, lineBreak))?.slice(0, longestByline) ?? null;
  if (printed === null || licence.test(printed)) return { authors: [], raw: null };
  const names = isOneName(printed, siteNames) ? [printed] : namesOfLines(printed, language);
  const authors = withoutParts(names)
    .slice(0, mostAuthors)
    .map((name) => ({ name, type: typeOf(name, language, siteNames), url: null }));
  return { authors, raw: fieldText(printed.replaceAll(lineBreak.trim(), ' ')) };
}

/** Chinese writes no name of a person in five signs or more, unless it is a foreign one, with points in it. */
const typeOf = (name: string, language: string | null, siteNames: readonly string[]): Author['type'] =>
  language?.startsWith('zh') === true && /^\p{Script=Han}{5,}$/u.test(name)
    ? 'Organization'
    : authorType(name, siteNames);

/** Creative Commons: the licence of the page, or of a picture. */
const licence = /^\s*CC(?:[\s-](?:BY|0|NC|SA|ND)\b.*)?\s*$/;

/** The site's own name is not taken apart, whatever words it has. */
const isOneName = (printed: string, siteNames: readonly string[]): boolean =>
  printed.length <= longestName && siteNames.includes(printed);

function namesOfLines(printed: string, language: string | null): string[] {
  let names: string[] = [];
  let hasDate = false;
  let hasPrefix = false;
  let isBelowPrefix = false;
  for (const line of printed.split(hardBreak)) {
    // Behind a date come counts and buttons, no more names.
    if (names.length > 0 && hasDate) break;
    hasDate ||= /\d{4}|\d{1,2}[:.]\d{2}/.test(line);
    if ((line + ':').replace(placeLeadPattern, '') === '') continue;
    // "More stories by Anna": others' headlines follow; a sentence tells of the author.
    if (names.length > 0 && (furtherStories.test(line) || wholeSentence.test(line))) break;
    // What stands before the line that says "by", or before the name below it, is the desk's or the section's name.
    const found = namesOfLine(line, language, isBelowPrefix && !hasPrefix ? [] : names);
    const isPrefixed = found.hasPrefix || isBelowPrefix;
    if (isPrefixed && !hasPrefix && found.names.length > 0) names = [];
    isBelowPrefix = isPrefixOnly(line, language);
    hasPrefix ||= isPrefixed && found.names.length > 0;
    addNames(names, found, hasPrefix && !isPrefixed);
  }
  return names;
}

/** `isBelowName`: the line stands below the name behind "by". */
function addNames(names: string[], found: LineNames, isBelowName: boolean): void {
  const hasPerson = names.some((name) => name.includes(' ') && authorType(name) === 'Person');
  for (const name of found.names) {
    // Below a person's name stands what the person works for.
    const isEmployer =
      hasPerson && !found.hasPrefix && authorType(name) === 'Organization' && !isKnownAgency(name);
    const isRest = isBelowName && names.length > 0 && isLoneWord(name);
    if (!isEmployer && !isRest && !names.includes(name)) names.push(name);
  }
}

/** "Anna" after "Anna Berg" is the same person again. */
function withoutParts(names: readonly string[]): string[] {
  const words = names.map((name) => name.toLowerCase().split(' '));
  return names.filter(
    (_, at) =>
      !words.some(
        (other, index) =>
          index !== at && words[at]?.length === 1 && other.length > 1 && other.includes(words[at][0] ?? ''),
      ),
  );
}

/** Of eight words or more. */
const wholeSentence = /^(?:\S+\s+){7,}\S+[.!?…]\s*$/u;

const furtherStories =
  /^\s*(?:more|all|other|further|latest|weitere|mehr|alle)\s(?:stories|articles|posts|news|artikel|beiträge)\b/iu;

/** Stands for a line's end while spacing is folded: a private-use character, which no page prints. */
const lineBreak = ' \ue000 ';
/** Between things of different kinds in one byline. */
const hardBreak = /\s*(?:[\ue000|｜•·●▪■‣›»]|\s[–—-]{1,2}\s|\s\/\s(?=\d))\s*/u;

const contactPattern =
  /[(（[]\s*[\w.+-]+@[\w.-]+\.\w+\s*[)）\]]|[\w.+-]+@[\w.-]+\.\w+|[^\s(（[]+@\S+\.\w+|https?:\/\/\S+|\bwww\.\S+|\(?@[\w.]{2,}\)?|\B#\w+/giu;
/** "한도윤 기자박서연 기자": behind the word for a reporter comes the next name. */
const koreanTitle =
  /(기자|특파원|통신원)\s*(?=\p{Script=Hangul}{2,4}\s?\p{Script=Hangul}{0,4}(?:기자|특파원|통신원))/gu;
/** "박서연 기자", below another one. */
const koreanReporter = /^\p{Script=Hangul}{2,4}\s?\p{Script=Hangul}{0,4}(?:기자|특파원|통신원)$/u;
/** "Posted on September 21, 2020 by": the day before the name. */
const datedLead =
  /^[^\d]{0,30}\d[\p{L}\d\s.,:/-]{3,32}\s((?:by|von|par|por|di|door|av|af|od|przez|автор|от)\s+\p{Lu})/iu;
/** "Published 2024-06-03, Author: ": the day before the label, in any language. */
const datedHead = /^[^\d]{0,30}\d[\p{L}\d\s.:/-]{3,32}[,،、]\s*(?=\S)/u;
/** "in Tokyo", "under Boats": where somebody writes; case tells it from what follows. */
const placeTail = /(?<=\p{L}[\s,]+)(?:filed under|under|in|IN|aus|from)\s(?=\p{Lu}).*$/u;
/** "revue de presse : Anna Berg": what somebody did, in small letters. */
const taskLead = /^\p{Ll}[\p{Ll}\s’']{3,25}\s?:\s(?=\p{Lu}\p{Ll})/u;
/** "capital von Anna Berg": the desk, in small letters; "Ursula von Berg" is a name. */
const deskLead = /^\p{Ll}+\s(?=(?:von|by|par|por)\s\p{Lu})/u;
/** From here on a line tells when, not who. */
const datedTail =
  /(?:^|[\s,(]+)(?:\b(?:on\s)?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b[\s,]*|\b(?:am\s)?(?:mon|diens|donners|frei|sams|sonn)tag[\s,]*|\b(?:am\s)?mittwoch[\s,]*)?(?:\b(?:published|updated|posted|last|on|at|am|vom|le|el|il|em|den|dne|dnia|publicado|publié|veröffentlicht|aktualisiert|opublikowano|опубликовано|обновлено)\b[\s:,]*)?(?:\d{1,2}[\s.:/-]\s?(?:\d|\p{L}{3})|\d{4}\b|\p{L}{3,10}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}|\d+\s?(?:min|minut|hour|stund|day|tage|comment|kommentar|share|views?|heures?|ore|uur|分|시간)).*$/iu;
/** From here on others are named, or the person is described: the photographer, the editor, "is a reporter", "for The Example". */
const otherTail =
  /(?:^|[\s,/／]+)(?:(?:fotos?|photos?|photographs?|photography|bild(?:er)?|illustrations?|video|grafik|kamera|redigering|redaktion|edited|editing|编辑|編輯|责任编辑|責任編輯|责编|摄影|撮影|写真|編集|イラスト|фото|edición|edição|valokuvat?|kuvat?|zdjęcia)\s?(?:(?:by|von)\b|[:：／＝]|\/\s)|(?:is|was|writes|covers|has|ist|schreibt|est|écrit|es|escribe|è|jest|är|er|on)\s(?:a|an|the|for|about|been|ein|eine|un|une|una|en|et)\s|(?:for|para|für|pour|per|voor|för|dla|для)\s(?=the\s|\p{Lu})).*$/iu;
const noise =
  /^(?:(?:фото|foto|photo)\s(?:из|from|via|von|da|de)\s.*|powered by|powered|stand|post|op|article|joined|interview|story|words|home|super user|premium member|senior member|member|moderator|registered|.*\.author|(?:follow|alles von|all posts by|more (?:from|by)|mehr von|(?:see|read) (?:all|full|my|the)|full bio|data (?:actualiz|public|aktualiz)|alle (?:artikel|beiträge|texte)|view (?:in|on|more|full|all posts by)|visit the|zum (?:profil|autor)|tutti gli|wszystkie|todos|tous les|voir|ver más|beiträge von)\b.*|follow|share|comments?|subscribe|sign up|read more|view (?:all|profile|bio)|bio|more|see more|all posts|posts|articles|email|twitter|facebook|linkedin|instagram|print|save|listen|share this|contact|website|profile|author archive|archive|published|updated|posted|last updated|unknown|anonymous|uncategorized|sponsored|last|datum|date|fecha|data|auteur|autor|autorin|quelle|source|fuente|admin|administrator|guest|user|user ?name|usuario|utilisateur|utente|gebruikersnaam|benutzername|nutzername|passwor[dt]|identifiant|nombre de usuario|author|authors|editor|writer|by|von|par|por|di|door|and|und|et|y|e|n\/?a|none|null|undefined|follow us|mehr|kontakt|folgen|log ?in|sign in|anmelden|registrieren|spotlight|fact[- ]checked|of this article|on|at|in|am|um|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)$/iu;

interface LineNames {
  readonly names: readonly string[];
  readonly hasPrefix: boolean;
}

/** `earlier`: the names of the lines above. */
function namesOfLine(line: string, language: string | null, earlier: readonly string[]): LineNames {
  let text = line
    // "Anna Berg @annaberg Tom Ito": a handle parts the names.
    .replace(/\s\(?@\w{2,}\)?(?=\s)/g, ', ')
    .replace(contactPattern, ' ')
    .replace(koreanTitle, '$1, ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;.–—-]+/, '')
    .replace(datedLead, '$1')
    .replace(placeLeadPattern, '')
    .replace(deskLead, '')
    .replace(taskLead, '')
    .trim();
  const behindDate = text.replace(datedHead, '');
  if (behindDate !== text && withoutPrefix(behindDate, language) !== null) text = behindDate;
  if (isPrefixOnly(text, language)) return { names: [], hasPrefix: false };
  let hasPrefix = false;
  for (let round = 0; round < 3; round++) {
    const rest = withoutPrefix(text, language);
    if (rest === null) break;
    text = rest;
    hasPrefix = true;
  }
  if (noise.test(text)) return { names: [], hasPrefix };
  const undated = text.replace(otherTail, '').replace(placeTail, '');
  text = undated.replace(datedTail, '').trim();
  // "Avaldatud 2024-06-03": one word before the day says what happened on it.
  if (!hasPrefix && text !== undated.trim() && /^\p{L}+$/u.test(text)) return { names: [], hasPrefix };
  const isNobody =
    text === '' ||
    (earlier.length > 0 &&
      !hasPrefix &&
      (!looksLikeName(text) || (hasRoleWord(text) && !koreanReporter.test(text))));
  const hasSpacedName = earlier.some((name) => name.includes(' '));
  return { names: isNobody ? [] : namesOfList(text, language, hasSpacedName && !hasPrefix), hasPrefix };
}

/** Splits "A, B and C, role, Place". */
function namesOfList(printed: string, language: string | null, isBelowName: boolean): string[] {
  const names: string[] = [];
  const text = withoutDesk(printed);
  const isAgencyLine =
    // "Anna Berg (Daily Example)" names a person first.
    authorType(text.replace(/(?<=\S\s+\S+)\s*\([^)]*\)\s*$/u, '')) === 'Organization' &&
    (isKnownAgency(text) || text.split(' ').length <= 4) &&
    !text.includes(',');
  if (noise.test(text)) return [];
  if (isAgencyLine && !/\s(?:and|und|et|y)\s/i.test(text))
    return [tidyName(text)].filter((name) => name !== null);
  let hasSpacedName = isBelowName;
  for (const group of (isChineseList(text, language) ? text.replace(/\s/gu, '、') : text)
    .replace(talkPattern, ', ')
    .replace(helpersPattern, ', $1')
    .split(conjunctionPattern(language))) {
    const ofGroup = namesOfGroup(group, { language, names, hasSpacedName });
    hasSpacedName ||= ofGroup.some((name) => name.includes(' '));
    names.push(...ofGroup);
  }
  return names;
}

interface BeforeGroup {
  readonly language: string | null;
  /** Of the groups before. */
  readonly names: readonly string[];
  readonly hasSpacedName: boolean;
}

/** One name with what is said of it, "B, role, Place", or names with commas between. */
function namesOfGroup(group: string, before: BeforeGroup): string[] {
  const names: string[] = [];
  let { hasSpacedName } = before;
  let isBehindEmployer = false;
  const parts = group.split(/\s*[,،]\s*|\s*[/／]\s*/).filter((part) => part !== '');
  for (const [index, part] of parts.entries()) {
    // "Anna Berg, Example News, New York": where the newsroom has its office.
    isBehindEmployer ||= hasSpacedName && authorType(part) === 'Organization' && !isKnownAgency(part);
    const name = isSignature(part, before.language) ? part : nameOfPart(part, index === 0, hasSpacedName);
    if (name === null || (hasSpacedName && isLoneWord(name))) continue;
    if (isBehindEmployer && authorType(name) === 'Person') continue;
    if (index > 0 && isDesk(name, [...before.names, ...names])) continue;
    // "AFP, Manila": where the agency reports from.
    const isBehindAgency = parts.length > 1 && isKnownAgency(names.at(-1) ?? before.names.at(-1) ?? '');
    if (isBehindAgency && isLoneWord(name) && !isKnownAgency(name)) continue;
    hasSpacedName ||= name.includes(' ');
    names.push(name);
  }
  return names;
}

/** "Anna Berg, EXN Science": a broadcaster and its desk, where names are not in capitals. */
const isDesk = (name: string, names: readonly string[]): boolean =>
  /^\p{Lu}{3,5}\s/u.test(name) && names.some((other) => /\p{Ll}/u.test(other));

/** "沈一鸣 陆婉清": Chinese parts names by a space, Japanese a person's two. */
const isChineseList = (text: string, language: string | null): boolean =>
  /^zh\b/.test(language ?? '') &&
  /^\p{Script=Han}{2,4}(?:\s\p{Script=Han}{2,4})+$/u.test(text) &&
  !/[報报社網网刊台](?:\s|$)/u.test(text);

/** Degrees and licences behind a name, glued on without a comma. */
const credentials =
  /(?:[\s,]+(?:ph\.?d|m\.?d|r\.?d\.?n?|rn|bsn|msn|m\.?s|m\.?a|m\.?b\.?a|mph|msw|lcsw|cpa|cf[pa]|cepf|esq|j\.?d|d\.?d\.?s|d\.?v\.?m|dnp|np|pa-c|pharmd|faclm|facp|ll\.?[bm]|m\.?sc|b\.?sc|e-ryt(?:\s?\d+)?)\b[.®™]*)+$/iu;

/** Interviewer and guest are both named as authors. */
const talkPattern =
  /\s(?:im (?:gespräch|interview) mit|in conversation with|en conversation avec|en conversación con|in gesprek met|a colloquio con)\s/giu;

/** "Anna Berg (with Tom Ito and Ida Falk)": who helped is an author too. */
const helpersPattern = /\s*\((?:with|mit|avec|con|com|met|med)\s([^()]+)\)/giu;

/** After a full name a single word is what somebody is, "Gardener", "science", unless it names an organisation. */
const isLoneWord = (name: string): boolean =>
  !name.includes(' ') && !isUnspacedScript(name) && !initials.test(name) && authorType(name) === 'Person';

const initials = /^(?:\p{Lu}\.){2,3}$/u;
/** Where newsrooms sign with initials, "Dora Horvat, M.V."; elsewhere such letters are a degree. */
const isSignature = (part: string, language: string | null): boolean =>
  initials.test(part) && /^(?:hr|bs|sr|cnr|sl|mk|hu|cs|sk)\b/.test(language ?? '');

function nameOfPart(part: string, isFirst: boolean, hasSpacedName: boolean): string | null {
  // "台北報導": the place that a story is filed from.
  if (!isFirst && /.(?:報導|報道|报道|电|電)$/u.test(part) && part.length <= 8) return null;
  // "횡계=한도윤 기자": the place before the name.
  const bare = part
    .replace(/^\p{Script=Hangul}+\s?=\s?(?=\p{Script=Hangul})/u, '')
    // "聯群報 顏培恩": the paper before the name.
    .replace(
      /^\p{Script=Han}{1,6}(?:報|报|社|網|网|新聞|新闻|周刊|週刊|電視台|电视台)\s(?=\p{Script=Han}{2,4}$)/u,
      '',
    )
    .replace(/(?<!\p{L}\s)\([^)]*\)|\([^)]*\)(?!\s?\p{Lu})|\([^)]*$|\[[^\]]*\]?/gu, ' ')
    .replace(roleSuffixPattern, '')
    // "记者王敬照"
    .replace(/^(?:记者|記者)(?=\p{Script=Han}{2,4}$)/u, '')
    .replace(credentials, '')
    .trim();
  const name = tidyName(withoutDesk(bare === '' ? part.replace(/[()[\]]/g, ' ') : bare));
  if (name === null || noise.test(name) || /(?:^|\s)\d+(?:\s|$)/.test(name)) return null;
  const type = authorType(name);
  if (isRoleOnly(name) && type !== 'Organization') return null;
  if (!isFirst) return isFurtherName(name, type, hasSpacedName) ? name : null;
  if (hasRoleWord(name) && type === 'Person') {
    const rest = withoutRole(name);
    // "AP Technology Writer": a desk of the agency.
    return rest !== null && isKnownAgency(rest.split(' ')[0] ?? '') ? null : rest;
  }
  return isSentence(name) ? null : name;
}

/** After a comma: an affiliation, a role or a place of the person before, unless it has a name's form. */
function isFurtherName(name: string, type: Author['type'], hasSpacedName: boolean): boolean {
  if ((type === 'Organization' && hasSpacedName) || hasRoleWord(name)) return false;
  if (hasSpacedName && !name.includes(' ') && !isUnspacedScript(name)) return false;
  return looksLikeName(name);
}

/** "Reporter Anna Berg", "Anna Berg Staff Writer": the capitalised words that are no roles. */
function withoutRole(name: string): string | null {
  const words = name.split(' ');
  // Before the name "Md" is a part of it; the degree stands behind.
  const first = words.findIndex((word) => !isRoleOnly(word) || /^md\.?$/i.test(word));
  let last = words.length;
  while (last > first && isRoleOnly(words[last - 1] ?? '')) last--;
  const rest = words.slice(first, last);
  if (rest.length === 0 || rest.some((word) => isRoleOnly(word) && word.length > 3))
    return rest.length >= 2 && rest.slice(0, 2).every(isCapitalised) ? rest.slice(0, 2).join(' ') : null;
  return rest.length === 0 ? null : tidyName(rest.join(' '));
}

function tidyName(raw: string): string | null {
  // `{"name":"Anna`: broken JSON.
  if (/[{}]/.test(raw)) return null;
  const name = raw
    // "Anna BergAnna Berg": once for each width of the screen.
    .replace(/^(.{5,})\s?\1$/u, '$1')
    .replace(/^[\s.,;:•·|/\\–—―"“”„«»'‘’*<>=~-]+|[\s,;:•·|/\\–—―"“”„«»*<>=~'‘-]+$/gu, '')
    .replace(/(?<=\p{L}{3})\.$/u, '')
    // "Anna Berg1": the number of a note.
    .replace(/(?<=\s\p{L}*\p{Ll})\d{1,2}$/u, '')
    .replace(/\s+/g, ' ')
    .trim();
  return /[\p{L}]/u.test(name) && name.length <= longestName && !/^\p{L}$/u.test(name) ? name : null;
}
