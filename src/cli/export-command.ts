import { Option } from 'commander';
import { exportFormats } from '../archive/export/format-names.ts';
import { addFilterOptions, addPlaceOptions, filterOf, withArchive } from './archive-options.ts';
import type { AddCommand } from './command-line.ts';

export const addExportCommand: AddCommand = (program, { terminal, version, run }) => {
  const command = program
    .command('export')
    .description('write the saved articles in another format, in the order in which they were saved')
    .addOption(new Option('--format <format>', 'format').choices(exportFormats).default('jsonl'))
    .option('--file <file>', 'write to this file, whole or not at all, instead of standard output')
    .option('--since <cursor>', 'only what was saved after the cursor that an earlier export printed')
    .option(
      '--cursor-file <file>',
      'keep the cursor in this file: begin there, and move it on at the end; FILE of an earlier increment must be moved away',
    )
    .option('--all-revisions', 'every revision, not only the newest of each article')
    .option('--title <text>', 'title of the feed, page or book', 'dechaff export');
  addPlaceOptions(addFilterOptions(command)).action(
    run(async () => {
      const { runExport } = await import('./run-export.ts');
      return withArchive(command, terminal, (reader) =>
        runExport(command.opts(), filterOf(command), reader, terminal, version),
      );
    }),
  );
};
