/**
 * `npm run bench:lines`: of the lines in `test/corpus/lines`, how many of the clutter go and how many of the look-alikes stay,
 * with ours and with others side by side; `--misses` names those of ours.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
  isGone,
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

if (values.part === undefined) printAll();
else await printPart(values.part);

function printAll(): void {
  const share = (part: number, whole: number): string => ((100 * part) / whole).toFixed(1);
  const rows = values.extractors.split(',').map((name) => {
    const all = { ...none };
    for (let from = 0; from < sets.length; from += setsOfProcess) {
      const part = `${name},${from},${from + setsOfProcess}`;
      const printed = execFileSync(process.execPath, [fileURLToPath(import.meta.url), '--part', part], {
        encoding: 'utf8',
      }).trimEnd();
      const lines = printed.split('\n');
      if (values.misses && name === 'dechaff') for (const line of lines.slice(0, -1)) console.log(line);
      const count = JSON.parse(lines.at(-1) ?? '{}') as Count;
      for (const key of Object.keys(none) as (keyof Count)[]) all[key] += count[key];
    }
    const { gone, clutter, kept, alike } = all;
    return [name, `${gone}/${clutter}`, share(gone, clutter), `${kept}/${alike}`, share(kept, alike)];
  });
  printTable(['extractor', 'clutter gone', '%', 'look-alikes kept', '%'], rows);
}

async function printPart(part: string): Promise<void> {
  const [name = '', from, to] = part.split(',');
  const extractor = extractors[name];
  if (extractor === undefined) throw new Error(`${name} is none of ${Object.keys(extractors).join(', ')}`);
  const extract = await extractor.load();
  const all = { ...none };
  for (const set of sets.slice(Number(from), Number(to))) await countIn(set, extract, all);
  console.log(JSON.stringify(all));
}

async function countIn(set: LineSet, extract: Extract, all: Count): Promise<void> {
  const bodyOf = async (line: Line): Promise<string> =>
    (await extract(pageWith(set, line), urlOf(set), [])).text;
  const flat = ({ html }: Line): string => html.replaceAll('\n', ' ');
  for (const line of set.clutter) {
    all.clutter++;
    if (isGone(line, await bodyOf(line))) all.gone++;
    else console.log(`${set.id} left ${flat(line)}`);
  }
  for (const line of set.kept) {
    all.alike++;
    if (isKept(line, await bodyOf(line))) all.kept++;
    else console.log(`${set.id} lost ${flat(line)}`);
  }
}
