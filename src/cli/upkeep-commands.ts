import { Option } from 'commander';
import { addPlaceOptions, withArchive } from './archive-options.ts';
import type { AddCommand } from './command-line.ts';

export const addVerifyCommand: AddCommand = (program, { terminal, run }) => {
  const command = program
    .command('verify')
    .description('check files, hashes, index, search and raw pages against each other; changes nothing')
    .addOption(new Option('--format <format>', 'format').choices(['text', 'jsonl']).default('text'));
  addPlaceOptions(command).action(
    run(async () => {
      const { runVerify } = await import('./run-upkeep.ts');
      return withArchive(command, terminal, (reader) =>
        runVerify(command.opts<{ format: 'text' | 'jsonl' }>().format, reader, terminal),
      );
    }),
  );
};

export const addGcCommand: AddCommand = (program, { terminal, run }) => {
  const command = program
    .command('gc')
    .description('remove what killed processes left, and raw pages that no article leads to')
    .option('--dry-run', 'only say what would be removed')
    .option('--raw', 'also remove WARC files that no article leads to');
  addPlaceOptions(command).action(
    run(async () => {
      const { runGc } = await import('./run-upkeep.ts');
      return withArchive(command, terminal, (reader) => runGc(command.opts(), reader, terminal));
    }),
  );
};
