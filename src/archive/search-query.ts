import { hasWords } from '../store/search-text.ts';

export const searchFields = ['headline', 'body', 'authors'] as const;

/** A word or a phrase as typed; of a phrase, all words in this order. */
export interface SearchTerm {
  readonly text: string;
  /** Also longer words that begin like its last one. */
  readonly isPrefix: boolean;
  /** Where it must stand; null for anywhere. */
  readonly field: (typeof searchFields)[number] | null;
}

export interface SearchQuery {
  /** All of them must be there; at least one. */
  readonly wanted: readonly SearchTerm[];
  /** None of them may be there. */
  readonly unwanted: readonly SearchTerm[];
}

export type ParsedQuery =
  { readonly ok: true; readonly query: SearchQuery } | { readonly ok: false; readonly message: string };

const piece = /(-?)(?:(headline|body|authors):)?(?:"([^"]*)"?|(\S+))/g;

/**
 * Reads what a person types: words that must all be there, `"a phrase"`, `-without`, `begin*`, `headline:word`. Nothing
 * in it is taken as the syntax of a store's own search.
 */
export function parseSearchQuery(text: string): ParsedQuery {
  const wanted: SearchTerm[] = [];
  const unwanted: SearchTerm[] = [];
  for (const [, minus, field, phrase, word = ''] of text.matchAll(piece)) {
    const term: SearchTerm = {
      text: phrase ?? word.replace(/\*$/, ''),
      isPrefix: phrase === undefined && word.length > 1 && word.endsWith('*'),
      field: searchFields.find((name) => name === field) ?? null,
    };
    if (hasWords(term.text)) (minus ? unwanted : wanted).push(term);
  }
  if (wanted.length > 0) return { ok: true, query: { wanted, unwanted } };
  return { ok: false, message: 'Give at least one word to search for; -word alone only takes away.' };
}
