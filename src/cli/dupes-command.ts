import { InvalidArgumentError, Option } from 'commander';
import { addFilterOptions, addPlaceOptions, filterOf, withArchive } from './archive-options.ts';
import type { AddCommand } from './command-line.ts';

function similarity(text: string): number {
  const value = Number(text);
  if (!/^[01](\.\d+)?$/.test(text) || value < 0.2 || value > 1) {
    throw new InvalidArgumentError('Allowed is a number from 0.2 to 1.');
  }
  return value;
}

export const addDupesCommand: AddCommand = (program, { terminal, run }) => {
  const command = program
    .command('dupes')
    .description('show which articles are (nearly) the same text, who had it first, and who after')
    .option(
      '--threshold <share>',
      'shared word 3-grams from which two articles are one text; default 0.4',
      similarity,
    )
    .addOption(new Option('--format <format>', 'format').choices(['text', 'jsonl']).default('text'));
  addPlaceOptions(addFilterOptions(command)).action(
    run(async () => {
      const { runDupes } = await import('./run-dupes.ts');
      return withArchive(command, terminal, (reader) =>
        runDupes(command.opts(), filterOf(command), reader, terminal),
      );
    }),
  );
};
