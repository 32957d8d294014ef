/**
 * `node light-worker.ts ORDER`: the crawl as it is, with queue, fetching, robots, archive and settling, but for the cleaning: the
 * site's own pages are taken apart by a few lines, so that a slow machine can go through thousands of them. Its leases
 * are as long as is asked for, so that their end can be waited for. It says `fenced` for each page that it
 * gave back or could not settle because its lease had ended.
 */
import { archivePlaceOf } from '../../../src/archive/archive-place.ts';
import { JsonArchive } from '../../../src/archive/json-archive.ts';
import type { CleanPool } from '../../../src/crawl/clean-pool.ts';
import { CrawlJob } from '../../../src/crawl/crawl-job.ts';
import type { CleanTask } from '../../../src/crawl/clean-worker.ts';
import { openCrawlStores } from '../../../src/crawl/crawl-stores.ts';
import { Visitor } from '../../../src/crawl/visit-url.ts';
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
const stores = await openCrawlStores(state, place, { leaseMs });
const { frontier } = stores;
const archive = await JsonArchive.open(place.outputDir, stores.index);
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
    if (settled === 'fenced' || settled === null) process.stderr.write('fenced\n');
  },
});
const end = await job.run(stop.signal);
await visitor.close();
await archive.close();
await stores.close();
process.exitCode = { finished: 0, stopped: 130 }[end.kind as string] ?? 1;
