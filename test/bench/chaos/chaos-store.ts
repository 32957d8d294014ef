/** The store under test, as the judge sees it: opened beside the crawl, read when all is over. */
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { PostgresDatabase } from '../../../src/store/postgres-database.ts';
import { startPostgres, type PostgresServer } from '../../support/postgres-server.ts';

export type StoreName = 'sqlite' | 'postgres';

export interface StoredArticle {
  readonly url: string;
  readonly revision: number;
  readonly path: string;
}

export interface ChaosStore {
  readonly name: StoreName;
  /** What `--state` is given; null for a file inside the output folder. */
  readonly state: string | null;
  readonly server: PostgresServer | null;
  articles(): Promise<readonly StoredArticle[]>;
  /** URLs that gave no article, with their state and reason. */
  notDone(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** The table of articles has a name of its own in each store. */
const articleQuery = (table: string): string => `SELECT url, revision, path FROM ${table}`;
const notDoneQuery =
  "SELECT url || ' ' || state || ' ' || coalesce(reason, '') AS what FROM url WHERE state <> 'done' OR reason <> 'unchanged'";

export async function openChaosStore(name: StoreName, output: string): Promise<ChaosStore> {
  return name === 'sqlite' ? sqliteStore(output) : postgresStore();
}

function sqliteStore(output: string): ChaosStore {
  const query = <Row>(sql: string): Promise<Row[]> => {
    const state = new DatabaseSync(path.join(output, '.dechaff', 'state.sqlite'), { readOnly: true });
    try {
      return Promise.resolve(state.prepare(sql).all() as Row[]);
    } finally {
      state.close();
    }
  };
  return {
    name: 'sqlite',
    state: null,
    server: null,
    articles: () => query<StoredArticle>(articleQuery('article')),
    notDone: async () => (await query<{ what: string }>(notDoneQuery)).map(({ what }) => what),
    close: () => Promise.resolve(),
  };
}

async function postgresStore(): Promise<ChaosStore> {
  const server = await startPostgres();
  const query = async <Row>(sql: string): Promise<Row[]> => {
    const database = await PostgresDatabase.open(server.url);
    try {
      return await database.transaction((tx) => tx.all<Row>(sql));
    } finally {
      await database.close();
    }
  };
  return {
    name: 'postgres',
    state: server.url,
    server,
    articles: () => query<StoredArticle>(articleQuery('revisions')),
    notDone: async () => (await query<{ what: string }>(notDoneQuery)).map(({ what }) => what),
    close: () => server.stop(),
  };
}
