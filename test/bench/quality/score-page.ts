/** Everything that is measured on one page with one extractor, as it goes into the JSON file and the tables. */
import {
  scoreAuthors,
  scoreDate,
  scoreSnippets,
  scoreTitle,
  saidVerdict,
  type SnippetCounts,
} from './field-scores.ts';
import { findLeaks, type Leak } from './leak.ts';
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

export function scorePage(run: Run): PageScore {
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
    text: truth.body === null ? null : compareTexts(truth.body, extraction.text),
    leaks: truth.body === null ? null : findLeaks(extraction.text, truth.body),
    isEmpty: saysText ? tokensOf(extraction.text).length === 0 : null,
    snippets: scoreSnippets(truth, extraction.text),
    title: scoreTitle(truth, extraction.title),
    authors: scoreAuthors(truth, extraction.authors, extractor === 'dechaff'),
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
