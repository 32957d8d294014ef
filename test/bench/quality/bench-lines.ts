/**
 * `npm run bench:lines`: of the lines in `test/corpus/lines`, how many of the clutter go and how many of the look-alikes stay,
 * with ours and with others side by side, and of those among them that taught nothing (`isHeldOut`); `--misses` names those of ours.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
  isGone,
  isHeldOut,
  isKept,
  lineSets,
  pageWith,
  urlOf,
  type Line,
  type LineSet,
} from '../../corpus/score-lines.ts';
import { extractors, type Extract } from './extractors.ts';
import { printTable } from './table.ts';

const { values } = parseArgs({
  options: {
    extractors: { type: 'string', default: 'dechaff,readability,defuddle' },
    misses: { type: 'boolean', default: false },
    /** A part of the work in a process of its own: EXTRACTOR,FROM,TO. */
    part: { type: 'string' },
  },
});
/** Documents of jsdom are never freed whole: a process reads so many sets. */
const setsOfProcess = 12;
const sets = lineSets();

interface Count {
  gone: number;
  clutter: number;
  kept: number;
  alike: number;
}
const none: Count = { gone: 0, clutter: 0, kept: 0, alike: 0 };
interface Counts {
  readonly all: Count;
  readonly heldOut: Count;
}
const noCounts = (): Counts => ({ all: { ...none }, heldOut: { ...none } });

if (values.part === undefined) printAll();
else await printPart(values.part);

function printAll(): void {
  const names = values.extractors.split(',');
  const counted = names.map((name) => ({ name, ...countWith(name) }));
  const share = (part: number, whole: number): string => ((100 * part) / whole).toFixed(1);
  for (const which of ['all', 'heldOut'] as const) {
    const rows = counted.map(({ name, [which]: { gone, clutter, kept, alike } }) => [
      name,
      `${gone}/${clutter}`,
      share(gone, clutter),
      `${kept}/${alike}`,
      share(kept, alike),
    ]);
    if (which === 'heldOut') console.log('\nheld out:');
    printTable(['extractor', 'clutter gone', '%', 'look-alikes kept', '%'], rows);
  }
}

function countWith(name: string): Counts {
  const counts = noCounts();
  for (let from = 0; from < sets.length; from += setsOfProcess) {
    const part = `${name},${from},${from + setsOfProcess}`;
    const printed = execFileSync(process.execPath, [fileURLToPath(import.meta.url), '--part', part], {
      encoding: 'utf8',
    }).trimEnd();
    const lines = printed.split('\n');
    if (values.misses && name === 'dechaff') for (const line of lines.slice(0, -1)) console.log(line);
    const counted = JSON.parse(lines.at(-1) ?? '{}') as Counts;
    for (const which of ['all', 'heldOut'] as const)
      for (const key of Object.keys(none) as (keyof Count)[]) counts[which][key] += counted[which][key];
  }
  return counts;
}

async function printPart(part: string): Promise<void> {
  const [name = '', from, to] = part.split(',');
  const extractor = extractors[name];
  if (extractor === undefined) throw new Error(`${name} is none of ${Object.keys(extractors).join(', ')}`);
  const extract = await extractor.load();
  const counts = noCounts();
  for (const set of sets.slice(Number(from), Number(to))) await countIn(set, extract, counts);
  console.log(JSON.stringify(counts));
}

async function countIn(set: LineSet, extract: Extract, { all, heldOut }: Counts): Promise<void> {
  const bodyOf = async (line: Line): Promise<string> =>
    (await extract(pageWith(set, line), urlOf(set), [])).text;
  const flat = ({ html }: Line): string => html.replaceAll('\n', ' ');
  const countsOf = (index: number): Count[] => (isHeldOut(set, index) ? [all, heldOut] : [all]);
  for (const [index, line] of set.clutter.entries()) {
    const gone = isGone(set, line, await bodyOf(line));
    if (!gone) console.log(`${set.id} left ${flat(line)}`);
    for (const count of countsOf(index)) {
      count.clutter++;
      count.gone += Number(gone);
    }
  }
  for (const [index, line] of set.kept.entries()) {
    const kept = isKept(line, await bodyOf(line));
    if (!kept) console.log(`${set.id} lost ${flat(line)}`);
    for (const count of countsOf(index)) {
      count.alike++;
      count.kept += Number(kept);
    }
  }
}
