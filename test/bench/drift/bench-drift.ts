/**
 * How soon a redesign is noticed, and how often nothing is taken for one: `npm run bench:drift -- [--days 30] [--articles 24] [--seeds 3]`.
 * Days of the demo newspaper, each with new articles, are cleaned for real.
 */
import { parseArgs } from 'node:util';
import { describeSign } from '../../../src/archive/drift/drift-alarm.ts';
import { DemoDays, redesigns } from './demo-days.ts';
import { newWatching, watchDay } from './watch-days.ts';

const { values } = parseArgs({
  options: {
    days: { type: 'string', default: '30' },
    articles: { type: 'string', default: '24' },
    seeds: { type: 'string', default: '3' },
  },
});
const [days, articles, seeds] = [values.days, values.articles, values.seeds].map(Number) as [
  number,
  number,
  number,
];

let falseAlarms = 0;
let slowest = 0;
for (let seed = 1; seed <= seeds; seed++) {
  const site = new DemoDays(seed);
  const watching = newWatching();
  for (let day = 0; day < days; day++) watchDay(watching, day, site.day(day, articles));
  falseAlarms += watching.alarms.length;
  console.log(
    `seed ${seed}: ${days} unchanged days, ${watching.pages} pages, ${watching.alarms.length} false alarms, ` +
      `${JSON.stringify(watching.watch).length} bytes remembered`,
  );
  for (const { page, alarm } of watching.alarms)
    console.log(`  page ${page}: ${JSON.stringify(alarm.changes)}`);
  const pagesBefore = watching.pages;
  const next = site.day(days, articles);
  for (const [name, redesign] of Object.entries(redesigns)) {
    const after = { ...watching, alarms: [] as (typeof watching)['alarms'] };
    // Section pages keep their look: only articles tell.
    const changed = next.slice(-articles).map((page) => ({ ...page, html: redesign(page.html) }));
    watchDay(after, days, changed);
    const [first] = after.alarms;
    const pages = first === undefined ? Infinity : first.page - pagesBefore;
    slowest = Math.max(slowest, pages);
    const signs = first?.alarm.changes.slice(0, 3).map(({ sign }) => describeSign(sign)) ?? [];
    console.log(
      `  ${name}: noticed after ${pages} pages, ${after.alarms.length} alarm${after.alarms.length === 1 ? '' : 's'}; since ${first?.alarm.since}; ${signs.join('; ')}`,
    );
  }
}
console.log(
  `${falseAlarms} false alarms in ${days * seeds} days; the slowest alarm came after ${slowest} pages.`,
);
process.exitCode = falseAlarms === 0 && slowest <= 10 ? 0 : 1;
