/** Averages over pages, and the tables they are printed in. */
import type { PageScore } from './score-page.ts';
import { harmonicMean } from './shingles.ts';
import { printTable } from './table.ts';

export interface Summary {
  readonly pages: number;
  readonly withBody: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  readonly leak: number | null;
  readonly empty: number | null;
  readonly snippetAccuracy: number | null;
  readonly snippetPrecision: number | null;
  readonly snippetRecall: number | null;
  readonly title: number | null;
  readonly authors: number | null;
  readonly date: number | null;
  readonly cpuMs: number | null;
  readonly cachedShare: number;
  readonly failures: number;
}

export function summarise(scores: readonly PageScore[]): Summary {
  const texts = scores.flatMap((score) => score.text ?? []);
  const precision = mean(texts.map((text) => text.precision));
  const recall = mean(texts.map((text) => text.recall));
  const snippets = { found: 0, missed: 0, unwanted: 0, avoided: 0 };
  for (const { snippets: counts } of scores) {
    if (counts === null) continue;
    snippets.found += counts.found;
    snippets.missed += counts.missed;
    snippets.unwanted += counts.unwanted;
    snippets.avoided += counts.avoided;
  }
  const { found, missed, unwanted, avoided } = snippets;
  return {
    pages: scores.length,
    withBody: texts.length,
    precision,
    recall,
    f1: precision === null || recall === null ? null : harmonicMean(precision, recall),
    leak: share(scores.map(({ leaks }) => (leaks === null ? null : leaks.length > 0))),
    empty: share(scores.map(({ isEmpty }) => isEmpty)),
    snippetAccuracy: ratio(found + avoided, found + missed + unwanted + avoided),
    snippetPrecision: ratio(found, found + unwanted),
    snippetRecall: ratio(found, found + missed),
    title: share(scores.map(({ title }) => title)),
    authors: share(scores.map(({ authors }) => authors)),
    date: share(scores.map(({ date }) => date)),
    cpuMs: mean(scores.map(({ cpuMs }) => cpuMs)),
    cachedShare: scores.filter(({ isCached }) => isCached).length / Math.max(1, scores.length),
    failures: scores.filter(({ error }) => error !== null).length,
  };
}

export function printSummaries(scores: readonly PageScore[], parts: readonly string[]): void {
  const rows: string[][] = [];
  for (const corpus of distinct(scores.map((score) => score.corpus))) {
    for (const part of parts) {
      const inPart = scores.filter((s) => s.corpus === corpus && (part === 'all' || s.part === part));
      for (const extractor of distinct(inPart.map((score) => score.extractor))) {
        const summary = summarise(inPart.filter((score) => score.extractor === extractor));
        rows.push([corpus, part, extractor, ...cellsOf(summary)]);
      }
    }
  }
  printTable(
    [
      ...['corpus', 'part', 'extractor', 'pages', 'prec', 'rec', 'F1', 'leak%', 'empty', 'snipAcc', 'snipP'],
      ...['snipR', 'snipF', 'title', 'authors', 'date', 'cpu ms', 'fail'],
    ],
    rows,
  );
  if (scores.some(({ isCached }) => isCached)) {
    console.log('* measured in an earlier run and taken from the cache; --fresh measures all side by side');
  }
}

function cellsOf(summary: Summary): string[] {
  const { snippetPrecision, snippetRecall } = summary;
  const snippetF1 =
    snippetPrecision === null || snippetRecall === null
      ? null
      : harmonicMean(snippetPrecision, snippetRecall);
  return [
    summary.withBody === summary.pages ? `${summary.pages}` : `${summary.withBody}/${summary.pages}`,
    ...[summary.precision, summary.recall, summary.f1].map(fraction),
    percent(summary.leak),
    percent(summary.empty),
    ...[summary.snippetAccuracy, snippetPrecision, snippetRecall, snippetF1].map(fraction),
    ...[summary.title, summary.authors, summary.date].map(fraction),
    summary.cpuMs === null ? '' : summary.cpuMs.toFixed(0) + (summary.cachedShare > 0 ? '*' : ''),
    summary.failures === 0 ? '' : `${summary.failures}`,
  ];
}

/** One line per language or page type: pages, every extractor's F1, and our own precision, recall and leak. */
export function printGroups(scores: readonly PageScore[], by: 'language' | 'pageType'): void {
  const withBody = scores.filter((score) => score.text !== null);
  const names = distinct(withBody.map((score) => score.extractor));
  const groups = distinct(withBody.map((score) => score[by]));
  if (groups.length < 2) return;
  const rows = groups.map((group) => {
    const inGroup = withBody.filter((score) => score[by] === group);
    const of = (name: string) => summarise(inGroup.filter((score) => score.extractor === name));
    const first = of(names[0] ?? '');
    const details = [fraction(first.precision), fraction(first.recall), percent(first.leak)];
    return { group, pages: first.pages, cells: [...details, ...names.map((name) => fraction(of(name).f1))] };
  });
  rows.sort((a, b) => b.pages - a.pages);
  printTable(
    [by, 'pages', `${names[0]} prec`, 'rec', 'leak%', ...names.map((name) => `F1 ${name}`)],
    rows.map(({ group, pages, cells }) => [group, `${pages}`, ...cells]),
  );
}

export function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}

export function fraction(value: number | null): string {
  return value === null ? '' : value.toFixed(3);
}

export function percent(value: number | null): string {
  return value === null ? '' : (value * 100).toFixed(1);
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function share(values: readonly (boolean | null)[]): number | null {
  return mean(values.filter((value) => value !== null).map(Number));
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
