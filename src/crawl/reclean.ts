/** Runs today's rules over the raw pages that were kept; nothing is fetched. */
import type { Article } from '../article/article.ts';
import type { Outcome } from '../article/outcome.ts';
import type { ArchiveReader, ArchivedArticle } from '../archive/archive-reader.ts';
import type { ArticleFilter } from '../archive/article-filter.ts';
import type { JsonArchive } from '../archive/json-archive.ts';
import { saveArticle } from '../archive/save-article.ts';
import { readRawPage } from '../archive/warc/read-raw-page.ts';
import { rulesetVersion } from '../clean/rules/rule-list.ts';
import type { SiteFinder } from '../site/find-site.ts';
import type { CleanPool } from './clean-pool.ts';
import { CleaningComparison } from './compare-cleaning.ts';
import type { TemplateFinder } from './template-memory.ts';

export interface RecleanOptions {
  readonly reader: ArchiveReader;
  /** Where revisions are saved; null for a dry run, which changes nothing. */
  readonly archive: JsonArchive | null;
  readonly pool: CleanPool;
  readonly siteOf: SiteFinder;
  readonly templateOf: TemplateFinder;
  readonly filter: ArticleFilter;
  /** Only articles in which one of these rules does something else than before; empty for all. */
  readonly rules: readonly string[];
  /** Begin at the beginning although an earlier run came to a certain place. */
  readonly fromStart: boolean;
  readonly signal: AbortSignal;
  /** An article could not be saved. */
  readonly onTrouble: (message: string) => void;
}

export interface RecleanReport {
  /** Articles that were cleaned again. */
  cleaned: number;
  /** Text or headline is another: a new revision, saved or (in a dry run) to be saved. */
  changed: number;
  unchanged: number;
  /** No raw page was kept, or it is not there any more. */
  noRawPage: number;
  unreadable: number;
  /** Today's rules see no article in the page; the saved one stays. */
  readonly noArticle: Map<string, number>;
  failed: number;
  readonly comparison: CleaningComparison;
  /** Place in the order of saving at which an earlier run stopped; 0 for the beginning. */
  readonly startedAfter: number;
}

/** Articles under way at one time. */
const batchSize = 16;

/**
 * Cleans again what the filter finds, newest revisions only, in the order of saving, and saves what came out differently
 * as a revision with the reason `reclean`. After each batch its place is kept, so that a killed run goes on there; what
 * `signal` was aborted with is thrown.
 */
export async function reclean(options: RecleanOptions): Promise<RecleanReport> {
  const { reader, archive, filter, rules, signal } = options;
  const task = `reclean ${rulesetVersion} ${JSON.stringify([filter, rules])}`;
  const startedAfter = archive && !options.fromStart ? await reader.index.placeOf(task) : 0;
  const report: RecleanReport = {
    cleaned: 0,
    changed: 0,
    unchanged: 0,
    noRawPage: 0,
    unreadable: 0,
    noArticle: new Map(),
    failed: 0,
    comparison: new CleaningComparison(),
    startedAfter,
  };
  // What this run saves comes after this place, and is not cleaned once more.
  const upToSeq = await reader.lastSeq();
  const afterSeq = Math.max(startedAfter, filter.afterSeq ?? 0);
  let batch: ArchivedArticle[] = [];
  const finish = async (): Promise<void> => {
    const outcomes = await Promise.all(batch.map(({ article }) => cleanAgain(article, options)));
    signal.throwIfAborted();
    // In the order of saving, so that two runs say the same.
    for (const [index, { article }] of batch.entries())
      await take(article, outcomes[index]!, options, report);
    const last = batch.at(-1);
    batch = [];
    signal.throwIfAborted();
    if (last && archive) await reader.index.keepPlace(task, last.seq);
  };
  const articles = reader.articles({ ...filter, afterSeq, upToSeq }, () => report.unreadable++);
  for await (const archived of articles) {
    batch.push(archived);
    if (batch.length === batchSize) await finish();
  }
  await finish();
  if (archive) await reader.index.forgetPlace(task);
  return report;
}

async function take(
  before: Article,
  outcome: Outcome | 'no-raw-page',
  { reader, archive, rules, onTrouble }: RecleanOptions,
  report: RecleanReport,
): Promise<void> {
  if (outcome === 'no-raw-page') {
    report.noRawPage++;
    return;
  }
  const { article, reason } = outcome;
  report.cleaned++;
  if (article === null || reason !== null) {
    const name = reason ?? 'no-content';
    report.noArticle.set(name, (report.noArticle.get(name) ?? 0) + 1);
    return;
  }
  if (rules.length > 0) {
    const alone = new CleaningComparison();
    alone.add(before, article);
    if (!rules.some((rule) => alone.rules.has(rule))) {
      report.unchanged++;
      return;
    }
  }
  report.comparison.add(before, article);
  if (article.contentHash === before.contentHash) {
    report.unchanged++;
    return;
  }
  report.changed++;
  if (!archive) return;
  const saved = await saveArticle(archive, article, (row) => reader.index.add(row));
  if (saved.kind !== 'failed') return;
  report.failed++;
  onTrouble(`${article.url ?? article.id}: ${saved.message}`);
}

async function cleanAgain(
  before: Article,
  { reader, pool, siteOf, templateOf, signal }: RecleanOptions,
): Promise<Outcome | 'no-raw-page'> {
  const { rawRef } = before.provenance;
  const raw = rawRef === null ? null : await readRawPage(reader.place.warcDir, rawRef, signal);
  if (raw?.kind !== 'page') return 'no-raw-page';
  const { url, requestedUrl } = before;
  const site = url === null ? null : siteOf(url);
  const template = url === null ? null : await templateOf(url);
  const { outcome } = await pool.clean(
    {
      kind: 'html',
      source: raw.html,
      url,
      requestedUrl,
      options: {
        ...(site && { site }),
        ...(template && { template }),
        provenance: { ...before.provenance, reason: 'reclean' },
      },
    },
    signal,
  );
  if (outcome.article === null) return outcome;
  // Newer rules may find another canonical address; the article stays the one it was.
  return { ...outcome, article: { ...outcome.article, id: before.id } };
}
