import path from 'node:path';
import type { ArticleRow, NewArticleRow } from '../../article/article-row.ts';
import { insertArticle, latestArticle } from '../../store/article-table.ts';
import { PresenceLock } from '../../store/presence-lock.ts';
import type { Sql, StateDatabase } from '../../store/state-database.ts';
import type { ArticleFilter } from '../article-filter.ts';
import type { SearchQuery } from '../search-query.ts';
import type { HeldSink, SearchHit, SearchOptions } from './archive-index.ts';
import { SqlIndex, type SqlValue, type Statement } from './sql-index.ts';
import { searchSqlite } from './sqlite-search.ts';

/** The index in a state file; closes it at its own end. */
export class SqliteIndex extends SqlIndex {
  protected readonly words = {
    table: 'article',
    columns: 'article.*',
    isNewest:
      'NOT EXISTS (SELECT 1 FROM article AS newer WHERE newer.id = article.id AND newer.revision > article.revision)',
    authors: 'json_each(article.authors) AS author',
  };
  readonly #state: StateDatabase;

  constructor(state: StateDatabase) {
    super();
    this.#state = state;
  }

  add(row: NewArticleRow): Promise<void> {
    return this.#state.write((sql) => insertArticle(sql, row));
  }

  latest(id: string): Promise<ArticleRow | null> {
    return this.#state.read((sql) => latestArticle(sql, id));
  }

  async lastSeq(): Promise<number> {
    const rows = await this.all<{ seq: number | null }>('SELECT max(seq) AS seq FROM article');
    return rows[0]?.seq ?? 0;
  }

  document(): Promise<null> {
    return Promise.resolve(null);
  }

  search(query: SearchQuery, filter: ArticleFilter, options: SearchOptions): Promise<SearchHit[]> {
    // Only newest revisions are in the index.
    const condition = this.conditionOf({ ...filter, allRevisions: true });
    return this.#state.read((sql) => searchSqlite(sql, query, condition, options));
  }

  async countUnsearchable(): Promise<number> {
    const rows = await this.all<{ count: number }>(
      `SELECT count(*) AS count FROM article WHERE seq NOT IN (SELECT id FROM search_docsize) AND ${this.words.isNewest}`,
    );
    return rows[0]?.count ?? 0;
  }

  async takeSink(name: string): Promise<HeldSink | null> {
    const presence = PresenceLock.claim(path.join(path.dirname(this.#state.path), 'deliverers'));
    presence.sweep(() => undefined);
    const taken = this.#state.write((sql) => takeFree(sql, name, presence));
    const afterSeq = await taken.catch((error: unknown) => {
      presence.release();
      throw error;
    });
    if (afterSeq !== null) return this.heldSink(name, presence.id, afterSeq, () => presence.release());
    presence.release();
    return null;
  }

  close(): Promise<void> {
    return this.#state.close();
  }

  protected all<Row>(sql: string, ...values: SqlValue[]): Promise<Row[]> {
    return this.#state.read((db) => db.all<Row>(sql, ...values));
  }

  protected write(statements: readonly Statement[]): Promise<number> {
    return this.#state.write((db) => {
      let changes = 0;
      for (const [sql, ...values] of statements) ({ changes } = db.run(sql, ...values));
      return changes;
    });
  }
}

/** The sink's place; null when another process that lives delivers to it. */
function takeFree(sql: Sql, name: string, presence: PresenceLock): number | null {
  sql.run('INSERT INTO sink (name) VALUES (?) ON CONFLICT DO NOTHING', name);
  const sink = sql.get<{ after_seq: number; holder: string | null }>(
    'SELECT after_seq, holder FROM sink WHERE name = ?',
    name,
  )!;
  if (sink.holder !== null && presence.isAlive(sink.holder)) return null;
  sql.run('UPDATE sink SET holder = ? WHERE name = ?', presence.id, name);
  return sink.after_seq;
}
