/**
 * `node light-worker.ts ORDER`: the crawl as it is, with queue, fetching, robots, archive and settling, but for the cleaning: the
 * site's own pages are taken apart by a few lines, so that a slow machine can go through thousands of them. Its leases
 * are as long as is asked for, so that their end can be waited for. It says `fenced` for each write that came too late.
 */
import path from 'node:path';
import {
  postgresArticleIndex,
  sqliteArticleIndex,
  type ArticleIndex,
} from '../../../src/archive/article-index.ts';
import { archivePlaceOf } from '../../../src/archive/archive-place.ts';
import { JsonArchive } from '../../../src/archive/json-archive.ts';
import type { CleanPool } from '../../../src/crawl/clean-pool.ts';
import { CrawlJob } from '../../../src/crawl/crawl-job.ts';
import type { CleanTask } from '../../../src/crawl/clean-worker.ts';
import { Visitor } from '../../../src/crawl/visit-url.ts';
import type { Frontier } from '../../../src/frontier/frontier.ts';
import { PostgresFrontier } from '../../../src/frontier/postgres-frontier.ts';
import { SqliteFrontier } from '../../../src/frontier/sqlite-frontier.ts';
import { PostgresDatabase } from '../../../src/store/postgres-database.ts';
import { PresenceLock } from '../../../src/store/presence-lock.ts';
import { StateDatabase } from '../../../src/store/state-database.ts';
import { readChaosPage } from './read-chaos-page.ts';

export interface WorkOrder {
  readonly output: string;
  readonly state: string | null;
  readonly seeds: readonly string[];
  readonly delayMs: number;
  readonly leaseMs: number;
}

const { output, state, seeds, delayMs, leaseMs } = JSON.parse(process.argv[2]!) as WorkOrder;
const place = archivePlaceOf({ outputDir: output, state });
const { frontier, index, close } = state === null ? await openFile() : await openDatabase(state);
const archive = await JsonArchive.open(place.outputDir, index);
const visitor = new Visitor({
  fetch: { mode: 'http', allowAddresses: ['127.0.0.1'] },
  pool: { clean: (task: CleanTask) => Promise.resolve(readChaosPage(task)) } as unknown as CleanPool,
});
await frontier.add(seeds.map((url) => ({ url, depth: 0 })));
const stop = new AbortController();
const rules = { follow: true, maxDepth: Infinity, delayMs, hostWaitMs: 1_000 };
process.on('SIGTERM', () => stop.abort());
const job = new CrawlJob({
  frontier,
  tools: { visitor, archive, rules },
  concurrency: 8,
  onEntry: ({ settled }) => {
    if (settled === 'fenced') process.stderr.write('fenced\n');
  },
});
const end = await job.run(stop.signal);
await visitor.close();
await archive.close();
await close();
process.exitCode = { finished: 0, stopped: 130 }[end.kind as string] ?? 1;

interface Stores {
  readonly frontier: Frontier;
  readonly index: ArticleIndex;
  close(): Promise<void>;
}

async function openFile(): Promise<Stores> {
  const file = await StateDatabase.open(place.stateFile);
  const presence = PresenceLock.claim(path.join(place.stateDir, 'workers'));
  presence.sweep(() => undefined);
  const own = new SqliteFrontier(file, presence, { leaseMs });
  return {
    frontier: own,
    index: sqliteArticleIndex(file),
    async close() {
      await own.close();
      presence.release();
      await file.close();
    },
  };
}

async function openDatabase(url: string): Promise<Stores> {
  const database = await PostgresDatabase.open(url);
  const own = await PostgresFrontier.open(database, { leaseMs });
  return {
    frontier: own,
    index: postgresArticleIndex(database),
    async close() {
      await own.close();
      await database.close();
    },
  };
}
