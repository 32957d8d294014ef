/**
 * The archive under load, each step in a process of its own so that its memory is its own:
 * `npm run bench:archive -- [articles] [folder] [--store postgres]`. Prints seconds, peak memory and search percentiles.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { archivePlaceOf, type ArchivePlace } from '../../../src/archive/archive-place.ts';
import { ArchiveReader } from '../../../src/archive/archive-reader.ts';
import { exportFormats } from '../../../src/archive/export/format-names.ts';
import { openIndex } from '../../../src/archive/index/open-index.ts';
import { JsonArchive } from '../../../src/archive/json-archive.ts';
import { saveArticle } from '../../../src/archive/save-article.ts';
import { parseSearchQuery } from '../../../src/archive/search-query.ts';
import { snippetOf } from '../../../src/archive/search-snippet.ts';
import { startPostgres } from '../../support/postgres-server.ts';
import { createWriter } from '../duplicates/write-stories.ts';
import { makeArticles } from './make-articles.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { store: { type: 'string', default: 'sqlite' }, state: { type: 'string' } },
});
const [count = '100000', folder, step] = positionals;

if (step === undefined) await runAll(Number(count), folder);
else await runStep(step, archivePlaceOf({ outputDir: folder!, state: values.state ?? null }));

async function runAll(articles: number, given: string | undefined): Promise<void> {
  const output = given ?? mkdtempSync(path.join(tmpdir(), 'dechaff-bench-'));
  const server = values.store === 'postgres' ? await startPostgres() : null;
  const state = server === null ? [] : ['--state', server.url];
  const cli = path.resolve(import.meta.dirname, '../../../src/cli/bin.ts');
  const self = [import.meta.filename, String(articles), output];
  process.stdout.write(`${articles} articles in ${output}\n`);
  const isNew = statSync(path.join(output, '.dechaff'), { throwIfNoEntry: false }) === undefined;
  if (isNew || server !== null) await measure('import', [...self, 'import', ...state]);
  await measure('search', [...self, 'search', ...state]);
  for (const format of exportFormats) {
    const file = path.join(output, `export.${format}`);
    const to = ['--format', format, '--file', file];
    await measure(`export ${format}`, [cli, 'export', ...to, '--output', output, ...state]);
    rmSync(file, { force: true });
  }
  await measure('verify', [cli, 'verify', '--output', output, ...state]);
  await measure('dupes', [cli, 'dupes', '--output', output, ...state]);
  // A server tidies up (autovacuum) for a minute after so many rows came; the first search meets that, this one does not.
  await measure('search again', [...self, 'search', ...state]);
  await server?.stop();
  if (given === undefined) rmSync(output, { recursive: true });
}

/** GNU time is not everywhere; the child says itself what it needed. */
async function measure(name: string, args: readonly string[]): Promise<void> {
  const isSearch = name.startsWith('search');
  const started = performance.now();
  const report = path.resolve(import.meta.dirname, 'report-memory.ts');
  const child = spawn(process.execPath, ['--import', report, ...args], {
    stdio: ['ignore', isSearch ? 'pipe' : 'ignore', 'pipe'],
  });
  let printed = '';
  let errors = '';
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => (printed += chunk));
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (errors += chunk));
  const [code] = (await once(child, 'close')) as [number | null];
  const seconds = (performance.now() - started) / 1000;
  const memory = /peak (\d+) MB/.exec(errors)?.[1] ?? '?';
  const said = errors
    .split('\n')
    .filter((line) => !line.startsWith('peak '))
    .join(' ')
    .trim();
  process.stdout.write(
    `${name.padEnd(18)} ${seconds.toFixed(1).padStart(7)} s  ${memory.padStart(5)} MB  exit ${code}  ${isSearch ? `\n${printed}` : said}\n`,
  );
}

async function runStep(name: string, place: ArchivePlace): Promise<void> {
  if (name === 'import') await importAll(place);
  else await searchAll(place);
}

async function importAll(place: ArchivePlace): Promise<void> {
  const index = await openIndex(place);
  const archive = await JsonArchive.open(place.outputDir, index);
  const running = new Set<Promise<void>>();
  for (const article of makeArticles(Number(count))) {
    const saving = saveArticle(archive, article, (row) => index.add(row)).then((saved) => {
      if (saved.kind === 'failed') throw new Error(saved.message);
    });
    const done = saving.finally(() => running.delete(done));
    running.add(done);
    if (running.size >= 32) await Promise.race(running);
  }
  await Promise.all(running);
  await archive.close();
  await index.close();
}

async function searchAll(place: ArchivePlace): Promise<void> {
  const reader = (await ArchiveReader.open(place))!;
  const writer = createWriter(99);
  const kinds: Record<string, () => [string, object]> = {
    'one word': () => [writer.word(), {}],
    'two words': () => [`${writer.word()} ${writer.word()}`, {}],
    'rare word, host': () => [writer.word(), { host: `paper${writer.below(40)}.example` }],
    'word, date, language': () => [writer.word(), { from: '2022-01-01', to: '2022-06-30', language: 'en' }],
    phrase: () => [`"${writer.word()} ${writer.word()}"`, {}],
    prefix: () => [`${writer.word().slice(0, 4)}*`, {}],
    'two CJK characters': () => [writer.pick(['東京', '知事', '選挙', '経済', '首相', '予算']), {}],
    'three CJK characters': () => [writer.pick(['東京都', '知事選', '投票率']), {}],
  };
  const all: number[] = [];
  // On a machine that others use too, the time of the processor says more than that of the clock.
  const allCpu: number[] = [];
  for (const [kind, make] of Object.entries(kinds)) {
    const times: number[] = [];
    const cpuTimes: number[] = [];
    let hitsFound = 0;
    for (let round = 0; round < 100; round++) {
      const [words, filter] = make();
      const parsed = parseSearchQuery(words);
      if (!parsed.ok) continue;
      const terms = parsed.query.wanted.map(({ text }) => text);
      const started = performance.now();
      const cpuStarted = process.cpuUsage();
      const hits = await reader.index.search(parsed.query, filter, { limit: 20 });
      await Promise.all(
        hits.map(async ({ row }) => {
          const read = await reader.read(row);
          if (read.kind === 'article') snippetOf(read.article.articleBody, terms);
        }),
      );
      times.push(performance.now() - started);
      const { user, system } = process.cpuUsage(cpuStarted);
      cpuTimes.push((user + system) / 1000);
      hitsFound += hits.length;
    }
    all.push(...times);
    allCpu.push(...cpuTimes);
    process.stdout.write(
      `    ${kind.padEnd(22)} ${percentiles(times)}  cpu ${percentiles(cpuTimes)}  ${(hitsFound / 100).toFixed(1)} hits\n`,
    );
  }
  process.stdout.write(
    `    ${'all, with snippets'.padEnd(22)} ${percentiles(all)}  cpu ${percentiles(allCpu)}\n`,
  );
  await reader.close();
}

function percentiles(times: number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string =>
    `${(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1)} ms`;
  return `p50 ${at(0.5).padStart(8)}  p95 ${at(0.95).padStart(8)}  max ${at(1).padStart(8)}`;
}
