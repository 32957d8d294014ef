/** The pages that lose most, with the paragraphs that are missing (and who took them) and those too much. */
import type { Page } from './corpus.ts';
import { bareOf } from './leak.ts';
import type { Run } from './run-extractors.ts';
import type { PageScore } from './score-page.ts';
import { coverage, shinglesOf } from './shingles.ts';

export interface ParagraphErrors {
  readonly missed: readonly { readonly text: string; readonly by: string }[];
  readonly tooMuch: readonly string[];
}

/**
 * A paragraph is missed, or too much, when less than half of its shingles stand on the other side, and neither does its
 * text as a whole: a heading of two words has no shingle of its own.
 */
const sameShare = 0.5;

export function paragraphErrors(page: Page, run: Run): ParagraphErrors {
  const truth = page.truth.body ?? '';
  const output = run.extraction.text;
  const [truthBag, outputBag] = [shinglesOf(truth), shinglesOf(output)];
  const [bareTruth, bareOutput] = [bareOf(truth), bareOf(output)];
  const missed = paragraphsOf(truth).filter(
    (text) => coverage(text, outputBag) < sameShare && !bareOutput.includes(bareOf(text)),
  );
  return {
    missed: missed.map((text) => ({ text, by: takenBy(text, run) })),
    tooMuch: paragraphsOf(output).filter(
      (text) => coverage(text, truthBag) < sameShare && !bareTruth.includes(bareOf(text)),
    ),
  };
}

function takenBy(paragraph: string, run: Run): string {
  const bare = bareOf(paragraph).slice(0, 80);
  const removal = run.extraction.removed.find(({ text }) => bareOf(text).includes(bare));
  return removal?.rule ?? 'not in the main content';
}

function paragraphsOf(text: string): string[] {
  return text
    .split(/\n+/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

export function printWorst(
  scored: readonly { readonly run: Run; readonly score: PageScore }[],
  count: number,
): void {
  const withBody = scored.filter(({ score }) => score.text !== null);
  const worst = [...withBody]
    .sort((a, b) => (a.score.text?.f1 ?? 0) - (b.score.text?.f1 ?? 0))
    .slice(0, count);
  for (const { run, score } of worst) {
    const { page } = run;
    const { precision, recall, f1 } = score.text ?? { precision: 0, recall: 0, f1: 0 };
    console.log(
      `## ${page.corpus}/${page.id}  ${score.language} ${score.pageType}  P ${precision.toFixed(3)} R ${recall.toFixed(3)} ` +
        `F1 ${f1.toFixed(3)}  ${run.extractor} ${score.verdict} ${score.contentSource ?? ''}`,
    );
    if (page.url) console.log(`   ${page.url}`);
    if (score.error) console.log(`   error: ${score.error}`);
    const { missed, tooMuch } = paragraphErrors(page, run);
    for (const { text, by } of missed.slice(0, 12)) console.log(`   - [${by}] ${shorten(text)}`);
    if (missed.length > 12) console.log(`   - … ${missed.length - 12} more missed`);
    for (const text of tooMuch.slice(0, 12)) console.log(`   + ${shorten(text)}`);
    if (tooMuch.length > 12) console.log(`   + … ${tooMuch.length - 12} more too much`);
    console.log('');
  }
}

function shorten(text: string): string {
  return text.length > 160 ? `${text.slice(0, 160)}… (${text.length})` : text;
}
