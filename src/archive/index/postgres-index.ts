import { randomUUID } from 'node:crypto';
import type { ArticleRow, NewArticleRow } from '../../article/article-row.ts';
import {
  insertPostgresArticle,
  latestPostgresArticle,
  newestSeq,
  postgresArticleColumns,
} from '../../store/postgres-article-table.ts';
import type { HostEvent } from '../../store/host-memory.ts';
import type { PostgresDatabase } from '../../store/postgres-database.ts';
import type { ArticleFilter } from '../article-filter.ts';
import type { SearchQuery } from '../search-query.ts';
import type { HeldSink, SearchHit, SearchOptions } from './archive-index.ts';
import { numbered, searchPostgres } from './postgres-search.ts';
import { SqlIndex, type SqlValue, type Statement } from './sql-index.ts';

/** The index in PostgreSQL, in the table `revisions`; closes the database at its own end. */
export class PostgresIndex extends SqlIndex {
  protected readonly words = {
    table: 'revisions AS article',
    columns: postgresArticleColumns,
    isNewest: 'article.is_newest',
    authors: 'jsonb_array_elements_text(article.authors) AS author (value)',
  };
  readonly #database: PostgresDatabase;

  constructor(database: PostgresDatabase) {
    super();
    this.#database = database;
  }

  add(row: NewArticleRow): Promise<void> {
    return this.#database.transaction((sql) => insertPostgresArticle(sql, row));
  }

  latest(id: string): Promise<ArticleRow | null> {
    return this.#database.transaction((sql) => latestPostgresArticle(sql, id));
  }

  lastSeq(): Promise<number> {
    return this.#database.transaction((sql) => newestSeq(sql));
  }

  override async hostEvents(kind: string, afterSeq: number): Promise<readonly HostEvent[]> {
    const upToSeq = await this.#database.transaction((sql) => newestSeq(sql, 'host_event'));
    return (await super.hostEvents(kind, afterSeq)).filter(({ seq }) => seq <= upToSeq);
  }

  async document({ id, revision }: Pick<ArticleRow, 'id' | 'revision'>): Promise<unknown> {
    const rows = await this.all<{ document: unknown }>(
      'SELECT document FROM revisions WHERE id = ? AND revision = ?',
      id,
      revision,
    );
    return rows[0]?.document ?? null;
  }

  search(query: SearchQuery, filter: ArticleFilter, options: SearchOptions): Promise<SearchHit[]> {
    // The search knows newest revisions only.
    const condition = this.conditionOf({ ...filter, allRevisions: true });
    return this.#database.transaction((sql) => searchPostgres(sql, query, { filter, condition }, options));
  }

  async countUnsearchable(): Promise<number> {
    const rows = await this.all<{ count: number }>(
      `SELECT count(*) AS count FROM ${this.words.table} WHERE is_newest AND seq NOT IN (SELECT seq FROM search)`,
    );
    return rows[0]?.count ?? 0;
  }

  async takeSink(name: string): Promise<HeldSink | null> {
    const lock = await this.#database.hold(`sink ${name}`);
    if (lock === null) return null;
    try {
      // A process that lost its connection, and the lock with it, is told by the name of the next holder.
      const holder = randomUUID();
      const [sink] = await this.all<{ after_seq: number }>(
        `INSERT INTO sink (name, holder) VALUES (?, ?)
         ON CONFLICT (name) DO UPDATE SET holder = excluded.holder RETURNING after_seq`,
        name,
        holder,
      );
      return this.heldSink(name, holder, sink!.after_seq, () => lock.release());
    } catch (error) {
      await lock.release();
      throw error;
    }
  }

  close(): Promise<void> {
    return this.#database.close();
  }

  protected all<Row>(sql: string, ...values: SqlValue[]): Promise<Row[]> {
    return this.#database.transaction((db) => db.all<Row>(numbered(sql), ...values));
  }

  protected write(statements: readonly Statement[]): Promise<number> {
    return this.#database.transaction(async (db) => {
      let changes = 0;
      for (const [sql, ...values] of statements) ({ changes } = await db.run(numbered(sql), ...values));
      return changes;
    });
  }
}
