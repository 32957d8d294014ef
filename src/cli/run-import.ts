/** What `dechaff crawl --from-warc` does: the archive is filled from web archives; nothing is fetched. */
import { archivePlaceOf } from '../archive/archive-place.ts';
import type { ArchiveIndex } from '../archive/index/archive-index.ts';
import { openIndex } from '../archive/index/open-index.ts';
import { JsonArchive } from '../archive/json-archive.ts';
import { saveArticle } from '../archive/save-article.ts';
import type { Outcome } from '../article/outcome.ts';
import { exitCodeOf } from '../article/reasons.ts';
import type { Config } from '../config.ts';
import { CleanPool } from '../crawl/clean-pool.ts';
import { cleanWarc } from '../crawl/clean-warc.ts';
import { defaultLimits } from '../fetch/fetch-options.ts';
import { createSiteFinder } from '../site/find-site.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Gives back the exit code: 0 when every file was read to its end, whatever its pages were. */
export async function runImport(
  files: readonly string[],
  config: Config,
  terminal: Terminal,
): Promise<number> {
  const { sites } = await import('../../scrapers/list.ts');
  const place = archivePlaceOf(config);
  const index = await openIndex(place);
  const archive = await JsonArchive.open(place.outputDir, index);
  const pool = new CleanPool({ timeoutMs: config.cleanTimeoutMs });
  const tally = new Map<string, number>();
  let isWhole = true;
  try {
    for (const file of files) {
      const outcomes = cleanWarc(file, {
        pool,
        siteOf: createSiteFinder(sites),
        signal: terminal.signal,
        limits: { ...defaultLimits, maxBodyBytes: config.maxPageBytes },
        onProblem: ({ kind, file: name, offset }) => {
          isWhole = false;
          terminal.say(`${name} is ${kind} at byte ${offset}; what follows is not read.`);
        },
      });
      for await (const outcome of outcomes) {
        const end = await keep(outcome, archive, index);
        tally.set(end, (tally.get(end) ?? 0) + 1);
        if (end === 'save-failed') return exitCodeOf('save-failed');
      }
    }
  } catch (error) {
    if (terminal.signal.aborted) return exitCodeOf('interrupted');
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR')
      throw new UsageError('input-missing', message);
    throw error;
  } finally {
    await pool.close();
    await archive.close();
    await index.close();
    terminal.say([...tally].map(([end, count]) => `${count} ${end}`).join(', ') || 'There is no page in it.');
  }
  return isWhole ? 0 : exitCodeOf('truncated');
}

/** What became of the page: `saved`, or a reason. */
async function keep(outcome: Outcome, archive: JsonArchive, index: ArchiveIndex): Promise<string> {
  if (outcome.outcome !== 'article' || outcome.article === null) return outcome.reason ?? 'failed';
  const saved = await saveArticle(archive, outcome.article, (row) => index.add(row));
  return saved.kind === 'failed' ? saved.reason : saved.kind;
}
