import { foldLetters, phrasePartsOf, searchWords } from '../../store/search-text.ts';
import type { Weight } from '../../store/tsvector.ts';
import type { SearchQuery, SearchTerm } from '../search-query.ts';

/** How much a match counts by where it stands, as ts_rank takes them: body, (unused), authors, headline. */
export const rankWeights = '{0.125, 0.125, 0.5, 1}';

const weightOf: Readonly<Record<NonNullable<SearchTerm['field']>, Weight>> = {
  headline: 'A',
  authors: 'B',
  body: 'D',
};

/** The query as a tsquery in its text form; null when it can match nothing. */
export function toTsquery({ wanted, unwanted }: SearchQuery): string | null {
  const present = wanted.flatMap((term) => termQuery(term) ?? []);
  if (present.length === 0) return null;
  const absent = unwanted.flatMap((term) => termQuery(term) ?? []);
  return [...present, ...absent.map((query) => `!${query}`)].join(' & ');
}

function termQuery({ text, isPrefix, field }: SearchTerm): string | null {
  const weight = field === null ? '' : weightOf[field];
  const lexeme = (word: string, isBeginning: boolean): string => {
    const flags = `${isBeginning ? '*' : ''}${weight}`;
    return `'${word}'${flags === '' ? '' : `:${flags}`}`;
  };
  const parts = phrasePartsOf(text).flatMap((part, index, all) => {
    if (part.kind === 'character') return lexeme(foldLetters(part.text), true);
    if (part.kind === 'pairs') return phrase(part.pairs.map((pair) => lexeme(foldLetters(pair), false)));
    const words = searchWords(part.text);
    const isLast = index === all.length - 1;
    return phrase(words.map((word, at) => lexeme(word, isPrefix && isLast && at === words.length - 1)));
  });
  return parts.length === 0 ? null : `(${parts.join(' & ')})`;
}

/** Words that stand one after the other. */
const phrase = (lexemes: readonly string[]): string[] =>
  lexemes.length === 0 ? [] : [`(${lexemes.join(' <-> ')})`];
