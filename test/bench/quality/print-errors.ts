/** Lines that leaked, and titles, authors and dates that are wrong, page by page. */
import type { Run } from './run-extractors.ts';
import type { PageScore } from './score-page.ts';

interface Scored {
  readonly run: Run;
  readonly score: PageScore;
}

export function printLeaks(scored: readonly Scored[]): void {
  for (const { run, score } of scored) {
    for (const { kind, line } of score.leaks ?? []) {
      console.log(`${run.page.corpus}/${run.page.id}  ${kind}: ${line.slice(0, 160)}`);
    }
  }
  console.log('');
}

export function printFields(scored: readonly Scored[]): void {
  for (const { run, score } of scored) {
    const { truth } = run.page;
    const { title, authors, date } = run.extraction;
    const name = `${run.page.corpus}/${run.page.id}`;
    const say = (field: string, got: unknown, wanted: unknown) =>
      console.log(`${name}  ${field}: got ${JSON.stringify(got)}, wanted ${JSON.stringify(wanted)}`);
    if (score.title === false) say('title', title, truth.title);
    if (score.authors === false) say('authors', authors, truth.authors);
    if (score.date === false) say('date', date, truth.datePublished);
  }
  console.log('');
}
