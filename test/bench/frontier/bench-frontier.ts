/**
 * `npm run bench:frontier -- [--part load,ideal] [--store sqlite|postgres|both] [--urls 100000] [--hosts 2000] [--settle 5000]
 * [--places 32] [--delay 120]`: how fast URLs are added, leased and settled without any fetching, how long a claim takes with so many
 * URLs and hosts, and how near a crawl of 2,000 URLs on 40 hosts comes to what politeness allows.
 * `--urls 1000000 --hosts 20000 --settle 20000` is the full size.
 */
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { measureIdeal } from './measure-ideal.ts';
import { measureLoad } from './measure-load.ts';
import { openBenchStore, type BenchStoreName } from './open-bench-store.ts';

const { values } = parseArgs({
  options: {
    part: { type: 'string', default: 'load,ideal' },
    store: { type: 'string', default: 'both' },
    urls: { type: 'string', default: '100000' },
    hosts: { type: 'string', default: '2000' },
    settle: { type: 'string', default: '5000' },
    places: { type: 'string', default: '32' },
    delay: { type: 'string', default: '120' },
  },
});
const [urls, hosts, settle, places] = [values.urls, values.hosts, values.settle, values.places].map(
  Number,
) as [number, number, number, number];
const stores: BenchStoreName[] =
  values.store === 'both' ? ['sqlite', 'postgres'] : [values.store as BenchStoreName];

for (const name of stores) {
  for (const part of values.part.split(',')) {
    const store = await openBenchStore(name);
    try {
      console.log(`${name}, ${part}; load of the machine ${loadavg()[0]!.toFixed(1)}`);
      if (part === 'load') await measureLoad(store, { urls, hosts, settle, places });
      else await measureIdeal(store, Number(values.delay));
    } finally {
      await store.close();
    }
  }
}
