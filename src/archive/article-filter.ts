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

/** The filter as a condition on the table `article`. */
export function conditionOf(filter: ArticleFilter): SqlCondition {
  const parts: string[] = ['1'];
  const values: (string | number)[] = [];
  const add = (sql: string, ...given: (string | number)[]): void => {
    parts.push(sql);
    values.push(...given);
  };
  if (filter.host !== undefined) {
    // The index has a port behind an underscore, as folders have.
    const host = filter.host.toLowerCase().replace(':', '_');
    add(`(article.host = ? OR article.host LIKE ? ESCAPE '\\')`, host, `%.${likeText(host)}`);
  }
  if (filter.from !== undefined) add('substr(article.date_published, 1, 10) >= ?', filter.from);
  if (filter.to !== undefined) add('substr(article.date_published, 1, 10) <= ?', filter.to);
  if (filter.author !== undefined) {
    add(
      `EXISTS (SELECT 1 FROM json_each(article.authors) WHERE value LIKE ? ESCAPE '\\')`,
      `%${likeText(filter.author)}%`,
    );
  }
  if (filter.language !== undefined) {
    const language = filter.language;
    add(`(article.language = ? OR article.language LIKE ? ESCAPE '\\')`, language, `${likeText(language)}-%`);
  }
  if (filter.verdict !== undefined) add('article.verdict = ?', filter.verdict);
  if (filter.afterSeq !== undefined) add('article.seq > ?', filter.afterSeq);
  if (filter.upToSeq !== undefined) add('article.seq <= ?', filter.upToSeq);
  if (filter.allRevisions !== true) {
    add(
      'NOT EXISTS (SELECT 1 FROM article AS newer WHERE newer.id = article.id AND newer.revision > article.revision)',
    );
  }
  return { sql: parts.join(' AND '), values };
}
