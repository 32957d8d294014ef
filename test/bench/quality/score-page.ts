/** Everything that is measured on one page with one extractor, as it goes into the JSON file and the tables. */
import {
  scoreAuthors,
  scoreDate,
  scoreSnippets,
  scoreTitle,
  saidVerdict,
  type SnippetCounts,
} from './field-scores.ts';
import { bareOf, findLeaks, type Leak } from './leak.ts';
import { versionOf } from './extractors.ts';
import type { Run } from './run-extractors.ts';
import { compareTexts, tokensOf, type Shingles } from './shingles.ts';

export interface PageScore {
  readonly corpus: string;
  readonly id: string;
  readonly part: 'dev' | 'held';
  readonly language: string;
  readonly pageType: string;
  readonly extractor: string;
  /** null: the truth has no body. */
  readonly text: Shingles | null;
  readonly leaks: readonly Leak[] | null;
  /** No text at all although the truth has some. */
  readonly isEmpty: boolean | null;
  readonly snippets: SnippetCounts | null;
  readonly title: boolean | null;
  readonly authors: boolean | null;
  readonly date: boolean | null;
  readonly verdict: string;
  readonly contentSource: string | null;
  readonly removed: readonly { readonly rule: string; readonly text: string }[];
  readonly cpuMs: number;
  readonly wallMs: number;
  readonly isCached: boolean;
  readonly error: string | null;
}

/** `dropDek`: where the truth's body begins with the dek, it is taken out of both sides before they are compared. */
export function scorePage(run: Run, dropDek = false): PageScore {
  const { page, extractor, extraction } = run;
  const { truth } = page;
  const hasBody = truth.body !== null;
  const saysText = hasBody || truth.mustHave.length > 0;
  return {
    corpus: page.corpus,
    id: page.id,
    part: page.part,
    language: page.language ?? 'unknown',
    pageType: page.pageType,
    extractor,
    text: truth.body === null ? null : compareBodies(truth.body, extraction.text, dropDek ? truth.dek : null),
    leaks: truth.body === null ? null : findLeaks(extraction.text, truth.body),
    isEmpty: saysText ? tokensOf(extraction.text).length === 0 : null,
    snippets: scoreSnippets(truth, extraction.text),
    title: scoreTitle(truth, extraction.title),
    authors: scoreAuthors(truth, extraction.authors, versionOf(extractor) === null),
    date: scoreDate(truth, extraction.date),
    verdict: saidVerdict(extraction),
    contentSource: extraction.contentSource,
    removed: extraction.removed.map(({ rule, text }) => ({ rule, text: text.slice(0, 300) })),
    cpuMs: extraction.cpuMs,
    wallMs: extraction.wallMs,
    isCached: run.isCached,
    error: extraction.error,
  };
}

function compareBodies(truth: string, output: string, dek: string | null): Shingles {
  if (dek === null || !truth.startsWith(dek)) return compareTexts(truth, output);
  const bareDek = bareOf(dek);
  const lines = output.split('\n');
  const at = lines.slice(0, 8).findIndex((line) => bareOf(line) === bareDek);
  const withoutDek = at < 0 ? output : lines.toSpliced(at, 1).join('\n');
  return compareTexts(truth.slice(dek.length), withoutDek);
}
