/**
 * The archive under load, each step in a process of its own so that its memory is its own:
 * `npm run bench:archive -- [articles] [folder]`. Prints seconds, peak memory and search percentiles.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sqliteArticleIndex } from '../../../src/archive/article-index.ts';
import { archivePlaceOf } from '../../../src/archive/archive-place.ts';
import { ArchiveReader } from '../../../src/archive/archive-reader.ts';
import { exportFormats } from '../../../src/archive/export/format-names.ts';
import { JsonArchive } from '../../../src/archive/json-archive.ts';
import { parseSearchQuery } from '../../../src/archive/search-query.ts';
import { snippetOf } from '../../../src/archive/search-snippet.ts';
import { insertArticle } from '../../../src/store/article-table.ts';
import { StateDatabase } from '../../../src/store/state-database.ts';
import { createWriter } from '../duplicates/write-stories.ts';
import { makeArticles } from './make-articles.ts';

const [count = '100000', folder, step] = process.argv.slice(2);

if (step === undefined) runAll(Number(count), folder);
else await runStep(step, folder!);

function runAll(articles: number, given: string | undefined): void {
  const output = given ?? mkdtempSync(path.join(tmpdir(), 'dechaff-bench-'));
  const cli = path.resolve(import.meta.dirname, '../../../src/cli/bin.ts');
  const measure = (name: string, args: string[]): void => {
    const started = performance.now();
    // GNU time is not everywhere; the child says itself what it needed.
    const report = path.resolve(import.meta.dirname, 'report-memory.ts');
    const done = spawnSync(process.execPath, ['--import', report, ...args], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    const seconds = (performance.now() - started) / 1000;
    const memory = /peak (\d+) MB/.exec(done.stderr)?.[1] ?? '?';
    const said = done.stderr
      .split('\n')
      .filter((line) => !line.startsWith('peak '))
      .join(' ')
      .trim();
    const result = name === 'search' ? `\n${done.stdout}` : said;
    process.stdout.write(
      `${name.padEnd(18)} ${seconds.toFixed(1).padStart(7)} s  ${memory.padStart(5)} MB  exit ${done.status}  ${result}\n`,
    );
  };
  const self = import.meta.filename;
  process.stdout.write(`${articles} articles in ${output}\n`);
  if (
    given === undefined ||
    statSync(path.join(output, '.dechaff'), { throwIfNoEntry: false }) === undefined
  ) {
    measure('import', [self, String(articles), output, 'import']);
  }
  measure('search', [self, String(articles), output, 'search']);
  for (const format of exportFormats) {
    const file = path.join(output, `export.${format}`);
    measure(`export ${format}`, [cli, 'export', '--format', format, '--file', file, '--output', output]);
    rmSync(file, { force: true });
  }
  measure('verify', [cli, 'verify', '--output', output]);
  measure('dupes', [cli, 'dupes', '--output', output]);
  if (given === undefined) rmSync(output, { recursive: true });
}

async function runStep(name: string, output: string): Promise<void> {
  const place = archivePlaceOf({ outputDir: output, state: null });
  if (name === 'import') await importAll(place.stateFile, output);
  else await searchAll(place);
}

async function importAll(stateFile: string, output: string): Promise<void> {
  const state = await StateDatabase.open(stateFile);
  const archive = await JsonArchive.open(output, sqliteArticleIndex(state));
  const running = new Set<Promise<void>>();
  for (const article of makeArticles(Number(count))) {
    const saving = archive.save(article).then(async (saved) => {
      if (saved.kind === 'failed') throw new Error(saved.message);
      if (saved.row) await state.write((sql) => insertArticle(sql, saved.row!));
    });
    const done = saving.finally(() => running.delete(done));
    running.add(done);
    if (running.size >= 32) await Promise.race(running);
  }
  await Promise.all(running);
  await archive.close();
  await state.close();
}

async function searchAll(place: ReturnType<typeof archivePlaceOf>): Promise<void> {
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
