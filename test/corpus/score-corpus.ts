/** What the cleaner makes of our own corpora, pages and scraped texts, as counts per page: whole numbers that a floors file can hold. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cleanHtml } from '../../src/clean/clean-html.ts';
import { cleanText } from '../../src/clean/clean-text.ts';
import { fromArticle } from '../bench/quality/extractors.ts';
import { loadCorpus, type Page } from '../bench/quality/corpus.ts';
import { saidVerdict, scoreAuthors, scoreDate, scoreTitle } from '../bench/quality/field-scores.ts';
import { compareTexts } from '../bench/quality/shingles.ts';
import type { LineCounts } from './score-lines.ts';

/** Numbers of successes over the whole corpus; `f1` in thousandths, averaged over pages with a body. */
export interface CorpusCounts {
  readonly kept: number;
  readonly dropped: number;
  readonly headlines: number;
  readonly authors: number;
  readonly dates: number;
  readonly verdicts: number;
  readonly f1: number;
}

export interface CorpusScore {
  readonly counts: CorpusCounts;
  /** How many there are of each, so that a floor can be read as a share. */
  readonly totals: CorpusCounts;
  readonly misses: readonly string[];
}

/**
 * Folders under `test/corpus` with their own floors: pages and scraped texts that rules were fitted to, and pages built as named systems and
 * papers build theirs, and as newsrooms do, written without a look at the rules.
 */
export type OwnCorpus = 'pages' | 'texts' | 'sites' | 'news';
export const ownCorpora: readonly OwnCorpus[] = ['pages', 'texts', 'sites', 'news'];

const floorsFile = fileURLToPath(new URL('floors.json', import.meta.url));

/** What is held out of `sites` and `news` is for the bench alone: nobody looks at it. */
export function ownPages(corpus: OwnCorpus): Page[] {
  const pages = loadCorpus(fileURLToPath(new URL(corpus === 'pages' ? '.' : corpus, import.meta.url)));
  return corpus === 'sites' || corpus === 'news' ? pages.filter(({ part }) => part === 'dev') : pages;
}

/** Adds page after page up. */
export class CorpusTally {
  readonly #counts = { kept: 0, dropped: 0, headlines: 0, authors: 0, dates: 0, verdicts: 0, f1: 0 };
  readonly #totals = { ...this.#counts };
  readonly #misses: string[] = [];
  #withBody = 0;

  add(page: Page): void {
    const { truth } = page;
    const source = readFileSync(page.file, 'utf8');
    // A text is all that its scraper kept: its address is for the text itself to say.
    const outcome = page.file.endsWith('.txt') ? cleanText(source) : cleanHtml(source, { url: page.url });
    const got = { ...fromArticle(outcome.article, outcome.reason), cpuMs: 0, wallMs: 0, error: null };
    const text = spaced(got.text);
    const check = (name: keyof CorpusCounts, isRight: boolean | null, what: string) => {
      if (isRight === null) return;
      this.#totals[name] += 1;
      if (isRight) this.#counts[name] += 1;
      else this.#misses.push(`${page.id}: ${what}`);
    };
    for (const line of truth.mustHave)
      check('kept', text.includes(spaced(line)), `lost "${line.slice(0, 90)}"`);
    for (const line of truth.mustNotHave)
      check('dropped', !text.includes(spaced(line)), `left "${line.slice(0, 90)}"`);
    check('headlines', scoreTitle(truth, got.title), `headline ${got.title}`);
    check('authors', scoreAuthors(truth, got.authors, true), `authors ${got.authors.join(', ')}`);
    check('dates', scoreDate(truth, got.date), `date ${got.date}`);
    check(
      'verdicts',
      saidVerdict(got) === truth.verdict || got.reason === truth.reason,
      `verdict ${saidVerdict(got)}`,
    );
    if (truth.body === null) return;
    this.#withBody += 1;
    this.#counts.f1 += compareTexts(truth.body, got.text).f1;
  }

  get score(): CorpusScore {
    const f1 = Math.floor((this.#counts.f1 / this.#withBody) * 1000);
    return {
      counts: { ...this.#counts, f1 },
      totals: { ...this.#totals, f1: 1000 },
      misses: this.#misses,
    };
  }
}

type Floors = Readonly<Record<OwnCorpus, CorpusCounts>> & { readonly lines: LineCounts };

export const readFloors = <Name extends keyof Floors>(corpus: Name): Floors[Name] =>
  (JSON.parse(readFileSync(floorsFile, 'utf8')) as Floors)[corpus];

/** Floors rise to what was reached and never fall. */
export function raiseFloors<Name extends keyof Floors>(corpus: Name, counts: Floors[Name]): Floors[Name] {
  const floors = JSON.parse(readFileSync(floorsFile, 'utf8')) as Floors;
  const before = floors[corpus] as unknown as Readonly<Record<string, number>>;
  const raised = Object.fromEntries(
    Object.entries(counts).map(([name, count]) => [name, Math.max(count as number, before[name] ?? 0)]),
  ) as unknown as Floors[Name];
  writeFileSync(floorsFile, `${JSON.stringify({ ...floors, [corpus]: raised }, null, 2)}\n`);
  return raised;
}

function spaced(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
