import path from 'node:path';
import { postgresArticleIndex, sqliteArticleIndex, type ArticleIndex } from '../archive/article-index.ts';
import { isPostgresState, type ArchivePlace } from '../archive/archive-place.ts';
import { postgresCaptureMemory, sqliteCaptureMemory } from '../archive/warc/capture-memory.ts';
import type { CaptureMemory } from '../archive/warc/warc-writer.ts';
import type { Frontier, FrontierOptions } from '../frontier/frontier.ts';
import { hostMemory, postgresHostMemory } from '../store/host-memory.ts';
import { PresenceLock } from '../store/presence-lock.ts';
import { StateDatabase } from '../store/state-database.ts';
import { openSteadyClock } from '../store/steady-clock.ts';
import { postgresRecords, sqliteRecords, type CrawlRecords } from './crawl-records.ts';

/** What a crawl keeps its state in; articles themselves are files. */
export interface CrawlStores {
  readonly frontier: Frontier;
  readonly index: ArticleIndex;
  readonly captures: CaptureMemory;
  readonly records: CrawlRecords;
  /** What is remembered of a host; null for nothing. */
  hostMemory(host: string, kind: string): Promise<unknown>;
  /** Gives back all leases, then closes. */
  close(): Promise<void>;
}

/**
 * Opens the state file, or the PostgreSQL database that `state` names (`postgres://…`), for workers on many machines.
 * Throws StateError when it cannot be used.
 */
export function openCrawlStores(
  state: string | null,
  place: ArchivePlace,
  options: FrontierOptions = {},
): Promise<CrawlStores> {
  return isPostgresState(state) ? openPostgresStores(state, options) : openSqliteStores(place, options);
}

async function openSqliteStores(place: ArchivePlace, options: FrontierOptions): Promise<CrawlStores> {
  const { SqliteFrontier } = await import('../frontier/sqlite-frontier.ts');
  const state = await StateDatabase.open(place.stateFile);
  const presence = PresenceLock.claim(path.join(place.stateDir, 'workers'));
  presence.sweep(() => undefined);
  const frontier = new SqliteFrontier(state, presence, { ...options, ...(await openSteadyClock(state)) });
  return {
    frontier,
    index: sqliteArticleIndex(state),
    captures: sqliteCaptureMemory(state),
    records: sqliteRecords(state, presence),
    hostMemory: (host, kind) => state.read((sql) => hostMemory(sql, host, kind)),
    async close() {
      await frontier.close();
      presence.release();
      await state.close();
    },
  };
}

async function openPostgresStores(url: string, options: FrontierOptions): Promise<CrawlStores> {
  const { PostgresDatabase } = await import('../store/postgres-database.ts');
  const { PostgresFrontier } = await import('../frontier/postgres-frontier.ts');
  const database = await PostgresDatabase.open(url);
  const frontier = await PostgresFrontier.open(database, options);
  return {
    frontier,
    index: postgresArticleIndex(database),
    captures: postgresCaptureMemory(database),
    records: postgresRecords(database),
    hostMemory: (host, kind) => database.transaction((sql) => postgresHostMemory(sql, host, kind)),
    async close() {
      await frontier.close();
      await database.close();
    },
  };
}
