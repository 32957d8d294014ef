import { hash } from 'node:crypto';
import type { NewArticleRow } from '../article/article-row.ts';
import type { PostgresSql } from './postgres-database.ts';
import { searchWords } from './search-text.ts';
import { toTsvector } from './tsvector.ts';

/** Articles a window: the newest windows are searched first. As in the step that made the table. */
export const windowSize = 4_096;
/** Words of the body by which matches are ranked, besides headline and authors: what a text is about stands first. */
const openingWords = 40;

/**
 * Puts an article's newest revision into the search, in place of the one before, with what filters ask for. `opening` is what matches
 * are ranked by: small, so that it stays in its row, while `words` must be fetched from elsewhere for each row.
 */
export async function indexForPostgresSearch(
  sql: PostgresSql,
  seq: number,
  { id, revision, article, host, headline, authors, datePublished }: NewArticleRow,
): Promise<void> {
  if (revision > 1) {
    await sql.run(
      'DELETE FROM search WHERE seq IN (SELECT seq FROM revisions WHERE id = $1 AND seq <> $2)',
      id,
      seq,
    );
  }
  const inHeadline = searchWords(headline ?? '');
  const inAuthors = searchWords(authors.join('\n'));
  const inBody = searchWords(article.articleBody);
  const year = yearMark(datePublished);
  const marks = new Set([
    windowMark(seq),
    ...(year === null ? [] : [year]),
    ...hostMarks(host),
    ...[inHeadline, inAuthors, inBody].flatMap(pairMarks),
  ]);
  const vectorOf = (body: readonly string[]): string =>
    toTsvector([
      [inHeadline, 'A'],
      [inAuthors, 'B'],
      [body, 'D'],
    ]);
  await sql.run(
    `INSERT INTO search (seq, host, language, date_published, verdict, job, authors, words, opening, marks)
     SELECT seq, host, language, date_published, verdict, job, authors, $2, $3, $4 FROM revisions WHERE seq = $1`,
    seq,
    vectorOf(inBody),
    vectorOf(inBody.slice(0, openingWords)),
    [...marks],
  );
}

/*
 * Marks are numbers by which the index of words leaves out at once what does not matter; what has a mark by chance only is left out
 * afterwards. Below 0: windows; to 65,535: pairs of words; to 131,071: hosts; from a million on: years.
 */

/** Of the window of a place in the order of saving. */
export const windowMark = (seq: number): number => -1 - Math.floor(seq / windowSize);

/**
 * Of each two words that stand side by side, one of 65,536 numbers: an index of the pairs themselves would be larger than all
 * texts. PostgreSQL's index of words does not know where they stand, and would have every text read that has the words of a phrase.
 */
export function pairMarks(words: readonly string[]): number[] {
  const digests = words.map(digestOfWord);
  return digests.slice(1).map((digest, at) => (digests[at]! * 40_503 + digest) % 65_536);
}

/** Most words of a text are words of the one before. */
const wordDigests = new Map<string, number>();
const mostWordDigests = 50_000;

function digestOfWord(word: string): number {
  let digest = wordDigests.get(word);
  if (digest === undefined) {
    if (wordDigests.size >= mostWordDigests) wordDigests.clear();
    wordDigests.set(word, (digest = digestOf(word)));
  }
  return digest;
}

/** Of a host and the domains that it is part of. */
export function hostMarks(host: string): number[] {
  const labels = host.split('.');
  return labels.map((_, at) => hostMark(labels.slice(at).join('.')));
}

export const hostMark = (domain: string): number => 65_536 + digestOf(domain);

/** Of the year of a date as it is printed; null for what begins with no year. */
export function yearMark(date: string | null): number | null {
  const year = /^\d{4}/.exec(date ?? '')?.[0];
  return year === undefined ? null : 1_000_000 + Number(year);
}

const digestOf = (text: string): number => hash('sha256', text, 'buffer').readUInt16BE(0);
