/** Finds cue phrases in text: `cuesFor(language)` compiles the sheets that apply to a page, once per language. */
import type { CueKind, CueSheet } from './cue-sheet.ts';
import type { CueMatch, Cues } from './cues.ts';
import { foldCodePoint, foldText } from './fold.ts';
import { sheetLanguagesFor } from './sheet-languages.ts';
import { sheets } from './sheet-list.ts';
import { charAt, isUnspaced, mayBeginAt, mayEndAt } from './word-boundary.ts';

interface Entry {
  readonly phrase: string;
  readonly language: string;
  readonly isSeveralWords: boolean;
}

class TrieNode {
  readonly next = new Map<string, TrieNode>();
  entry: Entry | null = null;
}

interface Hit {
  readonly entry: Entry;
  readonly end: number;
}

/** Marks that stand before a cue: bullets, arrows, brackets, emoji, the stretched line of Arabic. Never an opening quote: a quote that begins with a cue is prose. */
const leadIn = /[\s\u0640\p{Cf}\p{S}\p{Pd}\p{Pc}\p{M}•·*#|/\\([{［（【〔▶►›.…:：]/u;
/** Marks between a cue and what it leads to. */
const leadOut =
  /[\s\u0640\p{Cf}\p{Sm}\p{So}\p{Sk}\p{Pd}\p{Pc}\p{Pe}:：,，、;；.。…!！?？؟،؛।۔|/\\*•·»›\p{M}]/u;

function skipLeadIn(text: string): number {
  let index = 0;
  while (index < text.length) {
    const char = charAt(text, index);
    // "» Lesen Sie auch" is an arrow, "»Lesen Sie auch« …" opens a German quotation.
    const isArrowQuote = char === '»' && /\s/u.test(text.charAt(index + 1));
    if (!leadIn.test(char) && !isArrowQuote) break;
    index += char.length;
  }
  return index;
}

function skipLeadOut(text: string, from: number): number {
  let index = from;
  while (index < text.length) {
    const char = charAt(text, index);
    if (!leadOut.test(char)) break;
    index += char.length;
  }
  return index;
}

function insert(root: TrieNode, phrase: string, language: string): void {
  let node = root;
  const folded = foldText(phrase);
  for (const char of folded) {
    let child = node.next.get(char);
    if (child === undefined) node.next.set(char, (child = new TrieNode()));
    node = child;
  }
  node.entry ??= { phrase, language, isSeveralWords: folded.includes(' ') };
}

/** One step down the trie with the folded form of one code point; `null` where no phrase goes on. */
function step(node: TrieNode, folded: string): TrieNode | null {
  let current: TrieNode | undefined = node;
  for (const char of folded) {
    current = current.next.get(char);
    if (current === undefined) return null;
  }
  return current;
}

/** The longest phrase that stands at `start` and ends on a word boundary. */
function longestAt(root: TrieNode, text: string, start: number): Hit | null {
  let node = root;
  let hit: Hit | null = null;
  let wasSpace = false;
  let last = '';
  for (let index = start; index < text.length;) {
    const char = charAt(text, index);
    const folded = foldCodePoint(char.codePointAt(0)!);
    index += char.length;
    if (folded === '') continue;
    if (folded === ' ') {
      if (wasSpace) continue;
      wasSpace = true;
      const afterSpace = node.next.get(' ');
      if (afterSpace !== undefined) node = afterSpace;
      else if (!isUnspaced(last)) break; // scripts without spaces are sometimes set with them
      continue;
    }
    wasSpace = false;
    const child = step(node, folded);
    if (child === null) break;
    node = child;
    last = char;
    const { entry } = node;
    if (entry !== null && endsHere(text, start, index, entry)) hit = { entry, end: index };
  }
  return hit;
}

function endsHere(text: string, start: number, end: number, entry: Entry): boolean {
  let next = end;
  // Invisible characters and accents typed apart belong to the last letter.
  while (next < text.length && foldCodePoint(text.codePointAt(next)!) === '')
    next += charAt(text, next).length;
  return mayBeginAt(text, start, entry.isSeveralWords) && mayEndAt(text, end, next, entry.isSeveralWords);
}

class CompiledCues implements Cues {
  readonly languages: readonly string[];
  readonly #sheets: readonly (readonly [string, CueSheet])[];
  readonly #minimumLength: number;
  readonly #tries = new Map<CueKind, TrieNode>();

  constructor(languages: readonly string[], minimumLength: number) {
    this.languages = languages;
    this.#minimumLength = minimumLength;
    this.#sheets = languages.map((language) => [language, sheets[language]!]);
  }

  match(text: string, kind: CueKind): CueMatch | null {
    const start = skipLeadIn(text);
    const hit = longestAt(this.#trie(kind), text, start);
    return hit === null ? null : toMatch(text, kind, hit, true);
  }

  find(text: string, kind: CueKind): (CueMatch & { readonly start: number }) | null {
    const trie = this.#trie(kind);
    for (let start = 0; start < text.length; start += charAt(text, start).length) {
      if (!mayBeginAt(text, start, true)) continue;
      const hit = longestAt(trie, text, start);
      if (hit !== null) return { ...toMatch(text, kind, hit, skipLeadIn(text) >= start), start };
    }
    return null;
  }

  #trie(kind: CueKind): TrieNode {
    let root = this.#tries.get(kind);
    if (root !== undefined) return root;
    root = new TrieNode();
    for (const [language, sheet] of this.#sheets) {
      for (const phrase of sheet[kind]) {
        if (phrase.length >= this.#minimumLength || language === 'en' || isUnspaced(charAt(phrase, 0))) {
          insert(root, phrase, language);
        }
      }
    }
    this.#tries.set(kind, root);
    return root;
  }
}

const setApart = /[:：|/\\\p{So}\p{Sm}\p{Pd}»›►▶•\n\u00a0\u2003\u3000]|\s{2}/u;

/** "Lire l’enquête (2023) : …": how old the other story is. */
const yearInBrackets = /^\s*\((?:19|20)\p{Nd}{2}\)/u;

function toMatch(text: string, kind: CueKind, hit: Hit, isAtStart: boolean): CueMatch {
  const year = yearInBrackets.exec(text.slice(hit.end, hit.end + 12))?.[0].length ?? 0;
  const restStart = skipLeadOut(text, hit.end + year);
  const { phrase, language } = hit.entry;
  return {
    kind,
    phrase,
    language,
    isWhole: isAtStart && (restStart === text.length || isCount(text, hit.end, kind)),
    isSetApart: setApart.test(text.slice(hit.end, restStart)),
    restStart,
  };
}

/** "Comments (9)", "See the gallery (12)", "Advertisement 2": how many there are says nothing more. */
const isCount = (text: string, from: number, kind: CueKind): boolean =>
  text.length - from < 16 &&
  (kind === 'advertisement' ? /^\s+\p{Nd}{1,2}\s*$/u : /^\s*[([]\s*\p{Nd}{1,5}\s*[)\]]\s*$/u).test(
    text.slice(from),
  );

const compiled = new Map<string, Cues>();

/**
 * The cues for a page in `language` (a BCP 47 tag in any spelling: `pt-BR`, `zh_TW`, `nb`, `sr-Latn-RS`): its own sheet, those of
 * languages that its sites mix in, then English, whose labels stand on pages of every language.
 *
 * `null` or a tag that says nothing (`und`): all sheets, English first, but without other languages' shortest words, which are prose
 * somewhere else ("De", "Par", "Del"). A known language without a sheet gets English and its neighbours only.
 */
export function cuesFor(language: string | null): Cues {
  const languages = sheetLanguagesFor(language, Object.keys(sheets));
  const key = languages.join(' ');
  let cues = compiled.get(key);
  if (cues === undefined) {
    const isUnknown = languages.length === Object.keys(sheets).length;
    cues = new CompiledCues(languages, isUnknown ? 5 : 0);
    compiled.set(key, cues);
  }
  return cues;
}
