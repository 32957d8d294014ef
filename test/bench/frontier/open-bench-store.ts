import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Frontier } from '../../../src/frontier/frontier.ts';
import { PostgresFrontier } from '../../../src/frontier/postgres-frontier.ts';
import { SqliteFrontier } from '../../../src/frontier/sqlite-frontier.ts';
import { PostgresDatabase } from '../../../src/store/postgres-database.ts';
import { PresenceLock } from '../../../src/store/presence-lock.ts';
import { StateDatabase } from '../../../src/store/state-database.ts';
import { startPostgres } from '../../support/postgres-server.ts';

export type BenchStoreName = 'sqlite' | 'postgres';

export interface BenchStore {
  readonly name: BenchStoreName;
  readonly frontier: Frontier;
  /** Bytes on disk; null where the server keeps them. */
  size(): number | null;
  close(): Promise<void>;
}

export function openBenchStore(name: BenchStoreName): Promise<BenchStore> {
  return name === 'sqlite' ? openFile() : openServer();
}

async function openFile(): Promise<BenchStore> {
  const folder = mkdtempSync(path.join(tmpdir(), 'dechaff-bench-'));
  const file = path.join(folder, 'state.sqlite');
  const state = await StateDatabase.open(file);
  const presence = PresenceLock.claim(path.join(folder, 'workers'));
  const frontier = new SqliteFrontier(state, presence);
  return {
    name: 'sqlite',
    frontier,
    size: () => statSync(file).size,
    async close() {
      await frontier.close();
      presence.release();
      await state.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function openServer(): Promise<BenchStore> {
  const server = await startPostgres();
  const database = await PostgresDatabase.open(server.url);
  const frontier = await PostgresFrontier.open(database);
  return {
    name: 'postgres',
    frontier,
    size: () => null,
    async close() {
      await frontier.close();
      await database.close();
      await server.stop();
    },
  };
}
