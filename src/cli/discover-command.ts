/** `dechaff discover URL…` */
import { InvalidArgumentError, type Command } from 'commander';
import type { SettingName } from '../config.ts';
import { readHttpUrl, showableUrl } from '../fetch/http-url.ts';
import type { CommandLine } from './command-line.ts';
import { addSettingOptions, configOf } from './setting-options.ts';
import { UsageError } from './usage-error.ts';

const discoverSettings: readonly SettingName[] = [
  'delayMs',
  'robots',
  'timeoutMs',
  'maxRedirects',
  'allowAddresses',
  'caFile',
  'proxyUrl',
  'noProxy',
  'userAgent',
  'contact',
];

interface DiscoverFlags {
  readonly since?: Date;
  readonly maxUrls: number;
}

export function addDiscoverCommand(program: Command, line: CommandLine): void {
  const command = program
    .command('discover')
    .description('print what a site offers, as JSON Lines: addresses with their source, title and date')
    .argument(
      '<urls...>',
      'feeds, sitemaps, section pages, or a home page, whose feeds and sitemaps are found',
    )
    .option('--since <date>', 'leave out what the source dates earlier (YYYY-MM-DD or RFC 3339)', readDate)
    .option('--max-urls <count>', 'stop after so many addresses', readCount, 200_000);
  addSettingOptions(command, discoverSettings);
  command.action(
    line.run(async (urls: string[], flags: DiscoverFlags) => {
      for (const url of urls) {
        if (typeof readHttpUrl(url) !== 'object') {
          throw new UsageError('invalid-url', `${showableUrl(url)} is no http or https address.`);
        }
      }
      const config = configOf(command, line.terminal);
      const { runDiscover } = await import('./run-discover.ts');
      const { terminal, version } = line;
      return runDiscover({
        terminal,
        version,
        config,
        urls,
        since: flags.since ?? null,
        maxUrls: flags.maxUrls,
      });
    }),
  );
}

function readDate(text: string): Date {
  const isDate = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/.test(text);
  const date = new Date(text);
  if (!isDate || Number.isNaN(date.getTime()))
    throw new InvalidArgumentError('Allowed is YYYY-MM-DD or an RFC 3339 instant.');
  return date;
}

function readCount(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('Allowed is a whole number from 1.');
  return Number(text);
}
