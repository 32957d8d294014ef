import { Option } from 'commander';
import { addFilterOptions, addPlaceOptions, filterOf, wholeNumber, withArchive } from './archive-options.ts';
import type { AddCommand } from './command-line.ts';

export const addSearchCommand: AddCommand = (program, { terminal, run }) => {
  const command = program
    .command('search')
    .description('find saved articles by their words')
    .argument(
      '<words...>',
      'words that must all be there; in one argument also: "a phrase" -without begin* headline:word',
    )
    .option('--limit <count>', 'at most this many', wholeNumber(1, 10_000), 20)
    .option('--offset <count>', 'leave out this many first', wholeNumber(0, 1_000_000), 0)
    .addOption(new Option('--sort <order>', 'order').choices(['relevance', 'date']).default('relevance'))
    .addOption(
      new Option('--format <format>', 'text, or one JSON object a line; text on a terminal').choices([
        'text',
        'jsonl',
      ]),
    );
  addPlaceOptions(addFilterOptions(command)).action(
    run(async (words: string[]) => {
      const { runSearch } = await import('./run-search.ts');
      return withArchive(command, terminal, (reader) =>
        runSearch(words, command.opts(), filterOf(command), reader, terminal),
      );
    }),
  );
};
