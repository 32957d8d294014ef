/** What each rule earns: the same pages with one rule switched off after the other. */
import type { Page } from './corpus.ts';
import type { Options } from './options.ts';
import { runExtractors } from './run-extractors.ts';
import { scorePage, type PageScore } from './score-page.ts';
import { distinct, fraction, percent, summarise } from './summary.ts';
import { printTable } from './table.ts';

export async function printAblation(
  pages: readonly Page[],
  scores: readonly PageScore[],
  options: Options,
): Promise<void> {
  const ours = scores.filter(({ extractor }) => extractor === 'dechaff');
  const fired = distinct(ours.flatMap(({ removed }) => removed.map(({ rule }) => rule))).sort();
  const rules = fired.filter((rule) => rule !== 'readability');
  const rows = [cellsOf('(all rules on)', ours, ours)];
  for (const rule of rules) {
    // A page on which the rule took nothing comes out the same.
    const touched = new Set(
      ours.filter(({ removed }) => removed.some((removal) => removal.rule === rule)).map(keyOf),
    );
    const runs = await runExtractors(
      pages.filter((page) => touched.has(keyOf(page))),
      {
        extractors: ['dechaff'],
        without: [rule],
        timeoutMs: options.timeoutMs,
        processes: options.processes,
        useCache: false,
      },
    );
    const changed = new Map(runs.map((run) => [keyOf(run.page), scorePage(run, options.dropDek)]));
    const stillFired = [...changed.values()].some(({ removed }) =>
      removed.some((removal) => removal.rule === rule),
    );
    if (stillFired) throw new Error(`cleanHtml does not switch ${rule} off`);
    rows.push(
      cellsOf(
        rule,
        ours,
        ours.map((score) => changed.get(keyOf(score)) ?? score),
        touched.size,
      ),
    );
  }
  printTable(['without', 'pages', 'prec', 'rec', 'F1', 'earns F1', 'leak%', 'earns leak'], rows);
}

function cellsOf(
  name: string,
  all: readonly PageScore[],
  without: readonly PageScore[],
  touched = all.length,
) {
  const [before, after] = [summarise(all), summarise(without)];
  const earned = (before.f1 ?? 0) - (after.f1 ?? 0);
  const leak = (after.leak ?? 0) - (before.leak ?? 0);
  return [
    ...[name, `${touched}`, fraction(after.precision), fraction(after.recall), fraction(after.f1)],
    ...[`${earned >= 0 ? '+' : ''}${earned.toFixed(4)}`, percent(after.leak), percent(leak)],
  ];
}

function keyOf({ corpus, id }: { readonly corpus: string; readonly id: string }): string {
  return `${corpus} ${id}`;
}
