/** What the commands that read the archive have in common: its place, and the filters. */
import { InvalidArgumentError, Option, type Command } from 'commander';
import { articleSchema, type Verdict } from '../article/article.ts';
import type { ArchiveReader } from '../archive/archive-reader.ts';
import type { ArticleFilter } from '../archive/article-filter.ts';
import { addSettingOptions, configOf } from './setting-options.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

const verdicts: readonly Verdict[] = articleSchema.shape.verdict.options;

function day(text: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
  if (!isDay) throw new InvalidArgumentError('Allowed is a day like 2024-05-01.');
  return text;
}

/** A parser of whole numbers for commander. */
export function wholeNumber(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < min || value > max) {
      throw new InvalidArgumentError(`Allowed is a whole number from ${min} to ${max}.`);
    }
    return value;
  };
}

/** `--output` and `--state`, by which the archive is found. */
export function addPlaceOptions(command: Command): Command {
  addSettingOptions(command, ['outputDir', 'state']);
  return command;
}

export function addFilterOptions(command: Command): Command {
  return command
    .option('--host <host>', 'articles of this host and its subdomains')
    .option('--from <day>', 'published on this day or later', day)
    .option('--to <day>', 'published on this day or earlier', day)
    .option('--author <name>', "part of an author's name")
    .option('--language <tag>', 'language, for example de; finds de-AT too')
    .addOption(new Option('--verdict <verdict>', 'articles with this verdict').choices(verdicts));
}

export function filterOf(command: Command): ArticleFilter {
  const { host, from, to, author, language, verdict } = command.opts<ArticleFilter>();
  return {
    ...(host !== undefined && { host }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(author !== undefined && { author }),
    ...(language !== undefined && { language }),
    ...(verdict !== undefined && { verdict }),
  };
}

/** Runs `work` on the archive of this command line and closes it. */
export async function withArchive<Value>(
  command: Command,
  terminal: Terminal,
  work: (reader: ArchiveReader) => Promise<Value>,
): Promise<Value> {
  const { archivePlaceOf } = await import('../archive/archive-place.ts');
  const { ArchiveReader } = await import('../archive/archive-reader.ts');
  const place = archivePlaceOf(configOf(command, terminal));
  const reader = await ArchiveReader.open(place);
  if (!reader) {
    throw new UsageError(
      'input-missing',
      `There is no archive in ${place.stateDir}; name its folder with --output or --state.`,
    );
  }
  try {
    return await work(reader);
  } finally {
    await reader.close();
  }
}
