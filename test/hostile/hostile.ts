/** `npm run hostile`: runs the hostile cases and prints them as a table. Exit code 1 when one is not as expected. */
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { allCases } from './all-cases.ts';
import { groups } from './hostile-case.ts';
import { knownFailures } from './known-failures.ts';
import { runCases, type CaseResult } from './run-cases.ts';

const { values } = parseArgs({
  options: {
    group: { type: 'string', multiple: true },
    case: { type: 'string', multiple: true },
    failures: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    /** One case after the other: slower, but each one's time and memory are its own. */
    apart: { type: 'boolean', default: false },
  },
});

const wrongGroup = values.group?.find((name) => !(groups as readonly string[]).includes(name));
if (wrongGroup !== undefined) {
  console.error(`There is no group ${wrongGroup}; there are ${groups.join(', ')}.`);
  process.exit(2);
}
const chosen = allCases.filter(
  ({ name, group }) =>
    (values.group?.includes(group) ?? true) && (values.case?.some((part) => name.includes(part)) ?? true),
);
const { results, canaryHits } = await runCases(chosen, { isApart: values.apart });
const isKnown = ({ case: { name } }: CaseResult) => name in knownFailures;
const unexpected = results.filter((result) => result.wrong.length > 0 !== isKnown(result));

if (values.json) {
  const rows = results.map(({ case: { name, group, expected, why }, seen, wrong, ms, peakMb }) => ({
    name, group, expected, why, seen: seen.verdict, message: seen.message, wrong, ms, peakMb,
  })); // prettier-ignore
  console.log(JSON.stringify({ cases: rows, canaryHits }, null, 1));
} else {
  printCases(values.failures ? results.filter(({ wrong }) => wrong.length > 0) : results);
  printGroups(results);
  console.log(
    `Contacts with the canary: ${canaryHits.length}${canaryHits.map((hit) => `\n  ${hit}`).join('')}`,
  );
}
process.exitCode = unexpected.length > 0 || canaryHits.length > 0 ? 1 : 0;

function printCases(rows: readonly CaseResult[]): void {
  const table = new Table({
    head: ['case', 'expected', 'seen', 'ms', 'MB', 'why'],
    colWidths: [44, 20, 24, 8, 7, 60],
    wordWrap: true,
    style: { head: [], border: [], compact: true },
  });
  for (const { case: one, seen, wrong, ms, peakMb } of rows) {
    const mark = wrong.length === 0 ? '' : one.name in knownFailures ? ' (known)' : ' ✗';
    const why = wrong.length === 0 ? one.why : `${one.why} BUT ${wrong.join('; ')}`;
    table.push([one.name, one.expected, seen.verdict + mark, ms, peakMb, why.slice(0, 400)]);
  }
  console.log(table.toString());
}

function printGroups(rows: readonly CaseResult[]): void {
  const table = new Table({
    head: ['group', 'cases', 'as expected', 'known failures', 'worst ms', 'worst MB', 'slowest case'],
    style: { head: [], border: [], compact: true },
  });
  for (const group of groups) {
    const own = rows.filter(({ case: one }) => one.group === group);
    const slowest = own.toSorted((a, b) => b.ms - a.ms)[0];
    if (slowest === undefined) continue;
    table.push([
      group,
      own.length,
      own.filter(({ wrong }) => wrong.length === 0).length,
      own.filter(isKnown).length,
      slowest.ms,
      Math.max(...own.map(({ peakMb }) => peakMb)),
      slowest.case.name,
    ]);
  }
  console.log(table.toString());
}
