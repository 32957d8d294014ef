/**
 * CPU time per page, as ratios measured side by side in one run: every page goes through every extractor before the
 * next page, so that a busy machine slows all of them alike. `npm run bench:speed -- [CORPUS] [--limit N] [--rounds N]`
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadCorpus } from '../quality/corpus.ts';
import { extractors, type Extract } from '../quality/extractors.ts';
import { readPage } from '../quality/read-page.ts';
import { printTable } from '../quality/table.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { limit: { type: 'string', default: '60' }, rounds: { type: 'string', default: '2' } },
});
const own = fileURLToPath(new URL('../../corpus', import.meta.url));
const pages = loadCorpus(path.resolve(positionals[0] ?? own)).slice(0, Number(values.limit));
const say = console.log.bind(console);
console.log = console.warn = console.error = () => undefined; // packages that print

interface Timing {
  readonly name: string;
  readonly extract: Extract;
  readonly cpuMs: number[];
  failures: number;
}

const timings: Timing[] = [];
for (const [name, extractor] of Object.entries(extractors)) {
  timings.push({ name, extract: await extractor.load(), cpuMs: [], failures: 0 });
}
// The first round warms the just-in-time compiler and is not counted.
for (let round = 0; round <= Number(values.rounds); round += 1) {
  for (const page of pages) {
    const html = readPage(page.file);
    for (const timing of timings) await measure(timing, html, page.url, round > 0);
  }
}
console.log = say;
const base = mean(timings.find(({ name }) => name === 'readability')?.cpuMs ?? []);
printTable(
  ['extractor', 'pages', 'cpu ms/page', 'median', 'p95', 'times Readability + new JSDOM', 'failed'],
  timings.map(({ name, cpuMs, failures }) => {
    const sorted = cpuMs.toSorted((a, b) => a - b);
    const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1);
    const average = mean(cpuMs);
    const ratio = (base / average).toFixed(2);
    return [name, `${pages.length}`, average.toFixed(1), at(0.5), at(0.95), ratio, `${failures}`];
  }),
);

async function measure(timing: Timing, html: string, url: string | null, counts: boolean): Promise<void> {
  const before = process.cpuUsage();
  try {
    await timing.extract(html, url, []);
  } catch {
    if (counts) timing.failures += 1;
  }
  const { user, system } = process.cpuUsage(before);
  if (counts) timing.cpuMs.push((user + system) / 1000);
  // Lets jsdom's windows go; a loop that never yields grows by megabytes a page.
  await new Promise((resolve) => setImmediate(resolve));
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
}
