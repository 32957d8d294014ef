/** What `dechaff reclean` does; loaded when it runs. */
import { exitCodeOf } from '../article/reasons.ts';
import type { ArchiveReader } from '../archive/archive-reader.ts';
import type { ArticleFilter } from '../archive/article-filter.ts';
import { parseCursor } from '../archive/export/export-articles.ts';
import { JsonArchive } from '../archive/json-archive.ts';
import type { Config } from '../config.ts';
import { CleanPool } from '../crawl/clean-pool.ts';
import type { RuleChange, RuleSample } from '../crawl/compare-cleaning.ts';
import { reclean, type RecleanReport } from '../crawl/reclean.ts';
import { readTemplates } from '../crawl/template-memory.ts';
import { createSiteFinder } from '../site/find-site.ts';
import { safeJson, terminalSafe } from './terminal-safe.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

export interface RecleanFlags {
  readonly dryRun?: boolean;
  readonly since?: string;
  readonly rules?: string;
  readonly fromStart?: boolean;
  readonly format: 'text' | 'json';
}

export async function runReclean(
  flags: RecleanFlags,
  filter: ArticleFilter,
  config: Config,
  reader: ArchiveReader,
  terminal: Terminal,
): Promise<number> {
  const afterSeq = flags.since === undefined ? null : parseCursor(flags.since);
  if (flags.since !== undefined && afterSeq === null) {
    throw new UsageError('usage', `${JSON.stringify(flags.since)} is no cursor of dechaff export.`);
  }
  const { sites } = await import('../../scrapers/list.ts');
  const pool = new CleanPool({ timeoutMs: config.cleanTimeoutMs });
  const archive = flags.dryRun === true ? null : await JsonArchive.open(reader.place.outputDir, reader.index);
  try {
    const report = await reclean({
      reader,
      archive,
      pool,
      siteOf: createSiteFinder(sites),
      templateOf: await readTemplates(reader.index),
      filter: { ...filter, ...(afterSeq !== null && { afterSeq }) },
      rules:
        flags.rules
          ?.split(',')
          .map((rule) => rule.trim())
          .filter(Boolean) ?? [],
      fromStart: flags.fromStart === true,
      signal: terminal.signal,
      onTrouble: (message) => terminal.say(terminalSafe(message)),
    });
    await terminal.write(
      flags.format === 'json' ? `${safeJson(toJson(report), 2)}\n` : toText(report, archive === null),
    );
    return report.failed > 0 ? exitCodeOf('save-failed') : 0;
  } catch (error) {
    if (!terminal.signal.aborted) throw error;
    terminal.say('Interrupted; the same command goes on from here.');
    return exitCodeOf('interrupted');
  } finally {
    await pool.close();
    await archive?.close();
  }
}

function toJson(report: RecleanReport): object {
  const { comparison, noArticle, ...counts } = report;
  return {
    ...counts,
    noArticle: Object.fromEntries(noArticle),
    rules: Object.fromEntries(byWeight(comparison.rules)),
  };
}

function toText(report: RecleanReport, isDryRun: boolean): string {
  const lines = [
    ...(report.startedAfter > 0 ? [`Going on after place ${report.startedAfter}.`] : []),
    `${report.cleaned} articles cleaned again: ${report.changed} ${isDryRun ? 'would change' : 'changed'}, ${report.unchanged} stay as they are.`,
  ];
  if (report.noRawPage > 0) lines.push(`${report.noRawPage} have no raw page to clean.`);
  if (report.unreadable > 0)
    lines.push(`${report.unreadable} files cannot be read; dechaff verify says more.`);
  if (report.failed > 0) lines.push(`${report.failed} could not be saved.`);
  for (const [reason, count] of report.noArticle) {
    lines.push(`${count} would be no article any more (${reason}); what is saved stays.`);
  }
  for (const [rule, change] of byWeight(report.comparison.rules))
    lines.push('', ...describeRule(rule, change));
  return `${lines.join('\n')}\n`;
}

function describeRule(rule: string, change: RuleChange): string[] {
  const { articles, added, ended, addedChars, endedChars } = change;
  const sample =
    (mark: string) =>
    ({ url, text }: RuleSample): string =>
      `  ${mark} ${terminalSafe(text)}\n      ${terminalSafe(url ?? '')}`;
  return [
    `${terminalSafe(rule)}: ${articles} articles; ${added} more removed (${addedChars} characters), ${ended} kept again (${endedChars})`,
    ...change.addedSamples.map(sample('−')),
    ...change.endedSamples.map(sample('+')),
  ];
}

const byWeight = (rules: ReadonlyMap<string, RuleChange>): [string, RuleChange][] =>
  [...rules].sort((a, b) => b[1].articles - a[1].articles || a[0].localeCompare(b[0]));
