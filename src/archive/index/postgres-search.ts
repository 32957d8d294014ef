import { articleRowFrom, type ArticleTableRow } from '../../store/article-table.ts';
import { postgresArticleColumns } from '../../store/postgres-article-table.ts';
import type { PostgresSql } from '../../store/postgres-database.ts';
import { hostMark, pairMarks, windowMark, windowSize, yearMark } from '../../store/postgres-search-table.ts';
import { foldLetters, phrasePartsOf, searchWords } from '../../store/search-text.ts';
import type { Weight } from '../../store/tsvector.ts';
import { indexedHost, type ArticleFilter, type SqlCondition } from '../article-filter.ts';
import type { SearchQuery, SearchTerm } from '../search-query.ts';
import type { SearchHit, SearchOptions } from './archive-index.ts';

/** How much a match counts by where it stands, as ts_rank takes them: body, (unused), authors, headline. */
const rankWeights = '{0.125, 0.125, 0.5, 1}';
/** So many of the newest matches are ranked at least, where there are so many. */
const defaultRankedFirst = 1_000;
const widening = 4;
const mostYears = 200;

const weightOf: Readonly<Record<NonNullable<SearchTerm['field']>, Weight>> = {
  headline: 'A',
  authors: 'B',
  body: 'D',
};

/** A query in parts, from what the index says alone to what an article's words must be fetched for. */
interface PostgresQuery {
  /** Its words, wherever they stand. */
  readonly words: string;
  /** Marks of its phrases' pairs; a few other texts have them too. */
  readonly marks: readonly number[];
  /** What is said of headlines and authors; null for nothing. */
  readonly opening: string | null;
  /** The whole query, where `words` and `opening` say less than it; otherwise null. */
  readonly exact: string | null;
  /** What must be there, to rank by. */
  readonly wanted: string;
}

export interface SearchFilter {
  readonly filter: ArticleFilter;
  /** The same as a condition on the table `article`. */
  readonly condition: SqlCondition;
}

interface Lexeme {
  readonly word: string;
  readonly isBeginning: boolean;
}

/**
 * Ranked by headline, authors and opening words, best first, among the newest matches: in the newest windows, four times as many each
 * time, until there are enough. By date, all matches are looked at.
 */
export async function searchPostgres(
  sql: PostgresSql,
  query: SearchQuery,
  filter: SearchFilter,
  { limit, offset = 0, sort, rankedFirst = defaultRankedFirst }: SearchOptions,
): Promise<SearchHit[]> {
  const parts = partsOf(query);
  if (parts === null) return [];
  // The planner does not know what it costs to fetch a text's words, and would rather do that than ask the index.
  const before = await sql.get<{ newest: number | null }>(
    `SELECT max(seq) AS newest, set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true),
       set_config('max_parallel_workers_per_gather', '0', true) FROM search`,
  );
  const newest = before?.newest ?? 0;
  for (let span = windowSize; ; span *= widening) {
    const isAll = sort === 'date' || span > newest;
    const { text, values } = statementOf(parts, filter, isAll ? null : windowsOf(newest, span), sort);
    const rows = await sql.all<ArticleTableRow & { rank: number | null; matches: number }>(
      numbered(text),
      ...values,
      limit,
      offset,
    );
    if (isAll || (rows.length === limit && rows[0]!.matches >= rankedFirst))
      return rows.map((row) => ({ row: articleRowFrom(row), score: row.rank }));
  }
}

function windowsOf(newest: number, span: number): number[] {
  const marks: number[] = [];
  for (let seq = newest; seq > newest - span; seq -= windowSize) marks.push(windowMark(seq));
  return [...marks, windowMark(newest - span)];
}

/** The statement without the values of its last two places, LIMIT and OFFSET. */
function statementOf(
  { words, marks, opening, exact, wanted }: PostgresQuery,
  { filter, condition }: SearchFilter,
  windows: readonly number[] | null,
  sort: SearchOptions['sort'],
): { text: string; values: unknown[] } {
  const isByDate = sort === 'date';
  const values: unknown[] = [];
  const when = (value: unknown, sql: string): string => {
    if (value === null) return '';
    values.push(value);
    return sql;
  };
  const rank = isByDate ? 'NULL::real' : when(wanted, `ts_rank('${rankWeights}', opening, ?::tsquery)`);
  const all = [...marks, ...(filter.host === undefined ? [] : [hostMark(indexedHost(filter.host))])];
  const matches = [
    `SELECT seq, date_published, ${rank} AS rank, words FROM search AS article`,
    when(words, 'WHERE words @@ ?::tsquery'),
    when(all.length > 0 ? all : null, 'AND marks @> ?::int[]'),
    when(yearsOf(filter), 'AND marks && ?::int[]'),
    when(windows, 'AND marks && ?::int[]'),
    when(opening, 'AND opening @@ ?::tsquery'),
    `AND ${condition.sql}`,
  ].join(' ');
  values.push(...condition.values);
  const order = `ORDER BY ${isByDate ? 'date_published DESC NULLS LAST' : 'rank DESC'}, seq DESC`;
  // Sorted before the exact condition is looked at, so that words are fetched only until there are enough.
  const hits = `SELECT seq, rank FROM (SELECT * FROM matches ${order} OFFSET 0) AS sorted
    ${when(exact, 'WHERE words @@ ?::tsquery')} ${order} LIMIT ? OFFSET ?`;
  return {
    text: `WITH matches AS MATERIALIZED (${matches})
      SELECT ${postgresArticleColumns}, rank, (SELECT count(*) FROM matches) AS matches
      FROM (${hits}) AS hit JOIN revisions AS article USING (seq) ${order}`,
    values,
  };
}

/** Marks of the years that the filter leaves; null where it says no dates, or too many years. */
function yearsOf({ from, to }: ArticleFilter): number[] | null {
  if (from === undefined && to === undefined) return null;
  const [first, last] = [yearMark(from ?? '1900'), yearMark(to ?? '2100')];
  if (first === null || last === null || last - first > mostYears) return null;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}

/** `?` → `$1`, `$2`, …; no literal and no operator of ours has a question mark. */
export function numbered(sql: string): string {
  let count = 0;
  return sql.replaceAll('?', () => `$${++count}`);
}

/** Null when it can match nothing. */
function partsOf({ wanted, unwanted }: SearchQuery): PostgresQuery | null {
  const words: string[] = [];
  const opening: string[] = [];
  const exact: string[] = [];
  const marks = new Set<number>();
  let isExact = true;
  for (const term of wanted) {
    const phrases = phrasesOf(term.text, term.isPrefix);
    if (phrases.length === 0) continue;
    words.push(inAnyPlace(phrases));
    exact.push(inPlace(phrases, term.field));
    for (const mark of phrases.flatMap(marksOf)) marks.add(mark);
    // Headline and authors are all in the opening.
    if (term.field === 'headline' || term.field === 'authors') opening.push(exact.at(-1)!);
    else if (term.field === 'body' || !phrases.every(isOneWord)) isExact = false;
  }
  if (words.length === 0) return null;
  const ranked = exact.join(' & ');
  for (const term of unwanted) {
    const phrases = phrasesOf(term.text, term.isPrefix);
    if (phrases.length === 0) continue;
    exact.push(`!${inPlace(phrases, term.field)}`);
    if (term.field === null && phrases.every(isOneWord)) words.push(`!${inAnyPlace(phrases)}`);
    else isExact = false;
  }
  return {
    words: words.join(' & '),
    marks: [...marks],
    opening: opening.length > 0 ? opening.join(' & ') : null,
    exact: isExact ? null : exact.join(' & '),
    wanted: ranked,
  };
}

const isOneWord = (phrase: readonly Lexeme[]): boolean => phrase.length === 1;

/** Words that stand one after the other; all phrases must be there. */
function phrasesOf(text: string, isPrefix: boolean): Lexeme[][] {
  return phrasePartsOf(text)
    .map((part, index, all): Lexeme[] => {
      if (part.kind === 'character') return [{ word: foldLetters(part.text), isBeginning: true }];
      if (part.kind === 'pairs')
        return part.pairs.map((pair) => ({ word: foldLetters(pair), isBeginning: false }));
      const words = searchWords(part.text);
      const isLast = index === all.length - 1;
      return words.map((word, at) => ({ word, isBeginning: isPrefix && isLast && at === words.length - 1 }));
    })
    .filter((phrase) => phrase.length > 0);
}

const marksOf = (phrase: readonly Lexeme[]): number[] =>
  pairMarks(phrase.filter(({ isBeginning }) => !isBeginning).map(({ word }) => word));

const toLexeme = ({ word, isBeginning }: Lexeme, weight = ''): string => {
  const flags = `${isBeginning ? '*' : ''}${weight}`;
  return `'${word}'${flags === '' ? '' : `:${flags}`}`;
};

const inAnyPlace = (phrases: readonly Lexeme[][]): string =>
  `(${phrases.map((phrase) => phrase.map((lexeme) => toLexeme(lexeme)).join(' & ')).join(' & ')})`;

function inPlace(phrases: readonly Lexeme[][], field: SearchTerm['field']): string {
  const weight = field === null ? '' : weightOf[field];
  const texts = phrases.map(
    (phrase) => `(${phrase.map((lexeme) => toLexeme(lexeme, weight)).join(' <-> ')})`,
  );
  return `(${texts.join(' & ')})`;
}
