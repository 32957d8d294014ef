import type { Verdict } from '../article/article.ts';

/** Which articles a reading command is about; what is not given does not narrow. */
export interface ArticleFilter {
  /** The host and its subdomains. */
  readonly host?: string;
  /** Days, `2024-05-01`, both included; compared with the day the page prints, in the page's own zone. */
  readonly from?: string;
  readonly to?: string;
  /** Part of an author's name, case ignored. */
  readonly author?: string;
  /** BCP 47; `de` also finds `de-AT`. */
  readonly language?: string;
  readonly verdict?: Verdict;
  /** Name of the job that saved it. */
  readonly job?: string;
  /** Only what was saved after this place in the order of saving. */
  readonly afterSeq?: number;
  /** Only what was saved up to this place, it included. */
  readonly upToSeq?: number;
  /** Every revision, not only the newest of each article. */
  readonly allRevisions?: boolean;
}

export interface SqlCondition {
  readonly sql: string;
  readonly values: (string | number)[];
}

const likeText = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

/** The index has a port behind an underscore, as folders have. */
export const indexedHost = (host: string): string => host.toLowerCase().replace(':', '_');

/** The filter as a condition on the table `article`; `words` says what the stores say differently. */
export function conditionOf(
  filter: ArticleFilter,
  words: { readonly isNewest: string; readonly authors: string },
): SqlCondition {
  const parts: string[] = ['TRUE'];
  const values: (string | number)[] = [];
  const add = (sql: string, ...given: (string | number)[]): void => {
    parts.push(sql);
    values.push(...given);
  };
  if (filter.host !== undefined) {
    const host = indexedHost(filter.host);
    add(`(article.host = ? OR article.host LIKE ? ESCAPE '\\')`, host, `%.${likeText(host)}`);
  }
  if (filter.from !== undefined) add('substr(article.date_published, 1, 10) >= ?', filter.from);
  if (filter.to !== undefined) add('substr(article.date_published, 1, 10) <= ?', filter.to);
  if (filter.author !== undefined) {
    add(
      `EXISTS (SELECT 1 FROM ${words.authors} WHERE lower(author.value) LIKE lower(?) ESCAPE '\\')`,
      `%${likeText(filter.author)}%`,
    );
  }
  if (filter.language !== undefined) {
    const language = filter.language;
    add(
      `(lower(article.language) = lower(?) OR lower(article.language) LIKE lower(?) ESCAPE '\\')`,
      language,
      `${likeText(language)}-%`,
    );
  }
  if (filter.verdict !== undefined) add('article.verdict = ?', filter.verdict);
  if (filter.job !== undefined) add('article.job = ?', filter.job);
  if (filter.afterSeq !== undefined) add('article.seq > ?', filter.afterSeq);
  if (filter.upToSeq !== undefined) add('article.seq <= ?', filter.upToSeq);
  if (filter.allRevisions !== true) add(words.isNewest);
  return { sql: parts.join(' AND '), values };
}
