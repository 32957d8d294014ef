/** Options that `clean` and `explain` share: what the inputs are and how they are fetched. */
import { Option, type Command } from 'commander';
import { readHttpUrl, showableUrl } from '../fetch/http-url.ts';
import type { SettingName } from '../config.ts';
import type { TemplateFinder } from '../crawl/template-memory.ts';
import type { CommandLine } from './command-line.ts';
import type { SourceOptions } from './clean-source.ts';
import { addSettingOptions, configOf, visitSettings } from './setting-options.ts';
import { UsageError } from './usage-error.ts';

const sourceSettings: readonly SettingName[] = ['fetchMode', 'timeoutMs', ...visitSettings];

export function addSourceOptions(command: Command): void {
  command
    .addOption(
      new Option('--input <kind>', 'what INPUT is, where that is not to be found out').choices([
        'url',
        'html',
        'text',
      ]),
    )
    .option('--url <url>', 'address of the page that a file or standard input holds')
    .option(
      '--learned <dir>',
      'use what the archive in this folder has learned of the site: the blocks that it repeats',
    )
    .option('--keep-see-also', 'keep an encyclopedia\'s own closing sections, such as "See also"');
  addSettingOptions(command, sourceSettings);
}

/**
 * @throws UsageError when settings or `--url` are wrong
 */
export async function sourceOptionsOf(
  command: Command,
  { terminal, version }: CommandLine,
): Promise<SourceOptions> {
  const { input, url, learned, keepSeeAlso } = command.opts<{
    input?: SourceOptions['inputKind'];
    url?: string;
    learned?: string;
    keepSeeAlso?: boolean;
  }>();
  if (url !== undefined && typeof readHttpUrl(url) !== 'object') {
    throw new UsageError('invalid-url', `--url ${showableUrl(url)} is no http or https address.`);
  }
  const config = configOf(command, terminal);
  const [{ createSiteFinder }, { sites }] = await Promise.all([
    import('../site/find-site.ts'),
    import('../../scrapers/list.ts'),
  ]);
  return {
    terminal,
    version,
    config,
    siteOf: createSiteFinder(sites),
    templateOf: learned === undefined ? null : await readLearned(learned),
    inputKind: input ?? null,
    url: url ?? null,
    keepEncyclopediaSections: keepSeeAlso ?? false,
  };
}

async function readLearned(folder: string): Promise<TemplateFinder> {
  const { archivePlaceOf } = await import('../archive/archive-place.ts');
  const { ArchiveReader } = await import('../archive/archive-reader.ts');
  const { readTemplates } = await import('../crawl/template-memory.ts');
  const reader = await ArchiveReader.open(archivePlaceOf({ outputDir: folder, state: null }));
  if (reader === null) throw new UsageError('input-missing', `There is no archive in ${folder}.`);
  try {
    return await readTemplates(reader.index);
  } finally {
    await reader.close();
  }
}
