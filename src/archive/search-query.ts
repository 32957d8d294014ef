import { toPhraseQuery } from '../store/search-text.ts';

export type SearchQuery =
  | {
      readonly ok: true;
      /** FTS5 MATCH expression. */
      readonly match: string;
      /** Words and phrases that must be there, for snippets. */
      readonly terms: readonly string[];
    }
  | { readonly ok: false; readonly message: string };

const fields = ['headline', 'body', 'authors'] as const;
const piece = /(-?)(?:(headline|body|authors):)?(?:"([^"]*)"?|(\S+))/g;

/**
 * Reads what a person types: words that must all be there, `"a phrase"`, `-without`, `begin*`, `headline:word`. Nothing
 * in it is taken as FTS5's own syntax.
 */
export function parseSearchQuery(text: string): SearchQuery {
  const wanted: string[] = [];
  const unwanted: string[] = [];
  const terms: string[] = [];
  for (const [, minus, field, phrase, word = ''] of text.matchAll(piece)) {
    const isPrefix = phrase === undefined && word.length > 1 && word.endsWith('*');
    const term = phrase ?? word.replace(/\*$/, '');
    const expression = toPhraseQuery(term, isPrefix);
    if (expression === null) continue;
    const inField = fields.find((name) => name === field);
    const scoped = inField ? `${inField} : ${expression}` : expression;
    if (minus) unwanted.push(scoped);
    else {
      wanted.push(scoped);
      terms.push(term);
    }
  }
  if (wanted.length === 0) {
    return { ok: false, message: 'Give at least one word to search for; -word alone only takes away.' };
  }
  const match = [
    wanted.map((part) => `(${part})`).join(' AND '),
    ...unwanted.map((part) => `(${part})`),
  ].join(' NOT ');
  return { ok: true, match, terms };
}
