/**
 * `npm run bench:chaos -- [--store sqlite|postgres|both] [--round kill,crew,jobs,stop,server,disk,clock,term,browser] [--full]
 * [--light] [--times N] [--pages N] [--workers N] [--hosts N] [--delay-ms N] [--verbose]`: real crawls, and what may happen to them.
 * Small by default; `--light` leaves out the cleaning of pages, for slow machines; `--full` is the size that the README's figures were measured with.
 */
import { parseArgs } from 'node:util';
import type { StoreName } from './chaos-store.ts';
import { breakBrowser } from './rounds/break-browser.ts';
import { breakPostgres } from './rounds/break-postgres.ts';
import { fillDisk } from './rounds/fill-disk.ts';
import { handOver } from './rounds/hand-over.ts';
import { jumpClock } from './rounds/jump-clock.ts';
import { killCrew } from './rounds/kill-crew.ts';
import { killJobs } from './rounds/kill-jobs.ts';
import { killWorkers } from './rounds/kill-workers.ts';
import type { RoundOptions, RoundResult } from './rounds/round.ts';
import { stopWorkers } from './rounds/stop-workers.ts';

interface Size {
  readonly pages: number;
  readonly times: number;
}

interface RoundEntry {
  readonly run: (options: RoundOptions) => Promise<RoundResult | null>;
  readonly small: Size;
  readonly full: Size;
  readonly only?: StoreName;
}

const rounds: Readonly<Record<string, RoundEntry>> = {
  kill: { run: killWorkers, small: { pages: 120, times: 8 }, full: { pages: 3_000, times: 60 } },
  crew: { run: killCrew, small: { pages: 120, times: 6 }, full: { pages: 600, times: 30 } },
  jobs: { run: killJobs, small: { pages: 60, times: 4 }, full: { pages: 300, times: 20 } },
  stop: { run: stopWorkers, small: { pages: 120, times: 2 }, full: { pages: 600, times: 10 } },
  server: {
    run: breakPostgres,
    small: { pages: 120, times: 4 },
    full: { pages: 1_200, times: 8 },
    only: 'postgres',
  },
  disk: { run: fillDisk, small: { pages: 120, times: 3 }, full: { pages: 400, times: 8 } },
  clock: { run: jumpClock, small: { pages: 120, times: 7 }, full: { pages: 600, times: 21 } },
  term: { run: handOver, small: { pages: 120, times: 3 }, full: { pages: 400, times: 10 } },
  browser: { run: breakBrowser, small: { pages: 24, times: 2 }, full: { pages: 80, times: 6 } },
};

const { values } = parseArgs({
  options: {
    store: { type: 'string', default: 'both' },
    round: { type: 'string', default: Object.keys(rounds).join(',') },
    full: { type: 'boolean', default: false },
    light: { type: 'boolean', default: false },
    times: { type: 'string' },
    pages: { type: 'string' },
    workers: { type: 'string', default: '3' },
    hosts: { type: 'string', default: '12' },
    'delay-ms': { type: 'string', default: '100' },
    verbose: { type: 'boolean', default: false },
  },
});

const stores: StoreName[] = values.store === 'both' ? ['sqlite', 'postgres'] : [values.store as StoreName];
const table: Record<string, Record<string, number | string>> = {};
let isWrong = false;
for (const name of values.round.split(',')) {
  const entry = rounds[name];
  if (entry === undefined) throw new Error(`--round: ${Object.keys(rounds).join(', ')}`);
  for (const store of stores.filter((one) => entry.only === undefined || one === entry.only)) {
    const size = values.full ? entry.full : entry.small;
    const result = await entry.run({
      store,
      pages: Number(values.pages ?? size.pages),
      times: Number(values.times ?? size.times),
      workers: Number(values.workers),
      hosts: Number(values.hosts),
      delayMs: Number(values['delay-ms']),
      isLight: values.light,
      say: (line) => {
        if (values.verbose) process.stderr.write(`${name} ${store}: ${line}\n`);
      },
    });
    report(`${name}, ${store}`, result);
  }
}
console.table(table);
process.exitCode = isWrong ? 1 : 0;

function report(title: string, result: RoundResult | null): void {
  if (result === null) return console.log(`${title}: not possible on this machine`);
  const { wrong, done, ...figures } = result;
  table[title] = { ...figures, wrong: wrong.length };
  isWrong ||= wrong.length > 0;
  console.log(`${title}: ${done}; ${wrong.length === 0 ? 'survived' : `${wrong.length} × wrong`}`);
  // What the store says of a URL explains what is lost.
  const telling = [...wrong].sort(
    (one, other) => Number(one.startsWith('lost')) - Number(other.startsWith('lost')),
  );
  for (const line of telling.slice(0, 20)) console.log(`  ${line}`);
}
