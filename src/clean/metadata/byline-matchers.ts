/** Matchers over the words of byline-words.ts, built once per language. */
import { phrases } from '../cues/phrases.ts';
import {
  bylinePrefixes,
  conjunctions,
  deskWords,
  filingPlaces,
  roleSuffixes,
  roleWords,
} from './byline-words.ts';
import { foldForComparison } from './field-text.ts';
import { isKnownAgency } from './organizations.ts';

const escape = (phrase: string): string =>
  phrase
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
    .replace(/['’]/g, "['’]");
const longestFirst = (phrases: Iterable<string>): string =>
  [...new Set(phrases)]
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join('|');

const list = (sheet: string | undefined): string[] => phrases(sheet ?? '');

interface PrefixPatterns {
  readonly parted: RegExp;
  readonly glued: RegExp;
}
const prefixCache = new Map<string, PrefixPatterns>();

/** In a language that is not the page's a prefix must be this long, or have a colon behind it. */
const longEnough = 6;
/** These begin names too, "DiCaprio", "VanDyke": never taken off glued. */
const nameStarts = new Set(['di', 'de', 'da', 'van', 'von', 'per', 'ni', 'nina', 'od', 'av', 'af']);

/** Takes the words before a name off the start of `text`; null where there are none, or nothing but them. */
export function withoutPrefix(text: string, language: string | null): string | null {
  const { parted, glued } = patternsFor(language?.toLowerCase().split('-')[0] ?? 'en');
  const match = parted.exec(text) ?? glued.exec(text);
  return match === null || match[0].length >= text.length ? null : text.slice(match[0].length).trim();
}

function patternsFor(key: string): PrefixPatterns {
  let patterns = prefixCache.get(key);
  if (patterns === undefined) {
    // A phrase with a colon in the sheet is one that begins names of newsrooms too.
    const own = [...list(bylinePrefixes[key]), ...list(bylinePrefixes['en'])].filter(
      (phrase) => !phrase.endsWith(':'),
    );
    const all = Object.values(bylinePrefixes)
      .flatMap(list)
      .map((phrase) => phrase.replace(/:$/, ''));
    const long = Object.values(bylinePrefixes)
      .flatMap(list)
      .filter((phrase) => phrase.length >= longEnough && !phrase.endsWith(':'));
    const gluable = own
      .filter((phrase) => phrase.length > 1 && !nameStarts.has(phrase.toLowerCase()))
      .map(capitalised);
    patterns = {
      parted: new RegExp(
        `^(?:(?:${longestFirst(all)})\\s?[:：/／＝=＠@・]\\s*|(?:${longestFirst([...own, ...long])})(?:\\s*[:：/／•·–—-]\\s*|\\s+))`,
        'iu',
      ),
      glued: new RegExp(`^(?:${longestFirst(gluable)})(?=\\p{Lu}\\p{Ll}|\\p{Lu}{2})`, 'u'),
    };
    prefixCache.set(key, patterns);
  }
  return patterns;
}

const capitalised = (phrase: string): string => phrase.charAt(0).toUpperCase() + phrase.slice(1);

const conjunctionCache = new Map<string, RegExp>();

/** What parts two names in the page's language, English beside it; global, for splitting. */
export function conjunctionPattern(language: string | null): RegExp {
  const key = language?.toLowerCase().split('-')[0] ?? 'en';
  let pattern = conjunctionCache.get(key);
  if (pattern === undefined) {
    const words = longestFirst([...list(conjunctions[key]), ...list(conjunctions['en'])]);
    pattern = new RegExp(`\\s+(?:${words})\\s+(?=\\S)|\\s*[&＆+;；、，]\\s*`, 'iu');
    conjunctionCache.set(key, pattern);
  }
  return pattern;
}

const foldedRoles = new Set(list(roleWords).map(foldForComparison));
/** German joins a role to what it is for, "Projektleiterin", "Sportredakteur": the word's end tells it. */
const joinedRole =
  /^\p{L}{3,}(?:leiter|leiterin|sprecher|sprecherin|redakteur|redakteurin|redaktor|redaktorin|referent|referentin|direktor|direktorin|berater|beraterin|expertin|experte|korrespondent|korrespondentin|reporterin|reporter|beauftragte|beauftragter|journalistin|journalist)$/u;
/** Whether a part of a byline says what somebody is: one of its words is a role. */
export const hasRoleWord = (part: string): boolean =>
  foldForComparison(part)
    .split(' ')
    .some((word) => foldedRoles.has(word) || joinedRole.test(word));
/** Whether all its words are roles. */
export const isRoleOnly = (part: string): boolean => {
  const words = foldForComparison(part).split(' ');
  return words.every((word) => foldedRoles.has(word));
};
const desks = new Set(list(deskWords));
/** "Jane Roe Political Editor" → "Jane Roe": a name of two words at least, then a field and a role. */
export function withoutDesk(name: string): string {
  const words = name.split(' ');
  if (words.length < 4 || !isRoleOnly(words.at(-1) ?? '')) return name;
  let end = words.length - 1;
  while (end > 2 && (isRoleOnly(words[end - 1] ?? '') || desks.has((words[end - 1] ?? '').toLowerCase())))
    end--;
  // "AP Technology Writer"
  return end < words.length - 1 && !isKnownAgency(words[end - 1] ?? '')
    ? words.slice(0, end).join(' ')
    : name;
}
export const roleSuffixPattern = new RegExp(`\\s?(?:${longestFirst(list(roleSuffixes))})$`, 'u');

/** "القاهرة: محمد علي": where the story is filed from, before the name. */
export const placeLeadPattern = new RegExp(
  `^(?:${longestFirst(list(filingPlaces))})\\s*(?:[:：،,/]|[–—-]\\s)\\s*`,
  'u',
);

const shortPrefixes =
  'By|by|BY|Von|von|VON|Par|par|PAR|Por|por|POR|Door|door|Av|av|Af|af|di|Di|De|Oleh|oleh|Autor|Autorin|Autoren|Autorinnen|Auteurs|Autores|Autori|Autorzy|Авторы|Author(s)|Autorin/Autor|Autor/Autorin|Autorius|Autorė|Autors|Avtor|Avtorica|Avtorji|Аутор|Аутори|Ауторка|Пише|Авторка|Συντάκτης|Συντάκτρια|Γράφει ο|Γράφει η|Toimetas|Toimetaja|Parengė|Author|Contributors|Auteur|Autore|Text|Texto|Tekst|Автор|Автори|Текст|بقلم|كتب|מאת|文|作者|記者|记者|โดย|Tác giả|Írta|Του|Της|Posted by|posted by|written by|geschrieben von|Hinzugefügt von|Eingestellt von|Добавил|Добавила|Додав|Додала|Додано|Dodał|Dodała|Přidal|Pridal|Publicado por|Postado por|Pubblicato da|Written by|Posted By|Written By|Article by|Published by|Started by|Gespeichert von|Story by|Words by|Verfasst von|Geschrieben von|Skrevet af|Publié par|Écrit par|Escrito por|Scritto da|A cura di|Geschreven door|Napsal|Piše|Scris de|Yazan|Penulis|نویسنده|लेखक|글';
/** These begin names of desks and headlines too: a byline only with their colon, or before the word that leads to the name. */
const labels = 'Redaktion|Redaktor|Redakteur|Redaktör|Redactie|Redazione|Reporter|责任编辑|責任編輯|责编';
const leads = 'Text von|Texte de|Texto de|Testo di|Tekst van|Ein Beitrag von|Ein Artikel von|Gastbeitrag von';
const likeByline = new RegExp(
  `^[\\s|•·–-]*(?:(?:${longestFirst(shortPrefixes.split('|'))})(?:\\s*[:：／/＝]|\\s+(?=\\P{Ll})|\\s*$)|(?:${longestFirst(labels.split('|'))})\\s?[:：]|(?:${longestFirst(leads.split('|'))})\\s+(?=\\p{Lu}))`,
  'u',
);
/** Whether a text begins with a byline's own words, before a capital, a colon or nothing. Cheap, for every text of a page. */
export const startsLikeByline = (text: string): boolean => likeByline.test(text);
/** "Friday, 14 June 2019 by Anna Berg": the day before the name, in one line. */
const datedByline =
  /^[^\d\n]{0,30}\d[\p{L}\d\s.,:/|-]{3,40}\s(?:by|By|BY|von|Von|VON|par|por|door|av|af|di|da|przez)\s+\p{Lu}[\p{L}.'’-]+(?:\s|$)/u;
export const isDatedByline = (text: string): boolean => datedByline.test(text.trimStart());
/** Nothing but a byline's opening words: "Posted by:", "Autorin/Autor". */
export function isPrefixOnly(text: string, language: string | null): boolean {
  const bare = text.replace(/^[\s|•·–-]+/, '').replace(/\s*[:：]?\s*$/, '');
  const isLabel = (named: string): boolean => {
    const rest = withoutPrefix(named, language);
    return rest === 'X' || (rest !== null && withoutPrefix(rest, language) === 'X');
  };
  return isLabel(bare + ' X') || (/[:：]\s*$/.test(text) && isLabel(bare + ': X'));
}
