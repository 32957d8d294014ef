/** Options that `clean` and `explain` share: what the inputs are and how they are fetched. */
import { Option, type Command } from 'commander';
import { readHttpUrl } from '../fetch/http-url.ts';
import type { SettingName } from '../config.ts';
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
  const { input, url, keepSeeAlso } = command.opts<{
    input?: SourceOptions['inputKind'];
    url?: string;
    keepSeeAlso?: boolean;
  }>();
  if (url !== undefined && typeof readHttpUrl(url) !== 'object') {
    throw new UsageError('invalid-url', `--url ${url} is no http or https address.`);
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
    inputKind: input ?? null,
    url: url ?? null,
    keepEncyclopediaSections: keepSeeAlso ?? false,
  };
}
