/** How well pages are cleaned, measured against what people say about them, side by side with other extractors. */
import { writeFileSync } from 'node:fs';
import { compareRuns, readScores } from './compare.ts';
import { printConfusion } from './confusion.ts';
import { loadCorpus, type Page } from './corpus.ts';
import { readOptions, usage, type Options } from './options.ts';
import { printFields, printLeaks } from './print-errors.ts';
import { runExtractors, type Run } from './run-extractors.ts';
import { scorePage, type PageScore } from './score-page.ts';
import { printSummaries, printGroups } from './summary.ts';
import { printAblation } from './ablate.ts';
import { printSurvivors } from './survivors.ts';
import { printWorst } from './worst.ts';

const options = readOptions(process.argv.slice(2));
if (options.help) console.log(usage);
else await main(options);

async function main(options: Options): Promise<void> {
  const pages = options.corpora.flatMap((folder) => selectPages(loadCorpus(folder), options));
  const runs = await runExtractors(pages, {
    extractors: options.extractors,
    without: options.without,
    timeoutMs: options.timeoutMs,
    processes: options.processes,
    useCache: !options.fresh,
    onProgress: showProgress,
  });
  const scored = runs.map((run) => ({ run, score: scorePage(run, options.dropDek) }));
  const scores = scored.map(({ score }) => score);
  printSummaries(scores, options.part === 'all' ? ['dev', 'held', 'all'] : [options.part]);
  if (options.groups) for (const by of ['language', 'pageType'] as const) printGroups(scores, by);
  if (options.confusion) printConfusion(scored);
  printDetails(scored, options);
  if (options.compare) compareRuns(readScores(options.compare), scores);
  if (options.json) writeFileSync(options.json, JSON.stringify(scores));
  if (options.ablate) await printAblation(pages, scores, options);
}

/** Page by page, and so for the part that may be looked at. */
function printDetails(
  scored: readonly { readonly run: Run; readonly score: PageScore }[],
  options: Options,
): void {
  const first = options.extractors[0];
  const open = scored.filter(({ run }) => run.extractor === first && run.page.part === 'dev');
  if (options.worst > 0) printWorst(open, options.worst);
  if (options.leaks) printLeaks(open);
  if (options.fields) printFields(open);
  if (options.survivors) printSurvivors(open.map(({ run }) => run));
}

function selectPages(pages: readonly Page[], options: Options): Page[] {
  return pages
    .filter(({ part }) => options.part === 'all' || part === options.part)
    .filter(({ id }) => options.page === undefined || id.includes(options.page))
    .filter(({ language }) => options.language === undefined || language === options.language)
    .slice(0, options.limit);
}

function showProgress(done: number, total: number): void {
  if (!process.stderr.isTTY) return;
  process.stderr.write(done === total ? '\r\u001b[K' : `\r${done} of ${total}`);
}
