/** What our verdicts say by kind of page. Pages of our own corpus carry the verdict that a person gave. */
import type { Run } from './run-extractors.ts';
import type { PageScore } from './score-page.ts';
import { distinct } from './summary.ts';
import { printTable } from './table.ts';

export function printConfusion(scored: readonly { readonly run: Run; readonly score: PageScore }[]): void {
  const ours = scored.filter(({ run }) => run.extractor === 'dechaff');
  for (const corpus of distinct(ours.map(({ score }) => score.corpus))) {
    const cells = ours
      .filter(({ score }) => score.corpus === corpus)
      .map(({ run, score }) => {
        const { verdict, reason } = run.page.truth;
        return { truth: verdict ?? reason ?? score.pageType, said: score.verdict };
      });
    const said = distinct(cells.map((cell) => cell.said)).sort();
    const rows = distinct(cells.map(({ truth }) => truth))
      .sort()
      .map((truth) => [
        truth,
        ...said.map((name) => `${cells.filter((cell) => cell.truth === truth && cell.said === name).length}`),
      ]);
    printTable([`${corpus}: is \\ said`, ...said], rows);
  }
}
