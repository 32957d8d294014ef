/**
 * `npm run scaling`: cleans pages of n, 2n and 4n of each thing, and prints those whose time grows too fast (`--all`: every one). Doubling costs twice the time
 * where it is linear, four times where it is quadratic. Exit code 1 when something grows faster than `--over` (2.8).
 */
import { parseArgs } from 'node:util';
import { cleanHtml } from '../../src/clean/clean-html.ts';
import { cleanText } from '../../src/clean/clean-text.ts';
import { pageLinks } from '../../src/discover/page-links.ts';
import { scalingShapes } from './scaling-shapes.ts';
import { pageHtml } from './sample-page.ts';

const { values } = parseArgs({
  options: {
    shape: { type: 'string', multiple: true },
    all: { type: 'boolean', default: false },
    over: { type: 'string', default: '2.8' },
    /** Multiplies every n. */
    size: { type: 'string', default: '0.5' },
    /** Times below this say nothing about growth. */
    'least-ms': { type: 'string', default: '150' },
  },
});
const [over, leastMs, size] = [values.over, values['least-ms'], values.size].map(Number) as [
  number,
  number,
  number,
];
const url = 'https://hostile.example/2024/a-page';

for (let n = 0; n < 5; n++) cleanHtml(pageHtml(), { url });
const row = (cells: readonly unknown[]) =>
  cells.map((cell, at) => (at === 0 ? String(cell).padEnd(46) : String(cell).padStart(9))).join('');
console.log(row(['shape', 'n', 'ms', '2n', '4n', '2n/n', '4n/2n', 'at 4n']));
let worst = 0;
for (const { name, n, kind, make } of scalingShapes) {
  if (values.shape?.some((part) => name.includes(part)) === false) continue;
  const times: number[] = [];
  let seen = '';
  for (const factor of [1, 2, 4]) {
    if ((times.at(-1) ?? 0) > 5_000) break;
    const source = make(n * factor * size);
    const start = process.cpuUsage();
    const outcome = kind === 'text' ? cleanText(source, { url }) : cleanHtml(source, { url });
    if (kind === 'html') pageLinks(source, url);
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
    seen = outcome.reason ?? 'article';
  }
  // jsdom lets go of its windows when the event loop turns.
  await new Promise(setImmediate);
  const [one = 0, two = 0, four = Infinity] = times;
  const grows = four >= leastMs && four / two > over;
  if (grows) process.exitCode = 1;
  worst = Math.max(worst, four);
  if (values.all || grows) {
    const ratios = [two / one, four / two].map((ratio) => ratio.toFixed(1));
    console.log(
      row([
        name,
        Math.round(n * size),
        ...[one, two, four].map(Math.round),
        ...ratios,
        `${seen}${grows ? ' ✗' : ''}`,
      ]),
    );
  }
}
console.log(`slowest at 4n: ${Math.round(worst)} ms`);
