export interface SnippetPart {
  readonly text: string;
  readonly isMatch: boolean;
}

interface Folded {
  readonly text: string;
  /** Place in the original of each UTF-16 unit of `text`, and one more for the end. */
  readonly places: readonly number[];
}

/** Case, marks and compatibility forms folded as the search index folds them, with the way back. */
function fold(text: string): Folded {
  let folded = '';
  const places: number[] = [];
  let place = 0;
  for (const character of text) {
    const plain = character <= '\u007f' ? character : foldCharacter(character);
    for (let unit = 0; unit < plain.length; unit++) places.push(place);
    folded += plain;
    place += character.length;
  }
  places.push(place);
  // Of the others, the case is folded already, and stays.
  return { text: folded.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()), places };
}

/** Folding one costs more than looking it up, and a text has few different ones. */
const foldedCharacters = new Map<string, string>();
const mostFolded = 20_000;

function foldCharacter(character: string): string {
  let plain = foldedCharacters.get(character);
  if (plain === undefined) {
    plain = character
      .normalize('NFKD')
      .replace(/\p{Mn}/gu, '')
      .toLowerCase()
      .normalize('NFKC');
    if (foldedCharacters.size >= mostFolded) foldedCharacters.clear();
    foldedCharacters.set(character, plain);
  }
  return plain;
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly term: number;
}

const isWordUnit = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}\p{N}]/u.test(unit);
const isUnspaced = (unit: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u.test(unit);

function findSpans(folded: Folded, terms: readonly string[]): Span[] {
  const spans: Span[] = [];
  terms.forEach((term, index) => {
    const needle = fold(term).text.trim();
    if (needle === '') return;
    for (
      let at = folded.text.indexOf(needle);
      at >= 0;
      at = folded.text.indexOf(needle, at + needle.length)
    ) {
      const isInWord = isWordUnit(folded.text[at - 1]) && !isUnspaced(needle);
      if (!isInWord) {
        spans.push({ start: folded.places[at]!, end: folded.places[at + needle.length]!, term: index });
      }
    }
  });
  return spans.sort((a, b) => a.start - b.start);
}

/**
 * The stretch of `text`, about `length` characters, in which most of the terms stand, cut at spaces, in parts that are
 * marked or not. Without any term it is the beginning.
 */
export function snippetOf(text: string, terms: readonly string[], length = 200): SnippetPart[] {
  const spans = findSpans(fold(text), terms);
  const start = cutBefore(text, bestStart(spans, length));
  const end = cutAfter(text, start + length);
  const parts: SnippetPart[] = start > 0 ? [{ text: '…', isMatch: false }] : [];
  let place = start;
  for (const span of spans) {
    if (span.start < place || span.end > end) continue;
    if (span.start > place) parts.push({ text: text.slice(place, span.start), isMatch: false });
    parts.push({ text: text.slice(span.start, span.end), isMatch: true });
    place = span.end;
  }
  if (place < end) parts.push({ text: text.slice(place, end), isMatch: false });
  if (end < text.length) parts.push({ text: '…', isMatch: false });
  return parts;
}

function bestStart(spans: readonly Span[], length: number): number {
  let best = { start: 0, distinct: 0, matches: 0 };
  for (const [index, first] of spans.entries()) {
    const inside = spans.slice(index, index + 50).filter(({ end }) => end <= first.start + length * 0.7);
    const distinct = new Set(inside.map(({ term }) => term)).size;
    if (distinct > best.distinct || (distinct === best.distinct && inside.length > best.matches)) {
      best = { start: first.start, distinct, matches: inside.length };
    }
  }
  // Some words before the first match say what it is about.
  return Math.max(0, best.start - Math.floor(length / 4));
}

/** A space a little further on, so that no word is cut; in text without spaces the place itself, on a whole character. */
function cutBefore(text: string, place: number): number {
  if (place === 0) return 0;
  const space = text.slice(place, place + 20).search(/\s/);
  return onWholeCharacter(text, space >= 0 ? place + space + 1 : place);
}

function cutAfter(text: string, place: number): number {
  if (place >= text.length) return text.length;
  const space = text.slice(place, place + 20).search(/\s/);
  return onWholeCharacter(text, space >= 0 ? place + space : place);
}

function onWholeCharacter(text: string, place: number): number {
  const unit = text.charCodeAt(place);
  return unit >= 0xdc00 && unit <= 0xdfff ? place + 1 : place;
}
