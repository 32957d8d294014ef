/** `dechaff crawl URL…` */
import { randomUUID } from 'node:crypto';
import { InvalidArgumentError, Option, type Command } from 'commander';
import type { SettingName } from '../config.ts';
import { readHttpUrl, showableUrl } from '../fetch/http-url.ts';
import type { CommandLine } from './command-line.ts';
import { exitCodesHelp } from './exit-codes.ts';
import { addSettingOptions, configOf, visitSettings } from './setting-options.ts';
import { UsageError } from './usage-error.ts';

const crawlSettings: readonly SettingName[] = [
  'outputDir',
  'state',
  'fetchMode',
  'delayMs',
  'concurrency',
  'workers',
  'maxPages',
  'maxDepth',
  'timeoutMs',
  ...visitSettings,
  'listen',
  'logLevel',
  'logFile',
];

interface CrawlFlags {
  readonly urls?: string;
  readonly follow?: boolean;
  readonly discover?: boolean;
  readonly raw: 'none' | 'warc';
  readonly fromWarc?: readonly string[];
  readonly again?: number;
  readonly patience: number;
}

const seconds = (text: string): number => {
  if (!/^\d+(\.\d+)?$/.test(text)) throw new InvalidArgumentError('Allowed is a number of seconds.');
  return Number(text) * 1000;
};

export function addCrawlCommand(program: Command, line: CommandLine): void {
  const command = program
    .command('crawl')
    .description('crawl pages and keep their articles; without an address, the built-in demo site')
    .argument('[urls...]', 'addresses to begin with')
    .option('--urls <file>', 'read addresses from a file, one a line, or from standard input (-)')
    .option('--follow', 'follow links to the same host')
    .option('--discover', 'the addresses are feeds, sitemaps, section or home pages: crawl what they list')
    .addOption(
      new Option('--raw <kind>', 'keep raw pages, as WARC 1.1 beside the state')
        .choices(['none', 'warc'])
        .default('none'),
    )
    .option('--from-warc <file...>', 'take the pages out of WARC or WACZ files; nothing is fetched')
    .option('--again <seconds>', 'visit pages again that were last visited longer ago than this', seconds)
    .option(
      '--patience <seconds>',
      'end when all hosts that are left ask for a longer wait',
      seconds,
      600_000,
    );
  addSettingOptions(command, crawlSettings);
  command
    .addHelpText('after', exitCodesHelp())
    .action(line.run((urls: string[], flags: CrawlFlags) => crawl(command, line, urls, flags)));
}

async function crawl(
  command: Command,
  line: CommandLine,
  given: string[],
  flags: CrawlFlags,
): Promise<number> {
  const { terminal, version } = line;
  const config = configOf(command, terminal);
  if (flags.fromWarc !== undefined) {
    if (given.length > 0 || flags.urls !== undefined)
      throw new UsageError('usage', 'Give addresses or --from-warc, not both.');
    const { runImport } = await import('./run-import.ts');
    return runImport(flags.fromWarc, config, terminal);
  }
  const { readUrlList } = await import('./read-url-list.ts');
  const listed = flags.urls === undefined ? [] : await readUrlList(flags.urls, terminal);
  const urls = [...given, ...listed];
  for (const url of urls) {
    if (typeof readHttpUrl(url) !== 'object')
      throw new UsageError('invalid-url', `${showableUrl(url)} is no http or https address.`);
  }
  if (flags.discover && urls.length === 0)
    throw new UsageError(
      'usage',
      '--discover needs the address of a feed, a sitemap, a section or a home page.',
    );
  if (flags.urls !== undefined && urls.length === 0)
    throw new UsageError('usage', `There is no address in ${flags.urls}.`);
  const { runCrawl } = await import('./run-crawl.ts');
  return runCrawl({
    terminal,
    setting: {
      version,
      config,
      scope: null,
      job: null,
      runId: randomUUID(),
      follow: flags.follow ?? false,
      raw: flags.raw,
      patienceMs: flags.patience,
      revisit: null,
      demoUrl: null,
    },
    urls: flags.discover ? [] : urls,
    sources: flags.discover ? urls : [],
    againAfterMs: flags.again ?? null,
  });
}
