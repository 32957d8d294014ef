/** What the index says in the same SQL to both stores; `?` stands for a value. */
import type { ArticleRow, NewArticleRow } from '../../article/article-row.ts';
import { articleRowFrom, type ArticleTableRow } from '../../store/article-table.ts';
import type { AvailabilityChange } from '../../store/availability-table.ts';
import type { HostEvent } from '../../store/host-memory.ts';
import { conditionOf, type ArticleFilter, type SqlCondition } from '../article-filter.ts';
import type { SearchQuery } from '../search-query.ts';
import type {
  ArchiveIndex,
  HeldSink,
  HostMemory,
  IndexedArticle,
  RefusedDelivery,
  SearchHit,
  SearchOptions,
  SignedArticle,
} from './archive-index.ts';

export type SqlValue = string | number | Uint8Array | null;
export type Statement = readonly [sql: string, ...values: SqlValue[]];

/** Where the stores' SQL differs. */
export interface SqlWords {
  /** The table of revisions, under the name `article`. */
  readonly table: string;
  /** What to select of it: the columns of ArticleTableRow. */
  readonly columns: string;
  /** True of an article's newest revision. */
  readonly isNewest: string;
  /** FROM clause that lists the authors of `article` as `author.value`. */
  readonly authors: string;
}

export abstract class SqlIndex implements ArchiveIndex {
  protected abstract readonly words: SqlWords;
  /** Runs one statement on what is committed. */
  protected abstract all<Row>(sql: string, ...values: SqlValue[]): Promise<Row[]>;
  /** Runs the statements in one transaction; gives how many rows the last one changed. */
  protected abstract write(statements: readonly Statement[]): Promise<number>;

  abstract add(row: NewArticleRow): Promise<void>;
  abstract latest(id: string): Promise<ArticleRow | null>;
  abstract lastSeq(): Promise<number>;
  abstract document(row: Pick<ArticleRow, 'id' | 'revision'>): Promise<unknown>;
  abstract search(
    query: SearchQuery,
    filter: ArticleFilter,
    options: SearchOptions,
  ): Promise<readonly SearchHit[]>;
  abstract countUnsearchable(): Promise<number>;
  abstract takeSink(name: string): Promise<HeldSink | null>;
  abstract close(): Promise<void>;

  async rows(filter: ArticleFilter, limit: number): Promise<readonly IndexedArticle[]> {
    const { sql, values } = this.conditionOf(filter);
    return this.#articles(`WHERE ${sql} ORDER BY seq LIMIT ${limit}`, ...values);
  }

  async revisionsOf(id: string): Promise<readonly ArticleRow[]> {
    const found = await this.#articles('WHERE id = ? ORDER BY revision DESC', id);
    return found.map(({ row }) => row);
  }

  async idsOfUrl(url: string, id: string): Promise<readonly string[]> {
    const own = await this.#ids('id = ? OR url = ?', id, url);
    return own.length > 0 ? own : this.#ids('requested_url = ? OR canonical_url = ?', url, url);
  }

  idsBeginningWith(prefix: string): Promise<readonly string[]> {
    return this.#ids('id >= ? AND id < ?', prefix, `${prefix}\uffff`);
  }

  async availabilityOf(id: string): Promise<readonly AvailabilityChange[]> {
    const rows = await this.all<{ state: AvailabilityChange['state']; at: string; http_status: number }>(
      'SELECT state, at, http_status FROM availability WHERE article_id = ? ORDER BY at',
      id,
    );
    return rows.map(({ state, at, http_status }) => ({ state, at, httpStatus: http_status }));
  }

  async hasPath(path: string): Promise<boolean> {
    const found = await this.all(`SELECT 1 FROM ${this.words.table} WHERE path = ? LIMIT 1`, path);
    return found.length > 0;
  }

  unsigned(afterSeq: number, limit: number): Promise<readonly IndexedArticle[]> {
    const { sql, values } = this.conditionOf({ afterSeq });
    return this.#articles(
      `WHERE ${sql} AND NOT EXISTS (SELECT 1 FROM minhash WHERE minhash.seq = article.seq) ORDER BY seq LIMIT ${limit}`,
      ...values,
    );
  }

  async sign(signatures: readonly SignedArticle[]): Promise<void> {
    await this.write(
      signatures.map(({ seq, signature }) => [
        'INSERT INTO minhash (seq, signature) VALUES (?, ?) ON CONFLICT (seq) DO NOTHING',
        seq,
        signature,
      ]),
    );
  }

  async countSigned(filter: ArticleFilter): Promise<number> {
    const { sql, values } = this.conditionOf(filter);
    const rows = await this.all<{ count: number }>(
      `SELECT count(*) AS count FROM ${this.words.table} JOIN minhash ON minhash.seq = article.seq WHERE ${sql}`,
      ...values,
    );
    return rows[0]?.count ?? 0;
  }

  signed(filter: ArticleFilter, limit: number): Promise<readonly SignedArticle[]> {
    const { sql, values } = this.conditionOf(filter);
    return this.all<SignedArticle>(
      `SELECT article.seq AS seq, signature FROM ${this.words.table} JOIN minhash ON minhash.seq = article.seq
       WHERE ${sql} ORDER BY article.seq LIMIT ${limit}`,
      ...values,
    );
  }

  async placeOf(task: string): Promise<number> {
    const rows = await this.all<{ after_seq: number }>('SELECT after_seq FROM progress WHERE task = ?', task);
    return rows[0]?.after_seq ?? 0;
  }

  async hostEvents(kind: string, afterSeq: number): Promise<readonly HostEvent[]> {
    const rows = await this.all<{ seq: number; host: string; kind: string; at: string; value: string }>(
      `SELECT seq, host, kind, at, CAST(value AS text) AS value FROM host_event
       WHERE kind = ? AND seq > ? ORDER BY seq`,
      kind,
      afterSeq,
    );
    return rows.map((row) => ({ ...row, seq: Number(row.seq), value: JSON.parse(row.value) as unknown }));
  }

  async hostMemories(kind: string): Promise<readonly HostMemory[]> {
    const rows = await this.all<{ host: string; value: string }>(
      'SELECT host, CAST(value AS text) AS value FROM host_memory WHERE kind = ? ORDER BY host',
      kind,
    );
    return rows.map(({ host, value }) => ({ host, value: JSON.parse(value) as unknown }));
  }

  async keepPlace(task: string, afterSeq: number): Promise<void> {
    await this.write([
      [
        `INSERT INTO progress (task, after_seq) VALUES (?, ?)
         ON CONFLICT (task) DO UPDATE SET after_seq = excluded.after_seq`,
        task,
        afterSeq,
      ],
    ]);
  }

  async forgetPlace(task: string): Promise<void> {
    await this.write([['DELETE FROM progress WHERE task = ?', task]]);
  }

  protected conditionOf(filter: ArticleFilter): SqlCondition {
    return conditionOf(filter, this.words);
  }

  /** The sink that was taken under the name `holder`; `letGo` is called at its release. */
  protected heldSink(
    name: string,
    holder: string,
    afterSeq: number,
    letGo: () => void | Promise<void>,
  ): HeldSink {
    return {
      afterSeq,
      moveOn: async (seq: number, refused: readonly RefusedDelivery[]) => {
        const at = new Date().toISOString();
        const changed = await this.write([
          ...refused.map((one): Statement => [
            `INSERT INTO refused_delivery (sink, seq, message, at) SELECT name, ?, ?, ? FROM sink WHERE name = ? AND holder = ?
             ON CONFLICT (sink, seq) DO UPDATE SET message = excluded.message, at = excluded.at`,
            one.seq,
            one.message,
            at,
            name,
            holder,
          ]),
          [
            'UPDATE sink SET after_seq = CASE WHEN after_seq < ? THEN ? ELSE after_seq END WHERE name = ? AND holder = ?',
            seq,
            seq,
            name,
            holder,
          ],
        ]);
        return changed > 0;
      },
      release: async () => {
        try {
          await this.write([['UPDATE sink SET holder = NULL WHERE name = ? AND holder = ?', name, holder]]);
        } finally {
          await letGo();
        }
      },
    };
  }

  async #articles(rest: string, ...values: SqlValue[]): Promise<IndexedArticle[]> {
    const { columns, table } = this.words;
    const rows = await this.all<ArticleTableRow>(`SELECT ${columns} FROM ${table} ${rest}`, ...values);
    return rows.map((row) => ({ seq: row.seq, row: articleRowFrom(row) }));
  }

  async #ids(condition: string, ...values: SqlValue[]): Promise<string[]> {
    const rows = await this.all<{ id: string }>(
      `SELECT DISTINCT id FROM ${this.words.table} WHERE ${condition} LIMIT 5`,
      ...values,
    );
    return rows.map(({ id }) => id);
  }
}
