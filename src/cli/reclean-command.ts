import { Option } from 'commander';
import { addFilterOptions, addPlaceOptions, filterOf, withArchive } from './archive-options.ts';
import type { AddCommand } from './command-line.ts';
import { addSettingOptions, configOf } from './setting-options.ts';

export const addRecleanCommand: AddCommand = (program, { terminal, run }) => {
  const command = program
    .command('reclean')
    .description("run today's rules over the raw pages that were kept (crawl --raw warc); nothing is fetched")
    .option('--dry-run', 'only say what would change, rule by rule, with samples')
    .option('--since <cursor>', 'only what was saved after the cursor that dechaff export printed')
    .option(
      '--rules <ids>',
      'only articles in which one of these rules now does something else, separated by commas',
    )
    .option('--from-start', 'begin anew where an earlier run was interrupted')
    .addOption(new Option('--format <format>', 'format').choices(['text', 'json']).default('text'));
  addSettingOptions(command, ['cleanTimeoutMs']);
  addPlaceOptions(addFilterOptions(command)).action(
    run(async () => {
      const { runReclean } = await import('./run-reclean.ts');
      const config = configOf(command, terminal);
      return withArchive(command, terminal, (reader) =>
        runReclean(command.opts(), filterOf(command), config, reader, terminal),
      );
    }),
  );
};
