/** What `npm run bench:quality` understands. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { extractors } from './extractors.ts';

export const usage = `npm run bench:quality -- [CORPUS…] [options]

CORPUS is a folder with truth.jsonl and pages/*.gz, or with pages/NAME.html and NAME.json; our own by default.
Sites are split by a stable hash into two parts: look at the pages of "dev", and at "held" only as numbers.

  --part dev|held|all    pages to run; "all" (default) prints both parts and their sum
  --extractors a,b       of ${Object.keys(extractors).join(', ')}; all by default
  --limit N              the first N pages of each corpus
  --page ID              only the page(s) whose id contains ID
  --language xx          only pages in that language
  --worst N              N pages of "dev" that lose most, paragraph by paragraph
  --leaks                the lines that leaked, on "dev"
  --fields               titles, authors and dates that are wrong, on "dev"
  --survivors            clutter candidates on "dev" that no rule took, grouped
  --confusion            verdict by kind of page
  --json FILE            all numbers of all pages
  --compare FILE         against an earlier --json: which pages rose or fell, and by which rule
  --without A,B          switch rules off
  --ablate               switch each rule off in turn
  --dek keep|drop        drop: the dek counts neither way where the truth's body begins with it
  --groups               tables by language and page type
  --fresh                measure peers again instead of taking them from .bench/
  --processes N          child processes (2)
  --timeout SECONDS      per page (60)`;

export type Options = ReturnType<typeof readOptions>;

export function readOptions(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      part: { type: 'string', default: 'all' },
      extractors: { type: 'string', default: Object.keys(extractors).join(',') },
      limit: { type: 'string' },
      page: { type: 'string' },
      language: { type: 'string' },
      worst: { type: 'string' },
      leaks: { type: 'boolean', default: false },
      fields: { type: 'boolean', default: false },
      survivors: { type: 'boolean', default: false },
      confusion: { type: 'boolean', default: false },
      json: { type: 'string' },
      compare: { type: 'string' },
      without: { type: 'string', default: '' },
      ablate: { type: 'boolean', default: false },
      dek: { type: 'string', default: 'keep' },
      groups: { type: 'boolean', default: false },
      fresh: { type: 'boolean', default: false },
      processes: { type: 'string', default: '2' },
      timeout: { type: 'string', default: '60' },
      help: { type: 'boolean', default: false },
    },
  });
  const part = oneOf(values.part, ['dev', 'held', 'all'] as const, '--part');
  const names = listOf(values.extractors);
  for (const name of names) oneOf(name, Object.keys(extractors), '--extractors');
  const own = fileURLToPath(new URL('../../corpus', import.meta.url));
  return {
    ...values,
    part,
    dropDek: oneOf(values.dek, ['keep', 'drop'] as const, '--dek') === 'drop',
    corpora: positionals.length > 0 ? positionals.map((folder) => path.resolve(folder)) : [own],
    extractors: names,
    without: listOf(values.without),
    limit: countOf(values.limit ?? '1000000', '--limit'),
    worst: countOf(values.worst ?? '0', '--worst'),
    processes: countOf(values.processes, '--processes'),
    timeoutMs: countOf(values.timeout, '--timeout') * 1000,
  };
}

function listOf(value: string): string[] {
  return value.split(',').filter((item) => item !== '');
}

function countOf(value: string, name: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 0) throw new Error(`${name}: "${value}" is not a whole number`);
  return count;
}

function oneOf<Value extends string>(value: string, allowed: readonly Value[], name: string): Value {
  const found = allowed.find((item) => item === value);
  if (found === undefined) throw new Error(`${name}: "${value}" is none of ${allowed.join(', ')}`);
  return found;
}
